/// What is wrong in a pack.
extension Phrases {
    public func packTooLarge(_ kibibytes: Int) -> String {
        say(
            "le modèle dépasse \(kibibytes)\u{A0}Kio\u{A0}: raccourcissez-le.",
            "the pack is larger than \(kibibytes) KiB: make it shorter.")
    }
    /// - Parameter problem: as libyaml says it; what people do wrong most is said in their words.
    public func packYAML(_ problem: String) -> String {
        switch problem {
        case "mapping values are not allowed in this context":
            say(
                "un texte contient deux-points et un espace\u{A0}: mettez-le entre guillemets.",
                "a text holds a colon and a space: put it in quotes.")
        case "found character that cannot start any token":
            say(
                "une valeur commence par une tabulation ou un signe réservé\u{A0}: décalez avec des espaces, mettez le texte entre guillemets.",
                "a value begins with a tab or a reserved sign: indent with spaces, put the text in quotes.")
        case "found unexpected end of stream":
            say(
                "un guillemet ouvert ici n’est pas refermé, ou un crochet.",
                "a quote that is opened here is not closed, or a bracket.")
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            say(
                "un crochet ou une accolade ouvert ici n’est pas refermé.",
                "a bracket that is opened here is not closed.")
        default:
            // What libyaml says is English, and of no help to who does not know its words.
            say(
                "ce n’est pas du YAML correct. Vérifiez les retraits et les guillemets.",
                "this is not correct YAML (\(problem)). Check how lines are indented, and the quotes.")
        }
    }
    public var packNoNumber: String {
        say(
            "il manque le nombre de places\u{A0}: «\u{A0}number: 12\u{A0}».",
            "the number of places is missing: “number: 12”.")
    }
    public func packTooDeep(_ limit: Int) -> String {
        say("plus de \(limit)\u{A0}valeurs les unes dans les autres.", "more than \(limit) values inside one another.")
    }
    public func packRepeated(_ name: String) -> String {
        say(
            "\(quoted(name)) est écrit deux fois au même endroit\u{A0}: gardez-en un.",
            "\(quoted(name)) is written twice in one place: keep one of them.")
    }
    public var packShape: String {
        say(
            "un modèle est fait de lignes «\u{A0}nom: valeur\u{A0}», la première étant «\u{A0}title: …\u{A0}».",
            "a pack is made of lines “name: value”, the first being “title: …”.")
    }
    public var packNoTitle: String {
        say("il manque «\u{A0}title: …\u{A0}», le nom du modèle.", "“title: …”, the name of the pack, is missing.")
    }
    public func packUnknownName(_ name: String, _ nearest: String?, _ known: [String]) -> String {
        let known = known.joined(separator: ", ")
        guard let nearest else {
            return say(
                "\(quoted(name)) n’est pas un nom connu ici. Il y a\u{A0}: \(known).",
                "\(quoted(name)) is not a name that is known here. There are: \(known).")
        }
        return say(
            "\(quoted(name)) n’est pas un nom connu ici. Vouliez-vous écrire \(quoted(nearest))\u{A0}?",
            "\(quoted(name)) is not a name that is known here. Did you mean \(quoted(nearest))?")
    }
    public func packWantsText(_ name: String) -> String {
        say(
            "derrière \(quoted(name)) il faut un texte\u{A0}: ni liste, ni noms avec des valeurs.",
            "behind \(quoted(name)) goes a text: no list, no names with values.")
    }
    public func packWantsList(_ name: String) -> String {
        say(
            "derrière \(quoted(name)) il faut une liste\u{A0}: une ligne «\u{A0}- …\u{A0}» par élément.",
            "behind \(quoted(name)) goes a list: a line “- …” for each element.")
    }
    public func packWantsFields(_ name: String) -> String {
        say(
            "derrière \(quoted(name)) il faut des lignes «\u{A0}nom: valeur\u{A0}».",
            "behind \(quoted(name)) go lines “name: value”.")
    }
    public func packWantsTextOrFields(_ name: String) -> String {
        say(
            "un élément de \(quoted(name)) est un texte, ou des lignes «\u{A0}nom: valeur\u{A0}».",
            "an element of \(quoted(name)) is a text, or lines “name: value”.")
    }
    public func packNumber(_ name: String, _ value: String, _ least: Int, _ most: Int) -> String {
        say(
            "derrière \(quoted(name)) il faut un nombre entier de \(least) à \(most), pas \(quoted(value)).",
            "behind \(quoted(name)) goes a whole number from \(least) to \(most), not \(quoted(value)).")
    }
    public func packUnknownWord(_ name: String, _ value: String, _ nearest: String?, _ known: [String]) -> String {
        let words = known.joined(separator: ", ")
        let meant =
            nearest.map { say(" Vouliez-vous écrire \(quoted($0))\u{A0}?", " Did you mean \(quoted($0))?") } ?? ""
        return say(
            "\(quoted(value)) ne convient pas à \(quoted(name))\u{A0}: il faut l’un de ces mots, \(words).\(meant)",
            "\(quoted(value)) does not fit \(quoted(name)): it takes one of these words, \(words).\(meant)")
    }
    public func packUnknownLevel(_ name: String, _ known: [String]) -> String {
        guard !known.isEmpty else {
            return say(
                "\(quoted(name)) n’est pas un niveau\u{A0}: listez d’abord les niveaux, par exemple «\u{A0}levels: [\(name), rubrique]\u{A0}».",
                "\(quoted(name)) is not a level: list the levels first, such as “levels: [\(name), heading]”.")
        }
        let levels = known.joined(separator: ", ")
        return say(
            "\(quoted(name)) n’est pas un niveau de «\u{A0}levels\u{A0}», qui liste \(levels).",
            "\(quoted(name)) is not a level of “levels”, which lists \(levels).")
    }
    public func packUnknownForm(_ form: String, _ section: String, _ known: [String]) -> String {
        guard !known.isEmpty else {
            return say(
                "la partie \(quoted(section)) n’a qu’une forme\u{A0}: enlevez \(quoted(form)).",
                "the section \(quoted(section)) has one form only: take \(quoted(form)) out.")
        }
        let forms = known.joined(separator: ", ")
        return say(
            "la partie \(quoted(section)) ne s’imprime pas en \(quoted(form))\u{A0}: il y a \(forms).",
            "the section \(quoted(section)) is not printed as \(quoted(form)): there are \(forms).")
    }
    public func packRepeatedSection(_ name: String) -> String {
        say(
            "la partie \(quoted(name)) est listée deux fois\u{A0}: gardez-en une.",
            "the section \(quoted(name)) is listed twice: keep one.")
    }
    public func packTooLong(_ name: String, _ limit: Int) -> String {
        say(
            "le texte de \(quoted(name)) dépasse \(limit)\u{A0}octets\u{A0}: raccourcissez-le.",
            "the text of \(quoted(name)) is longer than \(limit) bytes: make it shorter.")
    }
    public func packThemesTooDeep(_ limit: Int) -> String {
        say("plus de \(limit)\u{A0}niveaux de thèmes.", "more than \(limit) levels of themes.")
    }
    public func packTooManyThemes(_ limit: Int) -> String {
        say(
            "plus de \(limit)\u{A0}thèmes, avec ceux que «\u{A0}each\u{A0}» met sous chacun\u{A0}: enlevez-en.",
            "more than \(limit) themes, with those that “each” puts under every one: take some out.")
    }
    public func packUnnamed(_ name: String) -> String {
        say(
            "un élément de \(quoted(name)) n’a pas de nom\u{A0}: il faut un texte, ou au moins «\u{A0}title: …\u{A0}».",
            "an element of \(quoted(name)) has no name: it takes a text, or at least “title: …”."
        )
    }

