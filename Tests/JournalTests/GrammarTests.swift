import Foundation
import Support
import Testing
import Workshop

@testable import Journal

/// The one reader of lines, held against Foundation's.
struct GrammarTests {
    @Test func everyLineReadsAsFoundationReadsIt() throws {
        var samples = Samples(seed: 11)
        let (entries, reader) = read(samples.file(300))
        #expect(reader.damages.isEmpty)
        #expect(entries.count == 300)
        for entry in entries {
            let object = try JSONSerialization.jsonObject(with: Data(entry.line))
            let json = try #require(object as? [String: Any])
            #expect(json["seq"] as? Int == entry.seq)
            #expect(json["clock"] as? String == entry.clock.description)
            #expect(json["at"] as? String == entry.at)
            #expect(json["type"] as? String == entry.type)
            let words = try #require(json["words"] as? [String: String])
            guard case .event(let event) = entry.content, let note = event as? ContributionAdded else {
                Issue.record("not a note: \(entry.type)")
                continue
            }
            // Bytes, for Swift takes é for é however it is composed. Foundation drops a byte order mark that a string
            // begins with; the journal keeps what was typed.
            let mark = Array("\u{FEFF}".utf8)
            let text = Array(note.text.utf8)
            let expected = text.starts(with: mark) ? Array(text.dropFirst(mark.count)) : text
            #expect(words["text"].map { Array($0.utf8) } == expected)
        }
    }

    @Test func whatIsReadIsWrittenAgainByteForByte() throws {
        var samples = Samples(seed: 12)
        var sum = LineWriter.header(samples.header).seed
        for line in samples.lines(100).dropFirst() {
            let entry = try LineReader.event(line.dropLast(), of: samples.device, after: sum)
            guard case .event(let event) = entry.entry.content else { continue }
            let draft = LineDraft(
                event, seq: entry.entry.seq, clock: entry.entry.clock, at: entry.entry.at, step: entry.entry.step,
                salt: String(repeating: "5f", count: 16))
            let (written, next) = LineWriter.event(draft, after: sum)
            #expect(written == Array(line.dropLast()))
            sum = next
        }
    }

