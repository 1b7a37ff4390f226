// What the capture line and pasting say.
extension Phrases {
    public func captureCreateTheme(_ title: String) -> String {
        say("Créer « \(title) »", "Create “\(title)”")
    }

    public func captureAddPerson(_ name: String) -> String {
        say("Ajouter « \(name) »", "Add “\(name)”")
    }

    public func captureNewTheme(_ title: String) -> String { say("\(title) (nouveau)", "\(title) (new)") }

    public func captureNewPerson(_ name: String) -> String {
        say("\(name) (à ajouter aux personnes)", "\(name) (to be added to the people)")
    }

    /// A mark that names nothing.
    public func captureUnresolved(_ typed: String) -> String {
        say("\(typed) : restera du texte", "\(typed): will stay text")
    }

    public func captureDots(_ count: Int) -> String {
        self.count(count, ("gommette", "gommettes"), ("dot", "dots"))
    }

    /// The kind of a note by its name in the model; nil for an idea, which goes without saying.
    public func captureKind(_ name: String) -> String? {
        switch name {
        case "question": say("question", "question")
        case "decision": say("décision", "decision")
        case "action": say("action", "action")
        case "quote": say("citation", "quote")
        case "paragraph": say("paragraphe", "paragraph")
        case "memo": say("à vérifier (ne sera pas imprimé)", "to check (will not be printed)")
        default: nil
        }
    }

    /// - Parameters:
    ///   - weekday: 0 for Monday.
    ///   - month: 1 for January.
    public func captureDue(weekday: Int, day: Int, month: Int, year: Int) -> String {
        let french = [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre",
        ]
        let english = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        let frenchDays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        let englishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        guard french.indices.contains(month - 1), frenchDays.indices.contains(weekday) else { return "" }
        let dayInFrench = day == 1 ? "1er" : String(day)
        return say(
            "échéance : \(frenchDays[weekday]) \(dayInFrench) \(french[month - 1]) \(year)",
            "due \(englishDays[weekday]) \(day) \(english[month - 1]) \(year)")
    }

    /// What a paste will become: *47 lignes → 31 contributions, 12 auteurs*.
    public func pasteSummary(lines: Int, contributions: Int, authors: Int) -> String {
        let from = count(lines, ("ligne", "lignes"), ("line", "lines"))
        let into = count(contributions, ("contribution", "contributions"), ("contribution", "contributions"))
        let by = authors == 0 ? "" : ", " + count(authors, ("auteur", "auteurs"), ("author", "authors"))
        return "\(from) → \(into)\(by)"
    }

    public func pasteSummary(lines: Int, people: Int) -> String {
        let from = count(lines, ("ligne", "lignes"), ("line", "lines"))
        return "\(from) → " + count(people, ("personne", "personnes"), ("person", "people"))
    }

    public var pasteByLine: String { say("par ligne", "by line") }
    public var pasteByParagraph: String { say("par paragraphe", "by paragraph") }
    public var pasteAsOneNote: String { say("en une seule note", "as one note") }

    /// What the footer says while there are candidates.
    public var captureHintCandidates: String {
        say("Tab compléter · ↑↓ choisir · Entrée noter", "Tab complete · ↑↓ choose · Enter save")
    }

    public var captureHint: String {
        say("Entrée noter · Alt+Entrée à la ligne · Échap fermer", "Enter save · Alt+Enter new line · Esc close")
    }

    /// Enter on a line that holds marks only.
    public var captureNothingToSave: String {
        say("Rien à noter : il manque les mots.", "Nothing to save: the words are missing.")
    }
}
