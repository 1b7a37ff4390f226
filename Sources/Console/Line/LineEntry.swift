import Screen
import Workshop

/// One line that is typed for a purpose: a title, a name, a number.
struct LineEntry: Hashable, Sendable {
    enum Purpose: Hashable, Sendable {
        case newTheme(parent: Theme.ID?, after: Theme.ID?)
        case renameTheme(Theme.ID)
        case prompt(Theme.ID)
        /// How many people without a name are at a table; nil for the whole session.
        case unnamed(Theme.ID?)
        case rewrite(Contribution.ID)
        case reformulate(Contribution.ID)
        case subnote(Contribution.ID)
        case group([Contribution.ID])
        case countVotes(VoteRound)
        case giveOutDots
        case method(Contribution.ID)
        case authors(Contribution.ID)
        case due(Contribution.ID)
        /// A file to write.
        case exportPath
    }

    private(set) var purpose: Purpose
    /// What one goes back to.
    var over = Chooser.Over.panes
    var field: TextField
    /// Whether it holds what is suggested, which the first character that is typed replaces: `7` where four dots were
    /// is seven, and never forty-seven.
    private(set) var isSuggestion: Bool

    init(_ purpose: Purpose, _ text: String = "", isMultiline: Bool = false) {
        self.purpose = purpose
        field = TextField(text, isMultiline: isMultiline)
        field.cursor = text.count
        isSuggestion = !text.isEmpty && (purpose.isAnswered || purpose.isPlaceholder(text))
    }

    /// Takes a key that is not the line's own.
    mutating func handle(_ key: Key) {
        if case .character = key { replaceSuggestion() }
        if field.handle(key) { isSuggestion = false }
    }

    /// Takes in text that was pasted.
    mutating func insert(_ text: String) {
        replaceSuggestion()
        field.insert(text)
    }

    private mutating func replaceSuggestion() {
        if isSuggestion { _ = field.take() }
        isSuggestion = false
    }

    /// Whether the line stays open for the next one.
    var isRepeated: Bool {
        switch purpose {
        case .newTheme, .subnote: true
        default: false
        }
    }
}

extension LineEntry.Purpose {
    /// Whether the line opens on an answer, to be taken or replaced, rather than on words to be corrected.
    fileprivate var isAnswered: Bool {
        switch self {
        case .group, .countVotes, .giveOutDots, .unnamed: true
        default: false
        }
    }
}

extension LineEntry.Purpose {
    /// Whether a theme bears no more than what it is and its number, as a pack named it: « Atelier 2 » is typed over.
    fileprivate func isPlaceholder(_ text: String) -> Bool {
        guard case .renameTheme = self else { return false }
        let words = text.split(separator: " ")
        return words.count == 2 && words[0].allSatisfy(\.isLetter) && words[1].allSatisfy { $0.isASCII && $0.isNumber }
    }
}

extension LineEntry {
    /// Puts the next theme behind the one that was just made.
    mutating func goOn(behind theme: ThemeAdded) {
        guard case .newTheme(let parent, .some) = purpose, parent == theme.parent else { return }
        purpose = .newTheme(parent: parent, after: theme.id)
    }

    /// What Enter does with the line; nil when there is nothing in it.
    ///
    /// - Parameters:
    ///   - context: who is there, and which day dates are counted from.
    ///   - path: the titles above the theme that would be made, from the top down.
    ///   - pack: whose headings stand under every theme of their level.
    func command(_ context: CaptureContext, under path: [String] = [], _ pack: Pack? = nil) -> Command? {
        let text = field.text
        guard text.contains(where: { !$0.isWhitespace }) else {
            switch purpose {
            case .prompt(let id): return .changeTheme(id, [.prompt("")])
            case .reformulate(let id): return .reformulate(id, text: "")
            case .method(let id): return .setMethod(id, "")
            case .authors(let id): return .setAuthors(id, [])
            case .due(let id): return .setDue(id, .none)
            case .giveOutDots: return .giveOutDots(nil)
            default: return nil
            }
        }
        switch purpose {
        case .newTheme(let parent, let after):
            let place = after.map { Place.after($0) } ?? .last
            guard let plan = pack?.plan(text, under: path), !plan.themes.isEmpty else {
                return .addTheme(title: text, prompt: "", parent: parent, place: place)
            }
            return .plant([plan], under: parent, place: place)
        case .renameTheme(let id): return .changeTheme(id, [.title(text)])
        case .prompt(let id): return .changeTheme(id, [.prompt(text)])
        case .unnamed(let table):
            let number = text.filter { !$0.isWhitespace }
            guard let count = Int(number) else { return nil }
            // With a sign it is how many more, or fewer.
            return "+-".contains(number.first ?? "0") ? .countUnnamed(table, by: count) : .setUnnamed(table, count)
        case .rewrite(let id): return .rewrite(id, text: text)
        case .reformulate(let id): return .reformulate(id, text: text)
        case .subnote(let id):
            var draft = Draft(text)
            draft.parent = id
            return .capture([draft])
        case .group(let ids): return .group(ids, title: text)
        case .countVotes(let round):
            guard let id = round.notes.first, let counts = VoteLine(text, known: round.labels).counts else {
                return nil
            }
            return .all(counts.map { .count(id, label: $0.label, $0.number) })
        case .giveOutDots: return BudgetLine.read(text).map { .giveOutDots($0) }
        case .method(let id): return .setMethod(id, text)
        case .authors(let id): return .setAuthors(id, PersonReference.list(text, in: context.state))
        case .due(let id): return .setDue(id, DueReader(today: context.today).due(text))
        case .exportPath: return nil
        }
    }
}
