import CMemory
import Workshop

/// Texts made comparable, one after the other in one buffer, so that all of them are searched in one go.
///
/// A text keeps its number for as long as it is there; a text that changed gets another one at the end.
public struct FoldedTexts: Sendable {
    private var bytes: [UInt8] = []
    /// Where each text begins; it ends where the next one begins, with a line end.
    private var starts: [Int] = []

    public init() {}

    public var count: Int { starts.count }

    /// - Returns: the number of the text.
    @discardableResult
    public mutating func append(_ text: String) -> Int {
        starts.append(bytes.count)
        let start = bytes.count
        FoldedBytes.append(text, to: &bytes)
        // A line end stands between texts, and nowhere else: words over the end of a line are found all the same.
        for index in start..<bytes.count where bytes[index] == FoldedTexts.end { bytes[index] = UInt8(ascii: " ") }
        for form in InclusiveForms.all(in: bytes[start...]) {
            bytes.append(FoldedTexts.end)
            bytes.append(contentsOf: form)
        }
        bytes.append(FoldedTexts.end)
        return starts.count - 1
    }

    public mutating func reserve(texts: Int, bytes count: Int) {
        starts.reserveCapacity(texts)
        bytes.reserveCapacity(count)
    }

    private static let end = UInt8(ascii: "\n")

    /// The texts in which some bytes occur, in their order.
    public func forEach(holding word: [UInt8], _ body: (Int) -> Void) {
        guard !word.isEmpty else {
            for text in 0..<count { body(text) }
            return
        }
        bytes.withUnsafeBytes { buffer in
            word.withUnsafeBytes { word in
                guard let base = buffer.baseAddress, let wanted = word.baseAddress else { return }
                var text = 0
                var place = 0
                while place < buffer.count,
                    let found = memmem(base + place, buffer.count - place, wanted, word.count)
                {
                    text = number(at: UnsafeRawPointer(found) - base, from: text)
                    body(text)
                    text += 1
                    guard text < count else { return }
                    place = starts[text]
                }
            }
        }
    }

    /// Which text a place is in: most often a near one.
    private func number(at place: Int, from first: Int) -> Int {
        var (low, step) = (first, 1)
        while low + step < count, starts[low + step] <= place {
            low += step
            step *= 2
        }
        var high = min(count, low + step)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        return low
    }

    public func holds(_ word: [UInt8], in text: Int) -> Bool {
        let end = text + 1 < count ? starts[text + 1] : bytes.count
        let start = starts[text]
        return bytes.withUnsafeBytes { buffer in
            word.withUnsafeBytes { word in
                guard let base = buffer.baseAddress, let wanted = word.baseAddress else { return word.isEmpty }
                return memmem(base + start, end - start, wanted, word.count) != nil
            }
        }
    }
}
