import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The clocks in the header and the agenda in its box, as they look.
@Suite struct TimeScreens {
    /// Accueil is over, Ateliers runs for a while.
    private func runs(_ rehearsal: inout Rehearsal, seconds: Int) {
        rehearsal.presses(.function(7))
        rehearsal.passes(seconds: 720)
        rehearsal.presses(.function(7))
        rehearsal.passes(seconds: seconds)
        rehearsal.presses(.escape)
    }

    @Test(arguments: Sizes.all)
    func `the strip while nothing runs, while a step runs, in its last minute, over it, and in a pause`(size: Size) {
        expectScreen("strip-idle", in: size, TimeScenes.planned) { $0.presses(.escape) }
        expectScreen("strip", in: size, TimeScenes.planned) { runs(&$0, seconds: 1_098) }
        expectScreen("strip", in: size, TimeScenes.planned, language: .english) { runs(&$0, seconds: 1_098) }
        expectScreen("strip-last-minute", in: size, TimeScenes.planned) { runs(&$0, seconds: 3_552) }
        expectScreen("strip-over", in: size, TimeScenes.planned) { runs(&$0, seconds: 3_730) }
        expectScreen("strip-paused", in: size, TimeScenes.planned) {
            runs(&$0, seconds: 1_098)
            $0.presses(.function(5))
            $0.passes(seconds: 600)
        }
        expectScreen("strip-timer", in: size, TimeScenes.planned) {
            runs(&$0, seconds: 1_098)
            $0.presses(.function(8), .character("3"), .enter)
            $0.passes(seconds: 140)
        }
    }

    @Test(arguments: Sizes.all)
    func `the agenda`(size: Size) {
        expectScreen("agenda-empty", in: size) { $0.presses(.escape, .character("t")) }
        expectScreen("agenda", in: size, .prepared(from: "reunion")) {
            runs(&$0, seconds: 1_098)
            $0.presses(.character("t"))
        }
        expectScreen("agenda", in: size, .prepared(from: "reunion"), language: .english) {
            runs(&$0, seconds: 1_098)
            $0.presses(.character("t"))
        }
        expectScreen("agenda-over", in: size, TimeScenes.planned) {
            runs(&$0, seconds: 3_730)
            $0.presses(.character("t"), .character("3"), .enter, .character("p"))
        }
        expectScreen("agenda-typing", in: size, TimeScenes.planned) {
            $0.presses(.escape, .character("t"), .down, .character("a"))
            $0.types("Pause, 15")
        }
    }

    /// Thirty steps with long titles, the clock on the twentieth.
    private static let overfull = Script.garden.then { ledger in
        for number in 1...30 {
            let title = "Temps \(number) – Une présentation qui demande qu’on s’y arrête un peu plus longuement"
            try ledger.perform(.addPhase(title: title, minutes: number % 4 == 0 ? nil : number, place: .last))
        }
    }

    @Test(arguments: Sizes.all)
    func `an agenda of thirty steps`(size: Size) {
        let overfull: (inout Rehearsal) -> Void = { rehearsal in
            rehearsal.presses(.function(7), times: 20)
            rehearsal.passes(seconds: 75)
            rehearsal.presses(.escape)
        }
        expectScreen("strip-overfull", in: size, TimeScreens.overfull) { overfull(&$0) }
        expectScreen("agenda-overfull", in: size, TimeScreens.overfull) {
            overfull(&$0)
            $0.presses(.character("t"))
        }
    }

    @Test func `clocks without colours`() {
        expectScreen("strip-colourless", in: Size(width: 80, height: 24), TimeScenes.planned, palette: .colourless) {
            runs(&$0, seconds: 3_730)
            $0.presses(.character("t"))
        }
    }
}
