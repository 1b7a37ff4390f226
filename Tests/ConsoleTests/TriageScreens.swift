import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The sorting, as it looks.
@Suite struct TriageScreens {
    /// Forty themes, and a note of 900 characters first.
    static let overfull = Script.overfull.then { ledger in
        let words = (1...110).map { "mot\($0)" } + Array(repeating: "fin", count: 60)
        let long = try ledger.note(words.joined(separator: " "))
        try ledger.perform(.place(long, .first))
        for number in 1...30 { try ledger.note("Encore une question sur la ligne, la \(number)e") }
    }

    @Test(arguments: Sizes.all)
    func `a note with its suggestions and its twins`(size: Size) {
        for language in ActionTableTests.languages {
            expectScreen("triage", in: size, TriageScenes.waiting, language: language) {
                $0.presses(.escape, .character("i"), .character("s"), .character("s"))
            }
        }
    }

    @Test(arguments: Sizes.all)
    func `much more than a screen holds`(size: Size) {
        expectScreen("triage-overfull", in: size, TriageScreens.overfull) { $0.presses(.escape, .character("i")) }
        expectScreen("triage-twins", in: size, TriageScreens.overfull) {
            $0.presses(.escape, .character("i"), .character("s"), .down)
        }
    }

    @Test(arguments: Sizes.all)
    func `nothing is left`(size: Size) {
        expectScreen("triage-end", in: size, TriageScenes.waiting) {
            $0.presses(.escape, .character("i"), .character("x"))
            $0.presses(.character("1"), times: 4)
            $0.send(.saving(.saved))
        }
        expectScreen("triage-nothing", in: size) {
            $0.presses(.escape, .character("i"), .character("1"), .escape, .character("i"))
        }
    }

    @Test(arguments: Sizes.all)
    func `a theme is typed`(size: Size) {
        expectScreen("triage-theme", in: size, TriageScenes.waiting) {
            $0.presses(.escape, .character("i"), .character("#"))
            $0.types("out")
        }
    }
}
