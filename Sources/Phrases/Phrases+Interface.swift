/// The frame of the screen, the footer and the boxes.
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

    // Lines to type in
    public var newTheme: String { say("Nouveau thème", "New theme") }
    public var themeTitle: String { say("Titre du thème", "Title of the theme") }
    public var themePrompt: String { say("Enjeu", "Prompt") }
    public var newPerson: String { say("Nom, organisation", "Name, organisation") }
    public var editNote: String { say("Corriger", "Edit") }
    public var reformulation: String { say("Reformuler", "Reformulate") }
    public var newSubnote: String { say("Préciser", "Sub-note") }
    public var groupTitle: String { say("Titre du groupe", "Title of the group") }
    public var noteAuthors: String { say("Qui (noms, séparés par des virgules)", "Who (names, with commas between)") }
    public var noteDue: String { say("Pour quand", "By when") }
    public var hasNoDue: String {
        say("Seule une action a une échéance. K en fait une action.", "Only an action is due: K makes it one.")
    }
    public var decisionMethod: String { say("Décidé comment", "How it was decided") }

    // Choosers
    public func moveTo(_ count: Int) -> String {
        say("Ranger \(noteCount(count)) sous…", "Move \(noteCount(count)) to…")
    }
    public func tagWith(_ count: Int) -> String {
        say("Thèmes de \(noteCount(count))", "Themes of \(noteCount(count))")
    }
    public func kindOf(_ count: Int) -> String {
        say("Nature de \(noteCount(count))", "Kind of \(noteCount(count))")
    }
    public var moveUnder: String { say("Déplacer sous…", "Move under…") }
    public var atTheTop: String { say("Au premier niveau", "At the top") }
    public var mayBeContacted: String { say("Recontacter", "Contact again:") }
    public func isTheSameAs(_ name: String, isPerson: Bool = true) -> String {
        say(
            "\(name) est la même \(isPerson ? "personne" : "organisation") que…",
            "\(name) is the same \(isPerson ? "person" : "organisation") as…")
    }

    public func kind(_ name: String) -> String {
        switch name {
        case "idea": say("idée", "idea")
        case "question": say("question", "question")
        case "decision": say("décision", "decision")
        case "action": say("action", "action")
        case "quote": say("citation", "quote")
        case "paragraph": say("paragraphe", "paragraph")
        case "memo": say("à vérifier (jamais imprimé)", "to check (never printed)")
        case "group": say("groupe", "group")
        default: name
        }
    }

    public func presence(_ name: String) -> String {
        switch name {
        case "present": say("présent·e", "present")
        case "excused": say("excusé·e", "excused")
        case "absent": say("absent·e", "absent")
        case "proxy": say("représenté·e", "by proxy")
        case "remote": say("à distance", "at a distance")
        case "mentioned": say("hors liste", "not on the list")
        default: name
        }
    }

    public func consent(_ name: String) -> String {
        switch name {
        case "yes": say("oui", "yes")
        case "no": say("non", "no")
        default: say("pas demandé", "not asked")
        }
    }

    public func section(_ name: String) -> String {
        switch name {
        case "session": say("La séance", "The session")
        case "moving": say("Se déplacer", "Moving")
        case "time": say("Le temps (t)", "The time (t)")
        case "notes": say("Les notes", "The notes")
        case "themes": say("Les thèmes", "The themes")
        case "floor": floorSection
        case "triage": say("Pendant le tri", "While sorting")
        case "report": say("En lisant le compte-rendu", "While reading the report")
        case "projection": say("En projection", "While projecting")
        default: say("Les personnes", "The people")
        }
    }

    /// A line that was being typed when the program ended is open again.
    public var resumed: String {
        say(
            "Repris là où c’était\u{A0}: ces mots n’étaient pas encore enregistrés.",
            "Taken up where it was: these words were not saved yet.")
    }

    public func pasteTooLong(kilobytes: Int) -> String {
        say(
            "Trop long pour être collé ici (\(kilobytes)\u{A0}Ko au plus)\u{A0}: en plusieurs fois, ou en reprenant un fichier.",
            "Too long to be pasted here (\(kilobytes) KB at most): in several parts, or by taking in a file.")
    }

    /// A digit that answers nothing of what is asked.
    public func noSuchAnswer(_ count: Int) -> String {
        say("Les réponses vont de 0 à \(count).", "The answers go from 0 to \(count).")
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

    // Paste
    public func pasted(lines: Int, contributions: Int, authors: Int) -> String {
        let lines = count(lines, (one: "ligne", many: "lignes"), (one: "line", many: "lines"))
        let notes = count(
            contributions, (one: "contribution", many: "contributions"), (one: "contribution", many: "contributions"))
        let names = count(authors, (one: "auteur·ice", many: "auteur·ices"), (one: "author", many: "authors"))
        return lines + " → " + notes + (authors == 0 ? "" : ", " + names)
    }

    public var pastedSignsAreText: String {
        say(
            "Les signes ? ! > ~ restent du texte\u{A0}; ←→\u{A0}: «\u{A0}signes compris\u{A0}».",
            "The signs ? ! > ~ stay text; ←→: “signs read”.")
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
    public func notesSetAside(_ count: Int, undo key: String) -> String {
        say("\(noteCount(count)) sous Écartées. \(key) annule.", "\(noteCount(count)) set aside. \(key) undoes.")
    }
    public func themeSetAside(undo key: String) -> String {
        say("Thème écarté avec ce qu’il contient. \(key) annule.", "Theme set aside with what it holds. \(key) undoes.")
    }
    public func personSetAside(undo key: String) -> String {
        say("Personne écartée de la liste. \(key) annule.", "Person set aside. \(key) undoes.")
    }
    public func notesFiled(_ count: Int, under theme: String, undo: String) -> String {
        say("\(noteCount(count)) → \(theme). \(undo) annule.", "\(noteCount(count)) → \(theme). \(undo) undoes.")
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
    public var refusedUnderItself: String { say("Cela ne peut pas aller sous soi-même.", "It cannot go under itself.") }
    public func refusedTooLong(_ kilobytes: Int) -> String {
        say(
            "C’est trop long pour une note (\(kilobytes)\u{A0}Ko) : coupez-la en plusieurs.",
            "Too long for one note (\(kilobytes) KB): cut it into several.")
    }
    public var refusedRedacted: String {
        say("Les mots de cette note ont été retirés pour de bon.", "The words of this note were taken out for good.")
    }

    // Forms
    public var sessionForm: String { say("Séance", "Session") }
    /// A field of the organisers' own: its name, a colon, what it says.
    public var otherDetail: String { say("Autre (nom\u{A0}: valeur)", "Other (name: value)") }
    public var needsAColon: String {
        say(
            "Il faut un nom, deux points, et ce qu’il en est\u{A0}: Repas\u{A0}: soupe.",
            "It takes a name, a colon and what it is: Meal: soup.")
    }
    public var noOrganisation: String {
        say("Cette personne n’a pas d’organisation.", "This person has no organisation.")
    }
    public func toAsk(_ question: String) -> String { say("À demander\u{A0}: \(question)", "To ask: \(question)") }
    public var toFillIn: String { say("à remplir", "to fill in") }
    public func overCapacity(_ people: Int, _ places: Int, _ reason: String) -> String {
        let why = reason.isEmpty ? "" : ", " + reason
        let (people, places) = (personCount(people), self.places(places))
        return say("\(people) pour \(places)\(why)", "\(people), and there are \(places)\(why)")
    }
    public var packTitle: String { say("Le modèle de la séance", "The pack of this session") }
    public var noPack: String { say("Cette séance n’est partie d’aucun modèle.", "This session started from no pack.") }
    public func printedAs(_ theme: String) -> String { say("\(theme)\u{A0}: imprimer en…", "\(theme): print as…") }
    public func themeForm(_ name: String) -> String {
        switch name {
        case "bullets": say("puces", "bullets")
        case "inline": say("une seule ligne", "one line")
        case "paragraphs": say("paragraphes", "paragraphs")
        default: say("liste numérotée", "a numbered list")
        }
    }
    public func whenNothingSaid(_ theme: String) -> String {
        say("\(theme)\u{A0}: si rien n’y est dit…", "\(theme): when nothing is said…")
    }
    public func themeEmptiness(_ name: String) -> String {
        switch name {
        case "print": say("l’imprimer quand même", "print it all the same")
        case "omit": say("ne pas l’imprimer", "leave it out")
        default: say("l’imprimer, et le signaler à la clôture", "print it, and say so at the end")
        }
    }
    public var nextSession: String { say("Prochaine séance", "Next session") }

    public func themePart(_ name: String) -> String {
        switch name {
        case "title": say("Titre", "Title")
        case "prompt": say("Enjeu, question", "Prompt")
        case "number": say("Numéro", "Number")
        case "room": say("Salle", "Room")
        case "headCount": say("Combien de personnes", "Head-count")
        case "leaders": say("Animation", "Led by")
        default: say("Rapport", "Reported by")
        }
    }

    public func personPart(_ name: String) -> String {
        switch name {
        case "name": say("Nom", "Name")
        case "organisation": say("Organisation", "Organisation")
        case "function": say("Fonction", "Function")
        case "email": say("Courriel", "E-mail")
        case "telephone": say("Téléphone", "Telephone")
        case "arrival": say("Arrivée", "Arrival")
        default: say("Départ", "Departure")
        }
    }

    public func detailLabel(_ name: String) -> String {
        switch name {
        case "title": say("Titre", "Title")
        case "subtitle": say("Sous-titre", "Subtitle")
        case "date": say("Date", "Date")
        case "start": say("Début", "Start")
        case "end": say("Fin", "End")
        case "place": say("Lieu", "Place")
        case "modality": say("Modalité", "Format")
        case "organiser": say("Organisation", "Organiser")
        case "host": say("Accueil", "Host")
        case "partner": say("Partenariat", "Partners")
        case "series": say("Démarche", "Series")
        case "episode": say("Épisode", "Episode")
        case "frequency": say("Fréquence", "Frequency")
        case "capacity": say("Capacité", "Capacity")
        case "referent": say("Personne référente", "Contact person")
        case "link": say("Lien", "Link")
        case "contact": say("Contact", "Contact")
        case "introduction": say("Introduction", "Introduction")
        case "objectives": say("Objectifs", "Objectives")
        case "animation": say("Animation", "Facilitation")
        case "note-taking": say("Prise de notes", "Note-taking")
        case "unnamed": say("Autres personnes (nombre)", "Others who came (number)")
        case "speaking-limit", "speaking-times": speakingDetailLabel(name)
        default: name
        }
    }

    // Help
    public var captureSigns: String { say("La ligne de saisie", "The capture line") }
    public var captureSignRows: [(String, String)] {
        [
            ("#", say("sous quel thème (² aussi) ; Tab complète", "under which theme; Tab completes")),
            ("@", say("qui le dit ; d’une action, qui la fait", "who says it; of an action, who does it")),
            ("? ", say("au début : une question", "at the start: a question")),
            ("! ", say("au début : une décision", "at the start: a decision")),
            ("> ", say("au début : une action (avant le 1/4, pour jeudi…)", "at the start: an action (by Friday…)")),
            ("\" ", say("au début : une citation", "at the start: a quote")),
            ("~ ", say("au début : à vérifier, jamais imprimé", "at the start: to check, never printed")),
            ("Tab", say("sur la ligne vide : un paragraphe", "on the empty line: a paragraph")),
            (
                "=19",
                say(
                    "à la fin\u{A0}: dix-neuf gommettes\u{A0}; ou =12 pour 3 contre, =3 rouges 2 vertes",
                    "at the end: nineteen dots; or =12 for 3 against, =3 red 2 green")
            ),
            (say("Alt-Entrée", "Alt-Enter"), say("passe à la ligne", "breaks the line")),
        ]
    }

    public func pasteReading(_ name: String) -> String {
        switch name {
        case "lines": say("une note par ligne", "a note a line")
        case "paragraphs": say("par paragraphe", "a note a paragraph")
        case "signs": say("signes compris", "signs read")
        default: say("une seule note", "one note")
        }
    }
}
