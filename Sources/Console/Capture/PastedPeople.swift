import Workshop

/// A list of people that was pasted: one a line, the columns of a spreadsheet, or the addresses of a message.
public struct PastedPeople: Hashable, Sendable {
    public let rows: [PeopleArrival.Row]
    /// Lines that are not blank.
    public let lineCount: Int

    public init(_ text: String) {
        let lines = PastedText.lines(of: PastedText.normalized(text)).filter { !$0.allSatisfy(\.isWhitespace) }
        lineCount = lines.count
        if let first = lines.first, let table = PeopleTable(first) {
            rows = lines.dropFirst().compactMap { table.row($0) }
        } else {
            rows = lines.flatMap(PastedPeople.people).map { PeopleArrival.Row($0) }
        }
    }

    public var drafts: [PersonDraft] { rows.map(\.draft) }

    private static func people(_ line: Substring) -> [PersonDraft] {
        if line.contains("\t") {
            return [PersonLine.draft(Contact(String(line)), separators: ["\t"])].compactMap { $0 }
        }
        let line = Bullet.takenOff(line)
        return addresses(line).compactMap { PersonLine.draft($0) }
    }

    /// `Name <mail>, Name <mail>`, as mail programs write the people of a message, cut behind each address.
    private static func addresses(_ line: String) -> [String] {
        guard line.split(separator: "@").count > 2 else { return [line] }
        var parts: [String] = []
        var part = ""
        var hasAddress = false
        for character in line {
            if character == "@" { hasAddress = true }
            if hasAddress, character == "," || character == ";" {
                parts.append(part)
                (part, hasAddress) = ("", false)
            } else {
                part.append(character)
            }
        }
        return (parts + [part]).filter { !$0.allSatisfy(\.isWhitespace) }
    }
}
