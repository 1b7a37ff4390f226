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
    @Flag(help: ArgumentHelp(Phrases.ofLocale.optionPlain))
    var plain = false
    @Option(
        help: ArgumentHelp(Phrases.ofLocale.optionPalette, valueName: "name"), completion: .list(Colours.names))
    var palette: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        try Sittings.run(
            from: .folder(Folder(folder, phrases).path), phrases, asked: common.asked, palette: palette, isPlain: plain,
            seat: Seat(table: table, name: name))
    }
}
