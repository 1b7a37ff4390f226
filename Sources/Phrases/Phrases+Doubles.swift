/// What the interface says of lists of people and of those who are on them twice.
extension Phrases {
    public func pastedPeople(new: Int, known: Int) -> String {
        guard known > 0 else { return personCount(new) }
        let new = count(new, (one: "personne nouvelle", many: "personnes nouvelles"), (one: "new", many: "new"))
        return say("\(new), \(known) déjà là", "\(new), \(known) there already")
    }

    /// Behind a name of a list that is pasted.
    public func isThereAlready(completes: Bool) -> String {
        completes
            ? say("(déjà là, sera complétée)", "(there already, will be completed)")
            : say("(déjà là)", "(there already)")
    }

    public var everybodyIsThere: String {
        say(
            "Tout le monde y est déjà, avec ce que dit la liste.",
            "Everybody is there already, with what the list says.")
    }

    public var noDoubles: String { say("Personne n’y est deux fois.", "Nobody is there twice.") }

    /// Of two entries of the list that are one from now on.
    public func personMerged(_ one: String, _ other: String, undo: String) -> String {
        one == other
            ? say("\(one)\u{A0}: une seule fiche. \(undo) annule.", "\(one) is one entry. \(undo) undoes.")
            : say(
                "\(one) est désormais \(other). \(undo) annule.", "\(one) is \(other) from now on. \(undo) undoes.")
    }
    public func doublesMerged(_ count: Int, undo: String) -> String {
        let doubles = self.count(
            count, (one: "doublon réuni", many: "doublons réunis"), (one: "double", many: "doubles"))
        return say("\(doubles). \(undo) annule.", "\(doubles) merged. \(undo) undoes.")
    }

    public var actionMergeDoubles: ActionWords {
        ActionWords(
            verb: say("doublons", "doubles"), sentence: say("Réunir les doublons", "Merge the doubles"))
    }
}
