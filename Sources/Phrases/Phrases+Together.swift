/// Several computers on one session: which table each is, what comes from the others, gathering in the evening.
extension Phrases {
    public var actionTable: ActionWords {
        ActionWords(
            verb: say("table", "table"),
            sentence: say("Table… Dire quelle table est cet ordinateur", "Table… Say which table this computer is"))
    }
    public var actionGather: ActionWords {
        ActionWords(
            verb: say("rassembler", "gather"),
            sentence: say(
                "Rassembler les tables… Joindre les dossiers des clés USB",
                "Gather the tables… Join the folders of USB keys"))
    }

    // Which table
    public var whichTable: String { say("Quelle table êtes-vous\u{A0}?", "Which table are you?") }
    public var thisComputer: String { say("Cet ordinateur", "This computer") }
    public var wholeSession: String { say("Toute la séance", "The whole session") }
    public var tableOfThisComputer: String { say("Table de cet ordinateur", "Table of this computer") }
    public func noSuchTable(_ words: String) -> String {
        say(
            "Aucun atelier, ou plus d’un, ne répond à «\u{A0}\(words)\u{A0}»\u{A0}: un mot de son titre, ou son numéro.",
            "No atelier, or more than one, answers to “\(words)”: a word of its title, or its number.")
    }
    public var noThemesForTables: String {
        say("Il n’y a pas encore de thème à répartir.", "There is no theme to share out yet.")
    }
    /// - Parameter key: how the list of all that can be done is opened.
    public func tableLater(_ key: String) -> String {
        say(
            "Plus tard, donc. Pour y revenir, \(key) puis «\u{A0}Table…\u{A0}».",
            "Later, then. To come back to it, \(key) then “Table…”.")
    }
    /// - Parameter key: likewise.
    public func seated(_ table: String?, _ key: String) -> String {
        let change = say(
            "Pour changer, \(key) puis «\u{A0}Table…\u{A0}».", "To change it, \(key) then “Table…”.")
        guard let table else {
            return say("Cet ordinateur note pour toute la séance. ", "This computer captures for the whole session. ")
                + change
        }
        return say(
            "Cet ordinateur note pour «\u{A0}\(table)\u{A0}». ", "This computer captures for “\(table)”. ") + change
    }
    public var verbNext: String { say("suite", "next") }
    public var verbSit: String { say("s’installer", "sit down") }
    public var verbLater: String { say("plus tard", "later") }

    // What the others write
    public var anotherDevice: String { say("Un autre poste", "Another computer") }
    /// The same in the middle of a sentence.
    public var anotherDeviceInside: String { say("un autre poste", "another computer") }
    public func notesArrived(_ who: String, _ count: Int, under theme: String?) -> String {
        let notes = noteCount(count)
        guard let theme else { return say("\(who)\u{A0}: \(notes) sans thème", "\(who): \(notes) without a theme") }
        return say("\(who)\u{A0}: \(notes) sous \(theme)", "\(who): \(notes) under \(theme)")
    }
    /// The theme that one captures under was set aside.
    ///
    /// - Parameter place: where what is typed goes now; nil where nothing is.
    public func themeAsideMeanwhile(_ title: String, by who: String, notesGoTo place: String?) -> String {
        let note = place.map {
            say("\u{A0}: la note ira sous «\u{A0}\($0)\u{A0}»", ": the note will go under “\($0)”")
        }
        return say(
            "«\u{A0}\(title)\u{A0}» a été écarté par \(who)\(note ?? "").",
            "“\(title)” was set aside by \(who)\(note ?? "").")
    }
    /// The theme that one captured under when the program was left was set aside since.
    public func themeWasSetAside(_ title: String, notesGoTo place: String) -> String {
        say(
            "«\u{A0}\(title)\u{A0}» a été écarté depuis\u{A0}: les notes vont sous «\u{A0}\(place)\u{A0}».",
            "“\(title)” was set aside since: notes go under “\(place)”.")
    }
    /// The note that one corrects was set aside.
    public func noteAsideMeanwhile(by who: String) -> String {
        say(
            "Cette note a été écartée entre-temps par \(who)\u{A0}; Entrée garde vos mots, sous Écartées.",
            "This note was set aside meanwhile by \(who); Enter keeps your words, with it.")
    }
    /// A sub-note was added to a note that is set aside.
    public func notedAside(under title: String, undo key: String) -> String {
        say(
            "Noté sous «\u{A0}\(title)\u{A0}», qui est parmi les écartées. \(key) annule.",
            "Noted under “\(title)”, which is set aside. \(key) undoes.")
    }
    public func changedMeanwhile(by who: String, _ words: String) -> String {
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        let words = line.count > 60 ? line.prefix(59) + "…" : line
        let theirs = words.isEmpty ? say("(rien)", "(nothing)") : say("«\u{A0}\(words)\u{A0}»", "“\(words)”")
        return say(
            "Modifiée entre-temps par \(who)\u{A0}: \(theirs). Entrée garde vos mots, Échap les siens.",
            "Changed meanwhile by \(who): \(theirs). Enter keeps your words, Esc theirs.")
    }

