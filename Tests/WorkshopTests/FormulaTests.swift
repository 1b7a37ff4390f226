import Support
import Testing
import Workshop

@Suite struct FormulaTests {
    @Test(arguments: [
        ("=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
        ("\rx", "'\rx"), ("ok\n=1", "ok\n'=1"), ("ok\r\n+1", "ok\r\n'+1"), ("ok\r-1", "ok\r'-1"), ("  =1", "'  =1"),
        ("\u{A0}=1", "'\u{A0}=1"), ("＝1", "'＝1"), ("'=1", "''=1"), ("''=1", "'''=1"), ("'été", "'été"),
        ("2+2=4", "2+2=4"),
        ("", ""), ("- un\n- deux", "'- un\n'- deux"), ("=\u{301}1", "'=\u{301}1"),
    ])
    func `each line that a spreadsheet would run begins with an apostrophe`(cell: String, defused: String) {
        #expect(Formula.defused(cell) == defused)
        #expect(Formula.restored(defused) == cell)
    }

    @Test(arguments: 0..<400)
    func `taking the apostrophes off gives back exactly what was there`(seed: Int) {
        var improviser = Improviser(seed: seed)
        let pieces = ["'", "'", "=", "+", "-", "@", "\t", "\r", "\n", " ", "\u{A0}", "a", "\u{301}", "＋"]
        let cell = (0..<improviser.number(0...12)).compactMap { _ in improviser.any(pieces) }.joined()
        let defused = Formula.defused(cell)
        #expect(Array(Formula.restored(defused).unicodeScalars) == Array(cell.unicodeScalars))
        for line in defused.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
            let first = line.first { $0 != " " && $0 != "\u{A0}" }
            #expect(first.map { !"=+-@\t\r".unicodeScalars.contains($0) } ?? true)
        }
    }
}
