import Phrases
import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The boxes of several tables, as they look.
@Suite struct TableScreens {
    private static let crowded = Script.overfull.then { ledger in
        for number in 1...3 {
            try ledger.perform(
                .labelDevice("Ordinateur portable de la salle du conseil municipal \(number)"), on: number)
            let table = ledger.state.themes(under: nil)[number].id
            try ledger.perform(.seatDevice(table), on: number)
        }
    }

    private func expect(
        _ name: String, in size: Size, _ script: Script = .usual, language: Language = .french, devices: Int = 1,
        _ acts: (inout Rehearsal) throws -> Void
    ) rethrows {
        var rehearsal = Rehearsal(
            script, width: size.width, height: size.height, language: language, devices: devices)
        try acts(&rehearsal)
        let language = language == .english ? "-english" : ""
        expectGolden(
            rehearsal.screen, named: "\(name)\(language)-\(size.width)x\(size.height)", filePath: #filePath)
    }

    @Test(arguments: Sizes.all)
    func `which table`(size: Size) {
        expect("table", in: size) { $0.arrives() }
        expect("table", in: size, language: .english) {
            $0.arrives()
            $0.presses(.enter, .down)
        }
        expect("table-overfull", in: size, Self.crowded, devices: 4) {
            $0.arrives()
            $0.presses(.enter)
        }
    }

    @Test(arguments: Sizes.all)
    func `two tables on one screen`(size: Size) throws {
        try expect("table-others", in: size, devices: 2) { rehearsal in
            rehearsal.anotherDevice(.labelDevice("Portable de Nora"))
            rehearsal.arrives()
            rehearsal.presses(.enter, .enter)
            let ledger = rehearsal.ledger
            rehearsal.anotherDevice(
                .capture([Draft("Une allée pour les poussettes", under: try ledger.theme(titled: "Outils"))]),
                .capture([Draft("Des bancs au soleil", under: try ledger.theme(titled: "Accueil"))]))
        }
    }

    @Test(arguments: Sizes.all)
    func `gathering the tables`(size: Size) {
        func gather(_ offers: [TableOffer]) -> (inout Rehearsal) -> Void {
            { rehearsal in
                rehearsal.pluggedIn = offers
                rehearsal.presses(.escape, .character(":"))
                rehearsal.chooses("rassembler")
            }
        }
        expect("gather-none", in: size) { gather([])(&$0) }
        let usual = [GatherScenes.nora, GatherScenes.karim, GatherScenes.here, GatherScenes.other]
        expect("gather", in: size) { gather(usual)(&$0) }
        var many = [GatherScenes.damaged] + usual
        for number in 1...30 {
            many.append(
                GatherScenes.offer(
                    "/media/anna/CLE-\(number)/rencontre", ["poste-\(number)-aaaa"], notes: number, people: 0))
        }
        expect("gather-overfull", in: size) { rehearsal in
            gather(many)(&rehearsal)
            rehearsal.presses(.down)
        }
        var english = Rehearsal(width: size.width, height: size.height, language: .english)
        english.pluggedIn = usual
        english.presses(.escape, .character(":"))
        english.chooses("gather")
        english.presses(.end)
        english.types("/media/an")
        expectGolden(
            english.screen, named: "gather-english-\(size.width)x\(size.height)", filePath: #filePath)
    }
}
