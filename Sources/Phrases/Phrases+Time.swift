/// The agenda and its clocks.
extension Phrases {
    // The strip
    public var countdown: String { say("minuteur", "timer") }
    public var countdownTitle: String { say("Minuteur", "Timer") }
    public var paused: String { say("en pause", "paused") }
    public var pausedSign: String { "‖" }
    /// A clock that nobody stopped was ended where something was noted last.
    public func clockWasForgotten(_ title: String, _ took: String, undo key: String) -> String {
        say(
            "Le chronomètre de \(quoted(title)) tournait encore\u{A0}: arrêté à ce qui a été noté en dernier (\(took)). \(key) annule.",
            "The clock of \(quoted(title)) was still running: ended where something was noted last (\(took)). \(key) undoes."
        )
    }
    public func clockLeft(_ face: String) -> String { say("reste \(face)", "\(face) left") }
    public var lastMinuteShort: String { say("plus qu’une minute", "last minute") }
    public var timeIsUpShort: String { say("temps écoulé", "time is up") }
    public func lastMinute(_ title: String) -> String {
        say("\(title)\u{A0}: plus qu’une minute.", "\(title): one minute left.")
    }
    public func timeIsUp(_ title: String) -> String { say("\(title)\u{A0}: temps écoulé.", "\(title): time is up.") }

    /// - Parameters:
    ///   - left: how long, in words; empty where it is not known.
    ///   - end: the hour; empty where it cannot be foretold.
    ///   - late: how long, in words; empty where it is in time.
    public func course(left: String, end: String, late: String) -> String {
        let parts = [
            left.isEmpty ? "" : say("reste \(left)", "\(left) left"),
            end.isEmpty ? "" : say("finit vers \(end)", "ends around \(end)"),
            late.isEmpty ? "" : say("\(late) de retard", "\(late) late"),
        ].filter { !$0.isEmpty }
        return parts.isEmpty ? "" : say("Séance\u{A0}: ", "Session: ") + parts.joined(separator: ", ")
    }

    // The agenda
    public var agendaTitle: String { say("Déroulé", "Agenda") }
    public var plannedShort: String { say("prévu", "planned") }
    public var actualShort: String { say("réel", "actual") }
    public var differenceShort: String { say("écart", "difference") }
    public func difference(_ minutes: Int) -> String {
        if minutes == 0 { return "=" }
        return (minutes > 0 ? "+" : "−") + self.minutes(abs(minutes))
    }
    public var agendaIsEmpty: [String] {
        [
            say("Pas encore de déroulé.", "No agenda yet."),
            say(
                "a ajoute un temps\u{A0}: son titre, une virgule, ses minutes. Par exemple\u{A0}: Tour de table, 20",
                "a adds a step: its title, a comma, its minutes. For example: Round table, 20"),
            say(
                "Un chiffre lance un minuteur\u{A0}: 5 puis Entrée, cinq minutes de parole.",
                "A number starts a timer: 5 then Enter, five minutes to speak."),
            say(
                "Une séance faite à partir d’un modèle a déjà le sien.",
                "A session that was made from a pack has one already."),
        ]
    }
    public var newPhase: String { say("Nouveau temps, minutes", "New step, minutes") }
    public var editPhase: String { say("Titre, minutes", "Title, minutes") }
    public var countdownMinutes: String { say("Minutes", "Minutes") }
    public var durationsArePrinted: String {
        say(
            "Le compte-rendu dira les durées réelles (p\u{A0}: non).",
            "The report will tell the actual durations (p: it will not).")
    }

    public var lessThanAMinute: String { say("moins d’une minute", "less than a minute") }

    // What was done
    public func phaseEnded(_ title: String, _ took: String, planned: String?, undo: String) -> String {
        let plan = planned.map { say(" pour \($0) prévues", ", planned \($0)") } ?? ""
        return say("\(title)\u{A0}: \(took)\(plan). \(undo) annule.", "\(title): \(took)\(plan). \(undo) undoes.")
    }
    public func clockPaused(_ title: String) -> String { say("\(title)\u{A0}: en pause.", "\(title): paused.") }
    public func clockGoesOn(_ title: String) -> String { say("\(title)\u{A0}: repris.", "\(title): goes on.") }
    public func clockExtended(_ title: String, _ minutes: Int, undo: String) -> String {
        let allotted = self.minutes(minutes)
        return say(
            "\(title)\u{A0}: \(allotted) en tout. \(undo) annule.", "\(title): \(allotted) in all. \(undo) undoes.")
    }
    public func phaseSetAside(_ title: String, undo: String) -> String {
        say("\(title)\u{A0}: écarté du déroulé. \(undo) annule.", "\(title): set aside. \(undo) undoes.")
    }
    public var durationsPrinted: String {
        say("Le compte-rendu dira les durées réelles.", "The report will tell the actual durations.")
    }
    public var durationsNotPrinted: String {
        say("Le compte-rendu ne dira pas les durées réelles.", "The report will not tell the actual durations.")
    }

