import Phrases
import Report
import Workshop

extension ReportOptions {
    /// How a workshop is reported: laid out by the pack that it was made from, and in that pack's language, so that the
    /// same journal gives the same document on any machine.
    ///
    /// - Parameter language: where one was asked for.
    init(_ state: State, language: Language?, otherwise locale: Language, isAnonymous: Bool = false) {
        let pack = state.packRead
        let own = (pack?.language).flatMap { Language(rawValue: $0) }
        self.init(
            language: language ?? own ?? locale, isAnonymous: isAnonymous, pack: pack, program: Version.program)
    }
}

extension Phrases {
    /// What was hidden in an anonymous compte-rendu, and what is to be read over: words cannot be told from names for sure.
    func remarks(on words: AnonymousWords) -> [String] {
        (words.replaced.isEmpty ? [] : [namesHidden(words.replaced)])
            + (words.doubts.isEmpty ? [] : [namesInDoubt(words.doubts)])
    }
}
