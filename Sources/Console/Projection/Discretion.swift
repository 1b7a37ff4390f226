import Workshop

/// What may stand on a wall: words without addresses, telephone numbers and names that were typed as marks and that nobody
/// is known by yet: they become an ellipsis.
///
/// Other names inside the words stay: they are what was said, and « merci à Bruno » without Bruno says nothing. Who said it is
/// never shown.
enum Discretion {
    static func words(_ text: String) -> String { LooseMark.hidden(.person, in: Contact.hidden(in: text)) }

    /// A quotation's words, without the line that says whose they are.
    static func quotation(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.count > 1, let last = lines.last, last.isEmpty || last.hasPrefix("— ") { lines.removeLast() }
        return words(lines.joined(separator: "\n"))
    }
}
