import Support
import Workshop

/// A whole invented workshop, with something of everything that a compte-rendu prints.
struct Gardens {
    private(set) var state = State()
    let ids = IdentifierSource.seeded(42)
    private var themes: [String: Theme.ID] = [:]
    private var people: [String: Attendee.ID] = [:]

    init(isClosed: Bool = false, validated: String? = nil) {
        fill()
        meet()
        plan()
        welcome()
        discuss()
        guard isClosed else { return }
        happen(SessionClosed())
        guard let validated else { return }
        var event = ReportValidated()
        event.day = validated
        happen(event)
    }

    private mutating func happen(_ event: some Event) {
        event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: "2024-04-12T18:00:00.000+02:00"))
    }

    private mutating func fill() {
        let details: [(Detail, String)] = [
            (.title, "Jardins partagés : la belle saison"), (.subtitle, "Deuxième rencontre des jardins du quartier"),
            (.series, "Un quartier qui pousse"), (.episode, "2"), (.date, "12/04/2024"), (.start, "18h"),
            (.end, "20:30"),
            (.place, "Maison des Tilleuls"), (.organiser, "Collectif des Rives"), (.partner, "La Grainothèque"),
            (.capacity, "40"), (.unnamed, "3"), (.animation, "Camille Aubrac"), (.noteTaking, "Sacha Lemoine"),
            (
                .introduction,
                "Chaque printemps, les jardins se retrouvent.\n\n- pour se voir,\n- pour s'organiser.\n\n> Ça pousse !\n>\n> — Une jardinière"
            ),
            (.contact, "Maison des Tilleuls\n4, rue du Lavoir\njardins@exemple.fr"), (.extra("Météo"), "grand soleil"),
        ]
        for (detail, value) in details {
            if detail.isPersonal {
                var event = PersonalDetailSet()
                (event.detail, event.value) = (DetailName(detail), value)
                happen(event)
            } else {
                var event = DetailSet()
                (event.detail, event.value) = (DetailName(detail), value)
                happen(event)
            }
        }
    }

    private mutating func meet() {
        for (role, date, start, end, place, title) in [
            (Meeting.Role.session, "2024-02-02", "", "", "", "Lancement"), (.session, "2024-09", "", "", "", ""),
            (.next, "14/06/2024", "18:30", "21h", "Jardin du Lavoir", "Récoltes"),
        ] {
            var event = MeetingAdded()
            (event.id, event.role, event.date) = (ids.meeting(), role, date)
            (event.start, event.end, event.location, event.title) = (start, end, place, title)
            happen(event)
        }
    }

    private mutating func plan() {
        for (title, minutes) in [("Accueil", 15), ("Ateliers", 60), ("Mise en commun", nil)] {
            var event = PhaseAdded()
            (event.id, event.title, event.minutes) = (ids.phase(), title, minutes)
            happen(event)
        }
    }

    private mutating func welcome() {
        for (name, organisation, presence) in [
            ("Camille Aubrac", "Collectif des Rives", Attendee.Presence.present), ("Sacha Lemoine", "", .present),
            ("Noor Haddad", "École Pasteur", .remote), ("Lou Ferrand", "Ville", .excused),
            ("Ida Brun", "Ville", .proxy),
        ] {
            let id = ids.attendee()
            people[name] = id
            var named = AttendeeNamed()
            (named.id, named.name) = (id, .set(name))
            happen(named)
            var added = AttendeeAdded()
            (added.id, added.presence) = (id, presence)
            if !organisation.isEmpty {
                let known = state.organisations.values.first { $0.name == organisation }
                var event = OrganisationAdded()
                (event.id, event.name) = (known?.id ?? ids.organisation(), organisation)
                happen(event)
                added.organisation = event.id
            }
            happen(added)
        }
    }

    private mutating func theme(_ title: String, under parent: String? = nil, prompt: String = "") {
        var event = ThemeAdded()
        (event.id, event.parent) = (ids.theme(), parent.flatMap { themes[$0] })
        (event.title, event.prompt) = (title, prompt)
        themes[title] = event.id
        happen(event)
    }

    @discardableResult
    private mutating func note(
        _ text: String, _ theme: String? = nil, _ kind: Contribution.Kind = .idea, under parent: Contribution.ID? = nil,
        dots: Int = 0, by author: String? = nil, due: String = "", isDone: Bool = false
    ) -> Contribution.ID {
        var event = ContributionAdded()
        (event.id, event.kind, event.text, event.parent) = (ids.contribution(), kind, text, parent)
        event.themes = [theme.flatMap { themes[$0] }].compactMap { $0 }
        event.authors = [author.flatMap { people[$0] }].compactMap { $0 }
        (event.due, event.isDone) = (due, isDone)
        happen(event)
        if dots > 0 {
            var votes = VotesCast()
            (votes.id, votes.count) = (event.id, dots)
            happen(votes)
        }
        return event.id
    }

    /// Another theme, printed in a form of its own.
    mutating func printOutils(as form: Theme.Form) {
        theme("Ce qui manque")
        var changed = ThemeChanged()
        (changed.id, changed.form) = (themes["Ce qui manque"] ?? .none, .set(form))
        happen(changed)
        note("des bêches", "Ce qui manque")
        note("des arrosoirs", "Ce qui manque")
    }

    private mutating func discuss() {
        theme("Atelier 1 – L'eau", prompt: "ENJEU : comment arroser moins ?\n\n- en été,\n- toute l'année.")
        theme("Constats", under: "Atelier 1 – L'eau")
        theme("Pistes", under: "Atelier 1 – L'eau")
        theme("Atelier 2 – Les outils")
        theme("Restes à voir")
        var facts = ThemeChanged()
        facts.id = themes["Atelier 1 – L'eau"] ?? .none
        (facts.room, facts.headCount) = (.set("Salle verte"), .set("12"))
        facts.leaders = .set(people["Camille Aubrac"].map { [$0] } ?? [])
        happen(facts)
        facts = ThemeChanged()
        facts.id = themes["Atelier 2 – Les outils"] ?? .none
        facts.headCount = .set("une dizaine")
        happen(facts)
        note("Les cuves sont vides dès juin", "Constats", dots: 3)
        let group = note("Perdre moins", "Pistes", .group)
        note("pailler *tout* le jardin", under: group, dots: 7)
        note("arroser le soir", under: group)
        note("Qui relève le compteur ?", "Pistes", .question)
        note("On achète une cuve de 1000 litres", "Pistes", .decision)
        note("Demander un devis", "Pistes", .action, by: "Noor Haddad", due: "2024-05-01")
        note("Prévenir la Ville", "Pistes", .action, isDone: true)
        note("vérifier le prix", "Pistes", .memo)
        note("On ne prête plus rien depuis deux ans.\n\n— Un jardinier", "Atelier 2 – Les outils", .quote)
        note("La cabane ferme mal ; il faudrait un cadenas à code.", "Atelier 2 – Les outils", .paragraph)
        note("Fêter les dix ans du jardin")
    }
}
