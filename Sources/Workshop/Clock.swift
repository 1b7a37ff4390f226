/// A hybrid logical clock: the wall clock's milliseconds, and a counter for what happens within one or while the wall
/// clock goes back.
///
/// Kulkarni et al., "Logical Physical Clocks" (2014). Written as the milliseconds since 1970, a point, and four digits.
public struct Clock: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let milliseconds: Int64
    public let counter: Int

    /// Later than anything: 1 January 2200. A clock at or beyond it is refused.
    public static let bound = Clock(milliseconds: 7_258_118_400_000, counter: 0)
    public static let zero = Clock(milliseconds: 0, counter: 0)

    public init(milliseconds: Int64, counter: Int) {
        self.milliseconds = milliseconds
        self.counter = counter
    }

    /// Reads `1678898530123.0000`: no sign, no leading zero, exactly four digits after the point.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count > 5, bytes.count <= 18, bytes[bytes.count - 5] == UInt8(ascii: ".") else { return nil }
        var milliseconds: Int64 = 0
        var counter = 0
        for (index, byte) in bytes.enumerated() where index != bytes.count - 5 {
            guard (0x30...0x39).contains(byte) else { return nil }
            if index < bytes.count - 5 {
                milliseconds = milliseconds * 10 + Int64(byte - 0x30)
            } else {
                counter = counter * 10 + Int(byte - 0x30)
            }
        }
        guard bytes[0] != 0x30 || bytes.count == 6 else { return nil }
        self.init(milliseconds: milliseconds, counter: counter)
    }

    public var description: String {
        let digits = String(counter)
        return "\(milliseconds)." + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The clock of the next event: later than this one whatever the wall clock says.
    public func next(now milliseconds: Int64) -> Clock {
        let now = min(milliseconds, Clock.bound.milliseconds - 1)
        if now > self.milliseconds { return Clock(milliseconds: now, counter: 0) }
        if counter < 9999 { return Clock(milliseconds: self.milliseconds, counter: counter + 1) }
        return Clock(milliseconds: self.milliseconds + 1, counter: 0)
    }

    public static func < (left: Clock, right: Clock) -> Bool {
        (left.milliseconds, left.counter) < (right.milliseconds, right.counter)
    }
}
