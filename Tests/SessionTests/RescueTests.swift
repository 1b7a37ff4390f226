import Glibc
import Journal
import Support
import Testing
import Workshop

@testable import Session

/// A disk that fails, and another program that changes our file: what was said is there in the end.
struct RescueTests {
    let sessions = Sessions()

    /// A disk that can be broken and mended.
    private final class FailingDisk: @unchecked Sendable {
        // Unchecked because what is broken is changed while nothing is being written.
        var broken: SystemFault?
        var brokenSync: SystemFault?

        var fileSystem: FileSystem {
            var fileSystem = Sessions.quick
            fileSystem.write = { (descriptor, bytes) throws(SystemFault) in
                if let broken = self.broken { throw broken }
                return try FileSystem.system.write(descriptor, bytes)
            }
            fileSystem.synchronize = { (_) throws(SystemFault) in
                if let broken = self.brokenSync { throw broken }
            }
            return fileSystem
        }
    }

    private func options(_ fileSystem: FileSystem = Sessions.quick) -> Session.Options {
        var options = sessions.options(fileSystem: fileSystem)
        // Each look comes late enough for another try.
        let world = options.world
        let counter = Counter(1)
        options.world = World(
            now: { 1_700_000_100_000 + Int64(counter.next()) * 10_000 }, localTime: world.localTime, zone: world.zone)
        options.rescues = true
        return options
    }

    private func open(_ fileSystem: FileSystem = Sessions.quick) throws -> Session {
        try Session(opening: sessions.path, options: options(fileSystem))
    }

    private func path(_ session: Session) -> String { "\(sessions.path)/journal/\(session.device).jsonl" }

    private func reread(machine: Int = 1) throws -> [String] {
        let session = try sessions.open(machine: machine, mode: .reading)
        defer { session.finish() }
        return session.texts
    }

    @Test(arguments: ["write", "sync"])
    func `once the disk has room again all that was typed goes to it`(failing: String) throws {
        try sessions.create().finish()
        let disk = FailingDisk()
        let session = try open(disk.fileSystem)
        try session.note("Un banc")
        try session.waitUntilSaved()
        if failing == "write" {
            disk.broken = SystemFault(.write, ENOSPC)
        } else {
            disk.brokenSync = SystemFault(.synchronize, EIO)
        }
        try session.note("Une fontaine")
        #expect(throws: SessionFault.self) { try session.waitUntilSaved() }
        try session.note("Un arbre")
        guard case .failed = session.saving else {
            Issue.record("\(session.saving)")
            return
        }
        (disk.broken, disk.brokenSync) = (nil, nil)
        try session.wait { $0.saving == .saved }
        #expect(session.rescueFolder == nil)
        try session.note("Une haie")
        try session.waitUntilSaved()
        session.finish()
        #expect(try reread() == ["Un banc", "Une fontaine", "Un arbre", "Une haie"])
        #expect(try Verification(of: sessions.path).isSound)
        #expect(Disk.names(in: options().stateFolder + "/rescue").isEmpty)
    }

    @Test func `what never got to the disk is kept on this machine, and is there at the next opening`() throws {
        try sessions.create().finish()
        var fileSystem = Sessions.quick
        let folder = sessions.path
        // The key was pulled out; the machine itself is well.
        let isOut = Monitored()
        fileSystem.open = { (path, way) throws(SystemFault) in
            if isOut.value, path.hasPrefix(folder) { throw SystemFault(.open, EIO) }
            return try FileSystem.system.open(path, way)
        }
        let key = Keys()
        let base = fileSystem.open
        fileSystem.open = { (path, way) throws(SystemFault) in
            let descriptor = try base(path, way)
            if path.hasPrefix(folder) { key.add(descriptor) } else { key.remove(descriptor) }
            return descriptor
        }
        fileSystem.write = { (descriptor, bytes) throws(SystemFault) in
            if isOut.value, key.holds(descriptor) { throw SystemFault(.write, EIO) }
            return try FileSystem.system.write(descriptor, bytes)
        }
        let session = try open(fileSystem)
        try session.note("Un banc")
        try session.waitUntilSaved()
        isOut.value = true
        try session.note("Une fontaine")
        #expect(throws: SessionFault.self) { try session.waitUntilSaved() }
        _ = session.absorb()
        #expect(session.rescueFolder != nil)
        try session.note("Un arbre")
        session.finish()
        guard case .failed = session.saving else {
            Issue.record("\(session.saving)")
            return
        }
        #expect(try reread(machine: 2) == ["Un banc"])
        #expect(try reread() == ["Un banc", "Une fontaine", "Un arbre"])
        let second = try open()
        #expect(second.texts == ["Un banc", "Une fontaine", "Un arbre"])
        #expect(second.notices.contains(.rescued(2)))
        try second.note("Une haie")
        try second.waitUntilSaved()
        second.finish()
        let third = try open()
        #expect(third.notices.isEmpty)
        #expect(third.texts.count == 4)
        third.finish()
        #expect(try reread().count == 4)
    }

