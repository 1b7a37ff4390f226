import Console
import Glibc
import Phrases
import Workshop

/// The welcome line by line, where there is no screen to draw on: the sessions opened lately, a new one, an example.
enum PlainWelcome {
    /// - Parameter because: why it is line by line, as a sentence.
    static func run(_ phrases: Phrases, asked: Language?, because reason: String) throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw Failure(sentence: phrases.noTerminal)
        }
        let recent = RecentFolders().sessions
        Output.say(recent.isEmpty ? phrases.welcomeNone : phrases.welcome)
        for (index, session) in recent.enumerated() { Output.say(line(index + 1, session, phrases)) }
        Output.say(phrases.welcomeHow)
        guard let folder = try choose(recent, phrases) else { return }
        try PlainInterface.open(folder, phrases, asked: asked, because: reason)
    }

    private static func line(_ number: Int, _ session: Welcome.Recent, _ phrases: Phrases) -> String {
        let date = session.date.isEmpty ? "" : phrases.recentDate(session.date)
        return "\(number). " + [session.title, date, session.path].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Makes a session that nobody named a folder for, and says where.
    private static func make(_ preparation: Preparation, _ phrases: Phrases) throws -> String {
        let date = DateEntry(preparation.date, today: Clockwork.now.today).value
        let title = Cleaning.line(preparation.title)
        let name = NewSession.folderName(title: title.isEmpty ? preparation.pack?.pack.title ?? "" : title, date: date)
        let path = SessionsFolder.free(SessionsFolder.path + "/" + name)
        try SessionsFolder.make(phrases)
        try preparation.make(Folder(path, phrases), phrases)
        Output.say(phrases.newSessionMade(path))
        return path
    }

    /// Asks until there is something to open; nil where somebody leaves.
    private static func choose(_ recent: [Welcome.Recent], _ phrases: Phrases) throws -> String? {
        while let line = StandardInput.line(asking: phrases.welcomeQuestion) {
            let answer = Cleaning.line(line)
            let word = Folded.key(answer.first == ":" ? String(answer.dropFirst()) : answer)
            if answer.isEmpty || phrases.welcomeLeaving.contains(word) { return nil }
            if phrases.welcomeSampleWords.contains(word) { return try Sample.copy(phrases) }
            if let number = Int(answer) {
                if recent.indices.contains(number - 1) { return recent[number - 1].path }
                Output.say(phrases.welcomeNoSuchNumber(number))
            } else if phrases.welcomeNewWords.contains(word) {
                guard let preparation = try Preparation.asked(try PackShelf(nil, phrases), phrases, isPlain: true)
                else {
                    continue
                }
                return try make(preparation, phrases)
            } else if answer.first == ":" {
                Output.say(phrases.welcomeHow)
            } else {
                let folder = Folder(answer, phrases)
                // A name that is there already is one to open.
                if access(folder.path + "/journal", F_OK) == 0 { return folder.path }
                try folder.refuseTaken()
                guard let preparation = try Preparation.asked(try PackShelf(nil, phrases), phrases, isPlain: true)
                else {
                    continue
                }
                try preparation.make(folder, phrases)
                return folder.path
            }
        }
        return nil
    }
}
