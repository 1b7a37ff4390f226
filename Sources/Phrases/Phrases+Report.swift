/// The compte-rendu: its headings, labels and small sentences.
extension Phrases {
    // MARK: The document

    public var reportTitle: String { say("Compte-rendu", "Meeting report") }
    /// The end of its files' names: ASCII.
    public var reportSlug: String { say("compte-rendu", "report") }
    public var draftStatus: String { say("Projet – à valider", "Draft – to be approved") }
    public func reportOf(_ day: String) -> String { say("Compte-rendu du \(day)", "Report of \(day)") }
    public func validatedOn(_ day: String) -> String { say("Validé le \(day)", "Approved on \(day)") }
    public func episode(_ number: String) -> String { say("Épisode \(number)", "Episode \(number)") }
    public func labelled(_ label: String, _ value: String) -> String {
        say("\(label)\u{A0}: \(value)", "\(label): \(value)")
    }
    /// A label before its value, with its colon.
    public func label(_ label: String) -> String { say("\(label)\u{A0}:", "\(label):") }
    /// Between sentences of a list.
    public var listSeparator: String { say("\u{A0}; ", "; ") }
    public func quoted(_ words: String) -> String { say("«\u{A0}\(words)\u{A0}»", "“\(words)”") }

    // MARK: Facts

    public var dateLabel: String { say("Date", "Date") }
    public var placeLabel: String { say("Lieu", "Place") }
    public var modalityLabel: String { say("Modalité", "Format") }
    public var organiserLabel: String { say("Organisation", "Organised by") }
    public var hostLabel: String { say("Accueil", "Hosted by") }
    public var partnerLabel: String { say("Partenariat", "In partnership with") }
    public var seriesLabel: String { say("Démarche", "Series") }
    public var frequencyLabel: String { say("Fréquence", "Frequency") }
    public var capacityLabel: String { say("Capacité", "Capacity") }
    public func places(_ number: Int) -> String { count(number, ("place", "places"), ("place", "places")) }
    public var animationLabel: String { say("Animation", "Facilitation") }
    public var noteTakingLabel: String { say("Prise de notes", "Notes taken by") }
    public var objectivesLabel: String { say("Objectifs", "Objectives") }
    public var referentLabel: String { say("Personne référente", "Contact person") }
    public var linkLabel: String { say("Lien", "Link") }
    public var contactHeading: String { say("Contact", "Contact") }
    public var roomLabel: String { say("Salle", "Room") }
    public var numberLabel: String { say("Numéro", "Number") }
    public var leadersLabel: String { say("Animation", "Led by") }
    public var reportersLabel: String { say("Rapport", "Reported by") }
    public var headCountLabel: String { say("Présences", "Attendance") }

    // MARK: Who came

    public var attendanceHeading: String { say("Participation", "Attendance") }
    public func peoplePresent(_ number: Int) -> String {
        count(number, ("personne présente", "personnes présentes"), ("person present", "people present"))
    }
    /// People whose names nobody took, in words.
    public func others(_ words: String) -> String { say("autres personnes\u{A0}: \(words)", "others: \(words)") }
    public func remotely(_ number: Int) -> String {
        say("dont \(number)\u{A0}à distance", "\(number) of them remotely")
    }
    public func peopleExcused(_ number: Int) -> String {
        count(number, ("personne excusée", "personnes excusées"), ("person sent apologies", "people sent apologies"))
    }
    public func peopleByProxy(_ number: Int) -> String {
        count(number, ("personne représentée", "personnes représentées"), ("person by proxy", "people by proxy"))
    }
    public func inWorkshops(_ number: Int) -> String {
        let people = personCount(number)
        return say("\(people) dans les ateliers", "\(people) in the workshops")
    }
    /// How many were in one of the ateliers, where nobody counted in the others.
    public func inTheme(_ title: String, _ people: String) -> String {
        say("dans \(quoted(title))\u{A0}: \(people)", "in \(quoted(title)): \(people)")
    }
    public func organisationsPresent(_ number: Int) -> String {
        count(
            number, ("organisation représentée", "organisations représentées"),
            ("organisation represented", "organisations represented"))
    }
    // MARK: Sections

