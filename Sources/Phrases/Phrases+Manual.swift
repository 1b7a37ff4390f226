/// The manual page.
extension Phrases {
    public var commandManual: String {
        say("Donne la page de manuel : palabre manual | man -l -", "Gives the manual page: palabre manual | man -l -")
    }
    public var optionManualText: String {
        say("En texte, sans les macros de man.", "As text, without the macros of man.")
    }
    public var manualName: String { say("NOM", "NAME") }
    public var manualSynopsis: String { say("SYNOPSIS", "SYNOPSIS") }
    public var manualDescription: String { say("DESCRIPTION", "DESCRIPTION") }
    public var manualCommands: String { say("COMMANDES", "COMMANDS") }
    public var manualKeys: String { say("TOUCHES", "KEYS") }
    public var manualFiles: String { say("FICHIERS", "FILES") }
    public var manualStatus: String { say("CODE DE RETOUR", "EXIT STATUS") }
    public var manualParagraphs: [String] {
        [
            say(
                "Une personne note au clavier ce que dit une salle : chaque note est sur le disque avant que l’écran ne le dise, rien n’est supprimé, tout s’annule. À la fin, le compte-rendu est prêt à imprimer et à envoyer. Ni réseau ni compte.",
                "One person types what a room says: each note is on the disk before the screen says so, nothing is deleted, everything can be undone. At the end the report is ready to be printed and sent. No network, no account."
            ),
            say(
                "palabre seul propose les séances ouvertes récemment, ou une nouvelle.",
                "palabre alone offers the sessions opened lately, or a new one."),
        ]
    }
    public var manualFileRows: [(String, String)] {
        [
            (
                say("SÉANCE/journal/", "SESSION/journal/"),
                say("ce qui s’est passé, un fichier par poste", "what happened, one file a device")
            ),
            (
                say("SÉANCE/people/", "SESSION/people/"),
                say("noms et coordonnées, à part", "names and addresses, apart")
            ),
            (
                say("SÉANCE/compte-rendu/", "SESSION/compte-rendu/"),
                say("ce qui est écrit à partir du reste", "what is made of the rest")
            ),
            (
                "~/.config/palabre/config.yml",
                say("vos réglages : palette, language, plain", "your settings: palette, language, plain")
            ),
            (
                "~/.config/palabre/keys.yml",
                say("vos touches : voir palabre keys", "your keys: see palabre keys")
            ),
            (
                "~/.local/share/palabre/themes/",
                say("vos modèles de séance", "your own packs")
            ),
            (
                "~/.local/share/palabre/templates/",
                say("vos gabarits de compte-rendu", "your own templates of the report")
            ),
        ]
    }
    public var manualStatusRows: [(String, String)] {
        [
            ("0", say("c’est fait", "it is done")), ("1", say("cela n’a pas pu se faire", "it could not be done")),
            ("2", say("la demande n’est pas comprise", "it was badly asked")),
        ]
    }
}
