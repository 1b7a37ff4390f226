import Workshop

/// What somebody meant who wrote a name that a pack does not have.
enum KeyNames {
    /// The known name of that meaning, in French as one would write it, or the nearest by its letters.
    static func nearest(to typed: String, among known: [String]) -> String? {
        if let name = french[Folded.text(typed).replacing("_", with: " ")], known.contains(name) { return name }
        return Likeness.nearest(to: typed, among: known)
    }

    private static let french: [String: String] = [
        "titre": "title", "langue": "language", "public": "audience", "materiel": "materials", "niveaux": "levels",
        "enjeu": "prompt_label", "question": "prompt", "consigne": "prompt", "invite": "prompt", "vide": "empty",
        "si vide": "empty", "deroule": "agenda", "ordre du jour": "agenda", "ateliers": "themes",
        "rubriques": "themes", "sous-themes": "themes", "chaque": "each", "pour chaque": "each", "jauge": "capacity",
        "capacite": "capacity", "champs": "fields", "fiche": "details", "valeurs": "details",
        "ecriture inclusive": "inclusive", "en-tete": "letterhead", "entete": "letterhead",
        "compte-rendu": "sections", "parties": "sections", "duree": "minutes", "qui": "who", "comment": "how",
        "forme": "form", "numero": "number", "nombre": "number", "salle": "room", "raison": "reason",
        "puces": "bullets", "en ligne": "inline", "paragraphes": "paragraphs", "numeros": "numbers",
        "tableau": "table", "noms": "names", "imprimer": "print", "omettre": "omit", "avertir": "warn",
        "personnes": "people", "presences": "people", "objectifs": "objectives", "questions": "questions",
        "prochaines rencontres": "sessions", "prochaine rencontre": "sessions", "chiffres": "figures",
        "classement": "ranking", "faits": "facts", "francais": "fr", "anglais": "en",
    ]
}
