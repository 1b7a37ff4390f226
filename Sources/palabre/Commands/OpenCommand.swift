import ArgumentParser
import Phrases

struct OpenCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "open", abstract: Phrases.ofLocale.commandOpen)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        try Sittings(phrases, asked: common.asked).run(from: .folder(Folder(folder, phrases).path))
    }
}
