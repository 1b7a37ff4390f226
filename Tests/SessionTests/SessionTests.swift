import Glibc
import Journal
import Support
import Testing
import Workshop

@testable import Session

struct SessionTests {
    let sessions = Sessions()

    @Test func whatIsAppendedIsThereAfterReopening() throws {
        let session = try sessions.create()
        #expect(session.saving == .saved)
        try session.note("Un banc")
        try session.note("Une fontaine")
        #expect(session.texts == ["Un banc", "Une fontaine"])
        try session.waitUntilSaved()
        #expect(session.saving == .saved)
        session.finish()
        let again = try sessions.open()
        #expect(again.state == session.state)
        #expect(again.device == session.device)
        #expect(again.workshop == session.workshop)
        #expect(again.notices.isEmpty)
    }

    @Test func filesAndFoldersArePrivate() throws {
        let session = try sessions.create()
        try session.note("Un banc")
        try session.waitUntilSaved()
        for (name, mode) in [("", 0o700), ("/journal", 0o700), ("/journal/\(session.device).jsonl", 0o600)] {
            #expect(try FileSystem.system.statusOfPath(sessions.path + name).mode == UInt32(mode))
        }
    }

    @Test func lookingAtAWorkshopWritesNothing() throws {
        try sessions.create().finish()
        let before = sessions.journals
        try sessions.open(machine: 2).finish()
        try sessions.open(machine: 3, mode: .reading).finish()
        #expect(sessions.journals == before)
        #expect(Disk.names(in: sessions.path) == ["journal"])
    }

    @Test func aFolderBecomesAWorkshopOnce() throws {
        try sessions.create().finish()
        #expect(throws: SessionFault.alreadyAWorkshop(sessions.path)) { try sessions.create() }
    }

    @Test func aFolderThatHoldsOtherThingsIsLeftAlone() throws {
        Disk.makeFolder(sessions.path)
        Disk.write(sessions.path + "/courses.txt", "pain".utf8)
        #expect(throws: SessionFault.folderNotEmpty(sessions.path)) { try sessions.create() }
        #expect(throws: SessionFault.notAWorkshop(sessions.path)) { try sessions.open() }
        #expect(Disk.names(in: sessions.path) == ["courses.txt"])
    }

    @Test func makingAWorkshopThatWasCutShortCanBeDoneAgain() throws {
        Disk.makeFolder(sessions.path)
        Disk.makeFolder(sessions.path + "/journal")
        Disk.write(sessions.path + "/journal/d-00000000.jsonl", "{\"format\"".utf8)
        #expect(throws: SessionFault.notAWorkshop(sessions.path)) { try sessions.open() }
        let session = try sessions.create()
        try session.note("Un banc")
        #expect(session.texts == ["Un banc"])
    }

    @Test func aSessionThatReadsCannotWrite() throws {
        try sessions.create().finish()
        let session = try sessions.open(mode: .reading)
        #expect(throws: SessionFault.notWriting) { try session.note("Un banc") }
        #expect(session.texts.isEmpty)
    }

