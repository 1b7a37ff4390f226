import Screen
import Testing

@Suite struct WrappingTests {
    @Test func `lines break between words`() {
        #expect(wrap("un banc près du lavoir", width: 10) == ["un banc", "près du", "lavoir"])
    }

    @Test func `a line end breaks, and an empty line stays`() {
        #expect(wrap("un\n\ndeux\r\ntrois", width: 10) == ["un", "", "deux", "trois"])
        #expect(wrap("", width: 10) == [""])
        #expect(wrap("a\n", width: 10) == ["a", ""])
    }

    @Test(arguments: ["\u{A0}", "\u{202F}", " "])
    func `French signs stay with their word`(space: String) {
        #expect(wrap("on ferme quand\(space)?", width: 15) == ["on ferme", "quand\(space)?"])
        #expect(wrap("il dit «\(space)oui\(space)» fort", width: 9) == ["il dit", "«\(space)oui\(space)»", "fort"])
    }

    @Test func `a word longer than the line is cut`() {
        #expect(wrap("voir https://exemple.org/x", width: 8) == ["voir", "https://", "exemple.", "org/x"])
    }

    @Test func `wide letters count for two`() {
        #expect(wrap("日本語 日本", width: 6) == ["日本語", "日本"])
        #expect(wrap("日本語", width: 5) == ["日本", "語"])
    }

    @Test func `indents are part of the line`() {
        #expect(
            wrap("le toit du lavoir fuit", width: 12, firstIndent: "- ", indent: "  ")
                == ["- le toit du", "  lavoir", "  fuit"]
        )
    }

    @Test func `whatever the text, lines fit and no word is lost`() {
        var random = Random(seed: 7)
        let pieces = ["a", "mot", "é", " ", "  ", "日本", "\u{A0}", "«", "»", "!", "\n", "👩‍💻", "interminable", "e\u{301}"]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
                pieces.randomElement(using: &random)
            }
            .joined()
            let width = Int.random(in: 2...24, using: &random)
            let lines = wrap(text, width: width)
            #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width }, "\(text.debugDescription) in \(width)")
            #expect(
                lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" },
                "\(text.debugDescription) in \(width)"
            )
        }
    }
}
