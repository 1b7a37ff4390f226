/// A CRC-32C (Castagnoli; RFC 3720, B.4), which finds every single flipped bit and every run of up to 32 of them.
///
/// Computed eight bytes at a time with eight tables (Kounavis and Berry, "A Systematic Approach to Building High
/// Performance Software-based CRC Generators", 2005).
public struct Checksum: Hashable, Sendable {
    private var register: UInt32 = 0xFFFF_FFFF

    public init() {}

    /// What was computed over the bytes so far.
    public var value: UInt32 { ~register }

    public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard var next = bytes.baseAddress else { return }
        var left = bytes.count
        var crc = register
        Checksum.tables.withUnsafeBufferPointer { table in
            while left >= 8 {
                let word = UnsafeRawPointer(next).loadUnaligned(as: UInt64.self).littleEndian
                let low = UInt32(truncatingIfNeeded: word) ^ crc
                let high = UInt32(truncatingIfNeeded: word >> 32)
                crc =
                    table[1792 + Int(low & 0xFF)] ^ table[1536 + Int(low >> 8 & 0xFF)]
                    ^ table[1280 + Int(low >> 16 & 0xFF)] ^ table[1024 + Int(low >> 24)]
                crc ^=
                    table[768 + Int(high & 0xFF)] ^ table[512 + Int(high >> 8 & 0xFF)]
                    ^ table[256 + Int(high >> 16 & 0xFF)] ^ table[Int(high >> 24)]
                next += 8
                left -= 8
            }
            while left > 0 {
                crc = crc >> 8 ^ table[Int((crc ^ UInt32(next.pointee)) & 0xFF)]
                next += 1
                left -= 1
            }
        }
        register = crc
    }

    public mutating func add(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { add($0) } }

    /// Adds the eight digits that a journal writes for `sum`.
    mutating func add(_ sum: Sum) {
        var digits = sum.digits
        withUnsafeBytes(of: &digits) { add($0.assumingMemoryBound(to: UInt8.self)) }
    }

    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var crc = UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0x82F6_3B78 }
            tables[byte] = crc
        }
        for index in 256..<tables.count {
            let before = tables[index - 256]
            tables[index] = before >> 8 ^ tables[Int(before & 0xFF)]
        }
        return tables
    }()
}

/// A checksum as a line states it: eight lower-case hexadecimal digits.
public struct Sum: Hashable, Sendable, CustomStringConvertible {
    public let value: UInt32

    public init(_ checksum: Checksum) { value = checksum.value }

    /// Reads eight lower-case hexadecimal digits.
    init?(_ digits: some Collection<UInt8>) {
        guard digits.count == 8 else { return nil }
        var value: UInt32 = 0
        for digit in digits {
            switch digit {
            case 0x30...0x39: value = value << 4 | UInt32(digit - 0x30)
            case 0x61...0x66: value = value << 4 | UInt32(digit - 0x61 + 10)
            default: return nil
            }
        }
        self.value = value
    }

    /// The digits as ASCII, the first in the lowest byte: the order in which they stand in memory and on the line.
    var digits: UInt64 {
        var digits: UInt64 = 0
        for position in 0..<8 {
            let nibble = UInt64(value >> UInt32(4 * position) & 0xF)
            digits = digits << 8 | (nibble < 10 ? nibble + 0x30 : nibble + 0x57)
        }
        return digits.littleEndian
    }

    public var description: String {
        var digits = digits
        return withUnsafeBytes(of: &digits) { String(decoding: $0, as: UTF8.self) }
    }
}
