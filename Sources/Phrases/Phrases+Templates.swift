/// The templates of the compte-rendu: what they may use, and what is wrong with them.
extension Phrases {
    public var holdsText: String { say("texte", "text") }
    public var holdsTexts: String { say("liste de textes", "list of texts") }
    public var holdsFlag: String { say("oui ou non", "yes or no") }
    public func holdsList(_ view: String) -> String { say("liste de \(view)", "list of \(view)") }
    public func holdsOne(_ view: String) -> String { view }

    // MARK: The command

    public var commandTemplates: String {
        say(
            "Montre les gabarits du compte-rendu et les noms qu’ils peuvent employer, en copie un, ou vérifie ceux qui ont été changés.",
            "Shows the templates of the report and the names they may use, copies one, or checks those that were changed."
        )
    }
    public var argumentTemplatesFolder: String {
        say(
            "Le dossier d’une séance ; sans lui, les gabarits valent pour toutes.",
            "A session’s folder; without it the templates count for all sessions.")
    }
    public var optionCopyTemplate: String {
        say("Écrit une copie de ce gabarit, à changer.", "Writes a copy of this template, to be changed.")
    }
    public var optionCheckTemplates: String {
        say(
            "Dit ce que les gabarits changés emploient qui n’existe pas.",
            "Says what the changed templates use that does not exist.")
    }
    public var templatesHeading: String { say("Gabarits", "Templates") }
    public var templateNamesHeading: String {
        say("Noms qu’ils peuvent employer", "Names they may use")
    }
    public func templatesFound(_ count: Int) -> String {
        self.count(
            count, (one: "gabarit changé, rien à redire.", many: "gabarits changés, rien à redire."),
            (one: "changed template, nothing wrong.", many: "changed templates, nothing wrong."))
    }
    public func templateThere(_ path: String) -> String {
        say("\(path) est déjà là : rien n’est remplacé.", "\(path) is there already: nothing is replaced.")
    }
    public func noSuchTemplate(_ name: String, _ known: String) -> String {
        say(
            "aucun gabarit ne s’appelle \(name). Il y a : \(known).",
            "no template is called \(name). There are: \(known).")
    }
    public func templateLeftOut(_ fault: String) -> String {
        say(
            "\(fault) Le compte-rendu est fait avec les gabarits de Palabre.",
            "\(fault) The report is made with Palabre’s own templates.")
    }

    // MARK: What is wrong

    public func templateAt(_ file: String, _ line: Int, _ column: Int, _ what: String) -> String {
        say("\(file), ligne \(line), colonne \(column) : \(what)", "\(file), line \(line), column \(column): \(what)")
    }
    public var templateUnfinishedTag: String {
        say("il manque « }} » ou un nom après « {{ ».", "there is no “}}”, or no name, after “{{”.")
    }
    public func templateNotClosed(_ name: String) -> String {
        say("rien ne ferme « {{#\(name)}} ».", "nothing closes “{{#\(name)}}”.")
    }
    public func templateCloses(_ name: String, open: String?) -> String {
        guard let open else {
            return say("« {{/\(name)}} » ne ferme rien.", "“{{/\(name)}}” closes nothing.")
        }
        return say(
            "« {{/\(name)}} » vient alors que « {{#\(open)}} » est ouvert.",
            "“{{/\(name)}}” comes while “{{#\(open)}}” is open.")
    }
    public func templateNotUsed(_ sign: String) -> String {
        say("« \(sign) » n’est pas admis dans ces gabarits.", "“\(sign)” is not accepted in these templates.")
    }
    public func templateNotPrintable(_ name: String) -> String {
        say(
            "« \(name) » n’est pas un texte : il s’ouvre par « {{#\(name)}} ».",
            "“\(name)” is no text: it is opened by “{{#\(name)}}”.")
    }
    public func templateEndless(_ name: String) -> String {
        say("« {{> \(name)}} » revient à lui-même sans fin.", "“{{> \(name)}}” comes round to itself without end.")
    }
    public var templateBlank: String { say("il ne donne qu’une page blanche.", "it gives nothing but a blank page.") }
    public var templateTooMuch: String {
        say(
            "trop de balises, ou trop les unes dans les autres, pour un gabarit.",
            "too many tags, or too deep in one another, for a template.")
    }
    public var templateRefused: String { say("ce gabarit n’est pas compris.", "this template is not understood.") }
    public func templateUnknownName(_ name: String, inside view: String, nearest: String?) -> String {
        say("« \(name) » n’existe pas dans \(view).", "there is no “\(name)” in \(view).") + meant(nearest)
    }
    public func templateUnknownPartial(_ name: String, nearest: String?) -> String {
        say("aucun gabarit ne s’appelle « \(name) ».", "no template is called “\(name)”.") + meant(nearest)
    }
    public func templateUnknown(nearest: String?) -> String {
        say("aucun gabarit n’emploie ce fichier.", "no template uses this file.") + meant(nearest)
    }
    private func meant(_ nearest: String?) -> String {
        guard let nearest else { return "" }
        return say(" Peut-être « \(nearest) » ?", " Perhaps “\(nearest)”?")
    }
}
