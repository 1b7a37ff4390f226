import Support
import Testing
import Workshop

@testable import Journal

/// Whatever is changed in a file is seen, and nothing but what was written is ever taken from it.
struct DamageTests {
    private let lines: [[UInt8]]
    private let known: Set<[UInt8]>
    private let header: Header?

    init() {
        var samples = Samples(seed: 41)
        lines = samples.lines(10)
        known = Set(lines.map { Array($0.dropLast()) })
        header = read(Array(lines.joined())).reader.header
    }

    /// Whether the reader saw that something is wrong, and took only lines that were written.
    private func isSeen(_ bytes: [UInt8]) -> Bool {
        let (entries, reader) = read(bytes)
        guard entries.allSatisfy({ known.contains(Array($0.line)) }) else { return false }
        return !reader.damages.isEmpty || reader.consumed < bytes.count || reader.header != header
    }

    @Test func theFileItselfIsWhole() { #expect(!isSeen(Array(lines.joined()))) }

    @Test func everyBitThatIsFlippedIsSeen() {
        var bytes = Array(lines.joined())
        for index in bytes.indices {
            for bit in 0..<8 {
                bytes[index] ^= 1 << bit
                if !isSeen(bytes) { Issue.record("bit \(bit) of byte \(index)") }
                bytes[index] ^= 1 << bit
            }
        }
    }

    @Test(arguments: [1, 16, 512])
    func everyRunOfZerosIsSeen(length: Int) {
        let bytes = Array(lines.joined())
        for start in bytes.indices {
            var changed = bytes
            for index in start..<min(bytes.count, start + length) { changed[index] = 0 }
            if !isSeen(changed) { Issue.record("\(length) zeros at byte \(start)") }
        }
    }

    @Test func linesThatAreSwappedRepeatedOrDroppedAreSeen() {
        for index in lines.indices {
            var changed = lines
            changed.insert(lines[index], at: index)
            #expect(isSeen(Array(changed.joined())), "line \(index + 1) repeated")
            // Without its last line a file is what it was before that line came: nothing tells them apart.
            if index + 1 < lines.count {
                changed = lines
                changed.remove(at: index)
                #expect(isSeen(Array(changed.joined())), "line \(index + 1) dropped")
            }
            for other in lines.indices where other > index {
                changed = lines
                changed.swapAt(index, other)
                #expect(isSeen(Array(changed.joined())), "lines \(index + 1) and \(other + 1) swapped")
            }
        }
    }

    @Test func aLineOfAnotherFileIsSeen() {
        var others = Samples(seed: 42)
        let foreign = others.lines(10)
        for index in lines.indices.dropFirst() {
            var changed = lines
            changed[index] = foreign[index]
            #expect(isSeen(Array(changed.joined())))
        }
    }
}
