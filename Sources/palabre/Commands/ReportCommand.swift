import ArgumentParser
import Journal
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
        let language = try common.asked
        let text = try Folder(folder, phrases).read { session in
            let options = ReportOptions(
                session.state, language: language, otherwise: phrases.language, isAnonymous: anonymous)
            return format.render(session.state, options: options)
        }
        guard output != "-" else { return Output.give(text) }
        do throws(SystemFault) {
            try FileSystem.system.replace(output, with: Array(text.utf8))
        } catch {
            throw Failure(sentence: phrases.cannotWrite(output, phrases.system(error)))
        }
    }
}