    public var introductionHeading: String { say("Introduction", "Introduction") }
    public var agendaHeading: String { say("Déroulé", "Agenda") }
    public var phaseLabel: String { say("Temps", "Step") }
    public var plannedLabel: String { say("Durée prévue", "Planned") }
    public var actualLabel: String { say("Durée réelle", "Actual") }
    /// The same in the middle of a sentence.
    public var plannedInside: String { say("durée prévue", "planned") }
    public var actualInside: String { say("durée réelle", "actual") }
    public var otherContributions: String { say("Autres contributions", "Other contributions") }
    public var decisionsHeading: String { say("Décisions", "Decisions") }
    public var decisionLabel: String { say("Décision", "Decision") }
    public var methodLabel: String { say("Mode de décision", "How it was taken") }
    public var actionsHeading: String { say("Actions à mener", "Actions") }
    public var actionLabel: String { say("Action", "Action") }
    public var whoLabel: String { say("Qui", "Who") }
    public var dueLabel: String { say("Échéance", "Due") }
    public var doneLabel: String { say("État", "Status") }
    public var doneWord: String { say("fait", "done") }
    public var toDoWord: String { say("à faire", "to do") }
    public var questionLabel: String { say("Question", "Question") }
    public var questionsHeading: String { say("Questions en suspens", "Open questions") }
    public var sessionsHeading: String { say("Les rencontres de la démarche", "The sessions of the series") }
    public var nextHeading: String { say("Prochaine rencontre", "Next session") }
    public var figuresHeading: String { say("Chiffres", "Figures") }
    public var rankingHeading: String { say("Classement des contributions", "Contributions by votes") }
    public var rankLabel: String { say("Rang", "Rank") }
    public var contributionLabel: String { say("Contribution", "Contribution") }
    public var contributionsLabel: String { say("Contributions", "Contributions") }
    public var themeLabel: String { say("Thème", "Theme") }
    public var totalLabel: String { say("Total", "Total") }
    /// Where a note stands under several themes, and their rows make more than the total.
    public var totalOnceLabel: String { say("Total, chaque note une fois", "Total, each note once") }
    public var votesLabel: String { say("Votes", "Votes") }
    public var dotsLabel: String { say("Voix", "Dots") }

    // MARK: Counts

    public func contributionCount(_ number: Int) -> String {
        count(number, ("contribution", "contributions"), ("contribution", "contributions"))
    }
    public func voteCount(_ number: Int) -> String { count(number, ("voix", "voix"), ("vote", "votes")) }
    /// Behind a sum: the colours that are told apart.
    public func ofWhich(_ colours: [String]) -> String {
        say("dont \(enumeration(colours))", "of which \(enumeration(colours))")
    }
    /// « 8 rouges »; under a label that is no colour « gommettes « urgent » : 3 ».
    public func dotsOfColour(_ label: String, _ count: Int) -> String {
        guard let colour = DotColour(word: label.lowercased()) else {
            return labelled(say("gommettes \(quoted(label))", "\(quoted(label)) dots"), "\(count)")
        }
        return say("\(count)\u{A0}", "\(count) ") + colour.name(count, language)
    }
    public var byHand: String { say("à main levée", "by show of hands") }
    public func votesInFavour(_ number: Int) -> String { say("\(number)\u{A0}pour", "\(number) for") }
    public func votesAgainst(_ number: Int) -> String { say("\(number)\u{A0}contre", "\(number) against") }
    public func abstentions(_ number: Int) -> String {
        count(number, ("abstention", "abstentions"), ("abstention", "abstentions"))
    }
    public func madeWith(_ program: String) -> String {
        say("Compte-rendu établi avec \(program).", "Report made with \(program).")
    }
}

/// What only a page has: running heads, contents, the words of a chart.
extension Phrases {
    public var skipLink: String { say("Aller au contenu", "Skip to the content") }
    public var contentsHeading: String { say("Sommaire", "Contents") }
    /// Before a page's number.
    public var pageWord: String { say("Page\u{A0}", "Page ") }
    /// Between a page's number and how many there are.
    public var pageOf: String { say("\u{A0}/\u{A0}", " / ") }
    public var highlightedLabel: String { say("À retenir", "Key point") }
    public var figuresByTheme: String { say("Contributions par thème", "Contributions by theme") }
    public func figuresBy(_ level: String) -> String { say("Contributions par \(level)", "Contributions by \(level)") }
}

/// What is said to whoever closes a session.
extension Phrases {
    public func emptyThemes(_ themes: [String]) -> String {
        let themes = themes.map(quoted).joined(separator: ", ")
        return say("Rien n’a été noté sous \(themes).", "Nothing was noted under \(themes).")
    }

    // What the words of the compte-rendu hold that one may not want to send: how many, and the first of them, or of three.

