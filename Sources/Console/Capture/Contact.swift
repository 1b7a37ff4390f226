/// The address and the telephone number in a line of text, and what is left without them.
struct Contact: Hashable {
    var email = ""
    var telephone = ""
    var rest: String

    init(_ line: String) {
        rest = line
        takeAddress()
        takeNumber()
    }

    private mutating func takeAddress() {
        let isPart = { (character: Character) in
            character.isLetter || character.isNumber || "._%+-@'".contains(character)
        }
        for candidate in rest.split(whereSeparator: { !isPart($0) }) {
            let fields = candidate.split(separator: "@", omittingEmptySubsequences: false)
            guard fields.count == 2, !fields[0].isEmpty, fields[1].contains("."), fields[1].last != "." else {
                continue
            }
            email = String(candidate)
            remove(candidate, ["<": ">", "(": ")", "[": "]"])
            return
        }
    }

    /// French numbers of ten digits, and those that begin with + or 00.
    private mutating func takeNumber() {
        var start = rest.startIndex
        while let first = rest[start...].firstIndex(where: { $0 == "+" || ("0"..."9").contains($0) }) {
            let end = rest[first...].firstIndex { !("0"..."9").contains($0) && !"+ .-/()\u{A0}\u{202F}".contains($0) }
            let run = rest[first..<(end ?? rest.endIndex)]
            let digits = run.filter { ("0"..."9").contains($0) }
            let isInternational = run.first == "+" || digits.hasPrefix("00")
            if (digits.count == 10 && digits.first == "0" && !isInternational)
                || (isInternational && (9...16).contains(digits.count))
            {
                var number = run
                while let last = number.last, !("0"..."9").contains(last) { number.removeLast() }
                telephone = String(number)
                remove(number, ["(": ")"])
                return
            }
            start = run.endIndex
        }
    }

    /// Takes a part out, with the brackets around it.
    private mutating func remove(_ part: Substring, _ brackets: [Character: Character]) {
        var (lower, upper) = (part.startIndex, part.endIndex)
        if lower > rest.startIndex, upper < rest.endIndex {
            let before = rest.index(before: lower)
            if let closing = brackets[rest[before]], rest[upper] == closing {
                (lower, upper) = (before, rest.index(after: upper))
            }
        }
        rest.replaceSubrange(lower..<upper, with: " ")
    }
}
