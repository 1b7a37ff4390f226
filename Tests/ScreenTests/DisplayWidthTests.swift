import Screen
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("œuvre", 5), ("à 18\u{A0}h\u{202F}!", 8), ("« ça »", 6),
        ("日本", 4), ("ｗ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👍🏽", 2), ("👩‍💻", 2),
        ("👨‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("─│╭▌●▾", 6), ("नमस्ते", 4), ("สวัสดี", 4),
    ])
    func `text takes the columns that a terminal gives it`(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test(arguments: ["e\u{301}a", "\t\n\u{1B}", "\u{202E}", "\u{301}", "a\u{200B}b", "\u{FEFF}", "\r\n", "👩‍💻\u{200D}"])
    func `what it counts is what the grid writes`(text: String) {
        var grid = Grid(size: Size(width: 40, height: 1))
        #expect(grid.put(text, at: Position(x: 0, y: 0)) == DisplayWidth.columns(of: text))
    }

    @Test(arguments: [
        ("bonjour", 7, "bonjour"), ("bonjour", 6, "bonjo…"), ("bonjour", 1, "…"), ("bonjour", 0, ""),
        ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("ab👩‍💻cd", 5, "ab👩‍💻…"),
    ])
    func `clipped text fits and says that it was cut`(text: String, columns: Int, expected: String) {
        #expect(DisplayWidth.clipped(text, to: columns) == expected)
        #expect(DisplayWidth.columns(of: DisplayWidth.clipped(text, to: columns)) <= columns)
    }
}
