/// The command `print`.
extension Phrases {
    public var commandPrint: String {
        say(
            "Imprime le compte-rendu, ou la feuille d’émargement.", "Prints the report, or the sign-in sheet.")
    }
    public var optionSheet: String { say("La feuille d’émargement.", "The sign-in sheet.") }
    public var optionText: String {
        say(
            "En texte simple : aucun navigateur n’est nécessaire.", "As plain text: no browser is needed.")
    }
    public var optionPrinter: String {
        say("L’imprimante, si ce n’est pas celle par défaut.", "The printer, where it is not the usual one.")
    }
    public var sheetIsAPage: String {
        say(
            "la feuille d’émargement est un tableau\u{A0}: «\u{A0}--text\u{A0}» ne va qu’avec le compte-rendu.",
            "the sign-in sheet is a table: “--text” goes with the report only.")
    }
    public func sentToPrinter(_ file: String) -> String {
        say("Envoyé à l’imprimante : \(file)", "Sent to the printer: \(file)")
    }
    public var tooLate: String { say("il ne répond pas", "it does not answer") }

    /// How to print a page by hand.
    private func byHand(_ file: String) -> String {
        say(
            "Ouvrez \(file) dans un navigateur et imprimez-le (Ctrl-P)",
            "Open \(file) in a browser and print it (Ctrl-P)")
    }
    public func noSpooler(_ file: String) -> String {
        say(
            "«\u{A0}lp\u{A0}» n’est pas sur cette machine (paquet cups-client). \(byHand(file)).",
            "“lp” is not on this machine (package cups-client). \(byHand(file)).")
    }
    public var noSpoolerForText: String {
        say(
            "«\u{A0}lp\u{A0}» n’est pas sur cette machine (paquet cups-client). «\u{A0}palabre report DOSSIER --format text --output FICHIER\u{A0}» écrit le texte, à imprimer d’ailleurs.",
            "“lp” is not on this machine (package cups-client). “palabre report FOLDER --format text --output FILE” writes the text, to be printed elsewhere."
        )
    }
    public func noConverter(_ file: String) -> String {
        say(
            "il faut Chromium ou WeasyPrint pour préparer les pages. \(byHand(file)), ou demandez «\u{A0}--text\u{A0}».",
            "it takes Chromium or WeasyPrint to prepare the pages. \(byHand(file)), or ask for “--text”.")
    }
    public func notConverted(_ program: String, _ file: String) -> String {
        say(
            "\(program) n’a pas pu préparer les pages. \(byHand(file)), ou demandez «\u{A0}--text\u{A0}».",
            "\(program) could not prepare the pages. \(byHand(file)), or ask for “--text”.")
    }
    public func notPrinted(_ why: String, _ file: String) -> String {
        say(
            "l’imprimante n’a rien pris (\(why)). \(byHand(file)).",
            "the printer took nothing (\(why)). \(byHand(file)).")
    }
}
