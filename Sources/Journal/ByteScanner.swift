import Glibc
import Workshop

/// Reads the tokens of canonical JSON from the bytes of one line. Nothing that could be written otherwise is accepted.
struct ByteScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    /// The byte that comes next; 0, which no token begins with, at the end.
    var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

    mutating func skip(_ byte: UInt8) throws(Flaw) {
        guard next == byte else { throw .syntax(at: position) }
        position += 1
    }

    /// Whether `text` comes next; it is passed if so.
    mutating func skips(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - position >= count, let base = bytes.baseAddress,
            memcmp(base + position, text.utf8Start, count) == 0
        else { return false }
        position += count
        return true
    }

    mutating func skip(_ text: StaticString) throws(Flaw) {
        guard skips(text) else { throw .syntax(at: position) }
    }

    /// Passes `count` bytes, which are there.
    mutating func take(_ count: Int) throws(Flaw) -> UnsafeBufferPointer<UInt8> {
        guard bytes.count - position >= count else { throw .syntax(at: bytes.count) }
        defer { position += count }
        return UnsafeBufferPointer(rebasing: bytes[position..<position + count])
    }

    /// An integer without a plus sign, a leading zero or `-0`.
    mutating func integer() throws(Flaw) -> Int {
        let start = position
        let isNegative = next == UInt8(ascii: "-")
        if isNegative { position += 1 }
        let first = next
        var value = 0
        while case 0x30...0x39 = next {
            let (tens, tooManyTens) = value.multipliedReportingOverflow(by: 10)
            let digit = Int(next - 0x30)
            let (sum, tooMuch) =
                isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            guard !tooManyTens, !tooMuch else { throw .syntax(at: start) }
            value = sum
            position += 1
        }
        let count = position - start - (isNegative ? 1 : 0)
        guard count > 0, first != 0x30 || (count == 1 && !isNegative) else { throw .syntax(at: start) }
        return value
    }

    /// A key or a name, in its quotes: one to 64 printable ASCII characters, none of which needs an escape.
    mutating func name() throws(Flaw) -> String {
        try skip(UInt8(ascii: "\""))
        let start = position
        while next != UInt8(ascii: "\"") {
            guard (0x21...0x7E).contains(next), next != UInt8(ascii: "\\") else { throw .syntax(at: position) }
            position += 1
        }
        guard (1...64).contains(position - start) else { throw .syntax(at: start) }
        let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
        position += 1
        return name
    }

    /// Eight hexadecimal digits in quotes.
    mutating func sum() throws(Flaw) -> Sum {
        try skip(UInt8(ascii: "\""))
        let start = position
        guard let sum = Sum(try take(8)) else { throw .syntax(at: start) }
        try skip(UInt8(ascii: "\""))
        return sum
    }

    /// A string in its quotes, each character in its one form: escaped shortly where it must be, as itself otherwise.
    mutating func string() throws(Flaw) -> String {
        try skip(UInt8(ascii: "\""))
        let start = position
        var unescaped: [UInt8]?
        while true {
            let run = position
            while next >= 0x20, next != UInt8(ascii: "\""), next != UInt8(ascii: "\\") { position += 1 }
            unescaped?.append(contentsOf: bytes[run..<position])
            if next == UInt8(ascii: "\"") { break }
            guard next == UInt8(ascii: "\\") else { throw .syntax(at: position) }
            var plain = unescaped ?? Array(bytes[start..<position])
            plain.append(try escape())
            unescaped = plain
        }
        let end = position
        position += 1
        let text =
            if let unescaped {
                String(validating: unescaped, as: UTF8.self)
            } else {
                String(validating: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
            }
        guard let text else { throw .encoding(at: start) }
        return text
    }

    private mutating func escape() throws(Flaw) -> UInt8 {
        let start = position
        position += 1
        let letter = next
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return letter
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "u") where skips("00"):
            let digits = try take(2)
            guard let high = Hexadecimal.value(digits[0]), let low = Hexadecimal.value(digits[1]) else { break }
            let byte = high << 4 | low
            if byte < 0x20, !Escapes.areShort(byte) { return byte }
        default: break
        }
        throw .syntax(at: start)
    }
}

enum Hexadecimal {
    /// What a lower-case digit stands for.
    static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }

    static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}

/// Which characters are escaped by a letter, and by which.
enum Escapes {
    static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
    }

    static func areShort(_ byte: UInt8) -> Bool { letter(byte) != nil }
}
