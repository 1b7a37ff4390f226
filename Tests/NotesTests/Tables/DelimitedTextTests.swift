import Notes
import Support
import Testing
import Workshop

@Suite struct DelimitedTextTests {
    private func cells(_ text: String, delimiter: Character? = nil) throws -> [[String]] {
        try DelimitedText(text.utf8, delimiter: delimiter).rows.map(\.cells)
    }

    @Test(arguments: [
        ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
        ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]),
        ("sep=;\r\na,1;b\n", [["a,1", "b"]]), ("SEP=,\na;1,b", [["a;1", "b"]]), ("\"sep=|\"\na|b", [["a", "b"]]),
        ("a;b\n1;\"2\n3\"\n", [["a", "b"], ["1", "2\n3"]]),
        ("a;b\n1;\"dit \"\"oui\"\"\"", [["a", "b"], ["1", "dit \"oui\""]]),
        ("a;b\n1;12\" de large", [["a", "b"], ["1", "12\" de large"]]),
        ("a;b\n\"Bon\" dit-elle;2", [["a", "b"], ["\"Bon\" dit-elle", "2"]]),
        ("a;b\n\"1\" ;2", [["a", "b"], ["1", "2"]]), ("a;b\n;;\n \n1;", [["a", "b"], ["1", ""]]), ("", []),
        ("\n\n", []),
        ("Ce qui plaît, ce qui gêne\noui, et non\n", [["Ce qui plaît, ce qui gêne"], ["oui, et non"]]),
        ("\u{FEFF}a;b\n1;2", [["a", "b"], ["1", "2"]]),
        ("a;b\n1\u{2028}2;3\u{85}4", [["a", "b"], ["1\u{2028}2", "3\u{85}4"]]),
    ])
    func `rows and cells are found as spreadsheets write them`(text: String, expected: [[String]]) throws {
        #expect(try cells(text) == expected)
    }

    @Test func `each row knows the line on which it begins`() throws {
        let text = "a;b\r\n\r\n\"1\r\n2\";3\r\"4\r5\";6\n7;8"
        #expect(try DelimitedText(text.utf8).rows.map(\.line) == [1, 3, 5, 7])
    }

    @Test func `the delimiter is the one that makes headings, whatever else the texts hold`() throws {
        let isKnown = { ["contribution", "theme"].contains(Folded.words($0)) }
        let text = "Contribution;Thème\nun, deux, trois;a\nquatre, cinq;b\n"
        let table = try DelimitedText(text.utf8, isKnown: isKnown)
        #expect(table.delimiter == ";")
        #expect(table.rows.map(\.cells.count) == [2, 2, 2])
        let one = try DelimitedText("Contribution\nun; deux\ntrois, quatre\n".utf8, isKnown: isKnown)
        #expect(one.rows.map(\.cells) == [["Contribution"], ["un; deux"], ["trois, quatre"]])
    }

    // MARK: Encodings

    private static let sentence = "Élise;« œuvre » – 10 €…\nnaïve;çà"

    @Test func `UTF-8, Windows-1252 and UTF-16 give the same words`() throws {
        let expected = try cells(DelimitedTextTests.sentence)
        let latin: [UInt8] = Array(
            DelimitedTextTests.sentence.unicodeScalars.map { scalar in
                switch scalar {
                case "œ": 0x9C
                case "–": 0x96
                case "€": 0x80
                case "…": 0x85
                default: UInt8(truncatingIfNeeded: scalar.value)
                }
            })
        #expect(try DelimitedText(latin).rows.map(\.cells) == expected)
        for isBigEndian in [false, true] {
            let units = Array(("\u{FEFF}" + DelimitedTextTests.sentence).utf16)
            let bytes = units.flatMap { unit in
                isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            }
            #expect(try DelimitedText(bytes).rows.map(\.cells) == expected)
        }
    }

    private static let faulty: [(bytes: [UInt8], fault: NotesFault)] = [
        ([0x61, 0x3B, 0x0A, 0x90], NotesFault(line: 2, .unknownEncoding)),
        ([0x61, 0x0D, 0x0A, 0x00], NotesFault(line: 2, .containsNUL)),
        ([0x61, 0x00, 0x3B, 0x00], NotesFault(line: 1, .utf16)),
        ([0xFF, 0xFE, 0x61], NotesFault(line: nil, .utf16)),
        ([0xFF, 0xFE, 0x00, 0xD8], NotesFault(line: nil, .utf16)),
        ([0xEF, 0xBB, 0xBF, 0x0A, 0xE9], NotesFault(line: 2, .notUTF8)),
        (Array("élève\n".utf8) + [0xE9], NotesFault(line: 2, .notUTF8)),
        ([0x50, 0x4B, 0x03, 0x04], NotesFault(line: nil, .workbook)),
        (Array("a\n\n\"b\n".utf8), NotesFault(line: 3, .quoteUnclosed)),
        (
            Array(("a\n" + String(repeating: "b", count: 16_385)).utf8),
            NotesFault(line: 2, .textTooLong(limit: 16_384))
        ),
        (Array(String(repeating: ";", count: 1_000).utf8), NotesFault(line: 1, .tooManyCells(limit: 1_000))),
        (
            Array(String(repeating: "a\n", count: 100_001).utf8),
            NotesFault(line: 100_001, .tooManyRows(limit: 100_000))
        ),
    ]

    @Test(arguments: faulty.indices)
    func `what is no table is refused, with its line`(index: Int) {
        let (bytes, fault) = DelimitedTextTests.faulty[index]
        #expect(throws: fault) { try DelimitedText(bytes, delimiter: ";") }
    }

    @Test func `a file that is too large is refused before it is read whole`() {
        let endless = repeatElement(UInt8(ascii: "a"), count: (32 << 20) + 1)
        #expect(throws: NotesFault(line: nil, .tooLarge(limit: 32 << 20))) { try DelimitedText(endless) }
    }

    // MARK: Against a model

    /// The same rules said in another way: over characters of text that is one line end only.
    private func modelled(_ text: String) -> [[String]]? {
        var rows: [[String]] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            var row: [String] = []
            while true {
                var cell = ""
                if rest.first == "\"" {
                    rest.removeFirst()
                    while true {
                        guard let mark = rest.firstIndex(of: "\"") else { return nil }
                        cell += rest[..<mark]
                        rest = rest[rest.index(after: mark)...]
                        guard rest.first == "\"" else { break }
                        cell += "\""
                        rest.removeFirst()
                    }
                    let tail = rest.prefix { $0 != ";" && $0 != "\n" }
                    rest = rest.dropFirst(tail.count)
                    if tail.contains(where: { $0 != " " }) { cell = "\"" + cell + "\"" + tail }
                } else {
                    let words = rest.prefix { $0 != ";" && $0 != "\n" }
                    rest = rest.dropFirst(words.count)
                    cell = String(words)
                }
                row.append(cell)
                guard rest.first == ";" else { break }
                rest.removeFirst()
            }
            if rest.first == "\n" { rest.removeFirst() }
            if row.contains(where: { $0.contains { !$0.isWhitespace } }) { rows.append(row) }
        }
        return rows
    }

    @Test(arguments: 0..<2_000)
    func `any text is read as a naive reader reads it`(seed: Int) throws {
        var improviser = Improviser(seed: seed)
        let pieces = ["\"", "\"", "\"\"", ";", "\n", "a", "é", " ", "mot", "'"]
        let text = (0..<improviser.number(0...14)).compactMap { _ in improviser.any(pieces) }.joined()
        let expected = modelled(text)
        guard let expected else {
            #expect(throws: NotesFault.self) { try DelimitedText(text.utf8, delimiter: ";") }
            return
        }
        let read = try DelimitedText(text.utf8, delimiter: ";").rows.map(\.cells)
        #expect(read == expected, "\(text.debugDescription)")
    }

    @Test(arguments: 0..<300)
    func `any bytes are read or refused, and nothing else`(seed: Int) {
        var improviser = Improviser(seed: seed)
        let bytes = (0..<improviser.number(0...60)).map { _ in
            improviser.chance(3)
                ? UInt8(improviser.number(0...255)) : improviser.any(Array("\";,\t\n\rNom?a".utf8)) ?? 0
        }
        do throws(NotesFault) {
            let table = try ListTable(bytes)
            _ = table.held(against: State(), isMerging: improviser.chance(2), source: "x.csv", .init(.french))
        } catch {
            #expect(!error.sentence(.init(.french)).isEmpty)
        }
    }
}
