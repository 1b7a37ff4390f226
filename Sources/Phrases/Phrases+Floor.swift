// The floor: who speaks, who waits, how long everybody spoke.
extension Phrases {
    public var actionAskFloor: ActionWords {
        words(
            ("parole", "Mettre quelqu’un dans la file de parole, ou l’en ôter"),
            ("ask for the floor", "Put somebody into the speaking queue, or take them out"))
    }
    public var actionShowFloor: ActionWords {
        words(
            ("la parole", "Voir la file de parole et les temps de parole"),
            ("floor", "See the speaking queue and the speaking times"))
    }
    public var actionGiveFloor: ActionWords {
        words(
            ("au suivant", "Donner la parole à la personne suivante (ou la reprendre)"),
            ("next speaker", "Give the floor to the next person (or take it back)"))
    }
    public var actionEndTurn: ActionWords {
        words(("a fini", "La personne qui parle a fini"), ("has finished", "The person who speaks has finished"))
    }
    public var actionWithdrawTurn: ActionWords {
        words(("ôter", "Ôter la personne de la file"), ("take out", "Take the person out of the queue"))
    }
    public var actionTurnUp: ActionWords {
        words(("avancer", "Faire parler la personne plus tôt"), ("sooner", "Let the person speak sooner"))
    }
    public var actionTurnDown: ActionWords {
        words(("reculer", "Faire parler la personne plus tard"), ("later", "Let the person speak later"))
    }

    public var floorSection: String { say("La parole et sa file", "The floor and its queue") }
    public var floor: String { say("La parole", "The floor") }
    public var queue: String { say("File de parole", "Speaking queue") }
    public var speakingTimes: String { say("Temps de parole", "Speaking times") }
    public var askFloorLabel: String { say("Demande la parole", "Asks for the floor") }
    public var nobodySpeaks: String { say("Personne n’a la parole.", "Nobody has the floor.") }
    public var nobodyWaits: String { say("Personne n’attend la parole.", "Nobody waits for the floor.") }
    public func asksWith(_ key: String) -> String {
        say("\(key) met quelqu’un dans la file.", "\(key) puts somebody into the queue.")
    }
    public var nobodySpokeYet: String { say("Personne n’a encore parlé.", "Nobody has spoken yet.") }
    public var noTurnSelected: String {
        say("Personne n’est choisi.", "Nobody is selected.")
    }
    public func then(_ names: String) -> String { say("puis \(names)", "then \(names)") }
    public func waiting(_ names: String) -> String {
        say("demandent la parole\u{A0}: \(names)", "waiting for the floor: \(names)")
    }
    public func tookPlace(_ name: String, _ place: Int) -> String {
        let ordinal = say(place == 1 ? "1re" : "\(place)e", "no. \(place)")
        return say("\(name) demande la parole (\(ordinal) place).", "\(name) asks for the floor (\(ordinal)).")
    }
    /// Said behind ``tookPlace(_:_:)`` where that noted somebody as there.
    public func nowPresent(_ hour: String) -> String {
        let when = hour.isEmpty ? "" : say(" à \(hour)", " at \(hour)")
        return say("Présence notée\(when).", "Noted as present\(when).")
    }
    /// Who has left, and who has the floor instead.
    public func passedOver(_ names: String, next: String?) -> String {
        let next = next.map { " " + hasFloor($0) } ?? ""
        return say("Parti·e\u{A0}: \(names).", "Gone: \(names).") + next
    }
    public func hasFloor(_ name: String) -> String { say("\(name) a la parole.", "\(name) has the floor.") }
    public func spoke(_ name: String, _ time: String) -> String {
        say("\(name) a parlé \(time).", "\(name) spoke for \(time).")
    }
    public func withdrew(_ name: String, undo key: String) -> String {
        say("\(name) ne demande plus la parole. \(key) annule.", "\(name) asks for the floor no more. \(key) undoes.")
    }
    public func waitsAlready(_ name: String) -> String {
        say("\(name) attend déjà la parole.", "\(name) waits for the floor already.")
    }
    public func turnCount(_ count: Int) -> String {
        switch language {
        case .french: "\(count)\u{A0}fois"
        case .english: count == 1 ? "once" : "\(count) times"
        }
    }
    public var byOrganisation: String { say("Par organisation", "By organisation") }
    public var withoutOrganisation: String { say("sans organisation", "no organisation") }
    public func haveNotSpoken(_ count: Int) -> String {
        say("N’ont pas parlé (\(count))", "Have not spoken (\(count))")
    }
    public var placedByHand: String { say("placée à la main", "placed by hand") }
    public func overLimit(_ limit: String) -> String { say("plus de \(limit)", "over \(limit)") }
    public var verbGiveFloor: String { say("donner la parole", "give the floor") }
    public var verbOtherPage: String { say("file ou temps", "queue or times") }

    func speakingDetailLabel(_ name: String) -> String {
        name == "speaking-limit"
            ? say("Durée de prise de parole", "Length of a turn")
            : say("Temps de parole imprimé", "Print speaking times")
    }

    /// What a field of the session's form is for, where its label does not say it all.
    public func detailHint(_ name: String) -> String {
        switch name {
        case "speaking-limit": say("par exemple 2 min", "for example 2 min")
        case "speaking-times":
            say("oui\u{A0}: au compte-rendu, par organisation", "yes: in the report, by organisation")
        default: ""
        }
    }

    // In the compte-rendu
    public var speakingTimesLabel: String { say("Temps de parole", "Speaking times") }
    public var speakersLabel: String { say("Temps de parole des personnes", "Speaking times of people") }
    /// `2 min 05 s`: a length of time in a sentence.
    public func length(milliseconds: Int64) -> String {
        let seconds = Int(milliseconds / 1_000)
        let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60)
        let padded = rest < 10 ? "0\(rest)" : "\(rest)"
        if hours > 0 { return "\(hours)\u{A0}h\u{A0}" + (minutes < 10 ? "0" : "") + "\(minutes)" }
        if minutes == 0 { return "\(rest)\u{A0}s" }
        return rest == 0 ? "\(minutes)\u{A0}min" : "\(minutes)\u{A0}min\u{A0}\(padded)\u{A0}s"
    }
}
