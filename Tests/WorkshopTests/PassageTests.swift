import Support
import Testing
import Workshop

@Suite struct PassageTests {
    @Test func `paragraphs, bullets of two levels and a quotation are read`() {
        let text = "Bonsoir,\net merci.\n\n- un\n  suite\n  - un bis\n- deux\n\n> Elle a dit :\n>\n> - oui\n\nFin."
        #expect(
            Passage(text).blocks == [
                .paragraph("Bonsoir,\net merci."), .bullet("un\nsuite", level: 0), .bullet("un bis", level: 1),
                .bullet("deux", level: 0), .quote([.paragraph("Elle a dit :"), .bullet("oui", level: 0)]),
                .paragraph("Fin."),
            ])
        #expect(Passage(text).text == text)
    }

    @Test(arguments: 0..<400)
    func `what is written reads back as the same blocks, however nasty the text`(seed: Int) {
        var improviser = Improviser(seed: seed)
        let passage = Passage(improviser.nastyText(atMost: 30))
        #expect(Passage(passage.text).blocks == passage.blocks)
    }

    @Test(arguments: 0..<400)
    func `blocks made elsewhere survive being written, signs and backslashes too`(seed: Int) {
        var improviser = Improviser(seed: seed)
        let blocks = (0..<improviser.number(0...6)).map { _ in block(&improviser, depth: 0) }
        #expect(Passage(Passage(blocks).text).blocks == blocks)
    }

    @Test func `a quotation of nothing is nothing`() {
        #expect(Passage("a\n\n>\n> \n\nb").blocks == [.paragraph("a"), .paragraph("b")])
    }

    @Test func `thousands of signs are words, not thousands of quotations`() {
        let passage = Passage(String(repeating: ">", count: 16_000))
        #expect(Passage(passage.text).blocks == passage.blocks)
    }

    @Test(arguments: [#"\\- x"#, #"\- x"#, "- x", "> x", #"\\\> x"#, "  - x", #"  \- x"#, "-", "\\"])
    func `a line that looks like a sign stays words`(line: String) {
        for blocks in [[Passage.Block.paragraph(line)], [.bullet("a\n" + line, level: 1)], [.bullet(line, level: 0)]] {
            #expect(Passage(Passage(blocks).text).blocks == blocks)
        }
    }

    private func block(_ improviser: inout Improviser, depth: Int) -> Passage.Block {
        switch improviser.number(0...(depth < 2 ? 2 : 1)) {
        case 0: .paragraph(lines(&improviser))
        case 1: .bullet(lines(&improviser), level: improviser.number(0...3))
        default: .quote((0..<improviser.number(1...3)).map { _ in block(&improviser, depth: depth + 1) })
        }
    }

    /// Lines that are not blank, not indented and begin with a letter or a sign.
    private func lines(_ improviser: inout Improviser) -> String {
        (0..<improviser.number(1...3)).map { _ in
            (improviser.any(["- ", "> ", "\\", "\\\\- ", ">", "a", "1. ", "é "]) ?? "") + improviser.phrase()
        }.joined(separator: "\n")
    }
}
