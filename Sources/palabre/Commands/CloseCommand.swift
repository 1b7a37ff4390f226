import ArgumentParser
import Phrases
import Report
import Workshop

struct CloseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "close", abstract: Phrases.ofLocale.commandClose)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder))
    var folder: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let folder = Folder(self.folder, phrases)
        let state = try folder.write { session in
            try session.perform(.close, phrases)
            return session.state
        }
        let files = try ReportFolder(of: folder.path).compile(state, phrases) { Output.complain($0) }
        for file in files {
            Output.say(phrases.written(folder.path + "/" + file))
        }
        let empty = Document(state, options: ReportOptions(language: phrases.language)).emptyThemes
        if !empty.isEmpty {
            Output.say(phrases.emptyThemes(empty.map { $0.map { Wording($0).plain }.joined(separator: " › ") }))
        }
        let aside = state.contributionsAside.count
        let memos = state.contributions.values.count { $0.kind == .memo && !$0.isSetAside }
        if aside + memos > 0 { Output.say(phrases.asideCounts(notes: aside, memos: memos)) }
    }
}
