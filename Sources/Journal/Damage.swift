/// A line that cannot be taken for what was written.
public struct Damage: Hashable, Sendable {
    /// Counted from one; the header is the first.
    public let line: Int
    /// Where the line begins in its file, in bytes.
    public let offset: Int
    public let flaw: Flaw

    public init(line: Int, offset: Int, flaw: Flaw) {
        self.line = line
        self.offset = offset
        self.flaw = flaw
    }
}

/// What is wrong with a line.
public enum Flaw: Error, Hashable, Sendable {
    /// The grammar expects something else at this byte of the line (0 is its first).
    case syntax(at: Int)
    /// The string that begins at this byte is not UTF-8.
    case encoding(at: Int)
    case duplicateKey(at: Int)
    /// Values stand within values beyond `Grammar.depth`.
    case depth(at: Int)
    /// The line is longer than `Grammar.line`.
    case length
    /// The sum is not the one of these bytes after the line before: something was changed, or is missing.
    case sum
    /// Its seq or its clock is not later than the one before.
    case order
    /// Its clock is at or beyond `Clock.bound`.
    case clock
}

/// The bounds of the format.
public enum Grammar {
    /// Bytes of a line, its end not counted.
    public static let line = 65_536
    /// Objects and arrays within each other, the line's own object counted.
    public static let depth = 16
    /// Keys of an object.
    public static let keys = 256
    /// Digits of a salt: 128 bits.
    public static let salt = 32
    /// Bytes of a file: about four million events.
    public static let file = 1 << 30
}
