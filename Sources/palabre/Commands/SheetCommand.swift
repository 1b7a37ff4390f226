import ArgumentParser
import Phrases
import Report
import Workshop

struct SheetCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sheet", abstract: Phrases.ofLocale.commandSheet)
    }

    /// Never in the folder of what is published.
    static let folderName = "emargement"
    private static let mostRows = 500

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder))
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
        let templates = try TemplateFolders(workshop: folder.path).read(phrases)
        let text: String
        do throws(TemplateFault) {
            text = try SignInSheet.text(state, options: ReportOptions(state, phrases, templates), emptyRows: rows)
        } catch {
            throw Failure(sentence: phrases.fault(error, in: templates))
        }
        if let output { return try OutputFile(output, phrases).write(text) }
        let place = folder.path + "/" + SheetCommand.folderName
        let name = SignInSheet.fileName(for: state, phrases.language)
        for file in try DerivedFolder(place, phrases).write([(name, text)]) {
            Output.say(phrases.written(place + "/" + file))
        }
    }
}
