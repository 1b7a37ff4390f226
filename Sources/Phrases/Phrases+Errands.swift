extension Phrases {
    public var actionNewSession: ActionWords {
        words(("nouvelle", "Préparer une autre séance…"), ("new", "Prepare another session…"))
    }
    public var actionOpenSession: ActionWords {
        words(("ouvrir", "Ouvrir une autre séance…"), ("open", "Open another session…"))
    }
    public var actionReopenFolder: ActionWords {
        words(
            ("rouvrir le dossier", "Rouvrir ce dossier, quand on peut y écrire à nouveau"),
            ("open again", "Open this folder again, once it can be written to"))
    }
    public var isWritten: String {
        say("On écrit déjà dans ce dossier.", "This folder is written to already.")
    }
    public var actionTakeFile: ActionWords {
        words(
            ("prendre", "Prendre des personnes ou des notes dans un fichier (.csv, .md, .txt, .json)…"),
            ("take", "Take people or notes from a file (.csv, .md, .txt, .json)…"))
    }
    public var actionPrintReport: ActionWords {
        words(("imprimer", "Imprimer le compte-rendu"), ("print", "Print the report"))
    }
    public var actionPrintSheet: ActionWords {
        words(("émargement", "Imprimer la feuille d’émargement"), ("sheet", "Print the sign-in sheet"))
    }
    public var actionVerify: ActionWords {
        words(("vérifier", "Vérifier les fichiers de la séance"), ("verify", "Verify the session’s files"))
    }
    public var actionSummary: ActionWords {
        words(("résumé", "Voir la séance en bref"), ("summary", "See the session in short"))
    }
    public var actionReadPacks: ActionWords {
        words(("modèles", "Lire un des modèles…"), ("packs", "Read one of the packs…"))
    }
    public var actionCheckPack: ActionWords {
        words(("contrôler", "Contrôler un modèle que l’on a écrit…"), ("check", "Check a pack that one wrote…"))
    }
    public var actionMakePack: ActionWords {
        words(
            ("modèle", "Tirer de cette séance un modèle pour les prochaines"),
            ("pack", "Make a pack of this session for the next ones"))
    }
    public var actionCopyTemplate: ActionWords {
        words(
            ("gabarit", "Adapter la page\u{A0}: copier un gabarit auprès de la séance…"),
            ("template", "Change the page: copy a template beside the session…"))
    }
    public var actionCheckTemplates: ActionWords {
        words(
            ("gabarits", "Vérifier les gabarits qui ont été adaptés"),
            ("templates", "Check the templates that were changed"))
    }
    public var actionCommands: ActionWords {
        words(("commandes", "Voir les commandes du terminal"), ("commands", "See the commands of the shell"))
    }
    public var actionManual: ActionWords {
        words(("manuel", "Lire le manuel"), ("manual", "Read the manual"))
    }
    public var actionKeys: ActionWords {
        words(("touches", "Voir toutes les touches et leurs noms"), ("keys", "See all keys and their names"))
    }
    public var actionKeyFile: ActionWords {
        words(
            ("clavier", "Changer les touches\u{A0}: écrire le fichier à modifier, ou le relire"),
            ("keyboard", "Change the keys: write the file to edit, or check it"))
    }
}
