/// Text that is being typed, with a cursor: one line, or several.
///
/// It holds the words as they were typed; controls other than line ends do not get in.
public struct TextField: Hashable, Sendable {
    /// Changing it from outside keeps the cursor where it was, or at the end when the text is shorter.
    public var text: String {
        didSet { cursor = min(cursor, text.count) }
    }
    /// Before which Character of the text the next one goes: 0 to `text.count`.
    public var cursor: Int {
        didSet { cursor = min(max(0, cursor), text.count) }
    }
    public let isMultiline: Bool
    /// The columns that its owner shows it in: the rows that Up and Down go through depend on it.
    public var preferredWidth = 80
    /// The column that Up and Down aim for, past shorter rows.
    var goal: Int?

    /// The cursor is at the end.
    public init(_ text: String = "", isMultiline: Bool = false) {
        self.text = text
        self.isMultiline = isMultiline
        cursor = text.count
    }

    public var isEmpty: Bool { text.isEmpty }

    /// Puts text before the cursor, which goes behind it.
    ///
    /// Line ends become spaces in a field of one line.
    public mutating func insert(_ text: String) { replace(cursor..<cursor, with: text) }

    /// Puts text in the place of some Characters; the cursor goes behind it.
    public mutating func replace(_ range: Range<Int>, with replacement: String) {
        let count = text.count
        let lower = min(max(0, range.lowerBound), count)
        let upper = min(max(lower, range.upperBound), count)
        let start = text.index(text.startIndex, offsetBy: lower)
        let end = text.index(start, offsetBy: upper - lower)
        let before = text[..<start] + entering(replacement)
        text = String(before + text[end...])
        // An accent joins the letter before it: what counts is where the text stands, not what was put in.
        cursor = before.count
        goal = nil
    }

    /// Empties it and gives what it held.
    public mutating func take() -> String {
        defer { self = TextField(isMultiline: isMultiline, preferredWidth: preferredWidth) }
        return text
    }

    private init(isMultiline: Bool, preferredWidth: Int) {
        self.init("", isMultiline: isMultiline)
        self.preferredWidth = preferredWidth
    }

    /// What gets in of a text: no control but line ends, all of them `\n`.
    private func entering(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(isMultiline ? "\n" : " ")
            case "\t": result.append(" ")
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": break
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}
