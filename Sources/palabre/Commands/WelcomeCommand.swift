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
        let phrases = try common.phrases
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw Failure(sentence: phrases.noTerminal)
        }
        let recent = RecentFolders().list
        Output.say(recent.isEmpty ? phrases.welcomeNone : phrases.welcome)
        for (index, path) in recent.enumerated() { Output.say("  \(index + 1)  \(path)") }
        guard let answer = StandardInput.line(asking: phrases.welcomeQuestion)?.trimmingSpaces, !answer.isEmpty else {
            return
        }
        if let number = Int(answer), !recent.isEmpty, (1...RecentFolders.most).contains(number) {
            guard recent.indices.contains(number - 1) else {
                throw Failure(sentence: phrases.welcomeNoSuchNumber(number))
            }
            return try Interface.open(recent[number - 1], phrases, asked: common.asked)
        }
        let folder = Folder(answer, phrases)
        // A name that is there already is one to open.
        guard access(folder.path + "/journal", F_OK) != 0 else {
            return try Interface.open(folder.path, phrases, asked: common.asked)
        }
        try folder.refuseTaken()
        try Preparation.asked(try PackShelf(nil, phrases), phrases).make(folder, phrases)
        try Interface.open(folder.path, phrases, asked: common.asked)
    }
}

extension String {
    fileprivate var trimmingSpaces: String { Cleaning.line(self) }
}
