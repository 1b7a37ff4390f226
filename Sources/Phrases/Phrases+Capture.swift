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
    public func captureKind(_ name: String) -> String? { name == "idea" ? nil : kind(name) }

    /// - Parameters:
    ///   - weekday: 0 for Monday.
    ///   - month: 1 for January.
    public func captureDue(weekday: Int, day: Int, month: Int, year: Int) -> String {
        let date = date(weekday: weekday, day: day, month: month, year: year)
        return say("échéance\u{A0}: \(date)", "due \(date)")
    }

    /// A note was saved with marks that name nothing and nobody, or begin several names.
    public func keptAsTyped(_ marks: String) -> String {
        say(
            "Noté tel quel, car cela ne désigne rien de sûr\u{A0}: \(marks). Tab choisit dans la liste.",
            "Saved as typed, for it names nothing for sure: \(marks). Tab takes one from the list.")
    }

    /// Enter on a line that holds marks only.
    public var captureNothingToSave: String {
        say("Rien à noter : il manque les mots.", "Nothing to save: the words are missing.")
    }

    // In the help
    public var captureSigns: String { say("La ligne de saisie", "The capture line") }
    public var captureSignRows: [(String, String)] {
        [
            ("#", say("sous quel thème (² aussi) ; Tab complète", "under which theme; Tab completes")),
            ("@", say("qui le dit ; d’une action, qui la fait", "who says it; of an action, who does it")),
            ("? ", say("au début : une question", "at the start: a question")),
            ("! ", say("au début : une décision", "at the start: a decision")),
            ("> ", say("au début : une action (avant le 1/4, pour jeudi…)", "at the start: an action (by Friday…)")),
            ("\" ", say("au début : une citation", "at the start: a quote")),
            ("~ ", say("au début : à vérifier, jamais imprimé", "at the start: to check, never printed")),
            ("Tab", say("sur la ligne vide : un paragraphe", "on the empty line: a paragraph")),
            (
                "=19",
                say(
                    "à la fin\u{A0}: dix-neuf gommettes\u{A0}; ou =12 pour 3 contre, =3 rouges 2 vertes",
                    "at the end: nineteen dots; or =12 for 3 against, =3 red 2 green")
            ),
            (say("Alt-Entrée", "Alt-Enter"), say("passe à la ligne", "breaks the line")),
        ]
    }
}
