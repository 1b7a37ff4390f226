import Phrases
import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The wall of sticky notes, as it looks.
@Suite struct BoardScreens {
    @Test(arguments: Sizes.all)
    func `a board on which nothing hangs yet`(size: Size) {
        expectScreen("board-empty", in: size, .garden) { $0.opens(board: "Atelier 2 – La fête de juin") }
        expectScreen("board-no-themes", in: size, .empty) { $0.presses(.escape, .character("b")) }
    }

    @Test(arguments: Sizes.all)
    func `the columns of an atelier`(size: Size) {
        expectScreen("board", in: size) { $0.opens(board: "Atelier 1 – Le jardin") }
        expectScreen("board", in: size, language: .english) { $0.opens(board: "Atelier 1 – Le jardin") }
        expectScreen("board-capturing", in: size) {
            $0.opens(board: "Atelier 1 – Le jardin")
            $0.presses(.right, .character("c"))
            $0.types("Une pompe à bras")
        }
    }

    @Test(arguments: Sizes.all)
    func `all ateliers side by side`(size: Size) {
        expectScreen("board-session", in: size) {
            $0.opens(board: "Atelier 1 – Le jardin")
            $0.presses(.character("<"), .right)
        }
    }

    @Test(arguments: Sizes.all)
    func `the notes of a theme without children, as a grid`(size: Size) {
        expectScreen("board-grid", in: size) { $0.opens(board: "Arrosage") }
    }

    @Test(arguments: Sizes.all)
    func `a group that is open, and marked notes`(size: Size) {
        expectScreen("board-open", in: size) {
            $0.opens(board: "Outils")
            $0.presses(.right, .character("o"), .down)
        }
        expectScreen("board-marked", in: size) {
            $0.opens(board: "Atelier 1 – Le jardin")
            $0.presses(.right, .character(" "), .character(" "))
        }
    }

    @Test(arguments: Sizes.all)
    func `much more than a board shows`(size: Size) {
        expectScreen("board-overfull", in: size, .overfull) {
            $0.opens(board: "Les manches")
            $0.presses(.pageDown, .right)
        }
        expectScreen("board-overfull-session", in: size, .overfull) {
            $0.opens(board: "Table 9 – Une question qui tient à peine sur la ligne")
            $0.presses(.character("<"))
        }
    }

    @Test func `the board without colours`() {
        expectScreen("board-colourless", in: Size(width: 80, height: 24), palette: .colourless) {
            $0.opens(board: "Atelier 1 – Le jardin")
            $0.presses(.right, .character(" "))
        }
    }
}

extension Rehearsal {
    /// Goes to a theme and shows its notes as a board.
    mutating func opens(board title: String) {
        goes(to: title)
        presses(.character("b"))
    }
}
