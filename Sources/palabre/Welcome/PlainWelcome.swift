import Glibc
import Phrases
import Workshop

/// The welcome line by line, where there is no screen to draw on: the sessions opened lately, or a new one.
enum PlainWelcome {
    /// - Parameter because: why it is line by line, as a sentence.
    static func run(_ phrases: Phrases, asked: Language?, because reason: String) throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw Failure(sentence: phrases.noTerminal)
        }
        let recent = RecentFolders().list
        Output.say(recent.isEmpty ? phrases.welcomeNone : phrases.welcome)
        for (index, path) in recent.enumerated() { Output.say("  \(index + 1)  \(path)") }
        guard let line = StandardInput.line(asking: phrases.welcomeQuestion) else { return }
        let answer = Cleaning.line(line)
        guard !answer.isEmpty else { return }
        if let number = Int(answer), !recent.isEmpty, (1...RecentFolders.most).contains(number) {
            guard recent.indices.contains(number - 1) else {
                throw Failure(sentence: phrases.welcomeNoSuchNumber(number))
            }
            return try PlainInterface.open(recent[number - 1], phrases, asked: asked, because: reason)
        }
        let folder = Folder(answer, phrases)
        // A name that is there already is one to open.
        if access(folder.path + "/journal", F_OK) != 0 {
            try folder.refuseTaken()
            try Preparation.asked(try PackShelf(nil, phrases), phrases).make(folder, phrases)
        }
        try PlainInterface.open(folder.path, phrases, asked: asked, because: reason)
    }
}
