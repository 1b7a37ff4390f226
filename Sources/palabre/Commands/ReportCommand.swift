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
    @Option(name: .customLong("of"), help: ArgumentHelp(Phrases.ofLocale.optionOf, valueName: "notes|people|actions"))
    var table: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        guard let format = ReportFormat(rawValue: format) else {
            let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(sentence: phrases.unknownFormat(self.format, known), isBadlyAsked: true)
        }
        let language = try common.asked
        let table = try content(of: format, phrases)
        let text = try Folder(folder, phrases).read { session in
            let options = ReportOptions(
                session.state, language: language, otherwise: phrases.language, isAnonymous: anonymous)
            return table.map { CSVReport.text($0, of: session.state, options: options) }
                ?? format.render(session.state, options: options)
        }
        guard output != "-" else { return Output.give(text) }
        do throws(SystemFault) {
            try FileSystem.system.replace(output, with: Array(text.utf8))
        } catch {
            throw Failure(sentence: phrases.cannotWrite(output, phrases.system(error)))
        }
    }

    /// What a table is to be of; nil where none is asked for.
    private func content(of format: ReportFormat, _ phrases: Phrases) throws -> CSVReport.Content? {
        guard let table else { return nil }
        guard format == .csv else { throw Failure(sentence: phrases.onlyForCSV, isBadlyAsked: true) }
        guard let content = CSVReport.Content(rawValue: table) else {
            let known = CSVReport.Content.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(sentence: phrases.unknownTable(table, known), isBadlyAsked: true)
        }
        guard content != .people || !anonymous else {
            throw Failure(sentence: phrases.noAnonymousPeople, isBadlyAsked: true)
        }
        return content
    }
}
