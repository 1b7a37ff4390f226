import ArgumentParser
import Phrases

struct ManualCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "manual", abstract: Phrases.ofLocale.commandManual)
    }

    @Flag(help: ArgumentHelp(Phrases.ofLocale.optionManualText))
    var text = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let manual = Manual(try Declarations.read(), phrases)
        Output.give(text ? ManualText.text(manual) : ManualPage.text(manual))
    }
}
