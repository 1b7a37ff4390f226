/// What was done, what cannot be, and why.
extension Phrases {
    /// A line that was being typed when the program ended is open again.
    public var resumed: String {
        say(
            "Repris là où c’était\u{A0}: ces mots n’étaient pas encore enregistrés.",
            "Taken up where it was: these words were not saved yet.")
    }

    // Messages
    /// - Parameter step: what the step had done, in words; empty where there are none for it.
    public func undone(_ step: String, redo key: String) -> String {
        step.isEmpty
            ? say("Annulé. \(key) rétablit.", "Undone. \(key) redoes.")
            : say("Annulé\u{A0}: \(step). \(key) rétablit.", "Undone: \(step). \(key) redoes.")
    }
    public func redone(_ step: String) -> String {
        step.isEmpty ? say("Rétabli.", "Redone.") : say("Rétabli\u{A0}: \(step).", "Redone: \(step).")
    }
    public var nothingToUndo: String { say("Rien à annuler.", "Nothing to undo.") }
    public var nothingToRedo: String { say("Rien à rétablir.", "Nothing to redo.") }
    /// - Parameter undo: the key that takes it back from where one is: a letter would be typed into a line.
    public func notesAdded(_ count: Int, undo: String) -> String {
        say(
            "\(noteCount(count)) de plus. \(undo) annule tout d’un coup.",
            "\(noteCount(count)) more. \(undo) undoes them at once.")
    }
    public func themeSetAside(undo key: String) -> String {
        say("Thème écarté avec ce qu’il contient. \(key) annule.", "Theme set aside with what it holds. \(key) undoes.")
    }
    public func personSetAside(_ name: String, undo key: String) -> String {
        say("\(name)\u{A0}: hors de la liste. \(key) annule.", "\(name) is off the list. \(key) undoes.")
    }
    /// - Parameter place: the theme that they are under; nil where those are several.
    public func notesTakenBack(_ count: Int, to place: String?, undo key: String) -> String {
        let notes = noteCount(count)
        let arrow = place.map { " → \($0)" } ?? ""
        return say(
            "\(notes) \(count == 1 ? "reprise" : "reprises")\(arrow). \(key) annule.",
            "\(notes) taken back\(arrow). \(key) undoes.")
    }
    public func themeTakenBack(_ theme: String, undo key: String) -> String {
        say("\(quoted(theme)) est repris. \(key) annule.", "\(quoted(theme)) is taken back. \(key) undoes.")
    }
    public func notesFiled(_ count: Int, under theme: String, undo: String) -> String {
        notesFiled(noteCount(count), under: theme, undo: undo)
    }
    /// - Parameter notes: how many, in words.
    public func notesFiled(_ notes: String, under theme: String, undo: String) -> String {
        say("\(notes) → \(theme). \(undo) annule.", "\(notes) → \(theme). \(undo) undoes.")
    }
    /// Nothing was moved.
    public func notesAreThere(_ count: Int, _ theme: String) -> String {
        say(
            "\(noteCount(count))\u{A0}: déjà là, \(theme).",
            "\(noteCount(count)): there already, \(theme).")
    }
    /// - Parameter notes: how many, in words.
    public func notesChanged(_ notes: String, isOne: Bool, undo: String) -> String {
        say("\(notes) \(isOne ? "changée" : "changées"). \(undo) annule.", "\(notes) changed. \(undo) undoes.")
    }
    /// Behind a count of marked notes: how many of them are not where one looks.
    public func outOfSight(_ unseen: Int, of count: Int) -> String {
        unseen == count
            ? say(" (hors de vue)", " (out of sight)")
            : say(" (dont \(unseen) hors de vue)", " (\(unseen) of them out of sight)")
    }
    public var reportWrittenTitle: String { say("Avant d’envoyer", "Before it is sent") }
    public func sheetWritten(_ file: String) -> String {
        say("Feuille d’émargement écrite : \(file)", "Sign-in sheet written: \(file)")
    }
    public func reportWritten(_ file: String) -> String {
        say("Compte-rendu écrit : \(file)", "Report written: \(file)")
    }
    public var notUnderstood: String {
        say("Cela n’est pas compris : tapez un nombre.", "Not understood: type a number.")
    }

    // Why an action cannot be done
    public var alreadyClosed: String { say("La séance est déjà close.", "The session is closed already.") }
    public var notClosed: String { say("La séance n’est pas close.", "The session is not closed.") }
    public var noNoteSelected: String { say("Aucune note n’est choisie.", "No note is selected.") }
    public var noThemeSelected: String { say("Aucun thème n’est choisi.", "No theme is selected.") }
    public var noThemeAside: String { say("Aucun thème n’est écarté.", "No theme is set aside.") }
    public var noPersonSelected: String { say("Personne n’est choisi.", "Nobody is selected.") }
    public var notASubnote: String {
        say("Cette note n’est pas sous une autre.", "This note is not under another one.")
    }
    public var notAnAction: String { say("Cette note n’est pas une action.", "This note is not an action.") }
    public var notADecision: String { say("Cette note n’est pas une décision.", "This note is not a decision.") }
    public var notAGroup: String { say("Cette note n’est pas un groupe.", "This note is not a group.") }

    // Refusals
    public var refusedNothingTyped: String { say("Rien n’a été tapé.", "Nothing was typed.") }
    public var refusedNotThere: String {
        say(
            "Ce n’est plus là : cela vient d’être annulé ou déplacé.",
            "It is not there any more: undone or moved just now.")
    }
    public var refusedIsAGroup: String {
        say("Un groupe n’a pas de nature\u{A0}: ses notes ont la leur.", "A group has no kind: its notes have theirs.")
    }
    public var refusedThemeAside: String {
        say(
            "C’est écarté, peut-être par un autre poste\u{A0}: rien n’y est mis.",
            "That is set aside, perhaps by another computer: nothing is put there.")
    }
    public var refusedSameAlready: String { say("Les deux ne font déjà plus qu’un.", "The two are one already.") }
    public var refusedUnderItself: String { say("Cela ne peut pas aller sous soi-même.", "It cannot go under itself.") }
    public func refusedTooLong(_ kilobytes: Int) -> String {
        say(
            "C’est trop long pour une note (\(kilobytes)\u{A0}Ko) : coupez-la en plusieurs.",
            "Too long for one note (\(kilobytes) KB): cut it into several.")
    }
    public var refusedRedacted: String {
        say("Les mots de cette note ont été retirés pour de bon.", "The words of this note were taken out for good.")
    }

    // Facts on cards
    public var done: String { say("fait", "done") }
    public func votes(_ count: Int, label: String) -> String {
        switch label {
        case "dots": say("\(count)\u{A0}voix", count == 1 ? "1 vote" : "\(count) votes")
        case "for": say("\(count) pour", "\(count) for")
        case "against": say("\(count) contre", "\(count) against")
        case "abstention":
            self.count(count, (one: "abstention", many: "abstentions"), (one: "abstention", many: "abstentions"))
        default: "\(count) \(voteLabel(label, count))"
        }
    }
}
