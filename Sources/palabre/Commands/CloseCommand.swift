import ArgumentParser
import Phrases
import Report
import Workshop

struct CloseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "close", abstract: Phrases.ofLocale.commandClose)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let folder = Folder(self.folder, phrases)
        let (state, notices) = try folder.write { session in
            try session.perform(session.timeline.closing(by: session.device, at: Clockwork.now.now), phrases)
            return (session.state, session.notices)
        }
        let options = ReportOptions(state, language: try common.asked, otherwise: phrases.language)
        let reports = ReportFolder(of: folder.path)
        let files = try reports.compile(state, options, phrases) { Output.complain($0) }
        for file in files { Output.say(phrases.written(folder.path + "/" + file)) }
        for remark in ClosingRemarks.lines(state, options, notices, phrases) { Output.say(remark) }
        if let older = reports.olderExports(than: files, phrases) { Output.say(older) }
    }
}
