import Workshop

/// An event on its way to its file: all that its line says but the sum.
public struct LineDraft: Sendable {
    public var log: Log
    public var seq: Int
    public var clock: Clock
    /// Local time with its offset: `2023-03-15T17:42:10.123+01:00`.
    public var at: String
    public var step: Int
    public var type: String
    public var data: Fields
    public var words: Fields
    /// 32 hexadecimal digits that nobody can guess.
    public var salt: String

    public init(
        _ event: any Event, seq: Int, clock: Clock, at: String, step: Int, salt: String
    ) {
        log = Swift.type(of: event).log
        self.seq = seq
        self.clock = clock
        self.at = at
        self.step = step
        type = Swift.type(of: event).type
        (data, words) = event.fields
        self.salt = salt
    }
}

/// The one writer of journal lines: what `LineReader` reads, byte for byte.
enum LineWriter {
    /// The first line of a file, without its end, and the sum that its first event follows.
    static func header(_ header: Header) -> (line: [UInt8], seed: Sum) {
        var line = Array("{\"format\":\"palabre\",\"version\":\(header.version)".utf8)
        line.append(",\"device\":\"\(header.device)\",\"workshop\":\"\(header.workshop)\",\"zone\":")
        line.append(quoted: header.zone)
        line.append(",\"kind\":\"\(header.log.rawValue)\"")
        let seed = sum(of: line[...])
        line.append(",\"generation\":\(header.generation)")
        let total = sum(of: line[...])
        line.append(",\"sum\":\"\(total)\"}")
        return (line, seed)
    }

    /// The line of an event, without its end, and its sum.
    static func event(_ draft: LineDraft, after before: Sum) -> (line: [UInt8], sum: Sum) {
        var line = Array("{\"seq\":\(draft.seq),\"clock\":\"\(draft.clock)\",\"at\":\"\(draft.at)\"".utf8)
        line.append(",\"step\":\(draft.step),\"type\":\"\(draft.type)\",\"data\":")
        line.append(draft.data)
        line.append(",")
        var checksum = Checksum()
        checksum.add(before)
        checksum.add(line[...])
        if !draft.words.isEmpty {
            let start = line.count
            line.append("\"words\":")
            line.append(draft.words)
            line.append(",\"salt\":\"\(draft.salt)\"")
            checksum.add(sum(of: line[start...]))
            line.append(",")
        }
        let total = Sum(checksum)
        line.append("\"sum\":\"\(total)\"}")
        return (line, total)
    }

    private static func sum(of bytes: ArraySlice<UInt8>) -> Sum {
        var checksum = Checksum()
        checksum.add(bytes)
        return Sum(checksum)
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// A string in its quotes, with the escapes that it cannot do without.
    fileprivate mutating func append(quoted text: String) {
        append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var run = 0
            for index in 0..<bytes.count where bytes[index] < 0x20 || Escapes.letter(bytes[index]) != nil {
                append(contentsOf: bytes[run..<index])
                append(escaped: bytes[index])
                run = index + 1
            }
            append(contentsOf: bytes[run...])
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func append(escaped byte: UInt8) {
        append(UInt8(ascii: "\\"))
        if let letter = Escapes.letter(byte) {
            append(letter)
        } else {
            append("u00")
            append(Hexadecimal.digit(byte >> 4))
            append(Hexadecimal.digit(byte & 0xF))
        }
    }

    fileprivate mutating func append(_ fields: Fields) {
        append("{")
        for (index, pair) in fields.pairs.enumerated() {
            append(index == 0 ? "\"" : ",\"")
            append(pair.key)
            append("\":")
            append(pair.value)
        }
        append("}")
    }

    private mutating func append(_ field: Field) {
        switch field {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .int(let number): append(String(number))
        case .string(let text): append(quoted: text)
        case .strings(let texts):
            append("[")
            for (index, text) in texts.enumerated() {
                if index > 0 { append(",") }
                append(quoted: text)
            }
            append("]")
        case .opaque(let text): append(ByteScanner.isCanonical(text) ? text : "null")
        }
    }
}
