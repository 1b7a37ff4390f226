import Workshop

/// The one reader of journal lines. It takes the canonical form only, so that a line has one meaning and one spelling.
enum LineReader {
    struct HeaderLine {
        let header: Header
        /// The sum that the first event follows.
        let seed: Sum
    }

    struct EventLine {
        let entry: Entry
        let sum: Sum
    }

    /// Reads the first line of a file.
    static func header(_ line: ArraySlice<UInt8>) throws(Flaw) -> HeaderLine {
        try line.withScanner { (scanner) throws(Flaw) in
            try scanner.skip("{\"format\":\"palabre\",\"version\":")
            let version = try scanner.positive()
            try scanner.skip(",\"device\":")
            let device: Device.ID = try scanner.identifier()
            try scanner.skip(",\"workshop\":")
            let workshop: WorkshopFolder.ID = try scanner.identifier()
            try scanner.skip(",\"zone\":")
            let zone = try scanner.string()
            try scanner.skip(",\"kind\":")
            let start = scanner.position
            guard let log = Log(rawValue: try scanner.name()) else { throw Flaw.syntax(at: start) }
            let seed = Sum(scanner.checksum(upTo: scanner.position))
            try scanner.skip(",\"generation\":")
            let generation = try scanner.positive()
            // A later version may say more before the sum.
            while version > Header.currentVersion, !scanner.isAt(",\"sum\":") {
                try scanner.skip(UInt8(ascii: ","))
                try scanner.pair()
            }
            let sum = Sum(scanner.checksum(upTo: scanner.position))
            try scanner.skip(",\"sum\":")
            guard try scanner.sum() == sum else { throw Flaw.sum }
            try scanner.end()
            var header = Header(device: device, workshop: workshop, zone: zone, log: log)
            header.version = version
            header.generation = generation
            return HeaderLine(header: header, seed: seed)
        }
    }

    /// Reads the line of an event.
    /// - Parameter before: the sum that the line before states; nil when it states none, and nothing can be verified.
    static func event(_ line: ArraySlice<UInt8>, of device: Device.ID, after before: Sum?) throws(Flaw) -> EventLine {
        try line.withScanner { (scanner) throws(Flaw) in
            try scanner.skip("{\"seq\":")
            let seq = try scanner.positive()
            try scanner.skip(",\"clock\":")
            let clock = try scanner.clock()
            try scanner.skip(",\"at\":")
            let at = try scanner.localTime()
            try scanner.skip(",\"step\":")
            let start = scanner.position
            let step = try scanner.positive()
            guard step <= seq else { throw Flaw.syntax(at: start) }
            try scanner.skip(",\"type\":")
            let type = try scanner.name()
            try scanner.skip(",\"data\":")
            let data = try scanner.object(depth: 2)
            try scanner.skip(UInt8(ascii: ","))
            guard let before else { throw Flaw.sum }
            var checksum = Checksum()
            checksum.add(before)
            checksum.add(UnsafeBufferPointer(rebasing: scanner.bytes[..<scanner.position]))
            let words = try scanner.words(addingTo: &checksum)
            try scanner.skip("\"sum\":")
            let sum = try scanner.sum()
            guard sum == Sum(checksum) else { throw Flaw.sum }
            try scanner.end()
            guard clock < Clock.bound else { throw Flaw.clock }
            let entry = Entry(
                device: device, seq: seq, clock: clock, at: at, step: step, type: type, data: data, words: words,
                line: line)
            return EventLine(entry: entry, sum: sum)
        }
    }

    /// The sum that a line states in its last bytes, whatever becomes of the rest of it.
    static func statedSum(_ line: ArraySlice<UInt8>) -> Sum? {
        let before = Array(",\"sum\":\"".utf8)
        guard line.count > before.count + 10, line.suffix(2).elementsEqual("\"}".utf8) else { return nil }
        let digits = line.dropLast(2).suffix(8)
        guard line.dropLast(10).suffix(before.count).elementsEqual(before) else { return nil }
        return Sum(digits)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func withScanner<Result>(
        _ body: (inout ByteScanner) throws(Flaw) -> Result
    ) throws(Flaw) -> Result {
        guard count <= Grammar.line else { throw .length }
        return try withUnsafeBufferPointer { (bytes) throws(Flaw) in
            var scanner = ByteScanner(bytes)
            return try body(&scanner)
        }
    }
}

extension ByteScanner {
    /// The rest of a line that says nothing more.
    fileprivate mutating func end() throws(Flaw) {
        try skip(UInt8(ascii: "}"))
        guard isAtEnd else { throw .syntax(at: position) }
    }

