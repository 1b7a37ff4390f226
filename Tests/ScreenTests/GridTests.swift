import Screen
import Support
import Testing

@Suite struct GridTests {
    private func row(_ grid: Grid, _ y: Int = 0) -> String {
        String(ScreenNotation.text(grid).split(separator: "\n", omittingEmptySubsequences: false)[y])
    }

    @Test func `what falls outside is cut off`() {
        var grid = Grid(size: Size(width: 5, height: 2))
        grid.put("bonjour", at: Position(x: -2, y: 0))
        grid.put("bonjour", at: Position(x: 3, y: 1))
        grid.put("nulle part", at: Position(x: 0, y: 2))
        grid.put("nulle part", at: Position(x: 0, y: -1))
        grid.put("nulle part", at: Position(x: 9, y: 0))
        #expect(ScreenNotation.text(grid) == "njour\n   bo")
    }

    @Test func `a width cuts with an ellipsis, and tells the columns used`() {
        var grid = Grid(size: Size(width: 20, height: 1))
        #expect(grid.put("délibération", at: Position(x: 1, y: 0), width: 6) == 6)
        #expect(row(grid) == " délib…")
        #expect(grid.put("oui", at: Position(x: 10, y: 0), width: 6) == 3)
        #expect(grid.put("oui", at: Position(x: 15, y: 0), width: 0) == 0)
    }

    @Test func `a wide letter that does not fit leaves a blank`() {
        var grid = Grid(size: Size(width: 3, height: 2))
        grid.put("日本", at: Position(x: 0, y: 0))
        grid.put("日本", at: Position(x: -1, y: 1))
        #expect(grid[Position(x: 1, y: 0)].width == 0)
        #expect(grid[Position(x: 2, y: 0)] == Cell(text: " "))
        #expect(ScreenNotation.text(grid) == "日\n 本")
    }

    @Test func `writing over one half of a wide letter blanks the other`() {
        var grid = Grid(size: Size(width: 4, height: 3))
        for y in 0..<3 { grid.put("日本", at: Position(x: 0, y: y)) }
        grid.put("x", at: Position(x: 1, y: 0))
        grid.put("x", at: Position(x: 2, y: 1))
        grid.fill(Rect(x: 1, y: 2, width: 2, height: 1), with: "·")
        #expect(ScreenNotation.text(grid) == " x本\n日x\n ··")
    }

    @Test func `no mixture of writings leaves half a letter`() {
        var random = Random(seed: 3)
        var grid = Grid(size: Size(width: 12, height: 3))
        let texts = ["日本語", "abc", "é", "👩‍💻", "e\u{301}😀", "", "🇫🇷|"]
        for _ in 0..<3_000 {
            let place = Position(x: .random(in: -4...13, using: &random), y: .random(in: -1...3, using: &random))
            switch Int.random(in: 0...3, using: &random) {
            case 0: grid.fill(Rect(x: place.x, y: place.y, width: 3, height: 2), with: "·")
            case 1: grid.frame(Rect(x: place.x, y: place.y, width: 7, height: 3), title: "日本", note: "3")
            default: grid.put(texts.randomElement(using: &random) ?? "", at: place)
            }
            for y in 0..<3 {
                let widths = grid.row(y).map(\.width)
                #expect(widths.reduce(0, +) == 12)
                #expect(zip(widths, widths.dropFirst() + [1]).allSatisfy { ($0 == 2) == ($1 == 0) })
            }
        }
    }

    @Test func `stretches follow each other and share a width`() {
        var grid = Grid(size: Size(width: 12, height: 1))
        let used = grid.put(
            [Span("Besoins ", .plain), Span("douze", Style(bold: true))],
            at: Position(x: 0, y: 0),
            width: 11
        )
        #expect(used == 11)
        #expect(row(grid) == "Besoins do…")
        #expect(grid[Position(x: 8, y: 0)].style.bold)
    }

    @Test func `stretches that end where the width does are cut in the last of them that fits`() {
        for width in 0...9 {
            var grid = Grid(size: Size(width: 9, height: 1))
            let used = grid.put([Span("abc"), Span("日本"), Span("de")], at: Position(x: 0, y: 0), width: width)
            let expected = DisplayWidth.clipped("abc日本de", to: width)
            #expect(row(grid) == expected, "\(width)")
            #expect(used == DisplayWidth.columns(of: expected), "\(width)")
        }
    }

    @Test func `a frame has a title and a note, and gives way when it is narrow`() {
        var grid = Grid(size: Size(width: 20, height: 3))
        grid.frame(Rect(grid.size), title: "Thèmes", note: "46")
        #expect(
            ScreenNotation.text(grid) == """
                ╭ Thèmes ────── 46 ╮
                │                  │
                ╰──────────────────╯
                """
        )
        var narrow = Grid(size: Size(width: 9, height: 2))
        narrow.frame(Rect(narrow.size), title: "Contributions", note: "46")
        #expect(ScreenNotation.text(narrow) == "╭ Cont… ╮\n╰───────╯")
    }

    @Test func `a plain cell is a letter, a no-break space a space`() {
        var grid = Grid(size: Size(width: 12, height: 1))
        grid.put("oui\u{202F}!\u{A0}e\u{301}", at: Position(x: 0, y: 0))
        #expect(row(grid) == "oui ! é")
        #expect(grid.shows("oui\u{202F}!"))
    }

    @Test func `restyling keeps the words`() {
        var grid = Grid(size: Size(width: 5, height: 1))
        grid.put("voix", at: Position(x: 0, y: 0))
        grid.restyle(Rect(x: 1, y: 0, width: 2, height: 9)) { $0.reverse = true }
        #expect(row(grid) == "voix")
        #expect(grid.row(0).map(\.style.reverse) == [false, true, true, false, false])
    }

    @Test func `rectangles are cut in columns, bands and margins`() {
        let rect = Rect(x: 2, y: 1, width: 10, height: 6)
        #expect(
            rect.columns([4, 9]) == [Rect(x: 2, y: 1, width: 4, height: 6), Rect(x: 6, y: 1, width: 6, height: 6)]
        )
        #expect(rect.rows([1, 2]) == [rect.top(1), Rect(x: 2, y: 2, width: 10, height: 2)])
        #expect(rect.inset(by: 1) == Rect(x: 3, y: 2, width: 8, height: 4))
        #expect(rect.inset(by: 9).isEmpty)
        #expect(rect.removingTop(2).removingBottom(1) == Rect(x: 2, y: 3, width: 10, height: 3))
        #expect(rect.centered(Size(width: 4, height: 99)) == Rect(x: 5, y: 1, width: 4, height: 6))
    }
}
