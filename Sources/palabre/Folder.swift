import Glibc
import Journal
import Phrases
import Session
import Workshop

/// A workshop's folder, as commands use it.
struct Folder {
    let path: String
    let phrases: Phrases

    init(_ path: String, _ phrases: Phrases) {
        // A path ends with a slash where a shell completed it.
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        self.phrases = phrases
    }

    /// Opens it, does something, and waits until all is on the disk.
    func write<Result>(_ body: (Session) throws -> Result) throws -> Result {
        try session(.writing, body)
    }

    func read<Result>(_ body: (Session) throws -> Result) throws -> Result { try session(.reading, body) }

    /// Opens it, or makes it where there is nothing.
    func writeOrMake<Result>(_ body: (Session) throws -> Result) throws -> Result {
        var information = stat()
        guard stat(path, &information) != 0 else { return try write(body) }
        let result = try create(body)
        // A slip in a name makes a session too.
        Output.say(phrases.newSessionMade(path))
        return result
    }

    /// Tells whoever added something to a closed session that the compte-rendu lacks it.
    func tellIfBehind() throws {
        guard try read({ ReportFolder(of: path).isBehind($0.state) }) else { return }
        Output.say(phrases.closedReportBehind(path))
    }

    /// Says so where a new session cannot be made there, before anybody is asked anything.
    func refuseTaken() throws {
        guard let names = try? FileSystem.system.list(path), !names.isEmpty else { return }
        let isWorkshop = names.contains("journal")
        throw Failure(sentence: phrases.fault(isWorkshop ? .alreadyAWorkshop(path) : .folderNotEmpty(path)))
    }

    func create<Result>(_ body: (Session) throws -> Result) throws -> Result {
        var information = stat()
        let wasThere = stat(path, &information) == 0
        var isMade = false
        do {
            return try run(body) { () throws(SessionFault) in
                let session = try Session.create(path, options: Folder.options)
                isMade = true
                return session
            }
        } catch {
            // Nothing is half made: what was asked for could not be done, and the name stays free.
            if isMade { discard(wasThere: wasThere) }
            throw error
        }
    }

    /// Takes away a session that was made a moment ago and holds nothing but the heads of its files.
    private func discard(wasThere: Bool) {
        for folder in [path + "/journal", path + "/people"] {
            for name in (try? FileSystem.system.list(folder)) ?? [] { unlink(folder + "/" + name) }
            rmdir(folder)
        }
        if !wasThere { rmdir(path) }
    }

    private func session<Result>(_ mode: Session.Mode, _ body: (Session) throws -> Result) throws -> Result {
        try run(body) { () throws(SessionFault) in try Session(opening: path, mode: mode, options: Folder.options) }
    }

    private func run<Result>(
        _ body: (Session) throws -> Result, _ open: () throws(SessionFault) -> Session
    ) throws -> Result {
        let session: Session
        do throws(SessionFault) { session = try open() } catch { throw Failure(sentence: phrases.fault(error)) }
        defer { session.finish() }
        for notice in session.notices { Output.complain(phrases.notice(notice)) }
        let result = try body(session)
        do throws(SessionFault) { try session.waitUntilSaved() } catch { throw Failure(sentence: phrases.fault(error)) }
        return result
    }

    /// A command does not look at what others write while it runs.
    private static var options: Session.Options {
        var options = Session.Options()
        options.follows = false
        return options
    }
}

extension Session {
    /// Decides a command and appends its events as one step.
    /// - Returns: the events, none where all was as wanted already.
    @discardableResult
    func perform(_ command: Command, _ phrases: Phrases) throws -> [any Event] {
        let events: [any Event]
        do throws(Refusal) {
            events = try state.decide(command, ids: .system)
        } catch {
            throw Failure(sentence: phrases.refusal(error))
        }
        do throws(SessionFault) { try append(events) } catch { throw Failure(sentence: phrases.fault(error)) }
        return events
    }
}
