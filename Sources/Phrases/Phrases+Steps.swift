/// What a step did, as it stands behind « Annulé : ».
extension Phrases {
    public func themeCount(_ count: Int) -> String { self.count(count, ("thème", "thèmes"), ("theme", "themes")) }

    /// - Parameter words: already in quotation marks.
    public func stepNote(_ number: Int?, _ words: String) -> String {
        guard let number else { return say("note \(words)", "note \(words)") }
        return say("note \(number), \(words)", "note \(number), \(words)")
    }
    public func stepOfNote(_ aspect: String, _ number: Int?, _ words: String) -> String {
        guard let number else { return say("\(self.aspect(aspect)) de \(words)", "\(self.aspect(aspect)) of \(words)") }
        return say(
            "\(self.aspect(aspect)) de la note \(number), \(words)",
            "\(self.aspect(aspect)) of note \(number), \(words)")
    }
    public func stepOfNotes(_ aspect: String, _ count: Int) -> String {
        say("\(self.aspect(aspect)) de \(noteCount(count))", "\(self.aspect(aspect)) of \(noteCount(count))")
    }
    private func aspect(_ name: String) -> String {
        switch name {
        case "aside": say("mise de côté", "setting aside")
        case "back": say("retour", "bringing back")
        case "words": say("mots", "words")
        case "kind": say("nature", "kind")
        case "authors": say("auteur", "author")
        case "due": say("échéance", "due date")
        case "done": say("état (fait ou à faire)", "state (done or to do)")
        case "highlight": say("mise en avant", "highlight")
        case "votes": say("voix", "votes")
        case "filing": say("classement", "filing")
        default: say("changement", "change")
        }
    }

    public func stepTheme(_ title: String) -> String { say("thème \(quoted(title))", "theme \(quoted(title))") }
    public func stepOfTheme(_ aspect: String, _ title: String) -> String {
        let theme = stepTheme(title)
        switch aspect {
        case "aside": return say("mise de côté du \(theme)", "setting aside of the \(theme)")
        case "back": return say("retour du \(theme)", "bringing back of the \(theme)")
        case "title": return say("titre du \(theme)", "title of the \(theme)")
        case "place": return say("place du \(theme)", "place of the \(theme)")
        default: return say("fiche du \(theme)", "form of the \(theme)")
        }
    }
    public func stepOfPerson(_ aspect: String, _ name: String) -> String {
        switch aspect {
        case "merge": say("réunion de deux fiches, \(name)", "two entries made one, \(name)")
        case "aside": say("mise de côté, \(name)", "setting aside, \(name)")
        case "name": say("nom, \(name)", "name, \(name)")
        case "presence": say("présence, \(name)", "presence, \(name)")
        default: say("fiche, \(name)", "entry, \(name)")
        }
    }

    /// - Parameter title: empty for several.
    public func stepPhase(_ title: String) -> String {
        title.isEmpty ? say("déroulé", "agenda") : say("déroulé, \(quoted(title))", "agenda, \(quoted(title))")
    }
    /// - Parameter title: nil for the countdown.
    public func stepClock(_ title: String?) -> String {
        guard let title else { return countdown }
        return say("chronomètre de \(quoted(title))", "clock of \(quoted(title))")
    }
    public var stepDurations: String { say("durées du compte-rendu", "durations in the report") }
    /// - Parameter name: empty where it was told before.
    public func stepFloor(_ aspect: String, _ name: String) -> String {
        let what =
            switch aspect {
            case "asked": say("demande de parole", "floor asked for")
            case "given": say("parole donnée", "floor given")
            case "ended": say("fin de parole", "end of the floor")
            case "withdrawn": say("départ de la file", "leaving the queue")
            default: say("place dans la file", "place in the queue")
            }
        return name.isEmpty ? what : what + ", " + name
    }
    public var stepCrowd: String { say("compte des personnes", "count of people") }
    public var stepMeeting: String { say("autre séance de la série", "another session of the series") }
    public func stepHiddenVotes(_ isHidden: Bool) -> String {
        isHidden ? say("voix masquées", "votes hidden") : say("voix dévoilées", "votes revealed")
    }
    public var stepDots: String { say("nombre de gommettes", "number of dots") }
    public var stepTable: String { say("table de cet ordinateur", "table of this computer") }
    public var stepLabel: String { say("nom de cet ordinateur", "name of this computer") }
    public func stepPack(_ name: String) -> String { say("modèle \(quoted(name))", "pack \(quoted(name))") }
    public func stepClosing(_ isClosed: Bool) -> String {
        isClosed ? say("clôture de la séance", "closing of the session") : say("réouverture", "reopening")
    }
    public var stepApproval: String { say("approbation du compte-rendu", "approval of the report") }
    /// - Parameter names: what was moved; none for several.
    public func stepOrder(_ of: String, _ names: [String]) -> String {
        let what =
            switch of {
            case "notes": say("ordre des notes", "order of the notes")
            case "themes": say("ordre des thèmes", "order of the themes")
            case "agenda": say("ordre du déroulé", "order of the agenda")
            case "queue": say("ordre de la file", "order of the queue")
            default: say("ordre", "order")
            }
        return ([what] + names).joined(separator: ", ")
    }
}
