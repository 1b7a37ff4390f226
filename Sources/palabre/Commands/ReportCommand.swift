import ArgumentParser
import Phrases
import Report
import Workshop

struct ReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "report", abstract: Phrases.ofLocale.commandReport)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @Option(
        help: ArgumentHelp(Phrases.ofLocale.optionFormat),
        completion: .list(ReportFormat.allCases.map(\.rawValue)))
    var format = "markdown"
    @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.ofLocale.optionOutput))
    var output = "-"
    @Flag(help: ArgumentHelp(Phrases.ofLocale.optionAnonymous))
    var anonymous = false
    @Option(
        name: .customLong("of"), help: ArgumentHelp(Phrases.ofLocale.optionOf, valueName: "notes|people|actions"),
        completion: .list(CSVReport.Content.allCases.map(\.rawValue)))
    var table: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        guard let format = ReportFormat(rawValue: format) else {
            let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(sentence: phrases.unknownFormat(self.format, known), isBadlyAsked: true)
        }
        let table = try content(of: format, phrases)
        let folder = Folder(self.folder, phrases)
        let state = try folder.read { $0.state }
        let templates = try TemplateFolders(workshop: folder.path).read(phrases)
        var options = ReportOptions(
            state, language: try common.asked, otherwise: phrases.language, isAnonymous: anonymous)
        options.templates = templates.texts
        let words = anonymous ? state.anonymousWords : nil
        options.hasAnonymousWords = anonymous
        let text: String
        do throws(TemplateFault) {
            if let table {
                text = CSVReport.text(table, of: words?.state ?? state, options: options)
            } else {
                text = try format.render(words?.state ?? state, options: options)
            }
        } catch {
            throw Failure(sentence: phrases.fault(error, in: templates))
        }
        try OutputFile(output, phrases).write(text)
        words.map(phrases.remarks(on:))?.forEach { Output.complain($0) }
        if state.voting.isHidden, format != .json { Output.complain(phrases.votesStillHidden) }
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
