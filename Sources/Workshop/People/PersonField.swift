/// What a column of a list of people holds, by its heading.
public enum PersonField: Hashable, Sendable {
    case firstName, lastName
    /// The whole name, or the family name beside a column of first names.
    case name
    case organisation, function, email, telephone
    /// Whether the person is there; `tick` is what a mere tick means, for there may be a column for each presence.
    case presence(tick: Attendee.Presence)
    /// The atelier that the person takes part in, by its title or path.
    case theme

    /// Nil for a heading that is not known; case, accents and punctuation do not matter.
    public init?(heading: String) {
        guard let field = PersonField.headings[Folded.words(heading)] else { return nil }
        self = field
    }

    /// Whether it says who somebody is.
    public var isName: Bool { self == .name || self == .firstName || self == .lastName }

    private static let headings: [String: PersonField] = {
        let known: [(PersonField, [String])] = [
            (.firstName, ["prenom", "prenoms", "first name", "given name"]),
            (.lastName, ["nom de famille", "last name", "family name", "surname"]),
            (
                .name,
                [
                    "nom", "noms", "name", "full name", "nom complet", "nom et prenom", "nom prenom", "prenom nom",
                    "prenom et nom", "personne", "person", "participant", "participante", "participant e", "attendee",
                ]
            ),
            (
                .organisation,
                [
                    "organisation", "organization", "structure", "association", "organisme", "service", "collectif",
                    "nom de la structure", "nom de l association", "company", "entreprise",
                ]
            ),
            (.function, ["fonction", "function", "role", "qualite", "position", "poste"]),
            (
                .email,
                [
                    "mail", "email", "e mail", "courriel", "mel", "adresse mail", "adresse e mail", "adresse email",
                    "adresse electronique", "adresse courriel", "email address", "e mail address",
                ]
            ),
            (
                .telephone,
                [
                    "telephone", "tel", "tel portable", "phone", "phone number", "portable", "mobile",
                    "numero de telephone", "n de telephone",
                ]
            ),
            (
                .presence(tick: .present),
                [
                    "presence", "presences", "present", "presente", "present e", "attendance", "attended",
                    "participation", "serez vous present e", "serez vous present", "viendrez vous", "venez vous",
                ]
            ),
            (.presence(tick: .excused), ["excuse", "excusee", "excuse e", "excused", "apologies"]),
            (.presence(tick: .absent), ["absent", "absente", "absent e"]),
            (
                .presence(tick: .proxy),
                ["represente", "representee", "represente e", "procuration", "pouvoir", "proxy", "by proxy"]
            ),
            (.presence(tick: .remote), ["a distance", "remote", "at a distance", "en visio", "visio"]),
            (.theme, ["atelier", "ateliers", "workshop", "groupe", "theme", "group"]),
        ]
        var headings: [String: PersonField] = [:]
        for (field, names) in known {
            for name in names { headings[name] = field }
        }
        return headings
    }()
}
