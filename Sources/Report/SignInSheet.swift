import Phrases
import Workshop

/// The sign-in sheet as a page to print: a document apart, which is never published.
///
/// Who is expected comes by name, whoever is on the list; who is excused or represented, or comes from a distance, has that
/// said where the signature would be. Addresses are never printed: the sheet goes from hand to hand.
public enum SignInSheet {
    /// Rows for who comes without being expected, where nobody asks for another number.
    public static let usualEmptyRows = 12

    public static func text(
        _ state: State, options: ReportOptions, emptyRows: Int = usualEmptyRows
    ) throws(TemplateFault) -> String {
        let document = Document(state, options: options)
        let phrases = Phrases(options.language)
        let sheet = SheetView(
            document: document, phrases: phrases,
            title: Wording(document.title).plain,
            people: signers(state, phrases), emptyRows: max(0, emptyRows))
        return try TemplateStore(.sheet, overrides: options.templates).render(sheet) + "\n"
    }

    /// What the file is called: `2023-03-15-rencontres-associatives-emargement.html`.
    public static func fileName(for state: State, _ language: Language) -> String {
        FileName.of(state, ending: Phrases(language).sheetSlug, "html")
    }

    /// What people are looked for by at a door: the family name, which is written in capitals or comes last.
    private static func key(_ name: String) -> String {
        let words = Cleaning.line(name).split(separator: " ")
        let capitals = words.filter { $0.count > 1 && $0.allSatisfy { $0.isUppercase || !$0.isLetter } }
        let family = capitals.isEmpty || capitals.count == words.count ? Array(words.suffix(1)) : capitals
        return Folded.text((family + words).joined(separator: " "))
    }

    private static func signers(_ state: State, _ phrases: Phrases) -> [SignerView] {
        let expected = state.people.filter { $0.presence != .mentioned && !Cleaning.line($0.name).isEmpty }
        let sorted = expected.enumerated().sorted { left, right in
            let (one, other) = (SignInSheet.key(left.element.name), SignInSheet.key(right.element.name))
            return one == other ? left.offset < right.offset : one.utf8.lexicographicallyPrecedes(other.utf8)
        }
        return sorted.enumerated().map { index, entry in
            let person = entry.element
            return SignerView(
                number: index + 1, name: Cleaning.line(person.name),
                organisation: Cleaning.line(state.organisation(of: person)?.name ?? ""),
                function: Cleaning.line(person.function), remark: remark(on: person.presence, phrases),
                hasAddress: !person.email.isEmpty, agrees: person.consent == .yes)
        }
    }

    private static func remark(on presence: Attendee.Presence, _ phrases: Phrases) -> String {
        switch presence {
        case .excused, .proxy, .remote: phrases.presence(presence.rawValue)
        case .present, .absent, .mentioned: ""
        }
    }
}
