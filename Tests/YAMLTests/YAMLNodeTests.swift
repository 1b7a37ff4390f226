import Testing
import YAML

@Suite struct YAMLNodeTests {
    @Test func `everything but lists and fields is the text that was typed`() throws {
        let node = try #require(try YAMLNode.read("a: 18:30\nb: [yes, 1.0, ~]\nc:\nd: \"~\"\ne: |\n  deux\n  lignes\n"))
        guard case .fields(let fields) = node.content else { throw NotFields() }
        #expect(fields.map(\.name) == ["a", "b", "c", "d", "e"])
        #expect(fields.map(\.line) == [1, 2, 3, 4, 5])
        #expect(fields[0].value.content == .text("18:30"))
        guard case .list(let elements) = fields[1].value.content else { throw NotFields() }
        #expect(elements.map(\.content) == [.text("yes"), .text("1.0"), .text("")])
        #expect(fields[2].value.content == .text(""))
        #expect(fields[3].value.content == .text("~"))
        #expect(fields[4].value.content == .text("deux\nlignes\n"))
    }

    private struct NotFields: Error {}

    @Test(arguments: ["", "# rien\n", "---\n"])
    func `a text of nothing but comments is nothing`(text: String) throws {
        let node = try YAMLNode.read(text)
        #expect(node == nil || node?.content == .text(""))
    }

    @Test(arguments: [
        ("a: &x 1\nb: *x\n", 1), ("b: 1\na: &x 1\n", 2), ("a: [&x 1]\n", 1), ("&x a: 1\n", 1),
        ("a: &x [1]\n? *x\n: 2\n", 1), ("a: &x [1]\n*x : 2\n", 1),
    ])
    func `anchors and aliases are refused, with their line`(text: String, line: Int) {
        #expect(throws: YAMLFault(line: line, reason: .alias)) { try YAMLNode.read(text) }
    }

    @Test(.timeLimit(.minutes(1)))
    func `nine wide and nine deep, aliases are refused before they are followed, in values and in names`() {
        var lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
        for level in 1...9 {
            let row = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            lines.append("a\(level): &a\(level) [\(row)]")
        }
        // Followed, they would be a few thousand million nodes.
        for bomb in [lines, lines + ["? *a9", ": 1"], lines + ["*a9 : 1"], lines + ["{ [*a9]: 1 }"]] {
            #expect(throws: YAMLFault.self) { try YAMLNode.read(bomb.joined(separator: "\n")) }
        }
    }

    @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}", "\r", " "])
    func `an anchor behind any of YAML's line ends is an anchor`(end: String) {
        var text = "b: [\(end)&a0 [x, x]"
        for level in 1...9 {
            let row = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += ",\(end)&a\(level) [\(row)]"
        }
        #expect(throws: YAMLFault.self) { try YAMLNode.read(text + ",\(end){ ? *a9 : z }]") }
        #expect(throws: YAMLFault.self) { try YAMLNode.read("a:\(end)" + String(repeating: "- ", count: 50_000)) }
    }

    @Test func `words that look like them are words`() throws {
        let text = "a: |\n  Dupont & Fils, *important* et **très**\nb: R&D\nc: 'le *x* et le &y'\nd: R&D, *Démarche*\n"
        #expect(try YAMLNode.read(text) != nil)
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000), String(repeating: "[\n ", count: 80_000),
        String(repeating: "- ", count: 100_000) + "x", "a: " + String(repeating: "{b: ", count: 5000),
        String(repeating: "? ", count: 50_000),
    ])
    func `what stands in itself by the thousand is refused`(text: String) {
        #expect(throws: YAMLFault.self) { try YAMLNode.read(text) }
    }

    @Test func `a hundred fields below one another are refused where they go on`() {
        let text = (0..<200).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(throws: YAMLFault(line: 102, reason: .tooDeep)) { try YAMLNode.read(text + " x\n") }
    }

    @Test(arguments: [("a: 1\na: 2\n", YAMLFault.Reason.repeatedName("a"))])
    func `a name that stands twice is refused`(text: String, reason: YAMLFault.Reason) {
        #expect { try YAMLNode.read(text) } throws: { ($0 as? YAMLFault)?.reason == reason }
    }

    @Test(arguments: ["a: [1\n", "a: 'x\n", "\ta: 1\n", "a: 1\n b: 2\n", "%YAML 9\n", "a: @x\n"])
    func `what is no YAML is said, with its line`(text: String) {
        #expect { try YAMLNode.read(text) } throws: {
            if case .syntax = ($0 as? YAMLFault)?.reason { true } else { false }
        }
    }

    @Test(arguments: [
        "", "~", "null", "yes", "18:30", "2023-03-15", "a: b", "- a", "# a", "'", "\"", "é\nà\n", "  a\nb", "\n", " ",
        "a\u{A0}: b", "😀", "a\tb", "\u{85}x", "[a]", "{a}", "*x*", "&x", "!x", "%x", "@x", "|", ">", "a\n\n\nb", "\\",
    ])
    func `what is written reads back`(text: String) throws {
        let node = YAMLNode(
            .fields([YAMLField("clé: 1", YAMLNode(.list([YAMLNode(.text(text)), YAMLNode(.text("fin"))])))]))
        let read = try #require(try YAMLNode.read(node.text()))
        guard case .fields(let fields) = read.content, case .list(let elements) = fields.first?.value.content else {
            throw NotFields()
        }
        #expect(fields.first?.name == "clé: 1")
        #expect(elements.map(\.content) == [.text(text), .text("fin")])
    }
}
