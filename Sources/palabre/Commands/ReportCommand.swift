import ArgumentParser
import Phrases
import Report
import Workshop

struct ReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "report", abstract: Phrases.ofLocale.commandReport)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder))
    var folder: String
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionFormat))
    var format = "markdown"
    @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.ofLocale.optionOutput))
    var output = "-"
    @Flag(help: ArgumentHelp(Phrases.ofLocale.optionAnonymous))
    var anonymous = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        guard let format = ReportFormat(rawValue: format) else {
            let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(sentence: phrases.unknownFormat(self.format, known), isBadlyAsked: true)
        }
        let folder = Folder(self.folder, phrases)
        let state = try folder.read { $0.state }
        let templates = try TemplateFolders(workshop: folder.path).read(phrases)
        let text: String
        do throws(TemplateFault) {
            text = try format.render(
                state, options: ReportOptions(state, phrases, templates, isAnonymous: anonymous))
        } catch {
            throw Failure(sentence: phrases.fault(error, in: templates))
        }
        try OutputFile(output, phrases).write(text)
    }
}
