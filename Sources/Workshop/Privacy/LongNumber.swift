/// Numbers that are somebody's: of an account, of social security. Nine digits or more, in groups.
enum LongNumber {
    /// - Parameter isVeryLong: those only that are too long for a telephone.
    static func all(in text: String, isVeryLong: Bool = false) -> [Range<String.Index>] {
        guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= fewest else { return [] }
        var numbers: [Range<String.Index>] = []
        var start = text.startIndex
        while let first = text[start...].firstIndex(where: isDigit) {
            var (end, groups, gap) = (first, [""], first)
            var index = first
            while index < text.endIndex, isDigit(text[index]) || " .\u{A0}\u{202F}".contains(text[index]) {
                if isDigit(text[index]) {
                    groups[groups.count - 1].append(text[index])
                    end = text.index(after: index)
                } else {
                    // Two blanks part two numbers.
                    guard index == first || gap != index else { break }
                    groups.append("")
                    gap = text.index(after: index)
                }
                index = text.index(after: index)
            }
            let digits = groups.reduce(0) { $0 + $1.count }
            let areYears = groups.allSatisfy { $0.isEmpty || $0.count == 4 && ["19", "20"].contains($0.prefix(2)) }
            if digits >= (isVeryLong ? 13 : fewest), !areYears, !isVeryLong || text[first] != "0" {
                numbers.append(withCountry(first, text)..<end)
            }
            start = max(end, text.index(after: first))
        }
        return numbers
    }

    private static let fewest = 9

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// The two letters that an account begins with.
    private static func withCountry(_ start: String.Index, _ text: String) -> String.Index {
        let letters = text[..<start].suffix(2)
        return letters.count == 2 && letters.allSatisfy { $0.isASCII && $0.isUppercase } ? letters.startIndex : start
    }
}
