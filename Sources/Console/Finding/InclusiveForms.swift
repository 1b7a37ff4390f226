/// What words such as *élu·e·s* and *directeur.rice.s* answer to when they are searched for: *élues*, *directrices*.
enum InclusiveForms {
    /// - Parameter text: folded.
    static func all(in text: ArraySlice<UInt8>) -> [[UInt8]] {
        guard text.contains(where: { $0 == dot || $0 == opening || $0 == middleDot }) else { return [] }
        return words(in: text).flatMap { forms(of: text[$0]) }
    }

    /// Where such words stand.
    static func words(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = text.startIndex
        while start < text.endIndex {
            guard isLetter(text[start]) else {
                start += 1
                continue
            }
            var end = start
            var parts = 1
            while end < text.endIndex {
                if isLetter(text[end]) {
                    end += 1
                } else if let next = afterSeparator(end, in: text), next < text.endIndex, isLetter(text[next]) {
                    parts += 1
                    end = next
                } else {
                    break
                }
            }
            if end < text.endIndex, text[end] == closing, parts > 1 { end += 1 }
            if parts > 1 { words.append(start..<end) }
            start = end
        }
        return words
    }

    /// The word with each dot or parenthesis as a full stop, so that *élu·e·s* and *élu.e.s* are the same.
    static func dotted(_ word: ArraySlice<UInt8>) -> [UInt8] { Array(parts(of: word).joined(separator: [dot])) }

    /// The word without its endings, with each of them, and the plural of each.
    static func forms(of word: ArraySlice<UInt8>) -> [[UInt8]] {
        let parts = parts(of: word)
        // An address or a name with dots has no endings of a few letters each.
        guard let stem = parts.first, stem.count > 1, parts.count <= 4,
            parts.dropFirst().allSatisfy({ $0.count <= 5 })
        else { return [] }
        let plural = Array("s".utf8)
        var forms = [stem]
        for ending in parts.dropFirst() where ending != plural { forms += feminines(stem, ending) }
        if parts.last == plural { forms += forms.map { $0 + plural } }
        return forms + [dotted(word)]
    }

    private static func parts(of word: ArraySlice<UInt8>) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        var index = word.startIndex
        while index < word.endIndex {
            if isLetter(word[index]) {
                parts[parts.count - 1].append(word[index])
                index += 1
            } else {
                index = afterSeparator(index, in: word) ?? index + 1
                if !(parts.last?.isEmpty ?? true) { parts.append([]) }
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    /// *citoyen·ne* adds; *infirmier·ère* and *acteur·trice* take the place of an ending that begins alike; *-eur* becomes
    /// *-rice*. What nobody would write is searched for by nobody.
    private static func feminines(_ stem: [UInt8], _ ending: [UInt8]) -> [[UInt8]] {
        var forms = [stem + ending]
        if let first = ending.first, let place = stem.lastIndex(of: first), place > 0 {
            forms.append(stem[..<place] + ending)
        }
        let masculine = Array("eur".utf8)
        if ending.starts(with: Array("rice".utf8)), stem.count > 3, stem.suffix(3).elementsEqual(masculine) {
            forms.append(stem.dropLast(3) + ending)
        }
        return forms
    }

    private static let dot = UInt8(ascii: ".")
    private static let opening = UInt8(ascii: "(")
    private static let closing = UInt8(ascii: ")")
    /// The second byte of the middle dot.
    private static let middleDot: UInt8 = 0xB7

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    /// Past a dot of some kind, or a parenthesis.
    private static func afterSeparator(_ index: Int, in text: ArraySlice<UInt8>) -> Int? {
        switch text[index] {
        case dot, opening: return index + 1
        case closing: return index + 1
        case 0xC2 where index + 1 < text.endIndex && text[index + 1] == middleDot: return index + 2
        default: return nil
        }
    }
}
