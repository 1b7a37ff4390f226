import Workshop

/// A person as typed on one line: *Prénom Nom, Organisation, fonction*, with an address and a telephone number anywhere.
public enum PersonLine {
    /// Nil when there is neither a name nor an address.
    public static func draft(_ line: String) -> PersonDraft? { draft(Contact(line), separators: [",", ";", "\t"]) }

    /// - Parameter separators: what stands between the fields.
    static func draft(_ contact: Contact, separators: Set<Character>) -> PersonDraft? {
        var contact = contact
        contact.rest = unquoted(contact.rest)
        let fields = contact.rest.split { separators.contains($0) }.map(cleaned).filter { !$0.isEmpty }
        // An address alone: what stands before its @ is the nearest thing to a name.
        guard let name = fields.first ?? contact.email.split(separator: "@").first.map(String.init) else { return nil }
        var draft = PersonDraft(name)
        if fields.count > 1 { draft.organisation = fields[1] }
        if fields.count > 2 { draft.function = fields[2...].joined(separator: ", ") }
        (draft.email, draft.telephone) = (contact.email, contact.telephone)
        return draft
    }

    /// `"Nom, Prénom"`, as mail programs write names that hold a comma, in the order in which they are said.
    private static func unquoted(_ line: String) -> String {
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].allSatisfy(\.isWhitespace) else { return line }
        let names = parts[1].split(separator: ",").map { cleaned($0) }
        guard names.count == 2 else { return line }
        return "\(names[1]) \(names[0])\(parts[2])"
    }

    /// A field without the quotation marks of mail programs and the signs that what was taken out has left.
    static func cleaned(_ field: some StringProtocol) -> String {
        var text = Cleaning.line(String(field)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        while let last = text.last, ":–—-".contains(last) {
            text.removeLast()
            text = Cleaning.line(text)
        }
        if text.count > 1, text.first == "\"", text.last == "\"" {
            text = Cleaning.line(String(text.dropFirst().dropLast()))
        }
        return text
    }
}
