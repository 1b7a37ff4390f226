/// Lines to type in, what is pasted into them, and lists to choose from.
extension Phrases {
    public var newTheme: String { say("Nouveau thème", "New theme") }
    public var themeTitle: String { say("Titre du thème", "Title of the theme") }
    public var themePrompt: String { say("Enjeu", "Prompt") }
    public var newPerson: String { say("Nom, organisation", "Name, organisation") }
    public var editNote: String { say("Corriger", "Edit") }
    public var reformulation: String { say("Reformuler", "Reformulate") }
    public var newSubnote: String { say("Préciser", "Sub-note") }
    public var groupTitle: String { say("Titre du groupe", "Title of the group") }
    public var noteAuthors: String { say("Qui (noms, séparés par des virgules)", "Who (names, with commas between)") }
    public var noteDue: String { say("Pour quand", "By when") }
    /// - Parameter key: what makes it an action.
    public func hasNoDue(_ key: String) -> String {
        say(
            "Seule une action a une échéance. \(key) en fait une action.",
            "Only an action is due: \(key) makes it one.")
    }
    public var decisionMethod: String { say("Décidé comment", "How it was decided") }

    // Choosers
    public func moveTo(_ count: Int) -> String {
        say("Ranger \(noteCount(count)) sous…", "Move \(noteCount(count)) to…")
    }
    public func tagWith(_ count: Int) -> String {
        say("Thèmes de \(noteCount(count))", "Themes of \(noteCount(count))")
    }
    public func kindOf(_ count: Int) -> String {
        say("Nature de \(noteCount(count))", "Kind of \(noteCount(count))")
    }
    public var moveUnder: String { say("Déplacer sous…", "Move under…") }
    public var atTheTop: String { say("Au premier niveau", "At the top") }
    public var mayBeContacted: String { say("Recontacter", "Contact again:") }
    public func isTheSameAs(_ name: String, isPerson: Bool = true) -> String {
        say(
            "\(name) est la même \(isPerson ? "personne" : "organisation") que…",
            "\(name) is the same \(isPerson ? "person" : "organisation") as…")
    }

    public func kind(_ name: String) -> String {
        switch name {
        case "idea": say("idée", "idea")
        case "question": say("question", "question")
        case "decision": say("décision", "decision")
        case "action": say("action", "action")
        case "quote": say("citation", "quote")
        case "paragraph": say("paragraphe", "paragraph")
        case "memo": say("à vérifier (jamais imprimé)", "to check (never printed)")
        case "group": say("groupe", "group")
        default: name
        }
    }

    public func presence(_ name: String) -> String {
        switch name {
        case "present": say("présent·e", "present")
        case "excused": say("excusé·e", "excused")
        case "absent": say("absent·e", "absent")
        case "proxy": say("représenté·e", "by proxy")
        case "remote": say("à distance", "at a distance")
        case "mentioned": say("hors liste", "not on the list")
        default: name
        }
    }

    public func consent(_ name: String) -> String {
        switch name {
        case "yes": say("oui", "yes")
        case "no": say("non", "no")
        default: say("pas demandé", "not asked")
        }
    }

    public func section(_ name: String) -> String {
        switch name {
        case "session": say("La séance", "The session")
        case "moving": say("Se déplacer", "Moving")
        case "time": say("Le temps (t)", "The time (t)")
        case "notes": say("Les notes", "The notes")
        case "themes": say("Les thèmes", "The themes")
        case "floor": floorSection
        case "triage": say("Pendant le tri", "While sorting")
        case "report": say("En lisant le compte-rendu", "While reading the report")
        case "projection": say("En projection", "While projecting")
        default: say("Les personnes", "The people")
        }
    }

    public func pasteTooLong(kilobytes: Int) -> String {
        say(
            "Trop long pour être collé ici (\(kilobytes)\u{A0}Ko au plus)\u{A0}: en plusieurs fois, ou en reprenant un fichier.",
            "Too long to be pasted here (\(kilobytes) KB at most): in several parts, or by taking in a file.")
    }

    /// A digit that answers nothing of what is asked.
    public func noSuchAnswer(_ count: Int) -> String {
        say("Les réponses vont de 0 à \(count).", "The answers go from 0 to \(count).")
    }

    // Paste
    public func pasted(lines: Int, contributions: Int, authors: Int) -> String {
        let lines = count(lines, (one: "ligne", many: "lignes"), (one: "line", many: "lines"))
        let notes = count(
            contributions, (one: "contribution", many: "contributions"), (one: "contribution", many: "contributions"))
        let names = count(authors, (one: "auteur·ice", many: "auteur·ices"), (one: "author", many: "authors"))
        return lines + " → " + notes + (authors == 0 ? "" : ", " + names)
    }

    public var pastedSignsAreText: String {
        say(
            "Les signes ? ! > ~ restent du texte\u{A0}; ←→\u{A0}: «\u{A0}signes compris\u{A0}».",
            "The signs ? ! > ~ stay text; ←→: “signs read”.")
    }

    public func pasteReading(_ name: String) -> String {
        switch name {
        case "lines": say("une note par ligne", "a note a line")
        case "paragraphs": say("par paragraphe", "a note a paragraph")
        case "signs": say("signes compris", "signs read")
        default: say("une seule note", "one note")
        }
    }
}
