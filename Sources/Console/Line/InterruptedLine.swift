import Screen
import Workshop

/// What was being typed elsewhere than on the capture line: the correction of a note, a field of a form, a paste that waits
/// for its Enter. It is kept until it is sent, and opens again where it was.
public struct InterruptedLine: Hashable, Sendable {
    /// Where: words between tabs.
    let place: [String]
    let words: String

    /// A line for the place, then the words.
    public var written: String { place.joined(separator: "\t") + "\n" + words }

    init(_ place: [String], _ words: String) { (self.place, self.words) = (place, words) }

    /// - Returns: nil for anything that was not written by ``written``.
    public init?(_ written: String) {
        guard let end = written.firstIndex(where: { $0.isNewline }) else { return nil }
        let words = String(written[written.index(after: end)...])
        guard !words.isEmpty else { return nil }
        self.init(written[..<end].split(separator: "\t").map(String.init), words)
    }
}

extension Model {
    /// What is being typed and not sent, elsewhere than on the capture line; nil for nothing.
    public var interrupted: InterruptedLine? {
        switch mode {
        case .typing(let entry):
            entry.field.isEmpty ? nil : entry.purpose.place.map { InterruptedLine($0, entry.field.text) }
        case .naming(let entry):
            entry.isEmpty
                ? nil : InterruptedLine(entry.purpose == .floor ? ["name", "floor"] : ["name"], entry.field.text)
        case .filling(let form):
            form.editing.flatMap { field in
                guard !field.isEmpty, let name = form.current?.name else { return nil }
                return InterruptedLine(["form"] + form.subject.place + [name.written], field.text)
            }
        case .pasting(let box):
            InterruptedLine(["paste", box.isPeople ? "people" : "notes", "\(box.reading)"], box.text)
        default: nil
        }
    }

    /// Opens again what was interrupted, where that is still there.
    public mutating func resume(_ line: InterruptedLine) {
        guard ActionTable.readOnly(self) == nil, let mode = mode(of: line) else { return }
        self.mode = mode
        if flash?.isWarning != true { say(phrases.resumed) }
        settle()
    }

    private func mode(of line: InterruptedLine) -> Mode? {
        let rest = Array(line.place.dropFirst())
        switch line.place.first {
        case "form": return form(rest, line.words).map { .filling($0) }
        case "name":
            var entry = NameEntry(rest == ["floor"] ? .floor : .walkIn)
            entry.insert(line.words, state)
            return .naming(entry)
        case "paste":
            let isPeople = rest.first == "people"
            var box = PasteBox(line.words, isPeople: isPeople, isOverCapture: !isPeople, state)
            if let reading = Pasted.Reading.allCases.first(where: { "\($0)" == rest.last }) { box.reading = reading }
            return .pasting(box)
        default:
            guard let purpose = LineEntry.Purpose(line.place, state), purpose.words(in: state) != line.words else {
                return nil
            }
            return .typing(LineEntry(purpose, line.words, isMultiline: purpose.hasLines || line.words.contains("\n")))
        }
    }

    private func form(_ place: [String], _ words: String) -> Form? {
        guard place.count > 1, let subject = Form.Subject(Array(place.dropLast()), state) else { return nil }
        var form = Form(subject, self)
        guard let index = form.fields.firstIndex(where: { $0.name.written == place.last }) else { return nil }
        guard form.fields[index].value != words else { return nil }
        form.selected = index
        form.edit(isAnew: true)
        form.editing?.insert(words)
        return form
    }
}

extension LineEntry.Purpose {
    /// What it is about, to be found again; nil for what is short and of the moment, such as a number.
    fileprivate var place: [String]? {
        switch self {
        case .newTheme(let parent, _): ["theme"] + (parent.map { [$0.rawValue] } ?? [])
        case .renameTheme(let id): ["title", id.rawValue]
        case .prompt(let id): ["prompt", id.rawValue]
        case .rewrite(let id): ["note", id.rawValue]
        case .reformulate(let id): ["reformulation", id.rawValue]
        case .subnote(let id): ["subnote", id.rawValue]
        case .method(let id): ["method", id.rawValue]
        case .authors(let id): ["authors", id.rawValue]
        case .due(let id): ["due", id.rawValue]
        case .group(let ids): ["group"] + ids.map(\.rawValue)
        case .unnamed, .countVotes, .giveOutDots, .exportPath: nil
        }
    }

    /// Nil where what it was about is gone.
    fileprivate init?(_ place: [String], _ state: State) {
        let notes = place.dropFirst().compactMap { Contribution.ID($0) }.filter { state.contributions[$0] != nil }
        let theme = place.dropFirst().first.flatMap { Theme.ID($0) }.flatMap { state.themes[$0]?.id }
        switch (place.first ?? "", theme, notes.first) {
        case ("theme", _, _) where place.count == 1 || theme != nil: self = .newTheme(parent: theme, after: nil)
        case ("title", let theme?, _): self = .renameTheme(theme)
        case ("prompt", let theme?, _): self = .prompt(theme)
        case ("note", _, let note?): self = .rewrite(note)
        case ("reformulation", _, let note?): self = .reformulate(note)
        case ("subnote", _, let note?): self = .subnote(note)
        case ("method", _, let note?): self = .method(note)
        case ("authors", _, let note?): self = .authors(note)
        case ("due", _, let note?): self = .due(note)
        case ("group", _, .some): self = .group(notes)
        default: return nil
        }
    }

    /// Whether the words may be of several lines.
    fileprivate var hasLines: Bool {
        switch self {
        case .rewrite, .reformulate, .subnote, .prompt: true
        default: false
        }
    }
}

extension Form.Subject {
    fileprivate var place: [String] {
        switch self {
        case .session: ["session"]
        case .theme(let id): ["theme", id.rawValue]
        case .person(let id): ["person", id.rawValue]
        }
    }

    fileprivate init?(_ place: [String], _ state: State) {
        switch place.first {
        case "session": self = .session
        case "theme":
            guard let id = place.last.flatMap({ Theme.ID($0) }), state.themes[id] != nil else { return nil }
            self = .theme(id)
        case "person":
            guard let id = place.last.flatMap({ Attendee.ID($0) }), state.attendees[id] != nil else { return nil }
            self = .person(id)
        default: return nil
        }
    }
}

extension Form.Name {
    /// What tells it from the other fields of its form.
    fileprivate var written: String {
        switch self {
        case .detail(let detail): "detail " + detail.name
        case .newDetail: "new"
        case .meeting(let id, let part): "meeting \(id?.rawValue ?? "-") \(part)"
        case .theme(let part): "theme \(part)"
        case .person(let part): "person \(part)"
        case .machine: "machine"
        case .seat: "seat"
        }
    }
}
