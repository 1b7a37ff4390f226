import Journal
import Support
import Testing
import Workshop

@testable import Session

/// Copies of a workshop's folder went to several machines, and come back.
struct GatheringTests {
    let sessions = Sessions()

    /// Makes the workshop on the first machine, with one note.
    private func prepare() throws {
        let session = try sessions.create()
        try session.note("préparée")
        session.finish()
    }

    /// Copies a folder as a file manager does.
    private func copy(_ folder: String, to other: String) {
        for path in [other, other + "/journal", other + "/people"] { Disk.makeFolder(path) }
        for log in ["journal", "people"] {
            for name in Disk.names(in: folder + "/" + log) {
                Disk.write("\(other)/\(log)/\(name)", Disk.read("\(folder)/\(log)/\(name)"))
            }
        }
    }

    /// Notes something on a machine, in its copy.
    private func note(
        _ texts: String..., machine: Int, in folder: String, label: String? = nil, at now: Int64? = nil
    ) throws {
        var options = sessions.options(machine: machine)
        if let now { options.world.now = { now } }
        let session = try Session(opening: folder, options: options)
        if let label { try session.append(session.state.decide(.labelDevice(label), ids: .system)) }
        for text in texts { try session.note(text) }
        session.finish()
    }

    @Test func `what is announced is what will be seen, and a copy that closed the session says so`() throws {
        try prepare()
        let key = sessions.folder("cle")
        copy(sessions.path, to: key)
        let session = try Session(opening: key, options: sessions.options(machine: 2))
        try session.note("reste")
        try session.note("défaite")
        try session.undo()
        try session.append(session.state.decide(.addPeople([PersonDraft("Paul Martin")]), ids: .system))
        let paul = try #require(session.state.people.first?.id)
        try session.append(session.state.decide(.alias("Paul", paul), ids: .system))
        session.finish()
        #expect(try survey(key).counts().notes == 1)
        #expect(try survey(key).counts().people == 1)
        #expect(try !survey(key).isClosing)
        let again = try Session(opening: key, options: sessions.options(machine: 2))
        try again.append(again.state.decide(.close, ids: .system))
        again.finish()
        #expect(try survey(key).isClosing)
        #expect(try survey(key).merged.isClosed)
    }

    private func survey(_ folder: String, machine: Int = 1) throws -> Survey {
        try Survey(of: folder, for: sessions.path, options: sessions.options(machine: machine))
    }

