import ArgumentParser
import Glibc
import Phrases
import Workshop

/// What `palabre` alone does: the sessions opened lately, or a new one.
struct WelcomeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "welcome", abstract: Phrases.ofLocale.commandWelcome, shouldDisplay: false)
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        try Sittings.run(from: .welcome(isNew: false, problem: nil), try common.phrases, asked: common.asked)
    }
}
