extension Phrases {
    // MARK: The welcome

    public var welcomeTitleBar: String { say("Quelle séance\u{A0}?", "Which session?") }
    public var welcomeLately: String { say("Ouvertes récemment", "Opened lately") }
    public var welcomeNew: String { say("Nouvelle séance", "New session") }
    public var welcomeNewDetail: String { say("trois questions", "three questions") }
    public var welcomeFolder: String { say("Ouvrir un dossier…", "Open a folder…") }
    public var welcomeSample: String { say("Essayer avec un exemple", "Try with an example") }
    public var welcomeSampleDetail: String { say("une copie, à abîmer sans crainte", "a copy that may be spoilt") }
    public var welcomeQuit: String { say("quitter", "quit") }
    public var welcomeAskTitle: String { say("Comment s’appelle la séance\u{A0}?", "What is the session called?") }
    public var welcomeAskPack: String { say("Quel genre de séance est-ce\u{A0}?", "What kind of session is it?") }
    public var welcomeAskDay: String { say("Quel jour\u{A0}?", "On which day?") }
    public var welcomeNoPack: String { say("Une page blanche", "A blank page") }
    public var welcomeNoPackAbout: String {
        say(
            "Ni thèmes ni déroulé\u{A0}: tout se crée en parlant.",
            "Neither themes nor agenda: all is made as people speak.")
    }
    public var welcomeNext: String { say("suivant", "next") }
    public var welcomeBegin: String { say("commencer", "begin") }
    public var welcomeBack: String { say("revenir", "go back") }
    public func welcomeKeptIn(_ folder: String) -> String {
        say("Elle sera gardée dans \(folder)", "It will be kept in \(folder)")
    }
    // Line by line
    /// What leaves the welcome, without accents.
    public var welcomeLeaving: [String] { ["q", "0", "quitter", "quit", "exit"] }
    /// What makes a session.
    public var welcomeNewWords: [String] { ["n", "nouvelle", "new"] }
    /// What opens the example.
    public var welcomeSampleWords: [String] { ["e", "exemple", "example"] }
    public var welcomeMake: String {
        say(
            "Nouvelle séance. Son titre, ou 0 pour revenir\u{A0}: ", "A new session. Its title, or 0 to go back: ")
    }
    public var welcomePack: String {
        say(
            "Son modèle\u{A0}: un numéro ou un nom, ? pour la liste, Entrée pour une page blanche\u{A0}: ",
            "Its pack: a number or a name, ? for the list, Enter for a blank page: ")
    }
    public var welcomeSampleFailed: String {
        say("L’exemple n’a pas pu être copié", "The example could not be copied")
    }

    // MARK: Choosing a file

    public var pickerTaking: String { say("Prendre dans un fichier", "Take from a file") }
    public var pickerOpening: String { say("Ouvrir une séance", "Open a session") }
    public var pickerChecking: String { say("Contrôler un modèle", "Check a pack") }
    public var pickerNothingToCheck: String {
        say(
            "Aucun modèle ici\u{A0}: ni .yml, ni .yaml. ← remonte d’un dossier.",
            "No pack here: no .yml or .yaml. ← goes up a folder.")
    }
    public var pickerHint: String { say("un début de nom, ou un chemin", "the beginning of a name, or a path") }
    public var pickerSession: String { say("séance", "session") }
    public var pickerWalk: String { say("sortir, entrer", "out, in") }
    public var pickerWaiting: String { say("Lecture du dossier…", "Reading the folder…") }
    public var pickerNothingToTake: String {
        say(
            "Rien à prendre ici\u{A0}: ni .csv, ni .md, ni .txt, ni .json. ← remonte d’un dossier.",
            "Nothing to take here: no .csv, .md, .txt or .json. ← goes up a folder.")
    }
    public var pickerNothingToOpen: String {
        say("Aucune séance ici. ← remonte d’un dossier.", "No session here. ← goes up a folder.")
    }
    public func noSuchFolder(_ path: String) -> String {
        say("Il n’y a rien sous ce nom\u{A0}: \(path)", "There is nothing of that name: \(path)")
    }

    // MARK: Taking in a file

    public func takeAs(_ file: String) -> String { say("Prendre \(file) comme…", "Take \(file) as…") }
    public var takeByColumns: String { say("d’après les titres de ses colonnes", "what its column headings say") }
    public var takeAsPeople: String { say("une liste de personnes", "a list of people") }
    public var takeCompleting: String {
        say("une liste de personnes, qui complète les fiches", "a list of people, completing the ones that are there")
    }
    public var takeAsNotes: String { say("des contributions", "notes") }
    public var takeAsQuestionnaire: String { say("les réponses d’un questionnaire", "the answers to a questionnaire") }
    public var takeAsLines: String {
        say("du texte\u{A0}: une ligne, une contribution (avec aperçu)", "text: a line, a note (with a preview)")
    }
    public var takeAsWritten: String { say("ce qu’il est", "what it is") }
    public func taken(_ sentence: String, undo: String) -> String {
        sentence.last.map { ".!?…".contains($0) } ?? true
            ? say("\(sentence) \(undo) annule.", "\(sentence) \(undo) undoes it.")
            : say("\(sentence). \(undo) annule.", "\(sentence). \(undo) undoes it.")
    }
    public var fileTaken: String { say("Ce qui a été pris", "What was taken") }

    public var actionJump: ActionWords {
        words(
            ("aller à", "Aller à un thème par le début de son titre"),
            ("go to", "Go to a theme by the beginning of its title"))
    }

    // MARK: What was done, and how to undo it

    public func organisationsMerged(undo: String) -> String {
        say(
            "Les deux structures n’en font plus qu’une. \(undo) annule.",
            "The two organisations are one now. \(undo) undoes.")
    }
    public func themeMoved(undo: String) -> String {
        say("Thème déplacé. \(undo) annule.", "Theme moved. \(undo) undoes.")
    }
    /// - Parameter notes: how many, in words.
    public func notesUnfiled(_ notes: String, undo: String) -> String {
        say(
            "\(notes) de moins sous ce thème. \(undo) annule.", "\(notes) less under that theme. \(undo) undoes.")
    }

    // MARK: Errands

    public func errandRuns(_ what: String) -> String {
        say("\(what)… on peut continuer à noter.", "\(what)… go on taking notes.")
    }
    public var errandFailed: String { say("La commande n’a pas pu être lancée.", "The command could not be started.") }
    public var errandStillRuns: String {
        say("La commande d’avant n’est pas finie.", "The command before is not finished yet.")
    }
    public var errandPrint: String { say("Impression du compte-rendu", "Printing the report") }
    public var errandPrintSheet: String { say("Impression de la feuille d’émargement", "Printing the sign-in sheet") }
    public var errandVerify: String { say("Vérification des fichiers", "Verifying the files") }
    public var errandSummary: String { say("La séance en bref", "The session in short") }
    public var errandPack: String { say("Le modèle", "The pack") }
    public var errandMakePack: String { say("Un modèle tiré de cette séance", "A pack made of this session") }
    public var errandTemplates: String { say("Les gabarits de la page", "The templates of the page") }
    public var errandCommands: String { say("Les commandes, pour qui aime le terminal", "The commands, for a shell") }
    public var errandManual: String { say("Le manuel", "The manual") }
    public var errandKeys: String { say("Les touches", "The keys") }
    public var chooseTemplate: String { say("Adapter quel gabarit\u{A0}?", "Change which template?") }
    public var choosePack: String { say("Lire quel modèle\u{A0}?", "Read which pack?") }
}
