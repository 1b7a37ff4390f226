// Who comes and goes, who is counted without a name, and whom an unknown name means.
extension Phrases {
    public var actionMoreUnnamed: ActionWords {
        words(
            ("une de plus sans nom", "Compter une personne de plus dont on ne sait pas le nom"),
            ("one more unnamed", "Count one more person whose name nobody took"))
    }
    public var actionFewerUnnamed: ActionWords {
        words(
            ("une de moins sans nom", "Compter une personne sans nom de moins"),
            ("one fewer unnamed", "Count one fewer person without a name"))
    }
    public var actionCountUnnamed: ActionWords {
        words(
            ("sans nom : nombre", "Taper combien de personnes sont là sans qu’on sache leur nom"),
            ("unnamed: number", "Type how many people are there whose names nobody took"))
    }

    public func unnamedCount(_ count: Int) -> String {
        self.count(
            count, ("personne sans nom", "personnes sans nom"), ("person without a name", "people without a name"))
    }
    /// How many without a name, at a table.
    public func unnamedCount(_ count: Int, at table: String) -> String {
        let people = unnamedCount(count)
        return table.isEmpty ? people : say("\(people) (\(table))", "\(people) (\(table))")
    }
    public var unnamedLabel: String { say("Sans nom (nombre)", "Without a name (number)") }
    public var nobodyToTakeOff: String {
        say("Personne n’est compté sans nom.", "Nobody is counted without a name.")
    }
    /// What stands below the list: who is there now, where that is not everybody who came.
    public func thereNow(_ count: Int) -> String { say("\(count) là", "\(count) there") }
    public func departures(_ count: Int) -> String {
        self.count(count, ("départ", "départs"), ("departure", "departures"))
    }
    public func withoutName(_ count: Int) -> String { say("\(count) sans nom", "\(count) without a name") }

    public func arrived(_ name: String, _ hour: String, undo key: String) -> String {
        let when = hour.isEmpty ? "" : say(" à \(hour)", " at \(hour)")
        return hour.isEmpty
            ? say("\(name)\u{A0}: présence notée. \(key) annule.", "\(name) is there. \(key) undoes.")
            : say("\(name)\u{A0}: arrivée\(when). \(key) annule.", "\(name) arrived\(when). \(key) undoes.")
    }
    public func left(_ name: String, _ hour: String, back: String, undo key: String) -> String {
        say(
            "\(name)\u{A0}: départ à \(hour). \(back)\u{A0}: de retour. \(key) annule.",
            "\(name) left at \(hour). \(back): back again. \(key) undoes.")
    }
    public func cameBack(_ name: String, undo key: String) -> String {
        say("\(name)\u{A0}: de retour. \(key) annule.", "\(name) is back. \(key) undoes.")
    }
    public func isAway(_ name: String, _ presence: String, undo key: String) -> String {
        say("\(name)\u{A0}: \(presence). \(key) annule.", "\(name): \(presence). \(key) undoes.")
    }
    public func expects(_ name: String, undo key: String) -> String {
        say("\(name)\u{A0}: sur la liste. \(key) annule.", "\(name) is on the list. \(key) undoes.")
    }
    public func isThereAlready(_ name: String, since hour: String) -> String {
        hour.isEmpty
            ? say("\(name)\u{A0}: déjà là.", "\(name) is there already.")
            : say("\(name)\u{A0}: déjà là depuis \(hour).", "\(name) has been there since \(hour).")
    }
    public var isThere: String { say("déjà là", "there") }
    public var isExpected: String { say("sur la liste", "on the list") }

    public var severalAreMeant: String {
        say(
            "Plusieurs personnes ont ce prénom\u{A0}: ↑↓ choisissent, Entrée prend.",
            "Several people have that name: ↑↓ choose, Enter takes one.")
    }

    // Whom an unknown name means
    public func whoIs(_ name: String) -> String { say("Qui est @\(name)\u{A0}?", "Who is @\(name)?") }
    public var newPersonAnswer: String { say("nouvelle personne", "a new person") }
    public var nameOnlyAnswer: String { say("juste un nom", "just a name") }
    public var leaveAsTyped: String { say("laisser tel quel", "leave as typed") }
    public var verbAnswer: String { say("répondre", "answer") }
    /// A name that nobody on the list bears: it is asked once the note is saved.
    public func captureUnknownName(_ typed: String) -> String {
        say("\(typed)\u{A0}: qui est-ce\u{A0}? (demandé après)", "\(typed): who is it? (asked afterwards)")
    }
    public func nameMeans(_ name: String, _ person: String, undo key: String) -> String {
        say("@\(name) est désormais \(person). \(key) annule.", "@\(name) is \(person) from now on. \(key) undoes.")
    }
    /// The names behind @ that stayed in the words of notes.
    public var actionAskNames: ActionWords {
        ActionWords(
            verb: say("noms restés", "names left"),
            sentence: say("Dire qui sont les @noms restés dans les notes", "Say who the @names left in the notes are"))
    }
    public var noNamesLeft: String {
        say("Aucune note ne garde de @nom.", "No note has an @name left in it.")
    }
    public func askingNamesLeft(_ count: Int) -> String {
        let names = self.count(count, ("nom est resté", "noms sont restés"), ("name is left", "names are left"))
        return say(
            "\(names) dans les notes\u{A0}: qui est-ce\u{A0}? Demandé sous la ligne vide.",
            "\(names) in the notes: who is it? Asked under the empty line.")
    }
    public func markStays(_ mark: String) -> String {
        say("\(mark) reste du texte.", "\(mark) stays text.")
    }
    /// - Parameter digits: « 1-3 ».
    public func thenEnter(_ digits: String) -> String { say("\(digits) puis Entrée", "\(digits) then Enter") }

    // Which of several themes a mark means
    public func whichThemeIs(_ mark: String) -> String {
        say("Quel thème est \(mark)\u{A0}?", "Which theme is \(mark)?")
    }
    public func captureManyThemes(_ mark: String) -> String {
        say("\(mark)\u{A0}: quel thème\u{A0}? (demandé après)", "\(mark): which theme? (asked afterwards)")
    }
    public func themeMeant(_ mark: String, _ path: String, undo key: String) -> String {
        say("\(mark)\u{A0}: \(path). \(key) annule.", "\(mark): \(path). \(key) undoes.")
    }
    /// A mark is all that was typed, and the list of what it may be is open.
    public func whichTheme(_ mark: String) -> String {
        say(
            "Quel thème est \(mark)\u{A0}? ↑↓ choisissent, Entrée prend, Échap en fait du texte.",
            "Which theme is \(mark)? ↑↓ choose, Enter takes it, Esc makes it text.")
    }
    public func namesNoTheme(_ mark: String) -> String {
        say("Aucun thème ne correspond à \(mark).", "No theme fits \(mark).")
    }
}
