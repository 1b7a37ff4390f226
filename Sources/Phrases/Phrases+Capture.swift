// What the capture line says.
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

    /// Enter on a line that holds marks only.
    public var captureNothingToSave: String {
        say("Rien à noter : il manque les mots.", "Nothing to save: the words are missing.")
    }
}
