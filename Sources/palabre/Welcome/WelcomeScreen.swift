import Console
import Glibc
import Phrases
import Terminal
import Workshop

/// The welcome at work: asks which session is to be opened, and makes the one that is new.
struct WelcomeScreen {
    private let terminal: Terminal
    private let palette: Palette
    private let phrases: Phrases

    init(_ terminal: Terminal, _ palette: Palette, _ phrases: Phrases) {
        (self.terminal, self.palette, self.phrases) = (terminal, palette, phrases)
    }

    /// - Parameters:
    ///   - isNew: whether a new session is wanted at once.
    ///   - problem: what went wrong before, as a sentence.
    ///   - origin: the session that one came from.
    /// - Returns: the folder to open; nil to leave.
    func ask(isNew: Bool, problem: String?, from origin: String?) -> String? {
        let shelf = try? PackShelf(nil, phrases)
        var welcome = Welcome(
            recent: RecentFolders().sessions, packs: shelf.map(Welcome.PackChoice.all) ?? [],
            parent: SessionsFolder.path, taken: SessionsFolder.names,
            isNew: isNew, from: origin, phrases: phrases, size: terminal.size, today: Clockwork.now.today,
            palette: palette)
        if let problem { welcome.fail(problem) }
        while true {
            terminal.show(view(welcome))
            terminal.wait(timeoutMilliseconds: 60_000)
            for event in terminal.events() {
                guard let choice = welcome.take(event, today: Clockwork.now.today) else { continue }
                switch choice {
                case .quit: return nil
                case .open(let path): return path
                case .look(let path):
                    welcome.take(FolderWalk(phrases: phrases, start: SessionsFolder.start).listing(of: path))
                case .make(let session):
                    do { return try make(session, shelf) } catch {
                        welcome.fail((error as? Failure)?.sentence ?? "\(error)")
                    }
                case .sample:
                    do { return try Sample.copy(phrases) } catch {
                        welcome.fail((error as? Failure)?.sentence ?? phrases.welcomeSampleFailed)
                    }
                }
            }
        }
    }

    /// Makes the session, under a name that is free.
    private func make(_ session: NewSession, _ shelf: PackShelf?) throws -> String {
        var preparation = Preparation(title: session.title, date: session.date)
        preparation.pack = try session.pack.flatMap { try shelf?.find($0) }
        let path = SessionsFolder.free(session.folder)
        try SessionsFolder.make(phrases)
        try preparation.makeQuietly(Folder(path, phrases), phrases)
        return path
    }
}