    fileprivate func isAt(_ text: StaticString) -> Bool {
        var ahead = self
        return ahead.skips(text)
    }

    fileprivate func checksum(upTo end: Int) -> Checksum {
        var checksum = Checksum()
        checksum.add(UnsafeBufferPointer(rebasing: bytes[..<end]))
        return checksum
    }

    fileprivate mutating func positive() throws(Flaw) -> Int {
        let start = position
        let number = try integer()
        guard number > 0 else { throw .syntax(at: start) }
        return number
    }

    fileprivate mutating func identifier<Subject>() throws(Flaw) -> Identifier<Subject> {
        let start = position
        guard let identifier = Identifier<Subject>(try name()) else { throw .syntax(at: start) }
        return identifier
    }

    /// `"1678898530123.0000"`.
    fileprivate mutating func clock() throws(Flaw) -> Clock {
        try skip(UInt8(ascii: "\""))
        let start = position
        let milliseconds = try integer()
        guard milliseconds >= 0, position - start <= 13 else { throw .syntax(at: start) }
        try skip(UInt8(ascii: "."))
        var counter = 0
        for digit in try take(4) {
            guard (0x30...0x39).contains(digit) else { throw .syntax(at: position - 4) }
            counter = counter * 10 + Int(digit - 0x30)
        }
        try skip(UInt8(ascii: "\""))
        return Clock(milliseconds: Int64(milliseconds), counter: counter)
    }

    /// `"2023-03-15T17:42:10.123+01:00"`: digits where they belong; which day it was is nobody's concern here.
    fileprivate mutating func localTime() throws(Flaw) -> String {
        try skip(UInt8(ascii: "\""))
        let start = position
        let text = try take(LocalTime.shape.utf8CodeUnitCount)
        let shape = LocalTime.shape.utf8Start
        for index in 0..<text.count {
            let isRight =
                switch shape[index] {
                case UInt8(ascii: "0"): (0x30...0x39).contains(text[index])
                case UInt8(ascii: "+"): text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-")
                default: text[index] == shape[index]
                }
            guard isRight else { throw .syntax(at: start + index) }
        }
        try skip(UInt8(ascii: "\""))
        return String(decoding: text, as: UTF8.self)
    }

    /// The words with their salt, their digest where they were taken out (nil), or nothing where nobody typed anything.
    fileprivate mutating func words(addingTo checksum: inout Checksum) throws(Flaw) -> Fields? {
        let start = position
        if skips("\"words\":") {
            let words = try object(depth: 2)
            guard !words.isEmpty else { throw .syntax(at: start) }
            try skip(",\"salt\":\"")
            let salt = position
            guard try take(Grammar.salt).allSatisfy({ Hexadecimal.value($0) != nil }) else { throw .syntax(at: salt) }
            try skip(UInt8(ascii: "\""))
            var digest = Checksum()
            digest.add(UnsafeBufferPointer(rebasing: bytes[start..<position]))
            checksum.add(Sum(digest))
            try skip(UInt8(ascii: ","))
            return words
        }
        if skips("\"digest\":") {
            checksum.add(try sum())
            try skip(UInt8(ascii: ","))
            return nil
        }
        return Fields()
    }

    /// Any key with its value.
    fileprivate mutating func pair() throws(Flaw) {
        _ = try name()
        try skip(UInt8(ascii: ":"))
        _ = try value(depth: 1)
    }
}

/// Local time with its offset, as a line writes it.
public enum LocalTime {
    /// `0` stands for a digit, `+` for either sign.
    static var shape: StaticString { "0000-00-00T00:00:00.000+00:00" }
}
