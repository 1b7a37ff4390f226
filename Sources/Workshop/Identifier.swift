/// The name of one thing of a workshop, random, typed by what it names.
///
/// Written `<letter>-<13 characters of Crockford's base 32>`: 65 random bits in 15 ASCII bytes, which Swift keeps inside
/// the string's own two words, so that identifiers cost no allocation. Any non-empty ASCII string without control
/// characters is accepted when reading.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let rawValue: String

    /// Nil when `rawValue` is empty, longer than 64 bytes or holds anything but printable ASCII.
    public init?(_ rawValue: String) {
        let bytes = rawValue.utf8
        guard !bytes.isEmpty, bytes.count <= 64, bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        self.rawValue = rawValue
    }

    private init(unchecked rawValue: String) { self.rawValue = rawValue }

    /// Names nothing: what an event holds before it is read.
    public static var none: Self { Self(unchecked: "-") }

    init(prefix: Character, random: UInt64) {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
        var text = String(prefix) + "-"
        for position in 0..<13 {
            text.append(alphabet[Int(truncatingIfNeeded: random >> UInt64(position * 5)) & 31])
        }
        rawValue = text
    }

    init(prefix: Character, hexadecimal number: UInt32) {
        let digits = String(number, radix: 16)
        rawValue = "\(prefix)-" + String(repeating: "0", count: 8 - digits.count) + digits
    }

    public var description: String { rawValue }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Where random bits for new identifiers come from: the system, or a counter in tests.
public struct IdentifierSource: Sendable {
    private let next: @Sendable () -> UInt64

    /// - Parameter next: a new random number at each call.
    public init(next: @escaping @Sendable () -> UInt64) { self.next = next }

    /// The system's random numbers.
    public static let system = IdentifierSource { UInt64.random(in: .min ... .max) }

    public func theme() -> Theme.ID { .init(prefix: "t", random: next()) }
    public func contribution() -> Contribution.ID { .init(prefix: "c", random: next()) }
    public func attendee() -> Attendee.ID { .init(prefix: "a", random: next()) }
    public func organisation() -> Organisation.ID { .init(prefix: "o", random: next()) }
    public func phase() -> Phase.ID { .init(prefix: "p", random: next()) }
    public func timing() -> Timing.ID { .init(prefix: "h", random: next()) }
    public func meeting() -> Meeting.ID { .init(prefix: "m", random: next()) }
    public func device() -> Device.ID { .init(prefix: "d", hexadecimal: UInt32(truncatingIfNeeded: next())) }
    public func turn() -> Turn.ID { .init(prefix: "q", random: next()) }
    func application() -> AppliedPack.Application.ID { .init(prefix: "k", random: next()) }
    public func workshop() -> WorkshopFolder.ID { .init(prefix: "w", random: next()) }
}

/// A machine that writes: one journal file each.
public enum Device {
    /// `d-` and eight hexadecimal digits.
    public typealias ID = Identifier<Device>
}

/// A workshop as its files name it: the same in every copy of its folder.
public enum WorkshopFolder {
    /// `w-` and 13 characters.
    public typealias ID = Identifier<WorkshopFolder>
}
