import Support
import Testing
import Workshop

/// What an anonymous compte-rendu leaves out of what was said.
@Suite struct AnonymousWordsTests {
    private static let people = [
        "Inès de La Tour", "Loïc O’Brien", "Jean-François D’Almeida", "Zoé Petit", "Jo", "Cléo", "Mme Rose Marchand",
    ]

    private func ledger(_ notes: [(text: String, author: String?)]) throws -> Ledger {
        var ledger = Ledger()
        try ledger.perform(.addPeople(AnonymousWordsTests.people.map { PersonDraft($0) }))
        for note in notes {
            var draft = Draft(note.text)
            if let author = note.author, let person = ledger.state.people(called: author).first {
                draft.authors = [.existing(person.id)]
            }
            try ledger.perform(.capture([draft]))
        }
        return ledger
    }

    private func words(_ text: String, by author: String? = nil) throws -> (text: String, hidden: Int, doubts: [String])
    {
        let words = try ledger([(text, author)]).state.anonymousWords
        let note = try #require(words.state.contributions.values.first)
        return (note.text, words.hidden, words.doubts.map(\.word))
    }

    @Test(arguments: [
        ("Demander les clés à la mairie Inès pour vendredi", "Demander les clés à la mairie … pour vendredi"),
        ("Envoyer la liste à Loïc avant le 15/12", "Envoyer la liste à … avant le 15/12"),
        ("Réserver la sono Loic, dit inès de la tour", "Réserver la sono …, dit …"),
        ("L’idée d’Inès, et celle de Jean-François", "L’idée d’…, et celle de …"),
        ("Jean François D'Almeida le sait", "… le sait"), ("vu avec Zoé Petit et Jo", "vu avec … et …"),
        ("@Gégé, @Thérèse et Cléo", "…, … et …"), ("écrire à zoe@exemple.fr ou 06 12 34 56 78", "écrire à … ou …"),
        ("Mme Marchand et *Rose*", "Mme … et *…*"), ("ROSE MARCHAND", "…"),
    ])
    func `names, marks and addresses become an ellipsis`(typed: String, shown: String) throws {
        let found = try words(typed)
        #expect(found.text == shown)
        #expect(found.hidden == shown.count { $0 == "…" } && found.doubts.isEmpty)
    }

    @Test(arguments: [
        ("un petit marchand de rose", ["marchand", "petit", "rose"]), ("la tour de guet", ["tour"]),
        ("rue Saint-Cléo", ["Cléo"]), ("de la cave au grenier, le jo", ["jo"]),
        ("Un banc @ la mairie, à 5 € le mètre", []), ("les roses", []),
    ])
    func `what may be a name or a word stays, and is told`(typed: String, doubts: [String]) throws {
        let found = try words(typed)
        #expect(found.text == typed && found.hidden == 0)
        #expect(found.doubts.sorted() == doubts)
    }

    @Test(arguments: [
        ("Marc propose un banc", "… propose un banc"), ("vu avec Fatou Diop et son frère", "vu avec … et son frère"),
        ("Mme Benali et M. Da Silva s’en occupent", "Mme … et M. … s’en occupent"),
        ("Monsieur Zbigniew", "Monsieur …"), ("MARC VEUT UN BANC", "… VEUT UN BANC"),
        ("Le voisin, Marie-Ange de Kerdrel, prête sa cour", "Le voisin, …, prête sa cour"),
        ("Pierre Dupré est d’accord", "… est d’accord"), ("c’est Pierre qui a la clé", "c’est … qui a la clé"),
        ("chez Mohamed.Ensuite chez Nadia", "chez ….Ensuite chez …"),
    ])
    func `who is on no list is hidden behind a civility or by a usual given name`(typed: String, shown: String) throws {
        let found = try words(typed)
        #expect(found.text == shown && found.doubts.isEmpty)
    }

    @Test(arguments: [
        ("Une pierre. Pierre de taille, olivier, jade", []), ("rue du Docteur Marc Roux, école Jeanne d’Arc", []),
        ("Le lycée Marie Curie et la salle Jean Vilar", []), ("Saint-Martin et le quai Saint-Michel", []),
        ("Madame la Maire, Monsieur Le Maire", []), ("Réparer la Poste. La CAF aussi", ["Poste"]),
        ("L’Étang, l’internet, d’abord", []), ("demander à Zorglub Hatta", ["Zorglub Hatta"]),
        ("LES BANCS SONT TROP LOIN", []), ("Le Centre Jean Moulin", []),
    ])
    func `streets, buildings and beginnings of sentences are nobody`(typed: String, doubts: [String]) throws {
        let found = try words(typed)
        #expect(found.text == typed && found.doubts == doubts)
    }

    @Test func `an organisation that is called like somebody stays`() throws {
        var ledger = Ledger()
        var person = PersonDraft("Ada")
        person.organisation = "Les Amis de Paulette"
        try ledger.perform(.addPeople([person]))
        try ledger.perform(.capture([Draft("Demander à Paulette, des Amis de Paulette ou Les Amis de Paulette")]))
        let words = ledger.state.anonymousWords
        #expect(
            words.state.contributions.values.first?.text
                == "Demander à …, des Amis de … ou Les Amis de Paulette")
    }

    @Test func `the given name of who said a note was a mark, however it was written`() throws {
        #expect(try words("relancer la caf inès", by: "Inès").text == "relancer la caf …")
        #expect(try words("voir jo demain", by: "Jo").text == "voir … demain")
        #expect(try words("un petit banc", by: "Zoé").text == "un petit banc")
    }

    @Test func `everything that people wrote is read, and of what names a place whole names only`() throws {
        var ledger = try ledger([("vu", nil)])
        try ledger.perform(.addTheme(title: "Le groupe de Zoé", prompt: "Que dit Loïc ?", parent: nil, place: .last))
        try ledger.perform(.addPhase(title: "Mot d’Inès", minutes: nil, place: .last))
        try ledger.perform(
            .setDetails([
                .title: "Rencontre Cléo", .organiser: "Zoé Petit", .introduction: "Cléo accueille.",
                .animation: "Awa Diop, Zoé Petit", .extra("Merci"): "Awa Diop",
            ]))
        let note = try #require(ledger.state.sequence.first)
        try ledger.perform(.reformulate(note, text: "vu avec Awa Diop"))
        let words = ledger.state.anonymousWords
        let theme = try #require(words.state.themes.values.first)
        #expect(theme.title == "Le groupe de …" && theme.prompt == "Que dit … ?")
        #expect(words.state.agenda.map(\.title) == ["Mot d’…"])
        #expect(words.state[.introduction] == "… accueille." && words.state[.organiser] == "…")
        #expect(words.state[.extra("Merci")] == "…" && words.state[.title] == "Rencontre Cléo")
        #expect(words.state.contributions[note]?.reformulation == "vu avec …")
        #expect(words.doubts.map(\.word) == ["Cléo"])
    }

    @Test func `without anybody on the list words stay as they are`() throws {
        var ledger = Ledger()
        try ledger.perform(.capture([Draft("Un voisin l’a dit")]))
        #expect(ledger.state.anonymousWords.state == ledger.state)
    }

    @Test(arguments: 0..<10)
    func `what is hidden once is hidden`(seed: Int) {
        let state = Story(seed: seed, commands: 80).ledger.state
        let once = state.anonymousWords
        #expect(once.state.anonymousWords.hidden == 0)
    }
}
