import Screen
import Testing

@Suite struct HarmlessTests {
    @Test(arguments: [
        ("\u{1B}]0;x\u{7}", "␛]0;x␇"), ("\u{1B}]52;c;eA==\u{7}", "␛]52;c;eA==␇"), ("\u{1B}[6n", "␛[6n"),
        ("\u{1B}Pq\u{1B}\\", "␛Pq␛\\"), ("\u{1B}]0;sans fin", "␛]0;sans fin"), ("\u{9B}31m", "⟦U+009B⟧31m"),
        ("a\u{202E}b", "a⟦U+202E⟧b"), ("a\u{2066}b", "a⟦U+2066⟧b"), ("a\u{200B}b", "a⟦U+200B⟧b"),
        ("\u{FEFF}a", "⟦U+FEFF⟧a"), ("a\u{2028}b", "a⟦U+2028⟧b"), ("a\u{61C}b\u{200F}", "a⟦U+061C⟧b⟦U+200F⟧"),
        ("a\tb\nc\r\nd", "a b c d"), ("a\u{7F}\u{0}", "a␡␀"), ("a\u{AD}b", "ab"), ("\u{301}a", "◌\u{301}a"),
        ("a\u{200D}b", "ab"), ("\u{200D}", "⟦U+200D⟧"), ("\u{FE0F}", ""), ("a\u{E0041}", "a"),
        ("\u{E0001}", "⟦U+E0001⟧"),
    ])
    func `hostile text shows and does nothing`(text: String, shown: String) {
        #expect(Array(Harmless.text(text).unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test(arguments: [
        "Délibéré à l'unanimité\u{202F}: « oui »", "e\u{301}te\u{301}", "👩‍💻 👨‍👩‍👧‍👦 👍🏽 ❤️ 1️⃣ 🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "नमस्ते", "می\u{200C}خواهم",
        "日本語", "étudiant·e·s",
    ])
    func `words are shown as they are`(text: String) {
        #expect(Array(Harmless.text(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func `a letter keeps four of ten thousand accents`() {
        let text = "a" + String(repeating: "\u{301}", count: 10_000) + "b"
        #expect(Harmless.text(text).unicodeScalars.count == 6)
    }

    @Test func `lines are kept for standard output, and nothing else is`() {
        #expect(Harmless.lines("un\r\ndeux\u{1B}[m\ttrois\n") == "un\ndeux␛[m trois\n")
        #expect(Harmless.lines("été\nhiver") == "été\nhiver")
    }

    @Test func `making harmless twice is making harmless once`() {
        var random = Random(seed: 11)
        for _ in 0..<3_000 {
            let ranges: [ClosedRange<UInt32>] = [
                0...0x3FF, 0x2000...0x206F, 0xFE00...0xFE0F, 0x1F1E6...0x1F64F, 0...0xE007F,
            ]
            var text = String.UnicodeScalarView()
            for _ in 0..<8 {
                let range = ranges.randomElement(using: &random) ?? 0...1
                if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { text.append(scalar) }
            }
            let once = Harmless.text(String(text))
            #expect(Harmless.text(once).unicodeScalars.elementsEqual(once.unicodeScalars), "\(text.map(\.value))")
            #expect(DisplayWidth.columns(of: once) == DisplayWidth.columns(of: String(text)), "\(text.map(\.value))")
            #expect(!once.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        }
    }
}
