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
