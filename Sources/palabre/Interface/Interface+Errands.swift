import Console
import Glibc
import Journal
import Notes
import Phrases
import Session
import Workshop

/// What the commands of the shell do, done from the interface.
extension Interface {
    /// How often an errand under way is looked at, in milliseconds.
    static let errandPause: Int32 = 100

    func look(_ path: String) {
        let parent = folder.split(separator: "/").dropLast().joined(separator: "/")
        let start = realpath(folder + "/..", nil).map { real in
            defer { free(real) }
            return String(cString: real)
        }
        send(.listed(FolderWalk(phrases: phrases, start: start ?? "/" + parent).listing(of: path)))
    }

    func take(_ path: String, _ taking: Taking) {
        do {
            if taking == .lines { return send(.textRead(try text(of: path))) }
            let file = try FileImport(path, as: taking.kind, isMerging: taking == .completing, phrases)
            let (events, sentences) = try file.take(into: session)
            send(.taken(events, sentences, session.state))
            tellPack()
        } catch let failure as Failure {
            send(.notice(failure.sentence.begunLarge))
        } catch {
            send(.notice("\(error)"))
        }
    }

    private func text(of path: String) throws -> String {
        do throws(SystemFault) {
            let bytes = try FileSystem.system.contents(of: path, limit: 16 << 20)
            guard let text = String(validating: bytes, as: UTF8.self) else { throw SystemFault(.read, EILSEQ) }
            return text
        } catch {
            throw Failure(sentence: phrases.cannotRead(path, phrases.system(error)))
        }
    }

    func listPacks() {
        do {
            send(.packs(Welcome.PackChoice.all(try PackShelf(nil, phrases))))
        } catch {
            send(.notice((error as? Failure)?.sentence.begunLarge ?? "\(error)"))
        }
    }

    func run(_ errand: Errand) {
        guard running == nil else { return send(.notice(phrases.errandStillRuns)) }
        // The other program reads what is on the disk.
        do throws(SessionFault) {
            try session.waitUntilSaved()
        } catch {
            return send(.notice(phrases.fault(error)))
        }
        let name = Folded.slug(session.state[.title], limit: 40)
        let destination = PackDestination(name.isEmpty ? "seance" : name)
        if errand == .makePack { destination.makeFolders() }
        running = ErrandProcess(errand, errand.arguments(folder, phrases, destination))
        if running == nil { send(.notice(phrases.errandFailed)) }
    }

    /// Tells what an errand came to, once it has.
    func takeErrand() {
        guard let running, let outcome = running.outcome() else { return }
        self.running = nil
        send(.errandDone(running.errand, outcome.text, isDone: outcome.isDone))
    }
}

extension Taking {
    /// What a table is said to hold; nil for what its columns say.
    fileprivate var kind: ListTable.Kind? {
        switch self {
        case .itself, .lines: nil
        case .people, .completing: .people
        case .notes: .notes
        case .questionnaire: .questionnaire
        }
    }
}

extension Welcome.PackChoice {
    /// Those that can be chosen, in the reader's language.
    static func all(_ shelf: PackShelf) -> [Welcome.PackChoice] {
        shelf.choices.map { Welcome.PackChoice(name: $0.base, title: $0.pack.title, about: $0.pack.description) }
    }
}
