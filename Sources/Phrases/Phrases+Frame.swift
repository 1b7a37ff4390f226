/// The frame of the screen, the names of keys and the verbs of the footer.
extension Phrases {
    public var people: String { say("Personnes", "People") }
    public var themes: String { say("Thèmes", "Themes") }
    public var notes: String { say("Contributions", "Contributions") }
    public var withoutTheme: String { say("Sans thème", "Without a theme") }
    public var setAside: String { say("Écartées", "Set aside") }
    public var untitled: String { say("Séance sans titre", "Untitled session") }
    public var saved: String { say("enregistré", "saved") }
    public var saving: String { say("enregistrement…", "saving…") }
    public var readOnly: String { say("lecture seule", "read only") }
    public var allIsSaved: String { say("Tout est enregistré.", "All is saved.") }
    public var closed: String { say("séance close", "session closed") }
    public var help: String { say("Aide", "Help") }
    public var report: String { say("Compte-rendu", "Report") }
    public var palette: String { say("Tout ce qu’on peut faire", "All that can be done") }
    public var search: String { say("Chercher", "Search") }
    public func searched(_ query: String) -> String { say("Chercher : \(query)", "Search: \(query)") }
    public var paste: String { say("Coller", "Paste") }
    public var nothingFound: String { say("Rien ne correspond.", "Nothing matches.") }

    /// Said where a search finds nothing: what is set aside is in a list of its own.
    public func asideNotSearched(_ count: Int) -> String {
        self.count(
            count,
            (
                "note écartée n’est pas cherchée\u{A0}: elle est sous «\u{A0}\(setAside)\u{A0}».",
                "notes écartées ne sont pas cherchées\u{A0}: elles sont sous «\u{A0}\(setAside)\u{A0}»."
            ),
            (
                "note is set aside and not searched: it is under “\(setAside)”.",
                "notes are set aside and not searched: they are under “\(setAside)”."
            ))
    }
    public var noNotesHere: String {
        say("Pas encore de note ici.", "No note here yet.")
    }
    /// - Parameter key: what adds one.
    public func noThemes(_ key: String) -> String {
        say(
            "Pas encore de thème. Ici, \(key) en ajoute un\u{A0}; en notant, #titre puis Tab.",
            "No theme yet. Here, \(key) adds one; while capturing, #title then Tab.")
    }
    /// What a list goes on with, out of sight.
    public func andMore(_ count: Int) -> String { say("… et \(count) de plus", "… and \(count) more") }
    public func noPeople(_ key: String) -> String {
        say(
            "Personne encore. \(key) ajoute une personne : nom, organisation. On peut aussi coller une liste.",
            "Nobody yet. \(key) adds a person: name, organisation. A list can be pasted too.")
    }
    public var wordsTakenOut: String { say("(mots retirés)", "(words taken out)") }
    public var screenTooSmall: String {
        say(
            "L’écran est trop petit : il faut au moins 40 colonnes et 12 lignes. Tout est gardé.",
            "The screen is too small: it takes at least 40 columns and 12 lines. All is kept.")
    }
    public func quitHint(_ key: String) -> String {
        say("Rien n’est perdu. Pour quitter : Échap puis \(key).", "Nothing is lost. To quit: Esc, then \(key).")
    }
    public var fileIsDamaged: String { say("fichier abîmé", "damaged file") }
    public func quitWouldLose(_ key: String) -> String {
        say(
            "Tout n’est pas enregistré. \(key) encore une fois quitte quand même.",
            "Not all is saved. \(key) once more quits all the same.")
    }
    public func quitWouldLoseLine(_ key: String, capture: String) -> String {
        say(
            "La ligne de saisie n’est pas vide\u{A0}: \(capture) y revient, \(key) encore une fois quitte et la garde pour la prochaine fois.",
            "The capture line is not empty: \(capture) goes back to it, \(key) once more quits and keeps it for the next time."
        )
    }
    public func leavingWouldLoseLine(capture: String) -> String {
        say(
            "La ligne de saisie n’est pas vide\u{A0}: \(capture) y revient\u{A0}; le demander encore une fois y va, et la garde pour la prochaine fois.",
            "The capture line is not empty: \(capture) goes back to it; asking once more goes there, and keeps it for the next time."
        )
    }
    public var captureHint: String { say("Ce qui se dit, puis Entrée", "What is said, then Enter") }

    public func noteCount(_ count: Int) -> String {
        self.count(count, (one: "note", many: "notes"), (one: "note", many: "notes"))
    }

    public func markedCount(_ count: Int) -> String {
        self.count(count, (one: "marquée", many: "marquées"), (one: "marked", many: "marked"))
    }

    public func personCount(_ count: Int) -> String {
        self.count(count, (one: "personne", many: "personnes"), (one: "person", many: "people"))
    }

    // Keys
    public var altEnter: String { say("Alt+Entrée", "Alt+Enter") }
    public var enter: String { say("Entrée", "Enter") }
    public var escape: String { say("Échap", "Esc") }
    public var space: String { say("Espace", "Space") }
    public var shift: String { say("Maj-", "Shift-") }
    public var homeKey: String { say("Début", "Home") }
    public var endKey: String { say("Fin", "End") }
    public var pageUpKey: String { say("PgHaut", "PgUp") }
    public var pageDownKey: String { say("PgBas", "PgDn") }
    public var backspaceKey: String { say("Retour", "Backspace") }
    public var deleteKey: String { say("Suppr", "Del") }

    // Verbs of the footer
    public var verbNote: String { say("noter", "save") }
    public var verbClose: String { say("fermer", "close") }
    public var verbTheme: String { say("thème", "theme") }
    public var verbAuthor: String { say("qui le dit", "who says it") }
    public var verbKind: String { say("nature", "kind") }
    public var verbComplete: String { say("compléter", "complete") }
    public var verbAddAndGoOn: String { say("ajouter, et le suivant", "add, and the next") }
    public var verbKeepAndGoOn: String { say("garder et passer au suivant", "keep and go on") }
    public var verbLineEnd: String { say("à la ligne", "new line") }
    public var verbReplace: String { say("remplace", "replaces") }
    public var typing: String { say("taper", "typing") }
    public var verbKeep: String { say("garder", "keep") }
    public var verbChoose: String { say("choisir", "choose") }
    public var verbDo: String { say("faire", "do") }
    public var verbEdit: String { say("modifier", "edit") }
    public var verbReading: String { say("lire autrement", "read otherwise") }
    public var verbGiveUp: String { say("renoncer", "give up") }
    public var verbScroll: String { say("défiler", "scroll") }
}
