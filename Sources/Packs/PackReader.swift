import Workshop
import YAML

/// Goes through a pack's file name by name: what is understood goes to the pack, the rest to the flaws.
struct PackReader {
    var pack = Pack()
    private(set) var flaws: [PackFlaw] = []
    /// What themes do that do not say it themselves.
    private var emptiness = Theme.Emptiness.print

    static let deepestTheme = 8

    init(name: String) { pack.name = name }

    mutating func read(_ root: YAMLNode) {
        guard case .fields(let fields) = root.content else {
            complain(.notAPack, at: root.line)
            return
        }
        let known = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
        // What others refer to comes first, wherever it stands.
        if let field = known[Key.levels.rawValue] {
            pack.levels = texts(field.value, Key.levels.rawValue).map { Cleaning.line($0) }
        }
        if let field = known[Key.empty.rawValue] { emptiness = word(field, Theme.Emptiness.self) ?? .print }
        for field in fields {
            guard let key = Key(rawValue: field.name) else {
                complainOfName(field, known: Key.allCases.map(\.rawValue))
                continue
            }
            take(key, field)
        }
        let isMisnamed = flaws.contains { flaw in
            if case .unknownName(_, "title"?, _) = flaw.reason { true } else { false }
        }
        if pack.title.isEmpty, !isMisnamed { complain(.noTitle, at: known["title"]?.line ?? 1) }
        flaws.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    private enum Key: String, CaseIterable {
        case title, language, description, audience, materials, roles, levels
        case promptLabel = "prompt_label"
        case promptHint = "prompt_hint"
        case empty, agenda, themes, each, capacity, details, fields, inclusive, letterhead, sections
    }

    private mutating func take(_ key: Key, _ field: YAMLField) {
        switch key {
        case .levels, .empty: break
        case .title: pack.title = line(field)
        case .language:
            if let language = oneOf(["fr", "en"], field) { pack.language = language }
        case .description: pack.description = text(field)
        case .audience: pack.audience = line(field)
        case .materials: pack.materials = texts(field.value, field.name).map { Cleaning.line($0) }
        case .roles: readRoles(field)
        case .promptLabel: pack.promptLabel = line(field)
        case .promptHint: pack.promptHint = line(field)
        case .agenda: readAgenda(field)
        case .themes: pack.themes = themes(field.value, field.name, depth: 0)
        case .each: readEach(field)
        case .capacity: readCapacity(field)
        case .details: readDetails(field)
        case .fields: readQuestions(field)
        case .inclusive: if let value = word(field, InclusiveWriting.self) { pack.inclusive = value }
        case .letterhead:
            pack.letterhead = text(field).split(separator: "\n").map { Cleaning.line(String($0)) }
        case .sections: readSections(field)
        }
    }

    // MARK: What is wrong

    mutating func complain(_ reason: PackFlaw.Reason, at line: Int) {
        flaws.append(PackFlaw(line: line, reason))
    }

    mutating func complainOfName(_ field: YAMLField, known: [String]) {
        complain(
            .unknownName(field.name, nearest: KeyNames.nearest(to: field.name, among: known), known: known),
            at: field.line)
    }

    // MARK: Values

    /// A text of several lines.
    mutating func text(_ field: YAMLField) -> String {
        Cleaning.text(plain(field.value, field.name, limit: Draft.longestText))
    }

    /// A text on one line.
    mutating func line(_ field: YAMLField) -> String {
        Cleaning.line(plain(field.value, field.name, limit: PersonDraft.longestLine))
    }

    mutating func plain(_ node: YAMLNode, _ name: String, limit: Int = PersonDraft.longestLine) -> String {
        guard case .text(let text) = node.content else {
            complain(.shape(name, .text), at: node.line)
            return ""
        }
        guard text.utf8.count <= limit else {
            complain(.tooLong(name, limit: limit), at: node.line)
            return ""
        }
        return text
    }

    /// The elements of a list; one text alone is a list of one.
    mutating func elements(_ node: YAMLNode, _ name: String) -> [YAMLNode] {
        switch node.content {
        case .list(let elements): return elements
        case .text(""): return []
        case .text: return [node]
        case .fields:
            complain(.shape(name, .list), at: node.line)
            return []
        }
    }

    mutating func texts(_ node: YAMLNode, _ name: String) -> [String] {
        var texts: [String] = []
        for element in elements(node, name) {
            let text = plain(element, name)
            if !text.isEmpty { texts.append(text) }
        }
        return texts
    }

    mutating func number(_ node: YAMLNode, _ name: String, in range: ClosedRange<Int>) -> Int? {
        let text = Cleaning.line(plain(node, name))
        guard let number = Int(text), range.contains(number) else {
            if !text.isEmpty { complain(.number(name, text, range), at: node.line) }
            return nil
        }
        return number
    }

    mutating func word<Word: RawRepresentable & CaseIterable>(_ field: YAMLField, _: Word.Type) -> Word?
    where Word.RawValue == String {
        oneOf(Word.allCases.map(\.rawValue), field).flatMap { Word(rawValue: $0) }
    }

    mutating func oneOf(_ known: [String], _ field: YAMLField) -> String? {
        let text = line(field)
        guard !text.isEmpty else { return nil }
        if let word = known.first(where: { Folded.text($0) == Folded.text(text) }) { return word }
        let nearest = KeyNames.nearest(to: text, among: known)
        complain(.unknownWord(field.name, text, nearest: nearest, known: known), at: field.value.line)
        return nil
    }

    /// Names with their values; another shape is a flaw.
    mutating func fields(_ node: YAMLNode, _ name: String, _ shape: PackFlaw.Shape = .fields) -> [YAMLField] {
        switch node.content {
        case .fields(let fields): return fields
        case .text(""): return []
        case .text, .list:
            complain(.shape(name, shape), at: node.line)
            return []
        }
    }

    // MARK: Themes

    private mutating func themes(_ node: YAMLNode, _ name: String, depth: Int) -> [ThemePlan] {
        guard depth < PackReader.deepestTheme else {
            complain(.tooDeepThemes(limit: PackReader.deepestTheme), at: node.line)
            return []
        }
        var plans: [ThemePlan] = []
        for element in elements(node, name) {
            if let plan = theme(element, name, depth: depth) { plans.append(plan) }
        }
        return plans
    }

    private mutating func theme(_ node: YAMLNode, _ name: String, depth: Int) -> ThemePlan? {
        var plan = ThemePlan("")
        plan.whenEmpty = emptiness
        if case .text = node.content {
            plan.title = Cleaning.line(plain(node, name))
        } else {
            for field in fields(node, name, .textOrFields) {
                switch field.name {
                case "title": plan.title = line(field)
                case "prompt": plan.prompt = text(field)
                case "ask": plan.ask = text(field)
                case "form": if let form = word(field, Theme.Form.self) { plan.form = form }
                case "empty": if let value = word(field, Theme.Emptiness.self) { plan.whenEmpty = value }
                case "number": plan.number = line(field)
                case "room": plan.room = line(field)
                case "themes":
                    plan.keepsItsOwn = true
                    plan.themes = themes(field.value, field.name, depth: depth + 1)
                default:
                    complainOfName(
                        field, known: ["title", "prompt", "ask", "form", "empty", "number", "room", "themes"])
                }
            }
        }
        guard !plan.title.isEmpty else {
            if case .list = node.content { return nil }
            complain(.unnamed(name), at: node.line)
            return nil
        }
        return plan
    }

    private mutating func readEach(_ field: YAMLField) {
        for level in fields(field.value, field.name) {
            let name = Folded.text(level.name)
            guard let depth = pack.levels.firstIndex(where: { Folded.text($0) == name }) else {
                complain(.unknownLevel(level.name, known: pack.levels), at: level.line)
                continue
            }
            pack.each[depth] = themes(level.value, level.name, depth: depth + 1)
        }
    }
}
