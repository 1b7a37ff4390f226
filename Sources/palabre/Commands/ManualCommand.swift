import ArgumentParser
import Phrases

struct ManualCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "manual", abstract: Phrases.ofLocale.commandManual)
    }

    func run() throws {
        // What an argument is for is said in the language of the locale: the page is all in one.
        Output.give(ManualPage.text(try Declarations.read(), .ofLocale))
    }
}
