import ArgumentParser
import Phrases
import Report
import Workshop

struct SheetCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sheet", abstract: Phrases.ofLocale.commandSheet)
    }

    private static let mostRows = 500

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.ofLocale.optionOutput))
    var output: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionRows))
    var rows = SignInSheet.usualEmptyRows
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        guard (0...SheetCommand.mostRows).contains(rows) else {
            throw Failure(sentence: phrases.badRowCount(SheetCommand.mostRows), isBadlyAsked: true)
        }
        let folder = Folder(self.folder, phrases)
        let state = try folder.read { $0.state }
        let options = ReportOptions(state, language: try common.asked, otherwise: phrases.language)
        let sheets = SheetFolder(of: folder.path)
        guard let output else {
            return Output.say(phrases.written(try sheets.compile(state, options, rows: rows, phrases)))
        }
        try OutputFile(output, phrases).write(try sheets.text(state, options, rows: rows, phrases))
    }
}