    public func looseNames(_ names: [String]) -> String {
        let all = upToThree(names)
        return names.count == 1
            ? say("Un nom tapé avec @ ne désigne personne\u{A0}: \(all).", "A name typed with @ is nobody’s: \(all).")
            : say(
                "\(names.count)\u{A0}noms tapés avec @ ne désignent personne\u{A0}: \(all).",
                "\(names.count) names typed with @ are nobody’s: \(all).")
    }
    public func looseThemes(_ marks: [String]) -> String {
        let all = upToThree(marks)
        let sentence =
            marks.count == 1
            ? say("Une marque # ne désigne aucun thème\u{A0}: \(all).", "A mark with # means no theme: \(all).")
            : say(
                "\(marks.count)\u{A0}marques # ne désignent aucun thème\u{A0}: \(all).",
                "\(marks.count) marks with # mean no theme: \(all).")
        return sentence + " " + found(by: marks[0])
    }
    /// - Parameter words: by which the first of the notes is found.
    public func unreadSigns(_ notes: [String], _ words: String) -> String {
        let all = upToThree(notes)
        let sentence =
            notes.count == 1
            ? say(
                "Une note commence par un signe qui est resté du texte\u{A0}: \(all).",
                "A note begins with a sign that stayed text: \(all).")
            : say(
                "\(notes.count)\u{A0}notes commencent par un signe qui est resté du texte\u{A0}: \(all).",
                "\(notes.count) notes begin with a sign that stayed text: \(all).")
        return sentence + " " + found(by: words)
    }
    /// A mark that was begun, and nothing stands behind its sign.
    public func loneSigns(_ notes: [String]) -> String {
        let all = upToThree(notes)
        return notes.count == 1
            ? say(
                "Une note finit par un # ou un @ tout seul\u{A0}: \(all).",
                "A note ends with a # or an @ by itself: \(all).")
            : say(
                "\(notes.count)\u{A0}notes finissent par un # ou un @ tout seul\u{A0}: \(all).",
                "\(notes.count) notes end with a # or an @ by itself: \(all).")
    }
    /// How what stayed in the words of a note is found again.
    private func found(by words: String) -> String {
        let typed = "/\"\(words.replacing("\"", with: ""))\""
        return say(
            "Dans l’interface, \(typed) retrouve la note, guillemets compris.",
            "In the interface, \(typed) finds the note, quotation marks included.")
    }
    private func upToThree(_ words: [String]) -> String {
        guard words.count > 3 else { return enumeration(words) }
        let rest = words.count - 3
        return words.prefix(3).joined(separator: ", ")
            + say(rest == 1 ? " et 1\u{A0}autre" : " et \(rest)\u{A0}autres", " and \(rest) more")
    }
    public func publishedContacts(_ number: Int, _ first: String) -> String {
        number == 1
            ? say(
                "Une adresse ou un numéro de téléphone y est imprimé\u{A0}: \(first).",
                "An e-mail address or telephone number is printed: \(first).")
            : say(
                "\(number)\u{A0}adresses ou numéros de téléphone y sont imprimés, dont \(first).",
                "\(number) e-mail addresses or telephone numbers are printed, \(first) among them.")
    }
    public func notesWithoutTheme(_ number: Int, _ first: String) -> String {
        number == 1
            ? say(
                "Une note sans thème est sous «\u{A0}\(otherContributions)\u{A0}»\u{A0}: \(first).",
                "A note without a theme is under “\(otherContributions)”: \(first).")
            : say(
                "\(number)\u{A0}notes sans thème sont sous «\u{A0}\(otherContributions)\u{A0}», dont \(first).",
                "\(number) notes without a theme are under “\(otherContributions)”, \(first) among them.")
    }
    public func actionsWithoutPeople(_ number: Int, _ first: String) -> String {
        number == 1
            ? say("Une action n’a personne pour la mener\u{A0}: \(first).", "An action has nobody to do it: \(first).")
            : say(
                "\(number)\u{A0}actions n’ont personne pour les mener, dont \(first).",
                "\(number) actions have nobody to do them, \(first) among them.")
    }
    public func actionsWithoutDate(_ number: Int, _ first: String) -> String {
        number == 1
            ? say("Une action n’a pas d’échéance\u{A0}: \(first).", "An action has no date: \(first).")
            : say(
                "\(number)\u{A0}actions n’ont pas d’échéance, dont \(first).",
                "\(number) actions have no date, \(first) among them.")
    }
}

/// What is said to whoever makes a compte-rendu that names nobody.
extension Phrases {
    /// - Parameter words: what was replaced where it is printed.
    public func namesHidden(_ words: [(word: String, count: Int)]) -> String {
        let (number, list) = (words.reduce(0) { $0 + $1.count }, counted(words))
        return number == 1
            ? say(
                "un nom ou une adresse est remplacé par «\u{A0}…\u{A0}» dans ce qui a été écrit\u{A0}: \(list).",
                "one name or address in the words became “…”: \(list).")
            : say(
                "\(number)\u{A0}noms ou adresses sont remplacés par «\u{A0}…\u{A0}» dans ce qui a été écrit\u{A0}: \(list).",
                "\(number) names or addresses in the words became “…”: \(list).")
    }
    public func namesInDoubt(_ words: [(word: String, count: Int)]) -> String {
        let list = counted(words)
        return say(
            "à relire avant de publier, ce peut être un nom\u{A0}: \(list).",
            "to be read before it is published, it may be a name: \(list).")
    }
    private func counted(_ words: [(word: String, count: Int)]) -> String {
        words.map { $0.count == 1 ? quoted($0.word) : "\(quoted($0.word)) (\($0.count)\u{A0}×)" }
            .joined(separator: ", ")
    }
}
