import Journal
import Support
import Workshop

@testable import Session

/// Sessions in folders of their own, with a clock and identifiers that are the same in every run.
struct Sessions {
    let folder = TemporaryFolder()
    /// One for each machine.
    private let states = TemporaryFolder()

    init() {}

    var path: String { folder("atelier") }

    /// The files of a machine, which sync at once.
    static var quick: FileSystem {
        var fileSystem = FileSystem.system
        fileSystem.synchronize = { _ in }
        fileSystem.synchronizeFolder = { _ in }
        return fileSystem
    }

    func options(machine: Int = 1, follows: Bool = false, fileSystem: FileSystem = quick) -> Session.Options {
        let counter = Counter(UInt64(machine) << 40)
        var options = Session.Options(stateFolder: states("\(machine)"))
        options.world = World(
            now: { 1_700_000_000_000 + Int64(counter.next() & 0xFFFF) },
            localTime: { _ in "2023-11-14T23:13:20.123+01:00" },
            zone: "Europe/Paris")
        options.ids = .system
        options.salts = { String(repeating: "0f", count: 16) }
        options.fileSystem = fileSystem
        options.follows = follows
        return options
    }

    func create(machine: Int = 1) throws -> Session { try Session.create(path, options: options(machine: machine)) }

    func open(machine: Int = 1, mode: Session.Mode = .writing, follows: Bool = false) throws -> Session {
        try Session(opening: path, mode: mode, options: options(machine: machine, follows: follows))
    }

    /// The journal files' names.
    var journals: [String] { Disk.names(in: path + "/journal") }
}

/// Counts, from any thread.
final class Counter: @unchecked Sendable {
    // Unchecked because the mutex of the journal's own tests is not at hand: each counter serves one thread.
    private var value: UInt64

    init(_ value: UInt64) { self.value = value }

    func next() -> UInt64 {
        value += 1
        return value
    }
}

extension Session {
    /// Adds a note, and says which.
    @discardableResult
    func note(_ text: String) throws -> Contribution.ID {
        var event = ContributionAdded()
        event.id = IdentifierSource.system.contribution()
        event.text = text
        try append([event])
        return event.id
    }

    var texts: [String] { state.sequence.compactMap { state.contributions[$0]?.text } }
}
