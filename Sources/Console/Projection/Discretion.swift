/// What may stand on a wall: words without addresses and telephone numbers, which become an ellipsis.
///
/// Names inside the words stay: they are what was said, and « merci à Bruno » without Bruno says nothing. Who said it is
/// never shown.
enum Discretion {
    static func words(_ text: String) -> String {
        var text = text
        // Most texts have neither, and are not looked through.
        guard text.contains("@") || text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 9 else { return text }
        while true {
            let contact = Contact(text)
            let found = [contact.email, contact.telephone].filter { !$0.isEmpty && text.contains($0) }
            guard !found.isEmpty else { return text }
            for secret in found { text = text.replacing(secret, with: "…") }
        }
    }

    /// A quotation's words, without the line that says whose they are.
    static func quotation(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.count > 1, let last = lines.last, last.isEmpty || last.hasPrefix("— ") { lines.removeLast() }
        return words(lines.joined(separator: "\n"))
    }
}
