import Workshop

/// The front matter: what people filled in, so that any reader of YAML gets these very words.
struct FrontMatterWriter {
    private(set) var lines: [String] = []

    init(_ document: Document) {
        let authored = document.authored
        for detail in Detail.standard where detail != .introduction {
            append(detail.name, authored.details[detail] ?? "")
        }
        for name in authored.extras { append(name, authored.details[.extra(name)] ?? "") }
        append("sessions", authored.sessions)
        if authored.next.count == 1, let next = authored.next.first {
            lines.append("next:")
            lines += FrontMatterWriter.fields(of: next).map { "  " + $0 }
        } else {
            append("next", authored.next)
        }
        if !document.agenda.isEmpty {
            lines.append("agenda:")
            for step in document.agenda {
                append(
                    FrontMatterWriter.fields([("title", step.title), ("minutes", step.minutes.map(String.init) ?? "")]))
            }
        }
        guard !lines.isEmpty else { return }
        lines = ["---"] + lines + ["---"]
    }

    private mutating func append(_ name: String, _ value: String) {
        let value = Cleaning.text(value)
        guard !value.isEmpty else { return }
        let parts = value.split(separator: "\n", omittingEmptySubsequences: false)
        let name = Cleaning.line(name)
        let key = FrontMatterWriter.isSafe(name) ? name : FrontMatterWriter.quoted(name)
        guard parts.count > 1 else {
            lines.append("\(key): \(FrontMatterWriter.scalar(value))")
            return
        }
        guard let first = parts.first, first.first != " ", parts.allSatisfy({ !$0.hasPrefix("\t") }) else {
            lines.append("\(key): \(FrontMatterWriter.quoted(value))")
            return
        }
        lines.append("\(key): |")
        lines += parts.map { $0.isEmpty ? "" : "  " + $0 }
    }

    private mutating func append(_ name: String, _ meetings: [Meeting]) {
        guard !meetings.isEmpty else { return }
        lines.append("\(name):")
        for meeting in meetings { append(FrontMatterWriter.fields(of: meeting)) }
    }

    /// An element of a list that has fields.
    private mutating func append(_ fields: [String]) {
        for (index, field) in fields.enumerated() { lines.append((index == 0 ? "  - " : "    ") + field) }
    }

    private static func fields(of meeting: Meeting) -> [String] {
        fields([
            ("date", meeting.date), ("start", meeting.start), ("end", meeting.end), ("place", meeting.place),
            ("title", meeting.title),
        ])
    }

    private static func fields(_ fields: [(name: String, value: String)]) -> [String] {
        let written = fields.map { ($0.name, Cleaning.text($0.value)) }.filter { !$0.1.isEmpty }
            .map { "\($0.0): \(scalar($0.1))" }
        return written.isEmpty ? ["title: \"\""] : written
    }

    private static func scalar(_ value: String) -> String { isSafe(value) ? value : quoted(value) }

    /// Whether YAML takes the words as a string, or as a date or number that is written the same.
    private static func isSafe(_ value: String) -> Bool {
        guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last else { return false }
        guard first.properties.isAlphabetic || ("0"..."9").contains(first) else { return false }
        if last == ":" || last.properties.isWhitespace { return false }
        if ["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(value.lowercased()) { return false }
        var previous = first
        for scalar in value.unicodeScalars {
            if scalar == "\n" || scalar == "#" && previous == " " || previous == ":" && scalar == " " { return false }
            // « 18:30 » is a number to base sixty in old YAML.
            if scalar == ":", ("0"..."9").contains(first), value.utf8.count <= 8 { return false }
            previous = scalar
        }
        return true
    }

    private static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
