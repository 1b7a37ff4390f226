import Support
import Testing

@testable import Session

/// Machines that were copied from one disk do not write as the same device.
struct MachineTests {
    let sessions = Sessions()

    private func options(_ adapters: Set<String>, host: String = "poste") -> Session.Options {
        var options = sessions.options()
        options.machine = { Machine(system: "5e1f", host: host, adapters: adapters) }
        return options
    }

    @Test func `a state folder that was copied to another machine gives another device`() throws {
        let first = try Session.create(sessions.path, options: options(["a1", "a2"]))
        try first.note("une")
        first.finish()
        let clone = try Session(opening: sessions.path, options: options(["b1"]))
        #expect(clone.device != first.device)
        #expect(clone.notices.isEmpty)
        #expect(clone.isFirstVisit)
        try clone.note("deux")
        clone.finish()
        // One adapter of two was replaced, and the name is another one: it is still the first machine.
        let again = try Session(opening: sessions.path, options: options(["a2", "a3"], host: "accueil"))
        #expect(again.device == first.device)
        #expect(!again.isFirstVisit)
        #expect(again.texts == ["une", "deux"])
        again.finish()
        let cloneAgain = try Session(opening: sessions.path, options: options(["b1"]))
        #expect(cloneAgain.device == clone.device)
    }

    @Test func `machines without adapters are told apart by their names`() {
        let here = Machine(system: "1", host: "accueil", adapters: [])
        #expect(here.isSame(as: here))
        #expect(!here.isSame(as: Machine(system: "1", host: "mairie", adapters: [])))
        #expect(!here.isSame(as: Machine(system: "2", host: "accueil", adapters: [])))
        let whole = Machine(system: "1", host: "accueil", adapters: ["b", "a"])
        #expect(Machine(whole.text + "\n") == whole)
        #expect(Machine("") == nil)
        #expect(Machine.current.isSame(as: .current))
    }

    @Test func `whoever made the workshop does not come for the first time, nor a second program of theirs`() throws {
        let maker = try Session.create(sessions.path, options: options(["a1"]))
        #expect(!maker.isFirstVisit)
        try maker.note("préparée")
        let beside = try Session(opening: sessions.path, options: options(["a1"]))
        #expect(!beside.isFirstVisit)
        beside.finish()
        maker.finish()
        let reader = try Session(opening: sessions.path, mode: .reading, options: options(["b1"]))
        #expect(!reader.isFirstVisit)
    }
}
