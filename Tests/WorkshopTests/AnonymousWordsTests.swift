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
        ("mme pasquier et M.Dubreuil", "mme … et M.…"), ("Mmes Dubreuil, Pasquier et Haddad", "Mmes …, … et …"),
        ("Mme d’Estaing, M. von Trapp", "Mme …, M. …"), ("DUPUIS Gérard demande un arrêt", "… demande un arrêt"),
        ("voir Gérard M. et le Dr Haddad", "voir …. et le Dr …"), ("Paul Kowalski vient", "… vient"),
        ("Maître Vasseur et le docteur Roux", "Maître … et le docteur …"),
    ])
    func `who is on no list is hidden behind a civility or by a usual given name`(typed: String, shown: String) throws {
        let found = try words(typed)
        #expect(found.text == shown)
        #expect(found.doubts == [])
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

    @Test func `a name that was told once is found again`() throws {
        let words = try ledger([
            ("Mme Dubreuil prête sa cour", nil), ("Dubreuil et ses voisins", nil), ("on dit que dubreuil vend", nil),
            ("Gérard Dupuis, et puis DUPUIS seul", nil),
        ]).state.anonymousWords
        #expect(
            words.state.contributions.values.map(\.text).sorted()
                == [
                    "on dit que dubreuil vend", "Mme … prête sa cour", "… et ses voisins", "…, et puis … seul",
                ].sorted())
        #expect(words.doubts.map(\.word) == ["dubreuil"])
    }

    @Test(arguments: [
        ("madame veut un banc", []), ("le docteur benali reçoit", ["benali"]), ("kevin dort là", ["kevin"]),
        ("On a vu DUPUIS hier, à la MJC", ["DUPUIS"]), ("Présents : Szymanski et les autres", ["Szymanski"]),
        ("Wojciech a perdu sa clé", ["Wojciech"]), ("Rien n’est prêt. Tout va bien", []), ("Z.L. l’a dit", ["Z.L"]),
        ("demander à 李明", ["李明"]), ("Victoria Park, France Travail, à Noël", []), ("la MJC Jean Macé", []),
        ("rue Paul Bert et place du Marché", ["Paul"]), ("Mark the road", []),
    ])
    func `what may be somebody is told`(typed: String, doubts: [String]) throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([PersonDraft("Paul Martin")]))
        try ledger.perform(.capture([Draft(typed)]))
        let words = ledger.state.anonymousWords
        #expect(words.state.contributions.values.first?.text == typed)
        #expect(words.doubts.map(\.word) == doubts)
    }

    @Test(arguments: [
        ("M. Saint-Aubin et Mme Place", "M. … et Mme …"), ("Mr Hall lends his barn", "Mr … lends his barn"),
        ("M. LE GOFF EST LÀ", "M. … EST LÀ"), ("JEAN-CLAUDE DUSSE", "…"), ("Mme Kerdoncuf ARS", "Mme … ARS"),
        ("Paul Lundi, Marie Mardi", "… Lundi, … Mardi"), ("Mickaël D. a été prévenu", "…. a été prévenu"),
        ("zoe.petit (at) exemple.fr ou zoe arobase exemple.fr", "… ou …"), ("tracey at mail dot co dot uk", "…"),
        ("Meet at 10.30 in the hall", "Meet at 10.30 in the hall"), ("Look at exemple.fr", "Look at exemple.fr"),
        ("dupont @ exemple.fr", "…"), ("10 @ 15 € pièce", "10 @ 15 € pièce"),
        ("2 84 05 56 123 456 78", "…"), ("Mme Hélène de La Rue parle", "Mme … parle"),
        ("À Jules Ferry, groupe scolaire Marcel Pagnol", "À Jules Ferry, groupe scolaire Marcel Pagnol"),
        ("The William Morris Gallery", "The William Morris Gallery"),
        ("People said it will rain", "People said it will rain"),
    ])
    func `names are told from the words around them`(typed: String, shown: String) throws {
        var ledger = Ledger()
        try ledger.perform(.capture([Draft(typed)]))
        #expect(ledger.state.anonymousWords.state.contributions.values.first?.text == shown)
    }

    @Test(arguments: [
        "Corre : un abri", "un abri (Corre)", "un abri – Corre", "Corre, il manque un abri", "[Corre] un abri",
        "Selon Corre",
    ])
    func `whoever said a note is told, as note-takers write it`(typed: String) throws {
        var ledger = Ledger()
        try ledger.perform(.capture([Draft(typed)]))
        #expect(ledger.state.anonymousWords.doubts.map(\.word) == ["Corre"])
        var other = Ledger()
        try other.perform(.capture([Draft(typed.replacing("Corre", with: "Idée").replacing("Selon ", with: ""))]))
        #expect(other.state.anonymousWords.doubts.isEmpty)
    }

    @Test func `answers that were voted for, and how many people there were, name nobody`() throws {
        var ledger = try ledger([("Élire un délégué", nil)])
        let note = try #require(ledger.state.sequence.first)
        try ledger.perform(.vote([note], label: "Zoé", by: 8))
        try ledger.perform(.vote([note], label: "Loïc", by: 7))
        try ledger.perform(.addTheme(title: "Table", prompt: "", parent: nil, place: .last))
        let theme = try #require(ledger.state.themes.keys.first)
        try ledger.perform(.changeTheme(theme, [.headCount("12 dont Zoé et Cléo")]))
        let words = ledger.state.anonymousWords.state
        #expect(words.contributions[note]?.votes.all.map(\.label).sorted() == ["…", "… 2"])
        #expect(words.contributions[note]?.votes.all.map(\.count).sorted() == [7, 8])
        #expect(words.themes[theme]?.headCount == "12 dont … et …")
    }

    @Test(arguments: [
        ("Une patinoire pour Noël", "Une patinoire pour Noël", ["Noël"]),
        ("Le sapin de Noël, dès fin Avril", "Le sapin de Noël, dès fin Avril", ["Noël", "Avril"]),
        ("Noël apporte la scie, vu avec Noël", "… apporte la scie, vu avec …", []),
        ("Prêté par Hugo Noël pour Noël", "Prêté par … pour Noël", ["Noël"]),
        ("Une place pour Noël Dupré", "Une place pour … Dupré", ["Dupré"]), ("chez M. Noël", "chez M. …", []),
    ])
    func `a feast or a month stays where it stands as one, and is told`(typed: String, shown: String, doubts: [String])
        throws
    {
        var ledger = Ledger()
        try ledger.perform(.addPeople([PersonDraft("Hugo Noël"), PersonDraft("Lise Avril")]))
        try ledger.perform(.capture([Draft(typed)]))
        let words = ledger.state.anonymousWords
        #expect(words.state.contributions.values.first?.text == shown)
        #expect(Set(words.doubts.map(\.word)) == Set(doubts))
    }

    @Test func `what was replaced is told, each with how often`() throws {
        let words = try ledger([("Zoé a les clés, Zoé ou Cléo", nil), ("écrire à cleo@exemple.fr", nil)]).state
            .anonymousWords
        #expect(words.replaced.map(\.word) == ["Zoé", "Cléo", "cleo@exemple.fr"])
        #expect(words.replaced.map(\.count) == [2, 1, 1])
    }

    @Test func `an organisation that bears the name of somebody on the list is told`() throws {
        var ledger = Ledger()
        var (baker, other) = (PersonDraft("Odile Garnier"), PersonDraft("Ali Ferhat"))
        (baker.organisation, other.organisation) = ("Boulangerie Garnier", "Les Amis des Rives")
        try ledger.perform(.addPeople([baker, other]))
        #expect(ledger.state.anonymousWords.doubts.map(\.word) == ["Boulangerie Garnier"])
    }

    @Test func `half of a surname of two is a surname`() throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([PersonDraft("Marie-Claude d’Ormesson-Le Guen")]))
        try ledger.perform(.capture([Draft("d’Ormesson refuse, Le Guen aussi, Marie-Claude d’Ormesson parle")]))
        let text = ledger.state.anonymousWords.state.contributions.values.first?.text ?? ""
        #expect(!text.contains("Ormesson") && !text.contains("Guen") && !text.contains("Marie"), "\(text)")
    }

    @Test(arguments: [
        ("Tél 04 78 12 34 56 - 06 11 22 33 44", "Tél … - …"), ("0478123456 0611223344", "… …"),
        ("le 15 06 12 34 56 78", "le 15 …"), ("04 78 12 34 56 12 personnes", "… 12 personnes"),
        ("020 7946 0958, 07700 900123 or 07700900123", "…, … or …"), ("+33 6 12 34 56 78 / 06 11 22 33 44", "… / …"),
        ("FR76 3000 4000 0312 3456 7890 143", "…"), ("1 84 12 76 451 089 46", "…"),
        ("2023 2024 2025 2026", "2023 2024 2025 2026"),
        ("le 15/03/2026 de 18:30 à 20:00", "le 15/03/2026 de 18:30 à 20:00"), ("120 000 euros", "120 000 euros"),
    ])
    func `numbers are hidden wherever they stand`(typed: String, shown: String) throws {
        #expect(try words(typed).text == shown)
    }

    @Test func `of a title or a place a civility tells, and the rest is in doubt`() throws {
        var ledger = Ledger()
        try ledger.perform(
            .setDetails([
                .title: "Café chez Mme Dubreuil", .place: "Salle de M. Haddad", .partner: "Les amis de Georges",
                .extra("Accueil"): "Fatou Diallo", .organiser: "Centre social Simone Veil",
            ]))
        let words = ledger.state.anonymousWords
        #expect(words.state[.title] == "Café chez Mme …" && words.state[.place] == "Salle de M. …")
        #expect(words.state[.extra("Accueil")] == "…" && words.state[.organiser] == "Centre social Simone Veil")
        #expect(words.doubts.map(\.word).contains("Georges"))
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
