/// Forms of the session, of a theme and of a person.
extension Phrases {
    public var sessionForm: String { say("Séance", "Session") }
    /// A field of the organisers' own: its name, a colon, what it says.
    public var otherDetail: String { say("Autre (nom\u{A0}: valeur)", "Other (name: value)") }
    public var needsAColon: String {
        say(
            "Il faut un nom, deux points, et ce qu’il en est\u{A0}: Repas\u{A0}: soupe.",
            "It takes a name, a colon and what it is: Meal: soup.")
    }
    public var needsANumber: String {
        say(
            "Il faut un nombre en chiffres, par exemple 12\u{A0}: il est ajouté au compte des personnes.",
            "It takes a number in digits, such as 12: it is added to the count of people.")
    }
    public func hourKeptAsTyped(_ hour: String) -> String {
        say(
            "L’heure «\u{A0}\(hour)\u{A0}» n’est pas comprise\u{A0}: elle est gardée telle quelle.",
            "The hour “\(hour)” is not understood: it is kept as it is.")
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
        case "departure": say("Départ", "Departure")
        default: say("Atelier", "Atelier")
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
}
