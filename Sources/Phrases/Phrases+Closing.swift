/// Closing the session or one table of it, and what comes after the compte-rendu was written.
extension Phrases {
    public var closeWhat: String { say("Clore quoi\u{A0}?", "Close what?") }
    public func closeThisTable(_ table: String) -> String {
        say(
            "Cette table seulement, \(quoted(table))\u{A0}: ses minutes et sa parole s’arrêtent",
            "This table only, \(quoted(table)): its clocks and its floor end")
    }
    public var closeWholeSession: String {
        say(
            "Toute la séance, pour toutes les tables, et écrire le compte-rendu",
            "The whole session, for all tables, and write the report")
    }
    public func tableClosed(_ table: String) -> String {
        say(
            "\(table)\u{A0}: plus rien n’y est chronométré. La séance continue pour les autres tables.",
            "\(table): nothing is timed there any more. The session goes on for the other tables.")
    }
    public var actionCompileAnew: ActionWords {
        ActionWords(
            verb: say("écrire", "write"),
            sentence: say("Écrire de nouveau le compte-rendu", "Write the report again"))
    }
    /// - Parameters:
    ///   - action: the entry of the list of all that can be done.
    ///   - palette: how that list is opened.
    public func staleReport(_ action: String, palette: String) -> String {
        say(
            "Le compte-rendu n’est pas à jour\u{A0}: \(quoted(action)), dans la palette (\(palette)).",
            "The report is not up to date: \(quoted(action)), in the palette (\(palette))."
        )
    }
    public func staleOnQuitting(_ action: String, palette: String, quit: String) -> String {
        say(
            "Le compte-rendu n’est pas à jour. \(quit) encore une fois pour quitter, ou \(quoted(action)), dans la palette (\(palette)).",
            "The report is not up to date. \(quit) once more to quit, or \(quoted(action)), in the palette (\(palette))."
        )
    }
    public func closedReportBehind(_ folder: String) -> String {
        say(
            "La séance est close, et le compte-rendu n’est pas à jour\u{A0}: «\u{A0}palabre close \(folder)\u{A0}» l’écrit de nouveau.",
            "The session is closed, and the report is not up to date: “palabre close \(folder)” writes it again."
        )
    }
    public var plainReportWasBehind: String {
        say(
            "Le compte-rendu n’est pas à jour. :cloturer l’écrit de nouveau.",
            "The report is not up to date. :close writes it again.")
    }
    /// Files of the compte-rendu's folder that closing does not write.
    public func olderExports(_ names: [String]) -> String {
        let list = names.prefix(4).joined(separator: ", ") + (names.count > 4 ? ", …" : "")
        return say(
            "Écrits plus tôt, et pas de nouveau\u{A0}: \(list). Exporter les refait.",
            "Written earlier, and not anew: \(list). Export makes them again.")
    }
    public var reportOfDamagedFile: String {
        say(
            "Un fichier de la séance est abîmé\u{A0}: ce que disaient les lignes abîmées n’est pas dans le compte-rendu.",
            "A file of the session is damaged: what the damaged lines said is not in the report.")
    }
    public var sessionReopened: String {
        say(
            "Séance rouverte. Clore de nouveau écrira le compte-rendu avec ce qui vient.",
            "The session is open again. Closing it again writes the report with what comes.")
    }
    /// A key that is pressed after Escape.
    public func escapeThen(_ key: String) -> String { say("Échap, puis \(key)", "Esc, then \(key)") }

    /// How many durations were guessed, with the first one.
    public func durationsGuessed(_ count: Int, first: String) -> String {
        let durations = self.count(
            count, (one: "durée estimée", many: "durées estimées"), (one: "duration guessed", many: "durations guessed")
        )
        return say(
            "\(durations), faute d’avoir été arrêtée\(count > 1 ? "s" : "")\u{A0}: \(first).",
            "\(durations), for nobody stopped the clock: \(first).")
    }

    public func longTurns(_ turns: [String]) -> String {
        let shown = turns.prefix(3).joined(separator: "\u{A0}; ") + (turns.count > 3 ? "\u{A0}; …" : "")
        return say(
            "Parole très longue, peut-être pas arrêtée à temps\u{A0}: \(shown). Les temps de parole la comptent.",
            "A very long turn, perhaps not ended in time: \(shown). The speaking times count it.")
    }
    /// - Parameter action: what goes on with the session all the same.
    public func closedNow(_ action: String) -> String {
        say(
            "Séance close\u{A0}; \(quoted(action)) la reprend.",
            "The session is closed; \(quoted(action)) goes on with it.")
    }

    // Gathering
    /// That a folder closed the session, and how to open it again.
    public func closedElsewhere(_ action: String) -> String {
        say(
            "séance close à cette table (\(quoted(action)) si elle continue)",
            "session closed at that table (\(quoted(action)) if it goes on)")
    }
    /// Who and what is on the list twice, in a sentence.
    public func namesakes(_ names: [String], _ action: String) -> String {
        let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
        return say("En double\u{A0}: \(shown). \(quoted(action)).", "Twice: \(shown). \(quoted(action)).")
    }
    public func gatheringStays(_ undo: String) -> String {
        say(
            "Rassembler ne s’annule pas\u{A0}: chaque note peut être écartée. \(undo) encore une fois annule votre dernier geste à vous.",
            "Gathering is not undone: each note can be set aside. \(undo) once more undoes the last thing that you did."
        )
    }
}
