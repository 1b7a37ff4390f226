import Synchronization
import Workshop

/// Random numbers that are the same in every run: SplitMix64 (Steele, Lea, Flood, 2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension IdentifierSource {
    /// Identifiers that are the same in every run, and differ from one call to the next.
    public static func seeded(_ seed: Int = 0) -> IdentifierSource {
        let numbers = SeededNumbers(seed)
        return IdentifierSource { numbers.next() }
    }
}

private final class SeededNumbers: Sendable {
    private let generator: Mutex<SeededGenerator>

    init(_ seed: Int) { generator = Mutex(SeededGenerator(seed: seed)) }

    func next() -> UInt64 { generator.withLock { $0.next() } }
}