    /// All files of a folder, to see whether anything was touched.
    private func contents(_ folder: String) -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for log in ["journal", "people"] {
            for name in Disk.names(in: folder + "/" + log) {
                contents[log + "/" + name] = Disk.read("\(folder)/\(log)/\(name)")
            }
        }
        return contents
    }

    @Test func `what other machines wrote comes in, once, and nothing of theirs is touched`() throws {
        try prepare()
        let keys = (2...3).map { sessions.folder("cle-\($0)") }
        for (index, key) in keys.enumerated() {
            copy(sessions.path, to: key)
            try note("table \(index + 2)", "et la suite", machine: index + 2, in: key, label: "Table \(index + 2)")
        }
        try note("pendant ce temps", machine: 1, in: sessions.path)
        for (index, key) in keys.enumerated() {
            let before = contents(key)
            let found = try survey(key)
            #expect(found.kind == .sameWorkshop)
            #expect(found.counts().notes == 2)
            #expect(found.devices.compactMap { found.state.deviceLabels[$0] } == ["Table \(index + 2)"])
            #expect(found.forks.isEmpty)
            try found.copy(into: sessions.path, fileSystem: Sessions.quick)
            #expect(contents(key) == before)
            #expect(try survey(key).news.isEmpty)
            #expect(try survey(key).copies.isEmpty)
        }
        let session = try sessions.open()
        #expect(Set(session.texts) == ["préparée", "table 2", "table 3", "et la suite", "pendant ce temps"])
        #expect(session.texts.count == 6)
        #expect(session.notices.isEmpty)
        session.finish()
        #expect(try Verification(of: sessions.path).isSound)
    }

    @Test func `a longer copy takes the place of its beginning, a shorter one does nothing`() throws {
        try prepare()
        let key = sessions.folder("cle")
        copy(sessions.path, to: key)
        try note("un", machine: 2, in: key)
        try survey(key).copy(into: sessions.path, fileSystem: Sessions.quick)
        let count = sessions.journals.count
        let old = sessions.folder("vieille")
        copy(key, to: old)
        try note("deux", machine: 2, in: key)
        // Half a line that was still being copied.
        let file = try #require(
            Disk.names(in: key + "/journal").first { name in
                String(decoding: Disk.read(key + "/journal/" + name), as: UTF8.self).contains("deux")
            })
        Disk.write(key + "/journal/" + file, Disk.read(key + "/journal/" + file) + Array("{\"seq\":9".utf8))
        try survey(key).copy(into: sessions.path, fileSystem: Sessions.quick)
        #expect(try survey(old).copies.isEmpty)
        let session = try sessions.open()
        #expect(session.texts == ["préparée", "un", "deux"])
        #expect(session.notices.isEmpty)
        session.finish()
        #expect(sessions.journals.count == count)
    }

    @Test func `a session that is open takes them in as they come`() throws {
        try prepare()
        let key = sessions.folder("cle")
        copy(sessions.path, to: key)
        try note("de la table", machine: 2, in: key)
        let session = try sessions.open(follows: true)
        try survey(key).copy(into: sessions.path, fileSystem: Sessions.quick)
        try session.wait { $0.texts.count == 2 }
        #expect(session.texts == ["préparée", "de la table"])
        session.finish()
    }

    @Test func `a machine's own files are never touched: another history of them stands beside, and both are kept`()
        throws
    {
        try prepare()
        let key = sessions.folder("cle")
        copy(sessions.path, to: key)
        // The same state folder: a machine that was cloned before there was a way to tell.
        try note("chez le clone", machine: 1, in: key, at: 1_800_000_000_000)
        try note("ici", machine: 1, in: sessions.path)
        let before = contents(sessions.path)
        let found = try survey(key)
        #expect(found.forks.count == 1)
        try found.copy(into: sessions.path, fileSystem: Sessions.quick)
        let after = contents(sessions.path)
        for (name, bytes) in before { #expect(after[name] == bytes) }
        #expect(after.count == before.count + 1)
        let session = try sessions.open()
        #expect(Set(session.texts) == ["préparée", "chez le clone", "ici"])
        #expect(session.notices.contains { if case .forked = $0 { true } else { false } })
        #expect(!before.keys.contains { $0.contains(session.device.rawValue) })
        session.finish()
        #expect(try survey(key).copies.isEmpty)
    }

    /// A key with a whole table and one whose journal is named here.
    private func key(damagedBy damage: (inout [UInt8]) -> Void) throws -> (key: String, file: String) {
        try prepare()
        let key = sessions.folder("cle")
        copy(sessions.path, to: key)
        try note("entière", machine: 2, in: key)
        try note("première", "abîmée", "encore", "dernière", machine: 3, in: key)
        let name = try #require(
            Disk.names(in: key + "/journal").first { name in
                String(decoding: Disk.read(key + "/journal/" + name), as: UTF8.self).contains("abîmée")
            })
        var bytes = Disk.read(key + "/journal/" + name)
        damage(&bytes)
        Disk.write(key + "/journal/" + name, bytes)
        return (key, "journal/" + name)
    }

    private func texts() throws -> [String] {
        let session = try sessions.open()
        defer { session.finish() }
        return session.texts
    }

    @Test func `of a damaged file what can be read is taken, as much as is announced`() throws {
        let (key, file) = try key { bytes in
            let range = Array("abîmée".utf8)
            let index = bytes.indices.first { bytes[$0...].starts(with: range) } ?? 0
            bytes[index] = UInt8(ascii: "A")
        }
        let found = try survey(key)
        #expect(found.lacks.map(\.file) == [file])
        guard case .damaged = found.lacks.first?.reason else { Issue.record("\(found.lacks)"); return }
        let announced = found.counts().notes
        try found.copy(into: sessions.path, fileSystem: Sessions.quick)
        let taken = try texts()
        #expect(taken.count == 1 + announced)
        #expect(taken.contains("première") && taken.contains("dernière") && !taken.contains("abîmée"))
        #expect(try survey(key).copies.isEmpty && survey(key).counts().events == 0)
        #expect(try survey(key).lacks.map(\.file) == [file])
    }

    @Test func `a copy that is whole takes the place of the damaged one`() throws {
        var whole: [UInt8] = []
        let (key, file) = try key { bytes in
            whole = bytes
            bytes[bytes.count / 2] ^= 1
        }
        try survey(key).copy(into: sessions.path, fileSystem: Sessions.quick)
        Disk.write(key + "/" + file, whole)
        let again = try survey(key)
        #expect(again.lacks.isEmpty && again.forks.isEmpty && again.copies.count == 1)
        try again.copy(into: sessions.path, fileSystem: Sessions.quick)
        #expect(try Set(texts()) == ["préparée", "entière", "première", "abîmée", "encore", "dernière"])
        #expect(Disk.read(sessions.path + "/" + file) == whole)
        #expect(try survey(key).copies.isEmpty)
    }

    @Test func `a copy that was interrupted is said to be, also when all of it is here`() throws {
        let (key, file) = try key { $0.removeLast(30) }
        for _ in 0..<2 {
            let found = try survey(key)
            #expect(found.lacks == [Survey.Lack(file: file, reason: .cut)])
            try found.copy(into: sessions.path, fileSystem: Sessions.quick)
        }
        #expect(try Set(texts()) == ["préparée", "entière", "première", "abîmée", "encore"])
        #expect(try survey(key).counts().events == 0)
    }

    @Test(arguments: [[], Array(repeating: UInt8(0), count: 3_000)])
    func `a file without its beginning is told of`(bytes: [UInt8]) throws {
        let (key, file) = try key { $0 = bytes }
        let found = try survey(key)
        #expect(found.lacks == [Survey.Lack(file: file, reason: .empty)])
        try found.copy(into: sessions.path, fileSystem: Sessions.quick)
        #expect(try Set(texts()) == ["préparée", "entière"])
    }

    @Test func `people whose names stayed behind are counted, until they come`() throws {
        try prepare()
        let key = sessions.folder("cle")
        copy(sessions.path, to: key)
        let session = try Session(opening: key, options: sessions.options(machine: 2))
        var draft = Draft("signée")
        draft.authors = [.new(name: "Awa Diop")]
        try session.append(session.state.decide(.capture([draft, Draft("sans nom")]), ids: .system))
        session.finish()
        #expect(try survey(key).peopleWithoutName == 0)
        let names = Disk.names(in: key + "/people").map { ($0, Disk.read(key + "/people/" + $0)) }
        for (name, _) in names { Disk.write(key + "/people/" + name, []) }
        #expect(try survey(key).peopleWithoutName == 1)
        try survey(key).copy(into: sessions.path, fileSystem: Sessions.quick)
        #expect(try survey(key).counts().events == 0 && survey(key).peopleWithoutName == 1)
        for (name, bytes) in names { Disk.write(key + "/people/" + name, bytes) }
        #expect(try survey(key).peopleWithoutName == 0)
    }

    @Test func `another session says what would be joined, and no file of it is copied`() throws {
        try prepare()
        let other = try Session.create(sessions.folder("autre"), options: sessions.options(machine: 2))
        try other.note("d’une autre séance")
        other.finish()
        let found = try survey(sessions.folder("autre"))
        #expect(found.kind == .otherWorkshop)
        #expect(found.joining?.notes == 1)
        #expect(found.copies.isEmpty)
    }

    @Test func `a device whose name leads out of the folder is not followed there`() throws {
        #expect(
            LogFile.name(
                of: Header(
                    device: try #require(Device.ID("../../x")), workshop: try #require(WorkshopFolder.ID("w-1")),
                    zone: "", log: .journal)) == nil)
    }

    @Test func `what is no workshop is not surveyed`() throws {
        try prepare()
        Disk.makeFolder(sessions.folder("vide"))
        #expect(throws: SessionFault.notAWorkshop(sessions.folder("vide"))) { try survey(sessions.folder("vide")) }
    }
}
