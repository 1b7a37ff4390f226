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
            command = PlainCommand(called: self.word)
        }
    }

    /// By its name in any language, without regard to accents, or by a beginning that no other command has.
    private init?(called word: String) {
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