    @Test(arguments: [
        #"{"a":1,"b":-12,"c":0}"#, #"{}"#, #"{"a":"","b":[],"c":["x","y"],"d":null,"e":true,"f":false}"#,
        #"{"a":{"b":[1,{"c":[[]]}]},"d":[1,"x"]}"#, #"{"a":"\" \\ \b \f \n \r \t \u0000 \u001f / é \#u{7F}"}"#,
        #"{"head-count":9223372036854775807,"b":-9223372036854775808}"#,
    ])
    func aCanonicalObjectIsTaken(text: String) throws {
        let fields = try object(text)
        var written = LineDraft(StepUndone(), seq: 1, clock: .zero, at: "", step: 1, salt: "")
        written.data = fields
        #expect(
            String(decoding: LineWriter.event(written, after: seed).line, as: UTF8.self).contains("\"data\":" + text))
        let foundation = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(foundation?.count == fields.pairs.count)
    }

    @Test(arguments: [
        // Several spellings of one thing.
        #"{"a" :1}"#, #"{ "a":1}"#, #"{"a":1 }"#, "{\"a\":1,\n\"b\":2}", #"{"a":01}"#, #"{"a":-0}"#, #"{"a":1.0}"#,
        #"{"a":1e3}"#, #"{"a":+1}"#, #"{"a":"\/"}"#, #"{"a":"\u0041"}"#, #"{"a":"\u000a"}"#, #"{"a":"\u001F"}"#,
        #"{"a":"\u00e9"}"#, #"{"\u0061":1}"#, #"{"a":9223372036854775808}"#, #"{"a":NaN}"#, #"{"a":True}"#,
        // Things without a meaning.
        #"{"a":1,"a":2}"#, #"{"x":{"a":1,"a":2}}"#, #"{"a":"\ud83d"}"#, #"{"a":"\ud83d\ude00"}"#, "{\"a\":\"\u{0}\"}",
        "{\"a\":\"\t\"}", #"{"a":1,}"#, #"{,}"#, #"{"a"}"#, #"{"a":}"#, #"{a:1}"#, #"{'a':1}"#, #"{"":1}"#, #"{"é":1}"#,
        #"{"a":[1,]}"#, #"{"a":[,1]}"#, #"{"a":"\x"}"#, #"{"a":"\"#, #"{"a":"x"#, #"{"a":-}"#, "", "\u{FEFF}{}",
        #"{"a":1}/"#,
        #"{"a":{"b c":1}}"#, #"{"a":nul}"#, #"{"a":"\u00"}"#,
    ])
    func anythingElseIsRefused(text: String) {
        #expect(throws: Flaw.self) { try object(text) }
    }

    @Test(
        arguments: [
            [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
        ] as [[UInt8]])
    func whatIsNotUTF8IsRefused(bytes: [UInt8]) {
        let text = Array("{\"a\":\"x".utf8) + bytes + Array("\"}".utf8)
        #expect(throws: Flaw.encoding(at: 6)) { try object(text) }
    }

    @Test func sixteenLevelsAreTakenAndOneMoreIsNot() {
        func nested(_ levels: Int) -> String {
            // The line and this object are two of them.
            "{\"a\":" + String(repeating: "[", count: levels - 2) + String(repeating: "]", count: levels - 2) + "}"
        }
        #expect(throws: Never.self) { try object(nested(16)) }
        #expect(throws: Flaw.self) { try object(nested(17)) }
        #expect(throws: Flaw.self) { try object("{\"a\":" + String(repeating: "[", count: 100_000)) }
    }

    @Test func aLineOf64KiBIsTakenAndALongerOneIsNot() {
        var samples = Samples(seed: 13)
        var draft = samples.draft()
        draft.words = ["text": .string("")]
        let frame = LineWriter.event(draft, after: seed).line.count
        draft.words = ["text": .string(String(repeating: "x", count: Grammar.line - frame))]
        let longest = LineWriter.event(draft, after: seed).line
        #expect(longest.count == Grammar.line)
        #expect(throws: Never.self) { try LineReader.event(longest[...], of: samples.device, after: seed) }
        draft.words = ["text": .string(String(repeating: "x", count: Grammar.line - frame + 1))]
        let longer = LineWriter.event(draft, after: seed).line
        #expect(throws: Flaw.length) { try LineReader.event(longer[...], of: samples.device, after: seed) }
    }

    @Test(arguments: [
        ("\"seq\":1,", "\"seq\":0,"), ("\"step\":1,", "\"step\":2,"), ("+01:00", "Z"), ("+01:00", "+0100"),
        ("\"clock\":\"1", "\"clock\":\"01"), (".0000\"", ".000\""), ("\"at\"", "\"At\""),
        ("\"salt\":\"5f", "\"salt\":\"5F"),
        (",\"data\":{", ",\"more\":1,\"data\":{"), ("\"words\":{\"text\":\"place\"}", "\"words\":{}"),
    ])
    func theEnvelopeHasOneForm(found: String, replacement: String) throws {
        var note = ContributionAdded()
        note.text = "place"
        let draft = LineDraft(
            note, seq: 1, clock: Clock(milliseconds: 1_700_000_000_000, counter: 0),
            at: "2023-11-14T23:13:20.123+01:00",
            step: 1, salt: String(repeating: "5f", count: 16))
        let device = Samples(seed: 1).device
        let line = String(decoding: LineWriter.event(draft, after: seed).line, as: UTF8.self)
        #expect(throws: Never.self) { try LineReader.event(Array(line.utf8)[...], of: device, after: seed) }
        let changed = line.replacingOccurrences(of: found, with: replacement)
        #expect(changed != line)
        do {
            _ = try LineReader.event(Array(changed.utf8)[...], of: device, after: seed)
            Issue.record("taken: \(changed)")
        } catch {
            guard case .syntax = error else {
                Issue.record("refused by the sum only: \(changed)")
                return
            }
        }
    }

    @Test func unknownFieldsAreKeptAsTheyStand() throws {
        let fields = try object(#"{"id":"c-1","later":{"x":[1,2]},"mixed":["a",1]}"#)
        #expect(fields["later"] == .opaque(#"{"x":[1,2]}"#))
        #expect(fields["mixed"] == .opaque(#"["a",1]"#))
    }

    private let seed = Sum(Checksum())

    private func object(_ text: String) throws -> Fields { try object(Array(text.utf8)) }

    @discardableResult
    private func object(_ bytes: [UInt8]) throws -> Fields {
        try bytes.withUnsafeBufferPointer { bytes in
            var scanner = ByteScanner(bytes)
            let fields = try scanner.object(depth: 2)
            guard scanner.isAtEnd else { throw Flaw.syntax(at: scanner.position) }
            return fields
        }
    }
}
