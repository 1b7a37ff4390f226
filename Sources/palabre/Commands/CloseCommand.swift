import ArgumentParser
import Phrases
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
        for file in try ReportFolder(of: folder.path).compile(state, phrases) {
            Output.say(phrases.written(folder.path + "/" + file))
        }
        let aside = state.contributionsAside.count
        let memos = state.contributions.values.count { $0.kind == .memo && !$0.isSetAside }
        if aside + memos > 0 { Output.say(phrases.asideCounts(notes: aside, memos: memos)) }
    }
}