    public var folderIsGone: String { say("dossier absent", "folder gone") }
    public var folderIsBack: String {
        say("Le dossier de la séance est de nouveau là.", "The session’s folder is back.")
    }

    // Gathering
    public var gatherTables: String { say("Rassembler les tables", "Gather the tables") }
    public var searching: String { say("recherche…", "searching…") }
    public var lookingForTables: String {
        say("Recherche de séances sur les clés USB…", "Looking for sessions on the USB keys…")
    }
    public var noTablesFound: String {
        say(
            "Aucune séance sur les clés USB branchées. On peut taper le chemin d’un dossier.",
            "No session on the USB keys that are plugged in. The path of a folder can be typed.")
    }
    /// The same at a shell.
    public func noTablesFound(_ folder: String) -> String {
        say(
            "aucune séance sur les clés USB branchées. «\u{A0}palabre gather \(folder) AUTRE\u{A0}» prend celle d’un dossier.",
            "no session on the USB keys that are plugged in. “palabre gather \(folder) OTHER” takes in that of a folder."
        )
    }
    public var otherFolder: String { say("Autre dossier", "Another folder") }
    public var folderHint: String {
        say("Tab complète le chemin, Entrée regarde ce dossier", "Tab completes the path, Enter looks at the folder")
    }
    public var hereAlready: String { say("déjà là", "here already") }
    public func otherSession(_ title: String) -> String {
        let title = title.isEmpty ? untitled : title
        return say(
            "autre séance, «\u{A0}\(title)\u{A0}»\u{A0}: ses thèmes de même nom se joignent à ceux d’ici",
            "another session, “\(title)”: its themes of the same name join those of this one")
    }
    public func changeCount(_ count: Int) -> String {
        self.count(count, (one: "changement", many: "changements"), (one: "change", many: "changes"))
    }
    public var nothingIncluded: String {
        say("Rien n’est coché\u{A0}: Espace coche un dossier.", "Nothing is ticked: Space ticks a folder.")
    }
    public var gathering: String { say("Les tables se rassemblent…", "The tables are being gathered…") }
    public var verbTick: String { say("cocher", "tick") }
    public var verbGather: String { say("rassembler", "gather") }
    public var verbLook: String { say("regarder", "look") }

