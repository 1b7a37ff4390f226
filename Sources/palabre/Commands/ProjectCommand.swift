import ArgumentParser
import Phrases

struct ProjectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "project", abstract: Phrases.ofLocale.commandProject)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionProjectTheme))
    var theme: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionSeconds, valueName: "n"))
    var seconds: Int?
    @Option(
        help: ArgumentHelp(Phrases.ofLocale.optionPalette, valueName: "name"), completion: .list(Colours.names))
    var palette: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        guard seconds.map((0...3600).contains) ?? true else {
            throw Failure(sentence: phrases.secondsOutOfRange, isBadlyAsked: true)
        }
        try Projector.open(Folder(folder, phrases).path, phrases, theme: theme, seconds: seconds, palette: palette)
    }
}