    // Why not
    public var notMinutes: String {
        say(
            "Cela n’est pas compris\u{A0}: tapez des minutes, comme 5 ou 1h30.",
            "Not understood: type minutes, as 5 or 1h30.")
    }
    /// - Parameters:
    ///   - agenda: the key that opens the agenda.
    ///   - new: the key that adds a step there.
    public func nothingToTime(agenda: String, new: String) -> String {
        say(
            "Pas de temps à lancer. \(agenda) puis \(new) en ajoute un au déroulé.",
            "No step to start. \(agenda) then \(new) adds one to the agenda.")
    }
    /// - Parameter clock: the key that starts one.
    public func noClockRuns(_ clock: String) -> String {
        say(
            "Rien n’est chronométré. \(clock) lance le temps suivant.",
            "Nothing is timed. \(clock) starts the next step.")
    }
    public var noTimeToTake: String { say("Il n’y a pas de minute à ôter.", "There is no minute to take off.") }
    public var noNextPhase: String {
        say("Il n’y a pas de temps suivant dans le déroulé.", "There is no next step in the agenda.")
    }
    public var noPhaseSelected: String { say("Aucun temps n’est choisi.", "No step is selected.") }
    public var noPhaseAside: String { say("Aucun temps n’est écarté.", "No step is set aside.") }

    // Actions
    public var actionAgenda: ActionWords {
        words(("déroulé", "Le déroulé\u{A0}: temps, minuteur, retard"), ("agenda", "The agenda: steps, timer, delay"))
    }
    public var actionClock: ActionWords {
        words(
            ("lancer, pause", "Lancer le temps choisi ou le suivant, le mettre en pause, le reprendre"),
            ("start, pause", "Start the selected step or the next one, pause it, go on"))
    }
    public var actionExtendClock: ActionWords {
        words(("une minute de plus", "Donner une minute de plus"), ("a minute more", "Give a minute more"))
    }
    public var actionShortenClock: ActionWords {
        words(("une minute de moins", "Ôter une minute"), ("a minute less", "Take a minute off"))
    }
    public var actionNextPhase: ActionWords {
        words(
            ("temps suivant", "Passer au temps suivant du déroulé"), ("next step", "Go to the next step of the agenda"))
    }
    public var actionEndClock: ActionWords {
        words(("arrêter", "Arrêter le temps ou le minuteur"), ("stop", "Stop the step or the timer"))
    }
    public var actionCountdown: ActionWords {
        words(
            ("minuteur", "Lancer un minuteur (un tour de parole, une pause)"),
            ("timer", "Start a timer (a round of speech, a break)"))
    }
    public var actionNewPhase: ActionWords {
        words(("ajouter", "Ajouter un temps au déroulé"), ("add", "Add a step to the agenda"))
    }
    public var actionEditPhase: ActionWords {
        words(
            ("modifier", "Changer le titre ou la durée prévue d’un temps"),
            ("edit", "Change the title or the planned minutes of a step"))
    }
    public var actionPhaseUp: ActionWords { words(("plus haut", "Monter le temps"), ("higher", "Move the step up")) }
    public var actionPhaseDown: ActionWords {
        words(("plus bas", "Descendre le temps"), ("lower", "Move the step down"))
    }
    public var actionSetPhaseAside: ActionWords {
        words(("écarter", "Écarter le temps du déroulé"), ("set aside", "Set the step aside"))
    }
    public var actionRestorePhases: ActionWords {
        words(("reprendre", "Reprendre les temps écartés"), ("restore", "Take back the steps set aside"))
    }
    public var actionPrintDurations: ActionWords {
        words(
            ("imprimer les durées", "Dire les durées réelles dans le compte-rendu, ou non"),
            ("print durations", "Tell the actual durations in the report, or not"))
    }

    /// What a key does, and where.
    public func inScope(_ name: String, _ sentence: String) -> String {
        let place =
            switch name {
            case "agenda": say("dans le déroulé", "in the agenda")
            case "triage": say("pendant le tri", "while sorting")
            case "report": say("dans le compte-rendu", "in the report")
            default: say("en projection", "while projecting")
            }
        return sentence + " (" + place + ")"
    }

    /// Keys that are pressed one after the other.
    public func keys(_ first: String, then second: String) -> String {
        say("\(first) puis \(second)", "\(first) then \(second)")
    }
}