    // MARK: The list and the sheet of a pack

    public func packIsSound(_ name: String) -> String {
        say("\(name)\u{A0}: rien à redire.", "\(name): nothing is wrong.")
    }
    public func unknownPack(_ name: String, _ nearest: String?) -> String {
        let meant = nearest.map { say(" Vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}?", " Did you mean “\($0)”?") } ?? ""
        return say(
            "aucun modèle ne s’appelle \(name).\(meant) «\u{A0}palabre packs\u{A0}» les liste.",
            "no pack is called \(name).\(meant) “palabre packs” lists them.")
    }
    public var packAudience: String { say("Pour qui", "For whom") }
    public var packDuration: String { say("Durée", "Duration") }
    public var packMaterials: String { say("Matériel", "What to bring") }
    public var packRoles: String { say("Qui fait quoi", "Who does what") }
    public var packAgenda: String { say("Déroulé", "Agenda") }
    public var packThemes: String { say("Thèmes", "Themes") }
    public func packEach(_ level: String) -> String { say("Sous chaque \(level)", "Under each \(level)") }
    public var packFields: String { say("À remplir dans la fiche", "To fill in, in the form") }
    public var packCapacity: String { say("Jauge", "Capacity") }
    public func hours(_ minutes: Int) -> String {
        guard minutes >= 60 else { return self.minutes(minutes) }
        let rest = minutes % 60
        let padded = rest == 0 ? "" : (rest < 10 ? "0" : "") + "\(rest)"
        return "\(minutes / 60)\u{A0}h" + (padded.isEmpty ? "" : "\u{A0}\(padded)")
    }
}

