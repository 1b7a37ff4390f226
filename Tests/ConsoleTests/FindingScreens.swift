import Screen
import Support
import Testing

@testable import Console

/// Searching, as it looks.
@Suite struct FindingScreens {
    @Test(arguments: Sizes.all)
    func `the search line before anything is typed`(size: Size) {
        expectScreen("search-empty", in: size) { $0.searches("") }
    }

    @Test(arguments: Sizes.all)
    func `operators are shown as they are understood`(size: Size) {
        let typed = "#jardin genre:action,décision -midi voix<5 depuis:17h30 "
        expectScreen("search-chips", in: size) { $0.searches(typed) }
        expectScreen("search-chips", in: size, language: .english) {
            $0.searches("#jardin kind:action,decision -midi votes<5 since:17:30 votes>many ")
        }
    }

    @Test(arguments: Sizes.all)
    func `themes are completed`(size: Size) {
        expectScreen("search-themes", in: size) {
            $0.searches("pour #bén")
            $0.presses(.down)
        }
    }

    @Test(arguments: Sizes.all)
    func `what was found is marked`(size: Size) {
        expectScreen("search-marked", in: size) {
            $0.searches("le")
            $0.presses(.enter, .character("A"))
        }
    }

    @Test(arguments: Sizes.all)
    func `far more is found than a screen holds`(size: Size) {
        expectScreen("search-overfull", in: size, .overfull) { $0.searches("mot1 voix>100 -mot39") }
    }

    @Test(arguments: Sizes.all)
    func `people are found in their pane`(size: Size) {
        expectScreen("search-people", in: size) {
            $0.presses(.escape, .character("1"), .character("/"))
            $0.types("till")
        }
    }
}

/// The compte-rendu on the screen, as it looks.
@Suite struct ReadingScreens {
    @Test(arguments: Sizes.all)
    func `over the panes`(size: Size) {
        expectScreen("report", in: size, .usual) { $0.presses(.escape, .character("r"), .tab, .tab, .down) }
        expectScreen("report", in: size, .usual, language: .english) { $0.presses(.escape, .character("r")) }
        expectScreen("report-empty", in: size, .empty) { $0.presses(.escape, .character("r")) }
        expectScreen("report-overfull", in: size, .overfull) { $0.presses(.escape, .character("r"), .end) }
    }

    @Test(arguments: Sizes.all.filter { $0.width >= 110 })
    func `beside the panes`(size: Size) {
        expectScreen("report-beside", in: size, .usual) { $0.presses(.escape, .character("r"), .character("v")) }
        expectScreen("report-capturing", in: size, .usual) {
            $0.presses(.escape, .character("r"), .character("v"), .character("c"))
            $0.types("Un banc")
        }
    }

    @Test(arguments: Sizes.all)
    func `something is looked for in it`(size: Size) {
        expectScreen("report-search", in: size, .usual) {
            $0.presses(.escape, .character("r"), .character("/"))
            $0.types("jardin")
        }
    }

    @Test(arguments: Sizes.all)
    func `what it can be written as`(size: Size) {
        expectScreen("export", in: size, .usual) { $0.presses(.escape, .character("r"), .character("e")) }
    }
}
