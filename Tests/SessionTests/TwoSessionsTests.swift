import Glibc
import Journal
import Support
import Testing
import Workshop

@testable import Session

struct TwoSessionsTests {
    let sessions = Sessions()

    @Test func twoProgramsOnOneFolderWriteApartAndSeeEachOther() throws {
        let first = try Session.create(sessions.path, options: sessions.options(follows: true))
        try first.note("de la première")
        try first.waitUntilSaved()
        let second = try sessions.open(follows: true)
        #expect(second.device != first.device)
        #expect(second.notices == [.secondProgram])
        #expect(second.texts == ["de la première"])
        try second.note("de la seconde")
        try first.wait { $0.texts.count == 2 }
        #expect(first.texts == ["de la première", "de la seconde"])
        #expect(try first.undo() == 1)
        try second.wait { $0.texts.count == 1 }
        #expect(second.texts == ["de la seconde"])
        #expect(second.state == first.state)
        first.finish()
        second.finish()
        let again = try sessions.open()
        #expect(again.device == first.device)
        #expect(again.notices.isEmpty)
    }

    @Test func `a second program knows the first one as its machine's, and another machine does not`() throws {
        let first = try sessions.create()
        let second = try sessions.open()
        #expect(second.siblings == [first.device])
        let elsewhere = try sessions.open(machine: 2)
        #expect(elsewhere.siblings.isEmpty)
    }

    @Test func anotherFolderIsWrittenAsTheSameDevice() throws {
        let first = try sessions.create()
        let other = try Session.create(sessions.folder("autre"), options: sessions.options())
        #expect(other.device == first.device)
        #expect(other.notices.isEmpty)
    }

    @Test func aDeviceThatComesBackUndoesItsOwnStepsOnly() throws {
        let mine = try sessions.create()
        try mine.note("à moi")
        mine.finish()
        let theirs = try sessions.open(machine: 2)
        #expect(!theirs.canUndo)
        #expect(try theirs.undo() == nil)
        try theirs.note("à elle")
        theirs.finish()
        let again = try sessions.open()
        #expect(try again.undo() == 1)
        #expect(try again.undo() == nil)
        #expect(again.texts == ["à elle"])
    }

    @Test func whatANewerVersionWroteIsCounted() throws {
        struct Later: Event {
            static let type = "kite.flown"
            init() {}
            mutating func code(_ coder: inout FieldCoder) {}
            func apply(to state: inout State, at moment: Moment) {}
        }
        let session = try sessions.create()
        try session.note("un")
        try session.append([Later()])
        session.finish()
        let again = try sessions.open()
        #expect(again.notices == [.unknownEvents(1)])
        #expect(try again.undo() == 1)
        #expect(try Verification(of: sessions.path).files.map(\.unknown) == [1])
    }

    @Test func aLaterEventIsLaterThanAllThatWasSeen() throws {
        var options = sessions.options(machine: 2)
        options.world.now = { 1_900_000_000_000 }
        try sessions.create().finish()
        let ahead = try Session(opening: sessions.path, options: options)
        let note = try ahead.note("d'une horloge en avance")
        ahead.finish()
        let session = try sessions.open()
        var event = ContributionChanged()
        event.id = note
        event.text = .set("corrigée")
        try session.append([event])
        session.finish()
        #expect(try sessions.open(machine: 3).texts == ["corrigée"])
    }
}

extension Session {
    /// Absorbs news until the condition holds, waiting as the interface does.
    func wait(until isMet: (Session) -> Bool) throws {
        while !isMet(self) {
            var request = pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0)
            try #require(poll(&request, 1, 20_000) == 1)
            _ = absorb()
        }
    }
}
