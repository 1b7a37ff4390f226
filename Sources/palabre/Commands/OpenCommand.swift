import ArgumentParser
import Phrases

struct OpenCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "open", abstract: Phrases.ofLocale.commandOpen)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionTable))
    var table: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionMachineName))
    var name: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        try Interface.open(
            Folder(folder, phrases).path, phrases, asked: common.asked,
            seat: Seat(table: table, name: name))
    }
}