/// The command `packs`, and choosing a pack for a new session.
extension Phrases {
    public var commandPacks: String {
        say(
            "Liste les modèles de séance, les montre, les vérifie.",
            "Lists the packs that sessions are made from, shows them, checks them.")
    }
    public var argumentPack: String { say("Le modèle à montrer.", "The pack to show.") }
    public var optionPack: String {
        say(
            "Le modèle : un nom de « palabre packs », ou un fichier .yml.",
            "The pack: a name of “palabre packs”, or a .yml file.")
    }
    public var optionCheck: String {
        say("Dit ce qui ne va pas dans un fichier, ligne par ligne.", "Says what is wrong in a file, line by line.")
    }
    public var optionFrom: String {
        say("Écrit un modèle à partir d’une séance réussie.", "Writes a pack from a session that went well.")
    }
    public var optionPackOutput: String {
        say(
            "Le fichier du modèle à écrire ; - pour la sortie standard.",
            "The pack’s file to write; - for standard output.")
    }
    public var optionSource: String {
        say("Le fichier du modèle lui-même, à copier et à changer.", "The pack’s file itself, to copy and change.")
    }
    public var optionThemes: String {
        say("Un dossier de modèles, avant les autres.", "A folder of packs, before the others.")
    }
    public var packHasFlaws: String { say("(à corriger\u{A0}: --check)", "(to be mended: --check)") }
    public var packsHint: String {
        say(
            "« palabre packs NOM » en montre un ; « palabre new DOSSIER --pack NOM » en part.",
            "“palabre packs NAME” shows one; “palabre new FOLDER --pack NAME” starts from one.")
    }
    /// The same, told in the interface.
    public func packOffered(_ path: String) -> String {
        say(
            "Écrit\u{A0}: \(path). Il est proposé avec les autres modèles.",
            "Written: \(path). It is offered with the other packs.")
    }
    public func packWritten(_ path: String) -> String {
        say(
            "Écrit : \(path). « palabre new DOSSIER --pack \(path) » en part.",
            "Written: \(path). “palabre new FOLDER --pack \(path)” starts from it.")
    }

    // What a new session is asked
    public var askPack: String {
        say("Modèle (un numéro ou un nom ; Entrée : aucun) : ", "Pack (a number or a name; Enter for none): ")
    }
    public var askDate: String {
        say("Date (12/03/2026, jeudi 12 mars, demain…) : ", "Date (12/03/2026, Thursday 12 March, tomorrow…): ")
    }
    public var askPlace: String { say("Lieu : ", "Place: ") }
    /// - Parameter key: the key that opens the form.
    public func stillAsked(_ fields: [String], key: String) -> String {
        let list = fields.joined(separator: ", ")
        return say(
            "Reste à remplir dans la fiche (touche \(key))\u{A0}: \(list)",
            "Still to fill in, in the form (key \(key)): \(list)")
    }
}
