/// The sign-in sheet.
extension Phrases {
    public var sheetTitle: String { say("Feuille d’émargement", "Sign-in sheet") }
    /// The end of its file's name: ASCII.
    public var sheetSlug: String { say("emargement", "sign-in") }
    public var sheetName: String { say("Nom et prénom", "Name") }
    public var sheetOrganisation: String { say("Structure", "Organisation") }
    public var sheetFunction: String { say("Fonction", "Role") }
    public var sheetEmail: String { say("Courriel (facultatif)", "E-mail (optional)") }
    /// Of an address that the organisers have: it is not printed on a sheet that goes from hand to hand.
    public var sheetKnown: String { say("déjà noté", "on file") }
    public var sheetSignature: String { say("Signature", "Signature") }
    public var sheetContact: String { say("Me recontacter", "Contact me") }
    public var sheetYes: String { say("oui", "yes") }
    public var sheetOthers: String { say("Autres personnes présentes", "Others present") }
    public var sheetPurpose: String {
        say(
            "Cette feuille sert à savoir qui était là et, pour qui coche « oui », à écrire au sujet de cette démarche. "
                + "Elle n’est ni publiée ni transmise. Chacun·e peut demander à voir, corriger ou effacer ce qui le ou la concerne.",
            "This sheet says who was here and, for those who tick “yes”, lets us write to you about this series. "
                + "It is neither published nor passed on. You may ask to see, correct or erase what it says about you.")
    }

    // MARK: The command

    public var commandSheet: String {
        say("Écrit la feuille d’émargement, à imprimer.", "Writes the sign-in sheet, to be printed.")
    }
    public var optionRows: String {
        say("Combien de lignes vides pour les personnes non annoncées.", "How many empty rows for those not expected.")
    }
    public func badRowCount(_ most: Int) -> String {
        say("le nombre de lignes vides va de 0 à \(most).", "the number of empty rows goes from 0 to \(most).")
    }
}
