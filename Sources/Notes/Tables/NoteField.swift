import Workshop

/// What a column of a table of notes holds, by its heading.
enum NoteField: Hashable {
    /// The words; a heading such as *Décisions* says the kind too.
    case text(Contribution.Kind)
    /// Words that are notes where no column is one for sure: *Commentaire*.
    case remark
    /// The path of a theme; several such columns make one path, from the outermost level (0) in.
    case theme(level: Int)
    case author, kind, due, done, reformulation
    /// A count under a label.
    case votes(String)
    /// How deep a sub-note is, 0 for a note.
    case level

    /// Nil for a heading that is not known; case, accents and punctuation do not matter.
    init?(heading: String) {
        if let label = NoteField.label(in: heading) {
            self = .votes(label)
        } else if let field = NoteField.headings[Folded.words(heading)] {
            self = field
        } else {
            return nil
        }
    }

    /// The organisers' own label of « Voix : rouges ».
    private static func label(in heading: String) -> String? {
        let parts = heading.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, headings[Folded.words(String(parts[0]))] == .votes(Votes.dots) else { return nil }
        let label = Cleaning.line(String(parts[1]))
        return label.isEmpty ? nil : label
    }

    private static let headings: [String: NoteField] = {
        let known: [(NoteField, [String])] = [
            (
                .text(.idea),
                [
                    "contribution", "contributions", "note", "notes", "texte", "text", "idee", "idees", "idea", "ideas",
                    "post it", "post its", "postit", "sticky note", "proposition", "propositions", "proposal",
                    "proposals", "verbatim", "contenu", "content", "constat", "suggestion", "carte", "card",
                ]
            ),
            (.text(.action), ["action", "actions", "tache", "taches", "task", "tasks"]),
            (.text(.decision), ["decision", "decisions"]),
            (.text(.question), ["question", "questions"]),
            (.text(.quote), ["citation", "citations", "quote", "quotes"]),
            (
                .remark,
                ["commentaire", "commentaires", "comment", "comments", "remarque", "remarques", "remark", "message"]
            ),
            (.theme(level: 0), ["atelier", "ateliers", "workshop"]),
            (
                .theme(level: 1),
                [
                    "theme", "themes", "thematique", "rubrique", "heading", "topic", "categorie", "category", "sujet",
                    "track", "axe", "chemin", "theme path",
                ]
            ),
            (
                .theme(level: 2),
                [
                    "sous theme", "sous thematique", "sous rubrique", "sous categorie", "sous atelier", "subtheme",
                    "sub theme", "subtopic", "sub topic", "subcategory",
                ]
            ),
            (
                .author,
                [
                    "auteur", "autrice", "auteure", "auteur e", "auteur ice", "auteur trice", "auteurs", "auteur s",
                    "auteurs et autrices", "author", "authors", "qui", "who", "par", "by", "dit par", "said by",
                    "responsable", "porteur", "pilote", "owner", "assigned to",
                ]
            ),
            (
                .votes(Votes.dots),
                [
                    "voix", "vote", "votes", "gommette", "gommettes", "dots", "points", "nombre de voix",
                    "nombre de votes", "nombre de gommettes", "likes",
                ]
            ),
            (.votes(Votes.inFavour), ["pour", "for", "in favour", "in favor", "votes pour"]),
            (.votes(Votes.against), ["contre", "against", "votes contre"]),
            (.votes(Votes.abstention), ["abstention", "abstentions"]),
            (.kind, ["nature", "kind", "type", "genre"]),
            (
                .due,
                [
                    "echeance", "due", "due date", "date limite", "deadline", "delai", "pour quand", "quand", "when",
                    "by when",
                ]
            ),
            (.done, ["etat", "status", "statut", "fait", "done", "realise"]),
            (.reformulation, ["reformulation", "reformule"]),
            (.level, ["niveau", "level"]),
        ]
        var headings: [String: NoteField] = [:]
        for (field, names) in known {
            for name in names { headings[name] = field }
        }
        return headings
    }()
}