    @Test func aFolderThatCannotBeWrittenIsAClearFault() throws {
        try sessions.create().finish()
        var options = sessions.options()
        options.fileSystem.isWritable = { _ in false }
        #expect(throws: SessionFault.readOnly(sessions.path)) {
            try Session(opening: sessions.path, mode: .writing, options: options)
        }
        #expect(throws: Never.self) { try Session(opening: sessions.path, mode: .reading, options: options) }
    }

    @Test func anEventThatIsTooLongChangesNothing() throws {
        let session = try sessions.create()
        var event = ContributionAdded()
        event.id = IdentifierSource.system.contribution()
        event.text = String(repeating: "long ", count: 20_000)
        var short = event
        short.text = "court"
        #expect(throws: SessionFault.self) { try session.append([short, event]) }
        #expect(session.texts.isEmpty)
        #expect(try session.append([short]) == 1)
        session.finish()
        #expect(try sessions.open().texts == ["court"])
    }

    @Test func namesStandInThePeopleFileOnly() throws {
        let session = try sessions.create()
        var added = AttendeeAdded()
        added.id = IdentifierSource.system.attendee()
        var named = AttendeeNamed()
        named.id = added.id
        named.name = .set("Maëlle Quiniou")
        #expect(try session.append([named, added]) == 1)
        try session.note("Un banc")
        session.finish()
        let file = "/\(session.device).jsonl"
        let journal = String(decoding: Disk.read(sessions.path + "/journal" + file), as: UTF8.self)
        let people = String(decoding: Disk.read(sessions.path + "/people" + file), as: UTF8.self)
        #expect(!journal.contains("Quiniou") && people.contains("Quiniou"))
        #expect(people.contains("\"seq\":1,") && journal.contains("\"seq\":2,") && journal.contains("\"seq\":3,"))
        #expect(people.contains("\"step\":1,") && journal.contains("\"step\":1,"))
        let again = try sessions.open()
        #expect(again.state == session.state)
        #expect(try again.append([SessionClosed()]) == 4)
    }

    @Test func aWallClockThatGoesBackReordersNothing() throws {
        var options = sessions.options()
        let times = Counter(0)
        options.world.now = { 1_700_000_000_000 - Int64(times.next()) * 86_400_000 }
        let session = try Session.create(sessions.path, options: options)
        for number in 1...5 { try session.note("\(number)") }
        session.finish()
        #expect(try sessions.open().texts == ["1", "2", "3", "4", "5"])
    }

    @Test func anAbsurdWallClockIsNotFollowedOutOfWhatCanBeRead() throws {
        var options = sessions.options()
        options.world.now = { .max }
        let session = try Session.create(sessions.path, options: options)
        for number in 1...3 { try session.note("\(number)") }
        session.finish()
        let other = try sessions.open(machine: 2)
        #expect(other.texts == ["1", "2", "3"])
        try other.note("4")
        other.finish()
        #expect(try sessions.open(machine: 3).timeline.entries.count == 4)
    }

    @Test func aDamagedFileOfOursIsReadAndNeverWrittenToAgain() throws {
        let session = try sessions.create()
        for number in 1...4 { try session.note("note \(number)") }
        session.finish()
        let path = "\(sessions.path)/journal/\(session.device).jsonl"
        var bytes = Disk.read(path)
        let third = try #require(bytes.indices.filter { bytes[$0] == 0x0A }.dropFirst().first)
        bytes[third + 20] ^= 4
        Disk.write(path, bytes)
        let again = try sessions.open()
        #expect(again.device != session.device)
        #expect(again.texts == ["note 1", "note 3", "note 4"])
        #expect(again.notices.contains { if case .ownFileLeft = $0 { true } else { false } })
        try again.note("note 5")
        again.finish()
        #expect(Disk.read(path) == bytes)
        let third2 = try sessions.open()
        #expect(third2.device == again.device)
        #expect(third2.texts == ["note 1", "note 3", "note 4", "note 5"])
    }

    @Test func aCopyThatWentOnElsewhereMakesANewDevice() throws {
        let session = try sessions.create()
        try session.note("avant")
        session.finish()
        let path = "\(sessions.path)/journal/\(session.device).jsonl"
        let backup = Disk.read(path)
        let other = try sessions.open()
        try other.note("d'un côté")
        other.finish()
        Disk.write(sessions.path + "/journal/copie.jsonl", Disk.read(path))
        Disk.write(path, backup)
        let again = try sessions.open()
        #expect(again.device != session.device)
        #expect(again.notices.contains(.forked(session.device)))
        #expect(again.texts == ["avant", "d'un côté"])
        try again.note("de l'autre")
        #expect(again.texts == ["avant", "d'un côté", "de l'autre"])
    }

    @Test func filesOfAnotherWorkshopAreLeftOut() throws {
        let (here, there) = (Sessions(), Sessions())
        let stray = try there.create(machine: 9)
        try stray.note("ailleurs")
        stray.finish()
        for machine in 1...2 {
            let session = try machine == 1 ? here.create() : here.open(machine: 2)
            try session.note("ici")
            session.finish()
        }
        let name = "journal/\(stray.device).jsonl"
        Disk.write("\(here.path)/\(name)", Disk.read("\(there.path)/\(name)"))
        let session = try here.open()
        #expect(session.texts == ["ici", "ici"])
        #expect(session.notices == [.file(name, .otherWorkshop(stray.workshop))])
    }

    @Test func theSystemWritesLocalTimeAsTheJournalWantsIt() throws {
        let at = World.system.localTime(1_678_898_530_123)
        #expect(at.utf8.count == 29)
        #expect(at.hasPrefix("2023-03-15T") && at.dropFirst(19).hasPrefix(".123"))
        var options = sessions.options()
        options.world = .system
        options.salts = Session.Options(stateFolder: "").salts
        let session = try Session.create(sessions.path, options: options)
        try session.note("maintenant")
        session.finish()
        #expect(try sessions.open().texts == ["maintenant"])
    }
}
