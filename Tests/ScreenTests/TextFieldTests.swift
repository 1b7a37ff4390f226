import Screen
import Testing

@Suite struct TextFieldTests {
    private func press(
        _ key: Key,
        on field: inout TextField,
        isConsumed: Bool = true,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let consumed = field.handle(key)
        #expect(consumed == isConsumed, "\(key)", sourceLocation: sourceLocation)
    }

    private func field(_ text: String, multiline: Bool = false, _ keys: Key...) -> TextField {
        var field = TextField(text, isMultiline: multiline)
        for key in keys { press(key, on: &field) }
        return field
    }

    @Test func `typing goes before the cursor`() {
        let typed = field("bnc", .home, .right, .character("a"), .character("²"))
        #expect(typed.text == "ba²nc")
        #expect(typed.cursor == 3)
    }

    @Test func `an accent that arrives late joins its letter`() {
        let typed = field("ete", .left, .left, .left, .right, .character("\u{301}"))
        #expect(typed.text == "e\u{301}te")
        #expect(typed.cursor == 1)
    }

    @Test(arguments: [
        (Key.control("w"), "un deux ", 8), (.control("u"), "", 0), (.control("k"), "un deux trois", 13),
        (.backspace, "un deux troi", 12), (.delete, "un deux trois", 13), (.ctrlLeft, "un deux trois", 8),
        (.home, "un deux trois", 0), (.control("a"), "un deux trois", 0), (.altLeft, "un deux trois", 8),
    ])
    func `keys edit at the end of a line`(key: Key, text: String, cursor: Int) {
        let edited = field("un deux trois", key)
        #expect(edited.text == text)
        #expect(edited.cursor == cursor)
    }

    @Test(arguments: [
        ("un banc #parc", "un banc "), ("#parc", ""), ("à @zoé ", "à "), ("²eau", ""), ("n#eau", "n#"),
        ("50 # 3", "50 # "),
    ])
    func `a word goes with the sign that it begins with`(text: String, left: String) {
        #expect(field(text, .control("w")).text == left)
    }

    @Test func `words are jumped and deleted one by one`() {
        #expect(field("l'eau, vive", .home, .ctrlRight).cursor == 1)
        #expect(field("l'eau, vive", .home, .ctrlRight, .ctrlRight).cursor == 5)
        #expect(field("l'eau, vive", .control("w"), .control("w")).text == "l'")
    }

    @Test func `what means nothing in a field is left to its owner`() {
        var field = TextField("note")
        for key in [Key.enter, .escape, .tab, .up, .down, .altEnter, .function(1), .control("s"), .pageUp, .alt("x")] {
            press(key, on: &field, isConsumed: false)
        }
        #expect(field == TextField("note"))
    }

    @Test func `several lines are broken with Alt+Enter and walked with the arrows`() {
        var walked = field("premier", multiline: true, .altEnter)
        walked.insert("le second\r\nfin")
        #expect(walked.text == "premier\nle second\nfin")
        press(.up, on: &walked)
        #expect(walked.cursor == 11)
        press(.up, on: &walked)
        #expect(walked.cursor == 3)
        press(.up, on: &walked, isConsumed: false)
    }

    @Test func `Up and Down remember the column past a short row`() {
        var walked = TextField("longue ligne\nx\nlongue ligne", isMultiline: true)
        walked.cursor = 8
        press(.down, on: &walked)
        #expect(walked.cursor == 14)
        press(.down, on: &walked)
        #expect(walked.cursor == 23)
    }

    @Test func `rows are those that show`() {
        var walked = TextField("aaaa bbbb cccc", isMultiline: true)
        walked.preferredWidth = 6
        #expect(walked.layout(width: 6).lines == ["aaaa", "bbbb", "cccc"])
        #expect(walked.layout(width: 6).cursor == Position(x: 4, y: 2))
        press(.up, on: &walked)
        #expect(walked.layout(width: 6).cursor == Position(x: 4, y: 1))
    }

    @Test func `a field of one line scrolls so that the cursor shows`() {
        var scrolled = TextField("abcdefghijklmnop")
        for cursor in 0...16 {
            scrolled.cursor = cursor
            let (lines, place) = scrolled.layout(width: 8)
            #expect(DisplayWidth.columns(of: lines[0]) <= 8)
            #expect((0..<8).contains(place.x))
            if cursor < 16 {
                let shown = Array(lines[0])[place.x]
                #expect(shown == Array(scrolled.text)[cursor], "\(cursor)")
            }
        }
    }

    @Test func `controls do not get in, line ends only where they may`() {
        var one = TextField()
        one.insert("a\u{1B}[m\tb\nc")
        #expect(one.text == "a[m b c")
        var taken = one
        #expect(taken.take() == "a[m b c")
        #expect(taken.isEmpty && taken.cursor == 0)
    }

    @Test func `a range is replaced and the cursor goes behind it`() {
        var field = TextField("voir #moy demain")
        field.replace(5..<9, with: "#moyens")
        #expect(field.text == "voir #moyens demain")
        #expect(field.cursor == 12)
        field.replace(50..<60, with: "!")
        #expect(field.text == "voir #moyens demain!")
    }

    @Test(arguments: [false, true])
    func `no sequence of keys breaks the cursor or loses what was typed`(multiline: Bool) {
        var random = Random(seed: multiline ? 1 : 2)
        let moves: [Key] = [
            .left, .right, .up, .down, .home, .end, .ctrlLeft, .ctrlRight, .altLeft, .control("a"), .control("e"),
            .altEnter,
        ]
        let erasers: [Key] = [.backspace, .delete, .control("w"), .control("u"), .control("k")]
        let letters: [Character] = ["a", "é", " ", "日", "👩‍💻", "\u{301}", "!", "\u{200D}", "🇫", "\u{A0}"]
        for _ in 0..<200 {
            var field = TextField(isMultiline: multiline)
            field.preferredWidth = Int.random(in: 1...12, using: &random)
            for _ in 0..<60 {
                switch Int.random(in: 0...9, using: &random) {
                case 0...4:
                    let letter = letters.randomElement(using: &random) ?? "a"
                    let before = field.text.unicodeScalars.count
                    press(.character(letter), on: &field)
                    #expect(field.text.unicodeScalars.count == before + letter.unicodeScalars.count)
                case 5...8: _ = field.handle(moves.randomElement(using: &random) ?? .left)
                default: _ = field.handle(erasers.randomElement(using: &random) ?? .delete)
                }
                #expect((0...field.text.count).contains(field.cursor))
                let width = Int.random(in: 1...12, using: &random)
                let (lines, place) = field.layout(width: width)
                #expect(lines.indices.contains(place.y))
                #expect((0..<width).contains(place.x))
            }
        }
    }
}
