/// What the line-by-line mode says of notes, clocks and the floor in more words than a screen needs.
extension Phrases {
    // Notes
    public func plainNoAction(_ number: Int) -> String {
        say(
            "La note \(number) n’est pas une action. :nature \(number) action en fait une.",
            "Note \(number) is no action. :kind \(number) action makes it one.")
    }
    public func plainDone(_ note: String, isDone: Bool) -> String {
        isDone ? say("Fait\u{A0}: \(note)", "Done: \(note)") : say("À faire\u{A0}: \(note)", "To do: \(note)")
    }
    public func plainUnder(_ number: Int) -> String { say("sous la note \(number)", "under note \(number)") }
    public var plainSubnote: String { say("sous-note", "sub-note") }
    public var plainHighlighted: String { say("mise en avant", "highlighted") }
    public func plainAction(isDone: Bool) -> String {
        isDone ? say("action, faite", "action, done") : say("action, à faire", "action, to do")
    }
    public var plainTitle: String { say("Titre", "Title") }
    public var plainPart: String { say("Partie", "Part") }
    public func plainRenamed(_ title: String) -> String {
        say("Thème\u{A0}: \(title) (enregistré)", "Theme: \(title) (saved)")
    }

    // People
    public func plainNobodyCalled(_ name: String) -> String {
        say(
            "Personne ne répond à \(quoted(name)). :personnes les lit.",
            "Nobody is called \(quoted(name)). :people lists them.")
    }
    public func plainIsNotThere(_ name: String) -> String { say("\(name) n’est pas là.", "\(name) is not there.") }
    public func plainLeftAt(_ hour: String) -> String { say("départ à \(hour)", "left at \(hour)") }

    // Time
    public var plainRunsAlready: String { say("Le temps court déjà.", "The clock runs already.") }
    public var plainNothingRuns: String {
        say(
            "Rien n’est chronométré. :temps lancer lance le temps suivant.",
            "Nothing is timed. :time start starts the next step.")
    }
    public var plainNothingToTime: String {
        say(
            "Pas de temps à lancer au déroulé. :temps 5 lance un minuteur de cinq minutes.",
            "No step to start in the agenda. :time 5 starts a timer of five minutes.")
    }
    public var plainCurrent: String { say("en cours", "running") }
    public func plainPlanned(_ time: String) -> String { say("prévu \(time)", "planned \(time)") }
    public func plainOver(_ time: String) -> String { say("dépassé de \(time)", "\(time) over") }
    public func plainWait(_ names: String) -> String {
        say("Demandent la parole\u{A0}: \(names).", "Waiting for the floor: \(names).")
    }

    /// What comes behind `:temps` or `:parole`.
    public func plainTimeWords(_ name: String) -> [String] {
        switch (name, language) {
        case ("start", .french): ["lancer", "reprendre"]
        case ("start", .english): ["start", "continue", "resume"]
        case ("pause", _): ["pause"]
        case ("next", .french): ["suivant", "suivante"]
        case ("next", .english): ["next"]
        case ("end", .french): ["fin", "arrêter"]
        case ("end", .english): ["end", "stop"]
        default: []
        }
    }
}
