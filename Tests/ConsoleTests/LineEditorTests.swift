import Testing

@testable import Console

/// The line editing of the line-by-line mode: what comes of keys, and what is echoed.
@Suite struct LineEditorTests {
    /// What comes of bytes: lines, and all that is echoed.
    private static func typing(_ text: String, into line: inout LineEditor) -> (lines: [String], echo: String) {
        var bytes = Array(text.utf8)
        var (lines, echo): ([String], [UInt8]) = ([], [])
        while !bytes.isEmpty {
            let (outcome, echoed, count) = line.take(bytes)
            bytes.removeFirst(count)
            echo += echoed
            if case .line(let words) = outcome { lines.append(words) }
        }
        return (lines, String(decoding: echo, as: UTF8.self))
    }

    private static func lines(_ text: String) -> [String] {
        var line = LineEditor()
        return typing(text, into: &line).lines
    }

    @Test func `a line may be longer than a terminal's own`() {
        let paragraph = String(repeating: "à l’été ", count: 2_000) + "FIN"
        #expect(Self.lines(paragraph + "\n") == [paragraph])
    }

    @Test func `what is typed is echoed, and what is taken back is blotted out letter by letter`() {
        var line = LineEditor()
        let (lines, echo) = Self.typing("un bé\u{7F}anc\r", into: &line)
        #expect(lines == ["un banc"])
        #expect(echo == "un bé\u{8} \u{8}anc\n")
        #expect(Self.typing("日\u{7F}", into: &line).echo == "日\u{8} \u{8}\u{8} \u{8}")
        #expect(Self.typing("\u{7F}\u{17}\u{15}", into: &line).echo == "")
    }

    @Test func `a word or the whole line is taken back`() {
        #expect(Self.lines("un grand banc  \u{17}puits\n") == ["un grand puits"])
        #expect(Self.lines("un grand banc\u{15}puits\n") == ["puits"])
    }

    @Test func `arrows and other keys leave neither words nor echo, even in pieces`() {
        var line = LineEditor()
        #expect(Self.typing("a\u{1B}", into: &line).echo == "a")
        #expect(Self.typing("[", into: &line).echo == "")
        #expect(Self.typing("1;5Db\u{1B}OP\u{1B}[3~\u{1}\u{2}", into: &line).echo == "b")
        #expect(Self.typing("\n", into: &line).lines == ["ab"])
        // An Escape alone takes no letter with it, nor Enter.
        #expect(Self.lines("\u{1B}mot\n\u{1B}[\n") == ["mot", ""])
    }

    @Test func `Ctrl-D ends an empty line's input; with words it takes two`() {
        var line = LineEditor()
        #expect(line.take([0x04]).outcome == .end)
        #expect(line.take(Array("mot".utf8) + [0x04]).outcome == nil)
        #expect(line.take([0x04]).outcome == .end)
        #expect(line.takeWords() == "mot")
    }

    @Test func `Ctrl-Z acts at once, and the words stay`() {
        var line = LineEditor()
        #expect(line.take(Array("mots en cours".utf8) + [0x1A]).outcome == .undo)
        #expect(line.words == "mots en cours")
        #expect(String(decoding: line.echo, as: UTF8.self) == "mots en cours")
    }

    @Test func `bytes that are no UTF-8 are taken back one by one`() {
        var line = LineEditor()
        _ = line.take([0x61, 0xE9, 0x62, 0x7F, 0x7F])
        #expect(line.words == "a")
    }
}
