/// A line of a chat log that says who speaks.
///
/// The shapes are those that Zoom, Teams, BigBlueButton, Jitsi and messengers save or put on the clipboard:
/// `18:05:12 From Name to Everyone: words`, `Name to Everyone 18:05`, `[18:05] Name: words`, `[18:05] Name`,
/// `Name<tab>18:05`, `18:05 Name: words`, and the same in French.
struct ChatLine: Hashable {
    enum Shape: Hashable {
        /// Nothing but a chat log looks like this.
        case sure
        /// An agenda may look like this: `18:05 Accueil : …`.
        case likely
    }

    var name: String
    /// Nil when the words are on the lines below.
    var words: String?
    var shape: Shape

    init?(_ line: Substring) {
        let line = line.trimmed
        guard !line.isEmpty else { return nil }
        if let found = ChatLine.withHourFirst(line) ?? ChatLine.withHourLast(line) { self = found } else { return nil }
        guard !name.isEmpty, name.count <= 60, name.contains(where: \.isLetter), !name.contains("://") else {
            return nil
        }
        if words?.isEmpty == true { words = nil }
    }

    private init(_ name: Substring, _ words: Substring?, _ shape: Shape) {
        self.name = String(name.trimmed)
        self.words = words.map { String($0.trimmed) }
        self.shape = shape
    }

    private static func withHourFirst(_ line: Substring) -> ChatLine? {
        if line.first == "[", let close = line.firstIndex(of: "]") {
            guard isHour(line[line.index(after: line.startIndex)..<close]) else { return nil }
            let rest = line[line.index(after: close)...].trimmed
            guard let colon = rest.firstIndex(of: ":") else { return ChatLine(rest, nil, .sure) }
            return ChatLine(rest[..<colon], rest[rest.index(after: colon)...], .sure)
        }
        var rest = line
        var hasHour = false
        // A date, an hour, « PM ».
        while let word = rest.split(maxSplits: 1, whereSeparator: \.isWhitespace).first, isHour(word) || isDate(word) {
            hasHour = hasHour || isHour(word)
            rest = rest[word.endIndex...].trimmed
        }
        let isZoom = rest.hasPrefix("From ") || rest.hasPrefix("De ")
        if isZoom, let zoom = addressed(rest.drop { !$0.isWhitespace }.trimmed) { return zoom }
        guard hasHour else { return nil }
        if rest.hasPrefix("- ") { rest = rest.dropFirst(2) }
        if isZoom { rest = rest.drop { !$0.isWhitespace }.trimmed }
        guard let colon = rest.firstIndex(of: ":") else { return nil }
        return ChatLine(rest[..<colon], rest[rest.index(after: colon)...], isZoom ? .sure : .likely)
    }

    private static func withHourLast(_ line: Substring) -> ChatLine? {
        var rest = line
        var hasHour = false
        while let word = rest.split(whereSeparator: \.isWhitespace).last, isHour(word.unbracketed) || isDate(word) {
            hasHour = hasHour || isHour(word.unbracketed)
            let blank = rest[..<word.startIndex].last
            let isApart = blank == "\t" || rest[..<word.startIndex].hasSuffix("  ") || word.first == "["
            rest = rest[..<word.startIndex].trimmed
            if isApart, hasHour { return ChatLine(rest, nil, .sure) }
        }
        guard hasHour, let name = addressee(rest) else { return nil }
        return ChatLine(name, nil, .sure)
    }

    /// `Name to Everyone: words`.
    private static func addressed(_ text: Substring) -> ChatLine? {
        guard let colon = text.firstIndex(of: ":"), let name = addressee(text[..<colon].trimmed) else { return nil }
        return ChatLine(name, text[text.index(after: colon)...], .sure)
    }

    /// The name of who speaks in *Name to Everyone*, *Name à Tout le monde*.
    private static func addressee(_ text: Substring) -> Substring? {
        let words = text.split(separator: " ")
        guard let link = words.lastIndex(where: { $0 == "to" || $0 == "à" }), link > 0, link + 1 < words.count else {
            return nil
        }
        return text[..<words[link].startIndex].trimmed
    }

    /// `18:05`, `18:05:12`, `18h05`, `6:05`, and the AM or PM behind.
    static func isHour(_ text: Substring) -> Bool {
        if ["AM", "PM", "am", "pm"].contains(text) { return true }
        let words = text.split(whereSeparator: \.isWhitespace)
        if words.count > 1 { return words.allSatisfy { isHour($0) || isDate($0) } && words.contains { isHour($0) } }
        let fields = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "h" }
        guard (2...3).contains(fields.count), (1...2).contains(fields[0].count) else { return false }
        return fields.allSatisfy { $0.allSatisfy(\.isASCIIDigit) && !$0.isEmpty }
            && fields.dropFirst().allSatisfy { $0.count == 2 }
    }

    /// `15/03/2023`, `2023-03-15,`.
    static func isDate(_ text: Substring) -> Bool {
        let text = text.last == "," ? text.dropLast() : text
        let fields = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        return fields.count == 3 && fields.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }

    fileprivate var unbracketed: Substring {
        guard let first, let last, (first, last) == ("[", "]") || (first, last) == ("(", ")") else { return self }
        return dropFirst().dropLast()
    }
}
