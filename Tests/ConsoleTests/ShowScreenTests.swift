import Screen
import Support
import Testing
import Workshop

@testable import Console

/// Votes, ranking and projection, as they look.
@Suite struct ShowScreens {
    @Test(arguments: Sizes.all)
    func `counting votes`(size: Size) {
        let script = VotingScenes.voted.then { try $0.perform(.giveOutDots(.total(60))) }
        expectScreen("votes-typed", in: size, script) {
            $0.goes(to: "Arrosage")
            $0.marks("On arrose le soir, jamais à midi", "Une mare 🐸 et un hôtel à insectes 🐝")
            $0.presses(.character("="))
            $0.types("12 pour 3 contre 8 rouge")
        }
        expectScreen("votes-empty", in: size, script, language: .english) {
            $0.goes(to: "Arrosage")
            $0.selects("On arrose le soir, jamais à midi")
            $0.presses(.character("="), .control("u"))
        }
    }

    @Test(arguments: Sizes.all)
    func ranking(size: Size) {
        func rank(_ name: String, _ script: Script, _ theme: String) {
            expectScreen(name, in: size, script) {
                $0.goes(to: theme)
                $0.presses(.character("C"))
            }
        }
        rank("ranking-empty", .garden, "Outils")
        rank("ranking", VotingScenes.voted, "Atelier 1 – Le jardin")
        rank("ranking-hidden", VotingScenes.voted.then { try $0.perform(.hideVotes(true)) }, "Atelier 1 – Le jardin")
        rank("ranking-budget", VotingScenes.voted.then { try $0.perform(.giveOutDots(.total(60))) }, "Musique")
        expectScreen("ranking-overfull", in: size, .overfull) {
            $0.goes(to: "Les manches")
            $0.presses(.character("C"), .end, .up)
        }
        expectScreen("ranking", in: size, VotingScenes.voted, language: .english) {
            $0.goes(to: "Atelier 1 – Le jardin")
            $0.presses(.character("C"), .down)
        }
    }

    @Test(arguments: Sizes.all)
    func projection(size: Size) {
        func project(_ name: String, _ theme: String, _ keys: Key..., of script: Script = VotingScenes.voted) {
            expectScreen(name, in: size, script) {
                $0.goes(to: theme)
                $0.presses(.character("p"))
                for key in keys { $0.presses(key) }
            }
        }
        project("projection-empty", "Outils", .right, .left, of: .garden)
        project("projection", "Atelier 1 – Le jardin")
        project("projection-second", "Arrosage", .character(" "))
        project("projection-unfiled", "Bruit", .right)
        project("projection-ranking", "Atelier 1 – Le jardin", .character("C"))
        project("projection-light", "Outils", .character("i"))
        project("projection-overfull", "Les manches", .character(" "), of: .overfull)
        expectScreen("projection", in: size, VotingScenes.voted, language: .english) {
            $0.goes(to: "Arrosage")
            $0.presses(.character("p"))
        }
    }

    @Test func `projection without colours`() {
        expectScreen("projection-colourless", in: Size(width: 80, height: 24), palette: .colourless) {
            $0.goes(to: "Outils")
            $0.presses(.character("p"), .character("i"))
        }
    }
}
