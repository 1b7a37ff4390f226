/// What the line-by-line mode says. Short: it is listened to, or read forty cells at a time.
extension Phrases {
    public var optionPlain: String {
        say(
            "Ligne à ligne, sans rien redessiner\u{A0}: pour une synthèse vocale ou une plage braille",
            "Line by line, nothing redrawn: for a screen reader or a Braille display")
    }
    /// Why there are no panes.
    public func plainInstead(_ term: String) -> String {
        say(
            "Le terminal «\u{A0}\(term)\u{A0}» ne sait pas déplacer son curseur\u{A0}: Palabre s’ouvre ligne à ligne.",
            "The terminal “\(term)” cannot move its cursor: Palabre opens line by line.")
    }
    public var plainPiped: String {
        say(
            "Sans terminal, Palabre s’ouvre ligne à ligne.", "Without a terminal, Palabre opens line by line.")
    }
    public func plainOpening(_ session: String, _ notes: String, themes: Int) -> String {
        let themes = count(themes, ("thème", "thèmes"), ("theme", "themes"))
        return "\(session). \(notes), \(themes)."
    }
    public var plainHint: String {
        say(
            "Une ligne, une note. :aide dit le reste, :quitter ferme.",
            "A line is a note. :help tells the rest, :quit closes.")
    }
    public func plainUnsent(_ words: String) -> String {
        say(
            "Tapé sans être noté\u{A0}: \(words). 1 le note, 0 l’oublie, Entrée le garde.",
            "Typed and not saved: \(words). 1 saves it, 0 forgets it, Enter keeps it.")
    }
    public func plainForgotten(_ words: String) -> String { say("Oublié\u{A0}: \(words)", "Forgotten: \(words)") }
    public var plainStillKept: String {
        say(
            "Ce qui fut tapé sans être noté reste gardé. :brouillon le redonne, :oublier l’oublie.",
            "What was typed and not saved is still kept. :draft gives it again, :forget forgets it.")
    }
    public func plainKeptAside(_ words: String) -> String {
        say(
            "Pas noté, gardé\u{A0}: \(words). :brouillon le redonne.",
            "Not saved, kept: \(words). :draft gives it again.")
    }
    public var plainNothingUnsent: String {
        say("Rien n’a été tapé sans être noté.", "Nothing was typed that is not saved.")
    }
    public func plainKept(_ words: String) -> String {
        say("Gardé pour la prochaine fois\u{A0}: \(words)", "Kept for the next time: \(words)")
    }
    public var plainLeft: String { say("Tout est enregistré. Au revoir.", "All is saved. Goodbye.") }
    public var plainAnswer: String { say("Réponse\u{A0}: ", "Answer: ") }
    public var plainMore: String { say("Suite\u{A0}? Entrée\u{A0}: ", "More? Enter: ") }
    /// A note in one line.
    public func plainNote(_ number: Int, _ facts: String, _ words: String) -> String {
        say("\(number). \(facts)\u{A0}: \(words)", "\(number). \(facts): \(words)")
    }
    public func plainSaved(_ note: String) -> String { say("\(note) (enregistré)", "\(note) (saved)") }
    public func plainNotSaved(_ why: String) -> String { say("Pas enregistré\u{A0}: \(why)", "Not saved: \(why)") }
    public func plainUndone(_ step: String) -> String { undone(step, redo: say(":refaire", ":redo")) }
    public func plainSetAside(_ note: String) -> String {
        say("Note écartée, :annuler la rend\u{A0}: \(note)", "Set aside, :undo brings it back: \(note)")
    }
    public func plainIsAside(_ note: String) -> String {
        say("Déjà écartée\u{A0}: \(note)", "Set aside already: \(note)")
    }
    public func plainIsNotAside(_ note: String) -> String {
        say("Pas écartée\u{A0}: \(note)", "Not set aside: \(note)")
    }
    public var plainClosedNow: String {
        say("Séance close. :rouvrir la reprend.", "The session is closed. :reopen goes on with it.")
    }
    public var plainIsClosed: String {
        say(
            "Séance close. :rouvrir la reprend, :cloturer écrit de nouveau le compte-rendu.",
            "The session is closed. :reopen goes on with it, :close writes the report again.")
    }
    public var plainReportBehind: String {
        say(
            "La séance est close\u{A0}: le compte-rendu n’est pas à jour. :cloturer l’écrit de nouveau.",
            "The session is closed: the report is not up to date. :close writes it again.")
    }
    public var plainReopened: String { say("Séance rouverte.", "The session is open again.") }
    public func plainRestored(_ note: String) -> String { say("De retour\u{A0}: \(note)", "Back again: \(note)") }
    public func plainTheme(_ path: String) -> String { say("Thème\u{A0}: \(path)", "Theme: \(path)") }
    public func plainThemeMade(_ title: String) -> String {
        say("Thème ajouté\u{A0}: \(title) (enregistré)", "Theme added: \(title) (saved)")
    }
    public func plainThemeRow(_ number: Int, _ title: String, _ notes: String, isCurrent: Bool) -> String {
        "\(number). \(title), \(notes)" + (isCurrent ? say(", en cours", ", current") : "")
    }
    public var plainNoThemes: String {
        say("Pas encore de thème. #titre puis Entrée en crée un.", "No theme yet. #title and Enter makes one.")
    }
    public func plainNoSuchTheme(_ words: String) -> String {
        say("Pas de thème \(quoted(words)). :themes les donne.", "No theme \(quoted(words)). :themes lists them.")
    }
    public func plainWhich(_ typed: String, _ labels: [String]) -> String {
        let list = labels.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: "\u{A0}; ")
        return say(
            "\(typed)\u{A0}: \(list). Le numéro, ou Entrée pour laisser.",
            "\(typed): \(list). The number, or Enter to leave it.")
    }
    public func plainNoSuchNumber(_ number: Int) -> String {
        say("\(number) n’est pas dans la liste.", "\(number) is not in the list.")
    }
    public func plainNoSuchNote(_ number: Int) -> String {
        say("Pas de note \(number). :notes donne les dernières.", "No note \(number). :notes lists the last ones.")
    }
    public var plainNumberFirst: String {
        say(
            "Il manque le numéro de la note, par exemple :lire 12.",
            "The number of the note is missing, as in :read 12.")
    }
    public var plainNothingChanged: String { say("Rien n’a changé.", "Nothing has changed.") }
    public func plainUnknown(_ word: String, _ nearest: String?) -> String {
        let guess = nearest.map { say(" Peut-être :\($0)\u{A0}?", " Perhaps :\($0)?") } ?? ""
        return say(
            "«\u{A0}\(word)\u{A0}» n’est pas une commande.\(guess) 1 note la ligne telle quelle, Entrée la laisse.",
            "“\(word)” is not a command.\(guess) 1 saves the line as it is, Enter leaves it.")
    }
    /// A command that does nothing with words was given some.
    public func plainStandsAlone(_ word: String) -> String {
        say(
            ":\(word) s’écrit sans rien derrière. 1 note la ligne telle quelle, Entrée la laisse.",
            ":\(word) takes no words behind it. 1 saves the line as it is, Enter leaves it.")
    }
    /// - Parameter several: those that begin so; none where no field does.
    public func plainNoSuchField(_ name: String, _ several: [String]) -> String {
        let list = several.joined(separator: ", ")
        return several.isEmpty
            ? say("Pas de champ \(quoted(name)). :fiche les donne.", "No field \(quoted(name)). :form lists them.")
            : say("\(quoted(name)) peut être\u{A0}: \(list).", "\(quoted(name)) may be: \(list).")
    }
    public func plainFound(_ count: Int) -> String {
        count == 0 ? nothingFound : say("Trouvé\u{A0}: \(noteCount(count))", "Found: \(noteCount(count))")
    }
    public func plainNews(_ count: Int) -> String {
        let notes = self.count(count, ("note", "notes"), ("note", "notes"))
        return say("D’autres postes\u{A0}: \(notes). :nouvelles les lit.", "Other devices: \(notes). :news reads them.")
    }
    public var plainNoNews: String { say("Rien de neuf des autres postes.", "Nothing new of other devices.") }
    public func plainRewrite(_ words: String) -> String {
        say("Maintenant\u{A0}: \(words). Les nouveaux mots, ou Entrée.", "Now: \(words). The new words, or Enter.")
    }
    public func plainVerbatim(_ words: String) -> String {
        say("Mots d’origine\u{A0}: \(words)", "Original words: \(words)")
    }
    public func plainFileWhere(_ note: String) -> String {
        say("\(note). Sous quel thème\u{A0}? Numéro ou nom.", "\(note). Under which theme? Number or name.")
    }
    public var plainAllFiled: String { say("Toutes les notes ont un thème.", "All notes have a theme.") }
    public func plainPresent(_ name: String, _ count: Int) -> String {
        say("\(name)\u{A0}: présence notée. \(personCount(count)).", "\(name): present. \(personCount(count)).")
    }
    public func plainSeated(_ table: String?) -> String {
        guard let table else {
            return say("Cet ordinateur note pour toute la séance.", "This computer captures for the whole session.")
        }
        return say(
            "Cet ordinateur note pour «\u{A0}\(table)\u{A0}» (enregistré)",
            "This computer captures for “\(table)” (saved)")
    }
    public var plainNoPeople: String {
        say(
            "Personne encore. :present Nom, organisation en ajoute.",
            "Nobody yet. :present Name, organisation adds one.")
    }
    public func plainHour(_ hour: String) -> String { say("Il est \(hour).", "It is \(hour).") }
    public func plainElapsed(_ time: String, isOver: Bool) -> String {
        isOver ? say("fini en \(time)", "ended after \(time)") : say("en cours depuis \(time)", "running for \(time)")
    }
    /// What is missing behind a command.
    public func plainWhat(_ command: String) -> String { plainHelp(command) }

    /// What a command is called, the usual name first.
    public func plainWords(_ command: String) -> [String] {
        switch command {
        case "help": say(["aide"], ["help"])
        case "themes": say(["themes"], ["themes"])
        case "theme": say(["theme"], ["theme"])
        case "notes": say(["notes"], ["notes"])
        case "read": say(["lire"], ["read"])
        case "search": say(["cherche", "chercher"], ["search", "find"])
        case "news": say(["nouvelles"], ["news"])
        case "undo": say(["annuler"], ["undo"])
        case "redo": say(["refaire", "rétablir"], ["redo"])
        case "edit": say(["modifier", "corriger"], ["edit"])
        case "kind": say(["nature"], ["kind"])
        case "author": say(["auteur", "qui"], ["author", "who"])
        case "due": say(["echeance"], ["due"])
        case "done": say(["fait"], ["done"])
        case "highlight": say(["avant"], ["highlight"])
        case "under": say(["sous"], ["under"])
        case "leave": say(["depart", "partie"], ["left", "leave"])
        case "excuse": say(["excuser", "excuse"], ["excused"])
        case "rename": say(["renommer"], ["rename"])
        case "floor": say(["parole"], ["floor"])
        case "file": say(["classer"], ["file", "move"])
        case "vote": say(["voter", "vote"], ["vote"])
        case "setAside": say(["ecarter"], ["aside"])
        case "restore": say(["reprendre"], ["restore"])
        case "people": say(["personnes"], ["people"])
        case "present": say(["present", "présente"], ["present"])
        case "form": say(["fiche"], ["form"])
        case "time": say(["temps", "heure"], ["time"])
        case "table": say(["table"], ["table"])
        case "draft": say(["brouillon"], ["draft"])
        case "forget": say(["oublier"], ["forget"])
        case "close": say(["cloturer", "clore"], ["close"])
        case "reopen": say(["rouvrir"], ["reopen"])
        case "quit": say(["quitter", "q"], ["quit", "exit"])
        default: []
        }
    }

    private func say(_ french: [String], _ english: [String]) -> [String] {
        switch language {
        case .french: french
        case .english: english
        }
    }

    /// How a command is written, and what it does.
    public func plainHelp(_ command: String) -> String {
        switch command {
        case "help": say(":aide\u{A0}: cette liste", ":help: this list")
        case "themes": say(":themes\u{A0}: les thèmes et leurs numéros", ":themes: the themes and their numbers")
        case "theme":
            say(
                ":theme 3, :theme besoins ou #besoins\u{A0}: noter sous ce thème\u{A0}; :theme 0, sans thème",
                ":theme 3, :theme needs or #needs: notes go under that theme; :theme 0, under none")
        case "notes":
            say(
                ":notes\u{A0}: les dix dernières\u{A0}; :notes 3 ou :notes theme, celles d’un thème",
                ":notes: the last ten; :notes 3 or :notes theme, those of a theme")
        case "read":
            say(
                ":lire 12\u{A0}: la note 12\u{A0}; :lire, tout le compte-rendu",
                ":read 12: note 12; :read, the whole report")
        case "search": say(":cherche mot\u{A0}: les notes qui le disent", ":search word: the notes that say it")
        case "news": say(":nouvelles\u{A0}: les notes des autres postes", ":news: the notes of other devices")
        case "undo": say(":annuler\u{A0}: défaire la dernière chose faite", ":undo: take back what was done last")
        case "redo": say(":refaire\u{A0}: rétablir ce qui fut annulé", ":redo: do again what was undone")
        case "edit": say(":modifier 12\u{A0}: changer les mots de la note 12", ":edit 12: change the words of note 12")
        case "file":
            say(
                ":classer 12 3\u{A0}: la note 12 sous le thème 3\u{A0}; :classer, la première sans thème",
                ":file 12 3: note 12 under theme 3; :file, the first one without a theme")
        case "kind":
            say(
                ":nature 12 décision\u{A0}: ce qu’est la note 12 (idée, question, décision, action, citation…)",
                ":kind 12 decision: what note 12 is (idea, question, decision, action, quote…)")
        case "author":
            say(
                ":auteur 12 Zoé, Amina\u{A0}: qui l’a dit, ou qui le fera\u{A0}; :auteur 12 0, personne",
                ":author 12 Zoé, Amina: who said it, or who does it; :author 12 0, nobody")
        case "due":
            say(
                ":echeance 12 jeudi\u{A0}: pour quand\u{A0}; :echeance 12 0, aucune",
                ":due 12 Thursday: by when; :due 12 0, no date")
        case "done":
            say(":fait 12\u{A0}: l’action 12 est faite, ou ne l’est plus", ":done 12: action 12 is done, or no more")
        case "highlight":
            say(":avant 12\u{A0}: mettre la note 12 en avant, ou non", ":highlight 12: highlight note 12, or not")
        case "under":
            say(
                ":sous 12 8\u{A0}: la note 12 sous la note 8\u{A0}; :sous 12 0, sous aucune",
                ":under 12 8: note 12 under note 8; :under 12 0, under none")
        case "leave": say(":depart Nom\u{A0}: quelqu’un s’en va", ":left Name: somebody leaves")
        case "excuse": say(":excuser Nom\u{A0}: noter une excuse", ":excused Name: somebody is excused")
        case "rename":
            say(
                ":renommer 3 titre\u{A0}: le thème 3\u{A0}; :renommer Nom = Autre nom, une personne",
                ":rename 3 title: theme 3; :rename Name = Other name, a person")
        case "floor":
            say(
                ":parole\u{A0}: qui l’a, qui l’attend\u{A0}; :parole Nom, la demander\u{A0}; :parole suivant\u{A0}; :parole fin",
                ":floor: who has it, who waits; :floor Name, to ask for it; :floor next; :floor end")
        case "vote":
            say(
                ":voter 12\u{A0}: une gommette de plus\u{A0}; :voter 12 +3, -1, =19, ou 12 pour 3 contre",
                ":vote 12: one dot more; :vote 12 +3, -1, =19, or 12 for 3 against")
        case "setAside": say(":ecarter 12\u{A0}: mettre la note 12 de côté", ":aside 12: set note 12 aside")
        case "restore": say(":reprendre 12\u{A0}: la remettre à sa place", ":restore 12: put it back")
        case "people": say(":personnes\u{A0}: qui est là", ":people: who is there")
        case "present":
            say(
                ":present Nom, organisation\u{A0}: noter une présence", ":present Name, organisation: somebody is there"
            )
        case "form":
            say(
                ":fiche\u{A0}: la fiche de la séance\u{A0}; :fiche 5 Salle Jean, ou :fiche lieu = Salle Jean, la remplit",
                ":form: the session's form; :form 5 Town hall, or :form place = Town hall, fills it in")
        case "time":
            say(
                ":temps\u{A0}: l’heure et le déroulé\u{A0}; :temps lancer, pause, suivant, fin, +5\u{A0}; :temps 5, un minuteur",
                ":time: the hour and the agenda; :time start, pause, next, end, +5; :time 5, a timer")
        case "table":
            say(
                ":table 2\u{A0}: cet ordinateur note pour la table 2\u{A0}; :table 0, pour toute la séance\u{A0}; :table, laquelle",
                ":table 2: this computer captures for table 2; :table 0, for the whole session; :table, which one")
        case "draft":
            say(
                ":brouillon\u{A0}: ce qui fut tapé sans être noté", ":draft: what was typed and not saved")
        case "forget": say(":oublier\u{A0}: oublier ce brouillon", ":forget: forget that draft")
        case "close":
            say(
                ":cloturer\u{A0}: clore la séance, écrire le compte-rendu\u{A0}; encore une fois, l’écrire de nouveau",
                ":close: end the session, write the report; once more writes it again")
        case "reopen": say(":rouvrir\u{A0}: reprendre une séance close", ":reopen: go on with a closed session")
        case "quit": say(":quitter\u{A0}: fermer\u{A0}; tout est gardé", ":quit: leave; all is kept")
        default: ""
        }
    }

    /// The signs of a note, a line each.
    public var plainSigns: [String] {
        switch language {
        case .french:
            [
                "#theme dans une note la classe, @personne dit qui parle.",
                "Au début\u{A0}: ? question, ! décision, > action, \" citation, ~ à vérifier. À la fin\u{A0}: =19 gommettes.",
            ]
        case .english:
            [
                "#theme in a note files it, @person says who speaks.",
                "At the start: ? question, ! decision, > action, \" quote, ~ to check. At the end: =19 dots.",
            ]
        }
    }
}