    @Test func `an older copy that is copied over our file while it is open takes no note away`() throws {
        try sessions.create().finish()
        let session = try open()
        try session.note("Un banc")
        try session.waitUntilSaved()
        let old = Disk.read(path(session))
        for text in ["Une fontaine", "Un arbre", "Une haie"] { try session.note(text) }
        try session.waitUntilSaved()
        // As cp does: the same file, cut and filled again.
        let descriptor = Glibc.open(path(session), O_WRONLY | O_TRUNC)
        _ = old.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
        try session.note("Un kiosque")
        try session.wait { $0.saving == .saved }
        #expect(try reread() == ["Un banc", "Une fontaine", "Un arbre", "Une haie", "Un kiosque"])
        let name = "journal/\(session.device).jsonl"
        #expect(session.notices.contains(.folder(.rewritten(file: name, aside: nil))))
        session.finish()
        #expect(try Verification(of: sessions.path).isSound)
    }

    @Test(arguments: ["renamed", "garbage", "deleted"])
    func `whatever is put in the place of our file, it is written again and the other is kept`(how: String) throws {
        try sessions.create().finish()
        let session = try open()
        for text in ["Un banc", "Une fontaine"] { try session.note(text) }
        try session.waitUntilSaved()
        switch how {
        case "renamed":
            Disk.write(sessions.folder("other"), Array("autre chose\n".utf8))
            rename(sessions.folder("other"), path(session))
        case "garbage": Disk.write(path(session), Disk.read(path(session)) + Array("{\"seq\":99}\n".utf8))
        default: unlink(path(session))
        }
        try session.note("Un kiosque")
        try session.wait { $0.saving == .saved }
        #expect(try reread() == ["Un banc", "Une fontaine", "Un kiosque"])
        session.finish()
        #expect(try Verification(of: sessions.path).isSound)
        #expect(Disk.names(in: sessions.path + "/journal").contains { $0.contains(".torn") } == (how != "deleted"))
    }

