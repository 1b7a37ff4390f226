import Phrases
import Workshop

/// What can be asked for in words, line by line: `:themes`, `:voter 12 +3`.
enum PlainCommand: String, CaseIterable, Sendable {
    case help, themes, theme, notes, read, search, news, undo, redo
    case edit, kind, author, due, done, highlight, file, under, vote, setAside, restore
    case people, present, leave, excuse, rename, floor
    case form, time, table, draft, forget, close, reopen, quit

    /// A line that begins with a colon or a slash and a letter.
    struct Call {
        /// Nil for a word that is no command.
        let command: PlainCommand?
        /// Whether there are words that the command has no use for: it is not what was meant.
        var hasStrayWords: Bool { !rest.isEmpty && command.map { !$0.takesWords } ?? false }
        /// Whether the name of the command was typed to its end.
        var isWhole: Bool { command?.isCalled(word) ?? false }
        /// As it was typed, without its sign.
        let word: String
        let rest: String

        init?(_ line: String) {
            guard let sign = line.first, sign == ":" || sign == "/", line.dropFirst().first?.isLetter == true else {
                return nil
            }
            let word = line.dropFirst().prefix { !$0.isWhitespace }
            self.word = String(word)
            rest = Cleaning.line(String(line.dropFirst(1 + word.count)))
            let called = PlainCommand(called: self.word)
            command = rest.isEmpty ? called?.alone(called: self.word) : called
        }
    }

    /// Whether it does something with words that follow it.
    private var takesWords: Bool {
        switch self {
        case .themes, .news, .undo, .redo, .people, .draft, .forget, .close, .reopen, .quit: false
        default: true
        }
    }

    /// What is meant by a name with nothing behind it: who asks `:who` wants the people, and not the author of a note.
    private func alone(called word: String) -> PlainCommand {
        let isAuthor = Language.allCases.contains { language in
            Phrases(language).plainWords(rawValue).first.map { Folded.key($0).hasPrefix(Folded.key(word)) } ?? false
        }
        return self == .author && !isAuthor ? .people : self
    }

    private func isCalled(_ word: String) -> Bool {
        Language.allCases.contains { language in
            Phrases(language).plainWords(rawValue).contains { Folded.key($0) == Folded.key(word) }
        }
    }

    /// By its name in any language, without regard to accents, or by a beginning that no other command has.
    init?(called word: String) {
        let key = Folded.key(word)
        let all = PlainCommand.allCases.flatMap { command in
            Language.allCases.flatMap { Phrases($0).plainWords(command.rawValue) }.map { (Folded.key($0), command) }
        }
        if let whole = all.first(where: { $0.0 == key }) {
            self = whole.1
            return
        }
        let begun = Set(all.filter { $0.0.hasPrefix(key) }.map(\.1))
        guard begun.count == 1, let command = begun.first else { return nil }
        self = command
    }

    /// The name of the command that a word is nearest to.
    static func nearest(to word: String, _ phrases: Phrases) -> String? {
        Likeness.nearest(to: word, among: allCases.compactMap { phrases.plainWords($0.rawValue).first })
    }
}
