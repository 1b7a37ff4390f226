/// The compte-rendu on the screen, what is written of it, and what is copied.
extension Phrases {
    public var actionCopyNotes: ActionWords {
        ActionWords(
            verb: say("copier", "copy"),
            sentence: say(
                "Copier la note, ou celles qui sont marquées, pour les coller ailleurs",
                "Copy the note, or the marked ones, to paste them elsewhere"))
    }
    public var actionCopyTheme: ActionWords {
        ActionWords(
            verb: say("copier", "copy"),
            sentence: say(
                "Copier le thème avec ses notes, en Markdown", "Copy the theme with its notes, as Markdown"))
    }
    public var actionBeside: ActionWords {
        words(
            ("à côté", "Lire le compte-rendu à côté des volets, ou par-dessus"),
            ("beside", "Read the report beside the panes, or over them"))
    }
    public var actionCopyReport: ActionWords {
        words(
            ("tout copier", "Copier tout le compte-rendu, pour le coller ailleurs"),
            ("copy all", "Copy the whole report, to paste it elsewhere"))
    }
    public var actionFindNext: ActionWords {
        words(
            ("suivant", "Aller à ce qui est trouvé plus loin"), ("next", "Go to the next place where it is found"))
    }
    public var actionFindPrevious: ActionWords {
        words(
            ("précédent", "Revenir à ce qui est trouvé plus haut"),
            ("previous", "Go back to the place before where it is found"))
    }
    public var actionExport: ActionWords {
        ActionWords(
            verb: say("exporter", "export"),
            sentence: say(
                "Exporter le compte-rendu, les notes, les personnes dans un fichier",
                "Export the report, the notes, the people to a file"))
    }

    // MARK: Reading

    public var verbBeside: String { say("à côté", "beside") }
    public var verbOver: String { say("en grand", "full width") }
    public var verbGoToNote: String { say("aller à la note", "go to the note") }
    public var verbHeadings: String { say("titres", "headings") }
    public var verbPanes: String { say("volets", "panes") }
    public func noRoomBeside(_ columns: Int) -> String {
        say(
            "À côté des volets, il faut un écran d’au moins \(columns)\u{A0}colonnes\u{A0}: il reste par-dessus.",
            "Beside the panes takes a screen of at least \(columns) columns: it stays over them.")
    }
    public var noNoteBehind: String {
        say("Cette ligne ne vient d’aucune note ni d’aucun thème.", "This line comes from no note and no theme.")
    }

    // MARK: Exporting

    public var exportTitle: String { say("Exporter", "Export") }
    public func exportName(_ name: String) -> String {
        switch name {
        case "page": say("Page à ouvrir, à imprimer, à envoyer", "Page to open, to print, to send")
        case "markdown": say("Texte avec titres, à retravailler", "Text with headings, to work on")
        case "text": say("Texte brut, pour un courriel", "Plain text, for an e-mail")
        case "namelessPage":
            say("Page à publier, qui ne nomme personne", "Page to publish that names nobody")
        case "namelessMarkdown":
            say("Texte avec titres, qui ne nomme personne", "Text with headings that names nobody")
        case "namelessText": say("Texte brut, qui ne nomme personne", "Plain text that names nobody")
        case "json": say("Toute la séance, pour un programme", "The whole session, for a program")
        case "notes": say("Tableau des notes, pour un tableur", "Table of the notes, for a spreadsheet")
        case "actions": say("Tableau des actions, pour un tableur", "Table of the actions, for a spreadsheet")
        case "people": say("Tableau des personnes, pour un tableur", "Table of the people, for a spreadsheet")
        default: say("Feuille d’émargement, à imprimer", "Sign-in sheet, to print")
        }
    }
    public func exportKind(_ name: String) -> String {
        switch name {
        case "page", "sheet", "namelessPage": "HTML"
        case "markdown", "namelessMarkdown": "Markdown"
        case "text", "namelessText": "TXT"
        case "json": "JSON"
        default: "CSV"
        }
    }
    public var exportElsewhere: String { say("Ailleurs\u{A0}: taper un chemin…", "Elsewhere: type a path…") }
    public var exportPath: String {
        say("Fichier (.html, .md, .txt, .csv, .json)", "File (.html, .md, .txt, .csv, .json)")
    }
    public func exported(_ file: String) -> String { say("Écrit\u{A0}: \(file)", "Written: \(file)") }
    public func unknownEnding(_ path: String) -> String {
        say(
            "«\u{A0}\(path)\u{A0}» ne dit pas quoi écrire\u{A0}: il doit finir par .html, .md, .txt, .csv ou .json.",
            "“\(path)” does not say what to write: it must end in .html, .md, .txt, .csv or .json.")
    }
    public func neverOverwritten(_ path: String) -> String {
        say(
            "Il y a déjà un fichier «\u{A0}\(path)\u{A0}»\u{A0}: rien n’a été écrit. Choisir un autre nom.",
            "There is a file “\(path)” already: nothing was written. Choose another name.")
    }
    /// The end of a table's file name: ASCII.
    public var namelessSlug: String { say("anonyme", "anonymous") }
    public func tableSlug(_ name: String) -> String {
        switch name {
        case "people": say("personnes", "people")
        case "actions": "actions"
        default: "notes"
        }
    }

    // MARK: Copying

    public func copiedNotes(_ count: Int) -> String {
        say(count < 2 ? "Note copiée." : "Copiées\u{A0}: \(noteCount(count)).", "Copied: \(noteCount(count)).")
    }
    public func copiedSection(_ title: String) -> String {
        title.isEmpty ? say("Copié.", "Copied.") : say("Copié\u{A0}: \(quoted(title)).", "Copied: \(quoted(title)).")
    }
    public var copiedReport: String { say("Compte-rendu copié.", "Report copied.") }
    public var nothingToCopy: String { say("Il n’y a rien à copier.", "There is nothing to copy.") }
    public func tooMuchToCopy(_ kilobytes: Int) -> String {
        say(
            "\(kilobytes)\u{A0}ko, c’est plus que ce que les terminaux copient. Exporter écrit un fichier.",
            "\(kilobytes) kB are more than terminals copy. Exporting writes a file.")
    }
    public var noClipboard: String {
        say(
            "Ce terminal n’a pas de presse-papiers\u{A0}: rien n’a été copié. Exporter écrit un fichier.",
            "This terminal has no clipboard: nothing was copied. Exporting writes a file.")
    }
}
