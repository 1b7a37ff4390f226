import ArgumentParser
import Phrases

struct ManualCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "manual", abstract: Phrases.ofLocale.commandManual)
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        // What an argument is for is said in the language of the locale: the page is all in one.
        let phrases = try common.phrases
        guard phrases.language == Phrases.ofLocale.language else {
            throw Failure(sentence: phrases.manualLanguage, isBadlyAsked: true)
        }
        Output.give(ManualPage.text(try Declarations.read(), phrases))
    }
}
