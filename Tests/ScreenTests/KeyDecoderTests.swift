import Screen
import Testing

@Suite struct KeyDecoderTests {
    private func raw(_ text: String) -> [RawInput] { text.unicodeScalars.map { .scalar($0) } }

    private func decode(_ text: String) -> [InputEvent] {
        var decoder = KeyDecoder()
        return decoder.decode(raw(text))
    }

    @Test(arguments: [
        ("a", Key.character("a")), ("é", .character("é")), ("²", .character("²")), ("\r", .enter), ("\t", .tab),
        ("\u{1B}", .escape), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1}", .control("a")),
        ("\u{1A}", .control("z")), ("\u{3}", .control("c")), ("\u{1B}x", .alt("x")), ("\u{1B}\r", .altEnter),
        ("\u{1B}\u{7F}", .control("w")), ("\u{0}", .control(" ")), ("👩‍💻", .character("👩‍💻")),
        ("e\u{301}", .character("é")),
    ])
    func `one key press is one key`(text: String, key: Key) {
        #expect(decode(text) == [.key(key)])
    }

    @Test func `two Escapes are two keys`() {
        #expect(decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    }

    @Test(arguments: ["\u{1B}[57;5u", "\u{1B}[?62;c", "\u{1B}Oz", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}P1$r0m\u{1B}\\"])
    func `an unknown escape sequence types nothing`(sequence: String) {
        let events = decode(sequence + "a")
        #expect(events.last == .key(.character("a")))
        #expect(
            !events.contains {
                if case .key(.character(let letter)) = $0 { letter != "a" && letter != "\\" } else { false }
            }
        )
    }

    @Test func `Alt with an arrow, however it is sent`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([.scalar("\u{1B}"), .key(.left)]) == [.key(.altLeft)])
    }

    @Test(arguments: ["un banc\rune fontaine", "ab\ncd\n", "\r\rtrois\rpommes\r", "oui\r\nnon\r\n"])
    func `lines that arrive at once are a paste`(text: String) {
        let normal = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        #expect(decode(text) == [.paste(normal)])
    }

    @Test(arguments: [
        "Bonjour à toutes\r", "q\r", "\r\r\r\r\r\r", "un\u{1B}\rdeux", "a\rb", "une longue phrase sans fin de ligne",
    ])
    func `a line with its Enter, or an Enter held down, are keys`(text: String) {
        let events = decode(text)
        #expect(!events.isEmpty)
        #expect(events.allSatisfy { if case .key = $0 { true } else { false } })
    }

    @Test func `an arrow hidden in pasted lines does not make keys of them`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(raw("oui") + [.key(.up)] + raw("\rnon\r")) == [.paste("oui\nnon\n")])
        #expect(decoder.decode(raw("oui\r") + [.key(.up)]).last == .key(.up))
    }

    @Test func `what a bracketed paste brings is one paste, in whatever pieces it comes`() {
        let whole: [RawInput] =
            raw("a") + [.pasteStart] + raw("un\r\ndeux\rx\u{1B}[A") + [.key(.up)] + raw("fin") + [.pasteEnd] + raw("b")
        let expected: [InputEvent] = [
            .key(.character("a")), .paste("un\ndeux\nx\u{1B}[Afin"), .key(.character("b")),
        ]
        for cut in 0...whole.count {
            var decoder = KeyDecoder()
            #expect(decoder.decode(Array(whole[..<cut])) + decoder.decode(Array(whole[cut...])) == expected, "\(cut)")
            #expect(!decoder.isPasting)
        }
    }

    @Test func `a paste without an end can be ended`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([.pasteStart] + raw("à moitié")) == [])
        #expect(decoder.isPasting)
        #expect(decoder.endPaste() == [.paste("à moitié")])
        #expect(decoder.decode(raw("q")) == [.key(.character("q"))])
        #expect(decoder.endPaste() == [])
    }

    @Test func `only what may be a paste is waited for`() {
        #expect(!Burst.mayContinue(raw("a")))
        #expect(!Burst.mayContinue(raw("\r")))
        #expect(!Burst.mayContinue([.key(.up), .key(.up)]))
        #expect(Burst.mayContinue(raw("premier\r")))
        #expect(Burst.mayContinue(raw("le début d'une longue ligne")))
    }
}
