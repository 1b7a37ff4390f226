/// The address and the telephone number in a line of text, and what is left without them.
public struct Contact: Hashable, Sendable {
    public private(set) var email = ""
    public private(set) var telephone = ""
    public var rest: String

    public init(_ line: String) {
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

    /// French numbers of ten digits, British ones of eleven, and those that begin with + or 00. Two of them may stand side by
    /// side, and other figures around them.
    private mutating func takeNumber() {
        var start = rest.startIndex
        while let first = rest[start...].firstIndex(where: { $0 == "+" || Contact.isDigit($0) }) {
            if let end = Contact.endOfNumber(in: rest, from: first) {
                let number = rest[first..<end]
                telephone = String(number)
                remove(number, ["(": ")"])
                return
            }
            // From the next group of digits on.
            start = rest[rest.index(after: first)...].firstIndex { !Contact.isDigit($0) } ?? rest.endIndex
        }
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// Where a number ends that begins at a plus or at a group of digits; nil where it is none.
    private static func endOfNumber(in text: String, from start: String.Index) -> String.Index? {
        var digits = ""
        var gap = 0
        var ends: [Int: String.Index] = [:]
        var index = text[start] == "+" ? text.index(after: start) : start
        while index < text.endIndex, digits.count < 16 {
            if isDigit(text[index]) {
                digits.append(text[index])
                gap = 0
                let next = text.index(after: index)
                // Within a group of digits no number ends.
                if next == text.endIndex || !isDigit(text[next]) { ends[digits.count] = next }
            } else {
                gap += 1
                guard gap < 3, " .-/()\u{A0}\u{202F}".contains(text[index]) else { break }
            }
            index = text.index(after: index)
        }
        if text[start] == "+" || digits.hasPrefix("00") {
            return ends.filter { (9...16).contains($0.key) }.max { $0.key < $1.key }?.value
        }
        return digits.hasPrefix("0") ? ends[10] ?? ends[11] : nil
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

extension Contact {
    /// All addresses and telephone numbers in a text, in the order in which they are found.
    public static func all(in text: String) -> [String] { taken(from: text).found }

    /// The text with an ellipsis in place of each.
    public static func hidden(in text: String) -> String { taken(from: text).rest }

    private static func taken(from text: String) -> (rest: String, found: [String]) {
        var (text, all): (String, [String]) = (text, [])
        // Most texts have neither, and are not looked through.
        guard text.contains("@") || text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 9 else {
            return (text, all)
        }
        while true {
            let contact = Contact(text)
            let found = [contact.email, contact.telephone].filter { !$0.isEmpty && text.contains($0) }
            guard !found.isEmpty else { return (text, all) }
            for secret in found { text = text.replacing(secret, with: "…") }
            all += found
        }
    }
}
