import ArgumentParser
import Console
import Phrases
import Workshop

struct AddCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: Phrases.ofLocale.commandAdd)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentText))
    var text: [String] = []
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionTheme))
    var theme: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionAuthor))
    var author: String?
    @Option(
        help: ArgumentHelp(Phrases.ofLocale.optionKind),
        completion: .list(Contribution.Kind.allCases.filter { $0 != .group }.map(\.rawValue)))
    var kind: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let kind = try kind.map { name in
            let kinds = Contribution.Kind.allCases.filter { $0 != .group }
            // By its name in the language of the interface too; a memo's is a sentence there.
            let word = { (kind: Contribution.Kind) in kind == .memo ? kind.rawValue : phrases.kind(kind.rawValue) }
            let wanted = Folded.text(name)
            guard let kind = kinds.first(where: { $0.rawValue == wanted || Folded.text(word($0)) == wanted }) else {
                let known = kinds.map(word).joined(separator: ", ")
                throw Failure(sentence: phrases.unknownKind(name, known), isBadlyAsked: true)
            }
            return kind
        }
        let text = text.isEmpty ? try StandardInput.text(phrases) : self.text.joined(separator: " ")
        let folder = Folder(self.folder, phrases)
        let count = try folder.write { session in
            let state = session.state
            let theme = try theme.map { ThemeReference.existing(try ThemePath.find($0, in: state, phrases)) }
            let author = author.map { PersonReference.named($0, in: state) }
            let pasted = Pasted(text, people: state.people)
            let drafts = pasted.drafts(as: self.text.isEmpty ? .lines : .whole).map { draft in
                var draft = draft
                draft.themes = theme.map { [$0] } ?? []
                if let kind { draft.kind = kind }
                if let author { draft.authors = [author] }
                return draft
            }
            guard !drafts.isEmpty else { throw Failure(sentence: phrases.nothingToAdd) }
            return try session.perform(.capture(drafts), phrases).count { $0 is ContributionAdded }
        }
        Output.say(phrases.added(count))
        try folder.tellIfBehind()
    }
}