    /// What a folder brought, after its name.
    public func gathered(
        _ folder: String, notes: Int, people: Int, events: Int, isIncomplete: Bool = false, undo: String?
    ) -> String {
        var parts: [String] = []
        if notes > 0 { parts.append(noteCount(notes)) }
        if people > 0 { parts.append(personCount(people)) }
        if parts.isEmpty {
            parts.append(events > 0 ? changeCount(events) : isIncomplete ? nothingMoreToTake : hereAlready)
        }
        let undoing = undo.map { say(" (\($0) annule)", " (\($0) undoes it)") } ?? ""
        return say("\(folder)\u{A0}: ", "\(folder): ") + parts.joined(separator: ", ") + undoing
    }
    public func forkHere(_ device: String) -> String {
        say(
            "vient d’une copie de cet ordinateur (\(device))\u{A0}: la séance se rouvre pour le prendre",
            "comes from a copy of this computer (\(device)): the session is opened again to take it")
    }
    public func forkBeside(_ device: String) -> String {
        say(
            "deux ordinateurs portaient le même nom (\(device))\u{A0}: les deux suites sont gardées",
            "two computers had the same name (\(device)): both histories are kept")
    }
    // What could not be had of a folder
    public func fileLeft(_ file: String, _ problem: String) -> String {
        say("\(file) n’est pas repris\u{A0}: \(problem)", "\(file) is not taken: \(problem)")
    }
    public func fileHasNoBeginning(_ file: String) -> String {
        say(
            "\(file) n’a pas de début lisible, rien n’en est pris\u{A0}: le recopier depuis son ordinateur",
            "\(file) has no beginning that can be read, nothing of it is taken: copy it again from its computer")
    }
    public func fileIsTakenInPart(_ file: String, line: Int) -> String {
        say(
            "\(file) est abîmé à la ligne \(line), le reste est pris\u{A0}: le recopier depuis son ordinateur",
            "\(file) is damaged at line \(line), the rest is taken: copy it again from its computer")
    }
    public func fileIsCut(_ file: String) -> String {
        say(
            "\(file) s’arrête au milieu d’une ligne, il en manque la fin\u{A0}: le recopier depuis son ordinateur",
            "\(file) stops in the middle of a line, its end is missing: copy it again from its computer")
    }
    public func namesStayedBehind(_ people: Int) -> String {
        say(
            "\(personCount(people)) sans nom\u{A0}: le dossier people n’est pas venu, ou pas entier",
            "\(personCount(people)) without a name: the people folder did not come, or not whole")
    }
    public func keyIsGone(_ folder: String) -> String {
        say(
            "\(folder) n’est plus là, rien n’en est pris\u{A0}: rebrancher la clé",
            "\(folder) is not there any more, nothing of it is taken: plug the key in again")
    }
    public var nothingMoreToTake: String { say("rien de plus à prendre", "nothing more to take") }
    public var isThisVeryFolder: String {
        say("C’est le dossier de cette séance.", "That is this session’s own folder.")
    }

    public var colon: String { say("\u{A0}: ", ": ") }

    // The shell
    public var commandGather: String {
        say(
            "Joint à une séance ce que d’autres tables ont noté.",
            "Joins to a session what other tables have captured.")
    }
    public var argumentFrom: String {
        say(
            "Les dossiers des autres tables, ou les clés qui les portent\u{A0}; sans rien, les clés USB branchées.",
            "Folders of the other tables, or the keys that hold them; without any, the USB keys that are plugged in.")
    }
    public var optionJoin: String {
        say(
            "Joint aussi d’autres séances\u{A0}: leurs thèmes de même nom, leurs notes, leurs personnes.",
            "Joins other sessions too: their themes of the same name, their notes, their people.")
    }
    public func isOtherSession(_ folder: String, _ title: String) -> String {
        say(
            "\(folder)\u{A0}: \(otherSession(title)), si on ajoute --join",
            "\(folder): \(otherSession(title)), with --join")
    }
    public func nothingToGather(_ folder: String) -> String {
        say("il n’y a pas de séance dans \(folder)", "there is no session in \(folder)")
    }
    public var optionTable: String {
        say("L’atelier pour lequel cet ordinateur note.", "The workshop that this computer captures for.")
    }
    public var optionMachineName: String { say("Le nom de cet ordinateur.", "What this computer is called.") }
}
