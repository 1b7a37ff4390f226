import Workshop

/// The columns of a table of people, by the names in its first line.
struct PeopleColumns {
    private enum Field { case firstName, lastName, name, organisation, function, email, telephone }

    private let fields: [Field?]
    private let separator: Character

    private static let names: [String: Field] = [
        "prenom": .firstName, "first name": .firstName, "nom de famille": .lastName, "last name": .lastName,
        "surname": .lastName, "nom": .name, "name": .name, "nom et prenom": .name, "prenom nom": .name,
        "nom prenom": .name, "prenom et nom": .name, "personne": .name, "organisation": .organisation,
        "organization": .organisation, "structure": .organisation, "association": .organisation,
        "organisme": .organisation, "service": .organisation, "fonction": .function, "function": .function,
        "role": .function, "qualite": .function, "mail": .email, "email": .email, "e mail": .email,
        "courriel": .email, "adresse mail": .email, "adresse e mail": .email, "telephone": .telephone,
        "tel": .telephone, "tel.": .telephone, "phone": .telephone, "portable": .telephone,
    ]

    /// Nil when the line is not made of at least two such names.
    init?(_ line: Substring) {
        // Tabs from a spreadsheet; semicolons, or commas, from a file of values.
        let readings = ["\t", ";", ","].map { (separator: Character) in
            (separator, PeopleColumns.cells(line, separator).map { PeopleColumns.names[Matching.key($0)] })
        }
        guard let reading = readings.first(where: { $0.1.compactMap { $0 }.count > 1 }) else { return nil }
        (separator, fields) = reading
    }

    private static func cells(_ line: Substring, _ separator: Character) -> [String] {
        line.split(separator: separator, omittingEmptySubsequences: false).map(PersonLine.cleaned)
    }

    func draft(_ line: Substring) -> PersonDraft? {
        let cells = PeopleColumns.cells(line, separator)
        func cell(_ field: Field) -> String {
            zip(fields, cells).filter { $0.0 == field && !$0.1.isEmpty }.map(\.1).joined(separator: " ")
        }
        let name = [cell(.firstName), cell(.name), cell(.lastName)].filter { !$0.isEmpty }.joined(separator: " ")
        let address = cell(.email).split(separator: "@").first.map(String.init)
        guard let name = name.isEmpty ? address : name else { return nil }
        var draft = PersonDraft(name)
        (draft.organisation, draft.function) = (cell(.organisation), cell(.function))
        (draft.email, draft.telephone) = (cell(.email), cell(.telephone))
        return draft
    }
}
