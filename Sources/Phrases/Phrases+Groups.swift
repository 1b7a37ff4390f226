/// Notes under the title of a group: what became of them, and what a step did with them.
extension Phrases {
    // MARK: What was done, and how to undo it

    /// - Parameters:
    ///   - notes: how many, in words.
    ///   - theme: where they all are now, where they came from several; nil where that is no news.
    public func notesGrouped(_ notes: String, as title: String, under theme: String?, isOne: Bool, undo: String)
        -> String
    {
        let place = theme.map { say(" sous \($0)", " under \($0)") } ?? ""
        return say(
            "\(notes) \(isOne ? "groupée" : "groupées")\(place)\u{A0}: \(quoted(title)). \(undo) annule.",
            "\(notes) grouped\(place): \(quoted(title)). \(undo) undoes.")
    }
    public func notesIntoGroup(_ notes: String, _ title: String, undo: String) -> String {
        say(
            "\(notes) → groupe \(quoted(title)). \(undo) annule.",
            "\(notes) → group \(quoted(title)). \(undo) undoes.")
    }
    public func isInGroup(_ title: String) -> String {
        say("Déjà dans le groupe \(quoted(title)).", "In the group \(quoted(title)) already.")
    }
    /// - Parameter votes: what becomes of those of the title; empty where it has none.
    public func groupDissolved(_ count: Int, votes: String, undo: String) -> String {
        say(
            "Groupe défait\u{A0}: \(noteCount(count))\(votes). \(undo) annule.",
            "Group taken apart: \(noteCount(count))\(votes). \(undo) undoes.")
    }
    public func groupPromoted(_ title: String, votes: String, undo: String) -> String {
        say(
            "Le groupe est devenu le thème \(title)\(votes). \(undo) annule.",
            "The group became the theme \(title)\(votes). \(undo) undoes.")
    }
    /// Behind what became of a group, whose title goes aside.
    ///
    /// - Parameter count: nil where it may not be told.
    public func votesGoAside(_ count: Int?) -> String {
        guard let count else {
            return say("\u{A0}; ses voix sont écartées avec lui", "; its votes are set aside with it")
        }
        return count == 1
            ? say("\u{A0}; sa voix est écartée avec lui", "; its vote is set aside with it")
            : say(
                "\u{A0}; ses \(count)\u{A0}voix sont écartées avec lui", "; its \(count) votes are set aside with it")
    }

    /// « groupe « Rue et café » avec ses 3 notes »: what goes aside.
    ///
    /// - Parameter title: nil for several groups.
    public func groups(_ count: Int, _ title: String?, notes: Int) -> String {
        guard let title else {
            let groups = self.count(count, ("groupe", "groupes"), ("group", "groups"))
            guard notes > 0 else { return groups }
            return say("\(groups) avec leurs \(noteCount(notes))", "\(groups) with their \(noteCount(notes))")
        }
        let group = say("groupe \(quoted(title))", "group \(quoted(title))")
        switch notes {
        case 0: return group
        case 1: return say("\(group) avec sa note", "\(group) with its note")
        default: return say("\(group) avec ses \(noteCount(notes))", "\(group) with its \(noteCount(notes))")
        }
    }
    /// What was set aside, in words: notes, groups, or both.
    ///
    /// - Parameter unseen: which of them are out of sight, in words.
    public func setAside(_ what: [String], unseen: String, undo key: String) -> String {
        let words = what.joined(separator: say(" et ", " and "))
        let sentence = words.prefix(1).uppercased() + words.dropFirst() + unseen
        return say("\(sentence) sous Écartées. \(key) annule.", "\(sentence) set aside. \(key) undoes.")
    }

    // MARK: What a step did, behind « Annulé : »

    /// - Parameter words: of the title, already in quotation marks.
    public func stepGrouping(_ words: String) -> String { say("groupement \(words)", "grouping \(words)") }
    public func stepUngrouping(_ words: String) -> String { say("dégroupement de \(words)", "ungrouping of \(words)") }
    public func stepIntoGroup(_ count: Int, _ words: String) -> String {
        say("\(noteCount(count)) dans le groupe \(words)", "\(noteCount(count)) into the group \(words)")
    }
    public func stepPromoting(_ words: String) -> String {
        say("groupe \(words) devenu un thème", "group \(words) made a theme")
    }
}
