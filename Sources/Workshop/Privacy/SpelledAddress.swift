/// Addresses as people write them so that no program reads them: `zoe (at) exemple.fr`, `zoe arobase exemple.fr`.
enum SpelledAddress {
    static func all(in text: String) -> [Range<String.Index>] {
        let folded = text.lowercased()
        guard folded.utf8.count == text.utf8.count, signs.contains(where: folded.contains) else { return [] }
        var found: [Range<String.Index>] = []
        for sign in signs {
            for range in folded.ranges(of: sign) {
                // The same places, since no letter became longer.
                let lower = text.utf8.index(
                    text.startIndex, offsetBy: folded.utf8.distance(from: folded.startIndex, to: range.lowerBound))
                let upper = text.utf8.index(lower, offsetBy: sign.utf8.count)
                let before = text[..<lower].trimmedEnd
                let start = before.lastIndex { !isPart($0) }.map { text.index(after: $0) } ?? text.startIndex
                let rest = text[upper...].drop { $0 == " " }
                let domain = rest.prefix(while: isPart)
                // *Look at exemple.fr*, *meet at 10.30* are none.
                let isWritten = sign != " at " && domain.hasTopLevel
                let isSpelled = rest.dropFirst(domain.count).isSpelledDot
                guard start < before.endIndex, isWritten || isSpelled else { continue }
                var end = domain.endIndex
                if !domain.contains(".") { end = text[end...].endOfSpelledDots(isPart) }
                while end > domain.startIndex, text[text.index(before: end)] == "." { end = text.index(before: end) }
                if found.allSatisfy({ !$0.overlaps(start..<end) }) { found.append(start..<end) }
            }
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    private static let signs = ["(at)", "[at]", "{at}", " arobase ", " at ", "(arobase)", " @ "]

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._-+".contains(character)
    }
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }

    /// ` dot co dot uk`
    fileprivate var isSpelledDot: Bool {
        let text = lowercased()
        return [" dot ", "(dot)", " (dot) ", " point ", "(point)"].contains { text.hasPrefix($0) }
    }

    /// Behind ` dot co dot uk`.
    fileprivate func endOfSpelledDots(_ isPart: (Character) -> Bool) -> String.Index {
        var rest = self
        while rest.isSpelledDot {
            rest = rest.drop { $0 == " " || $0 == "(" }.drop(while: \.isLetter).drop { $0 == ")" || $0 == " " }
            rest = rest.drop(while: isPart)
        }
        return rest.startIndex
    }

    /// Whether it ends in two letters at least behind a dot, as `.fr` does.
    fileprivate var hasTopLevel: Bool {
        let parts = split(separator: ".")
        return parts.count > 1 && (parts.last.map { $0.count > 1 && $0.allSatisfy(\.isLetter) } ?? false)
    }
}