    @Test func `on a full disk a torn line keeps nobody from reading, nor from noting once there is room`() throws {
        let session = try sessions.create()
        try session.note("Un banc")
        session.finish()
        Disk.write(path(session), Disk.read(path(session)) + Array("{\"seq\":".utf8))
        let disk = FailingDisk()
        disk.broken = SystemFault(.write, ENOSPC)
        var command = options(disk.fileSystem)
        command.rescues = false
        for _ in 0..<2 {
            #expect(throws: SessionFault.readOnly("\(path(session)).torn")) {
                try Session(opening: sessions.path, options: command)
            }
        }
        #expect(sessions.journals.count == 1)
        #expect(try reread() == ["Un banc"])
        let interface = try open(disk.fileSystem)
        #expect(interface.mode == .writing && interface.texts == ["Un banc"])
        try interface.note("Une fontaine")
        #expect(throws: SessionFault.self) { try interface.waitUntilSaved() }
        disk.broken = nil
        try interface.wait { $0.saving == .saved }
        interface.finish()
        #expect(try reread() == ["Un banc", "Une fontaine"])
    }

    @Test func `what several programs of this machine left is all there, whichever opens next`() throws {
        try sessions.create().finish()
        let (first, second) = (try open(), try open())
        var kept: [(Rescue, [UInt8], String)] = []
        for session in [first, second] {
            try session.note("Avant \(session.device)")
            try session.waitUntilSaved()
            let old = Disk.read(path(session))
            try session.note("Après \(session.device)")
            try session.waitUntilSaved()
            kept.append((Rescue(session.device, of: session.workshop, options()), old, path(session)))
        }
        first.finish()
        second.finish()
        for (rescue, old, path) in kept {
            #expect(rescue.keep([.journal: Disk.read(path)]) != nil)
            Disk.write(path, old)
        }
        let third = try open()
        #expect(third.texts.count == 4 && third.notices.contains(.rescued(2)), "\(third.notices)")
        third.finish()
        #expect(kept.allSatisfy { $0.0.images.isEmpty })
        #expect(try reread(machine: 2).count == 4)
    }

    @Test func `what a program that was killed left is taken by one that stays open, once there is room`() throws {
        try sessions.create().finish()
        let disk = FailingDisk()
        let (first, second) = (try open(disk.fileSystem), try open())
        try second.note("De l’autre")
        try second.waitUntilSaved()
        let old = Disk.read(path(second))
        try second.note("Encore de l’autre")
        try second.waitUntilSaved()
        second.finish()
        #expect(Rescue(second.device, of: second.workshop, options()).keep([.journal: Disk.read(path(second))]) != nil)
        Disk.write(path(second), old)
        disk.broken = SystemFault(.write, ENOSPC)
        try first.note("Pendant")
        #expect(throws: SessionFault.self) { try first.waitUntilSaved() }
        disk.broken = nil
        try first.wait { $0.saving == .saved && !$0.isImpatient }
        #expect(first.texts.contains("Encore de l’autre") && first.isKept)
        first.finish()
        #expect(Disk.names(in: options().stateFolder + "/rescue").isEmpty)
        #expect(try Set(reread(machine: 2)) == ["De l’autre", "Encore de l’autre", "Pendant"])
    }

    @Test func `reopened while the disk is still full, a session is written to as soon as there is room`() throws {
        try sessions.create().finish()
        let session = try open()
        try session.note("Un banc")
        try session.waitUntilSaved()
        let old = Disk.read(path(session))
        try session.note("Une fontaine")
        try session.waitUntilSaved()
        session.finish()
        #expect(
            Rescue(session.device, of: session.workshop, options()).keep([.journal: Disk.read(path(session))]) != nil)
        Disk.write(path(session), old)
        let disk = FailingDisk()
        disk.broken = SystemFault(.write, ENOSPC)
        let again = try open(disk.fileSystem)
        #expect(again.mode == .writing && again.texts == ["Un banc", "Une fontaine"])
        #expect(again.notices.contains { if case .rescueWaits(1, _) = $0 { true } else { false } })
        try again.note("Un arbre")
        #expect(throws: SessionFault.self) { try again.waitUntilSaved() }
        disk.broken = nil
        try again.wait { $0.saving == .saved && !$0.isImpatient }
        again.finish()
        let last = try open()
        #expect(Set(last.texts) == ["Un banc", "Une fontaine", "Un arbre"] && last.notices.isEmpty)
        last.finish()
        #expect(try reread(machine: 2).count == 3)
    }

    @Test func `a command that writes takes what was kept first, and one that reads shows it`() throws {
        try sessions.create().finish()
        let session = try open()
        try session.note("Un banc")
        try session.waitUntilSaved()
        let old = Disk.read(path(session))
        try session.note("Une fontaine")
        try session.waitUntilSaved()
        session.finish()
        // As if the second note had never got to the folder, and the program had been killed.
        let options = sessions.options()
        let rescue = Rescue(session.device, of: session.workshop, options)
        #expect(rescue.keep([.journal: Disk.read(path(session))]) != nil)
        Disk.write(path(session), old)
        let reading = try Session(opening: sessions.path, mode: .reading, options: options)
        #expect(reading.texts == ["Un banc", "Une fontaine"])
        #expect(reading.notices.contains { if case .rescueWaits(1, _) = $0 { true } else { false } })
        reading.finish()
        #expect(Disk.read(path(session)) == old)
        let command = try Session(opening: sessions.path, options: options)
        #expect(command.texts == ["Un banc", "Une fontaine"])
        try command.note("Un arbre")
        try command.waitUntilSaved()
        command.finish()
        #expect(try reread() == ["Un banc", "Une fontaine", "Un arbre"])
        #expect(rescue.images.isEmpty)
    }

    @Test func `a folder that is moved away, with an older copy in its place, is not taken for the one that is open`()
        throws
    {
        try sessions.create().finish()
        let session = try open()
        try session.note("Un banc")
        try session.waitUntilSaved()
        let copy = sessions.path + "-copie"
        #expect(system("cp -r '\(sessions.path)' '\(copy)'") == 0)
        try session.note("Une fontaine")
        try session.waitUntilSaved()
        #expect(rename(sessions.path, sessions.path + "-ailleurs") == 0 && rename(copy, sessions.path) == 0)
        try session.note("Un arbre")
        try session.wait { $0.saving == .saved }
        session.finish()
        #expect(try reread() == ["Un banc", "Une fontaine", "Un arbre"])
    }
}

private final class Monitored: @unchecked Sendable {
    // Unchecked because it is changed while nothing is being written.
    var value = false
}

/// Descriptors of files on the key.
private final class Keys: @unchecked Sendable {
    // Unchecked because the mutex guards it.
    private var descriptors = Set<Int32>()
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    init() { pthread_mutex_init(mutex, nil) }

    private func with<Answer>(_ body: (inout Set<Int32>) -> Answer) -> Answer {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body(&descriptors)
    }

    func add(_ descriptor: Int32) { with { $0.formUnion([descriptor]) } }
    func remove(_ descriptor: Int32) { with { $0.subtract([descriptor]) } }
    func holds(_ descriptor: Int32) -> Bool { with { $0.contains(descriptor) } }
}
