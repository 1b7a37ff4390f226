import ArgumentParser
import Phrases
import Report
import Workshop

struct PrintCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "print", abstract: Phrases.ofLocale.commandPrint)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @Flag(help: ArgumentHelp(Phrases.ofLocale.optionSheet))
    var sheet = false
    @Flag(help: ArgumentHelp(Phrases.ofLocale.optionText))
    var text = false
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionPrinter))
    var printer: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        guard !(sheet && text) else { throw Failure(sentence: phrases.sheetIsAPage, isBadlyAsked: true) }
        let folder = Folder(self.folder, phrases)
        let state = try folder.read { $0.state }
        let options = ReportOptions(state, language: try common.asked, otherwise: phrases.language)
        // The page is there in any case: whoever cannot print from here opens it elsewhere.
        let page =
            sheet
            ? try SheetFolder(of: folder.path).compile(state, options, rows: SignInSheet.usualEmptyRows, phrases)
            : try report(state, options, folder, phrases)
        let printer = Printer(phrases: phrases, name: printer)
        let title = Wording(state[.title]).plain
        if text {
            let text = try ReportFormat.text.render(state, options: options)
            try printer.print(text: text, title: title, insteadOpen: page)
        } else {
            try printer.print(page: page, title: title)
        }
        Output.say(phrases.sentToPrinter(page))
    }

    private func report(_ state: State, _ options: ReportOptions, _ folder: Folder, _ phrases: Phrases) throws -> String
    {
        let files = try ReportFolder(of: folder.path).compile(state, options, phrases) { Output.complain($0) }
        return folder.path + "/" + (files.first ?? "")
    }
}
