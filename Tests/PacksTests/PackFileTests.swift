import Phrases
import Support
import Testing
import Workshop

@testable import Packs

@Suite struct PackFileTests {
    static let source = """
        title: Veillée
        language: fr
        description: |
          On se raconte.

          On décide.
        audience: dix à trente personnes
        materials: [des bougies, du thé]
        roles:
          Animation: tient le temps
        levels: [table, question]
        prompt_label: Question
        prompt_hint: ce que la table cherche
        empty: omit
        agenda:
          - title: Accueil
            minutes: 15
            who: toute l’équipe
            how: Un mot à chacune et chacun.
          - Clôture
        themes:
          - Table 1
          - title: Table 2
            prompt: |
              Qu’est-ce qui nous manque ?
            form: numbers
            empty: warn
            number: 2
            room: Salle bleue
            themes: [Souvenirs]
        each:
          table:
            - Souvenirs
            - title: Envies
              form: inline
        capacity:
          number: 12
          reason: une table de douze
        details:
          modality: présentiel
          Repas: soupe
        fields:
          - place
          - host: qui ouvre la porte
          - Public visé: habitantes et habitants
        inclusive: élu·e·s
        letterhead: |
          Amicale du Verger
          3, rue du Puits
        sections:
          - facts
          - people: names
          - agenda:
              times: actual
          - themes
          - decisions:
              title: Ce qui est décidé
              form: numbers
        """

    @Test func `everything that the format has is read`() throws {
        let reading = PackFile.read(Self.source, name: "veillee")
        #expect(reading.flaws.isEmpty)
        let pack = reading.pack
        #expect((pack.name, pack.title, pack.language) == ("veillee", "Veillée", "fr"))
        #expect(pack.description == "On se raconte.\n\nOn décide.")
        #expect(pack.materials == ["des bougies", "du thé"])
        #expect(pack.roles == [.init(name: "Animation", task: "tient le temps")])
        #expect(pack.levels == ["table", "question"])
        #expect(pack.agenda.map(\.minutes) == [15, nil])
        #expect(pack.themes.map(\.title) == ["Table 1", "Table 2"])
        #expect(pack.themes.map(\.whenEmpty) == [.omit, .warn])
        #expect(pack.themes.last?.form == .numbers)
        #expect(pack.themes.last?.prompt == "Qu’est-ce qui nous manque ?")
        #expect(pack.each[0]?.map(\.title) == ["Souvenirs", "Envies"])
        #expect(pack.capacity == .init(number: 12, reason: "une table de douze"))
        #expect(pack.details == [.modality: "présentiel", .extra("Repas"): "soupe"])
        #expect(pack.fields.map(\.detail) == [.place, .host, .extra("Public visé")])
        #expect(pack.hint(for: .host) == "qui ouvre la porte")
        #expect(pack.inclusive == .middleDot)
        #expect(pack.letterhead == ["Amicale du Verger", "3, rue du Puits"])
        #expect(pack.sections.map(\.section) == [.facts, .people, .agenda, .themes, .decisions])
        #expect(pack.sections.map(\.form) == [nil, .names, nil, nil, .numbers])
        #expect(pack.sections.map(\.times) == [.planned, .planned, .actual, .planned, .planned])
        #expect(pack.sections.last?.title == "Ce qui est décidé")
    }

    @Test func `the same headings stand under every theme of a level that lists none of its own`() {
        let tree = PackFile.read(Self.source, name: "veillee").pack.tree
        #expect(tree.map { $0.themes.map(\.title) } == [["Souvenirs", "Envies"], ["Souvenirs"]])
        #expect(tree.first?.themes.last?.form == .inline)
        let none = PackFile.read(
            "title: T\nlevels: [a]\nthemes:\n  - title: A\n    themes: []\neach: {a: [B]}\n", name: "t")
        #expect(none.flaws.isEmpty && none.pack.tree.first?.themes == [])
        #expect(PackFile.read(PackFile.text(of: none.pack), name: "t").pack == none.pack)
    }

    @Test func `what a pack is written as reads back as the same pack`() {
        let pack = PackFile.read(Self.source, name: "veillee").pack
        let again = PackFile.read(PackFile.text(of: pack), name: "veillee")
        #expect(again.flaws.isEmpty)
        #expect(again.pack == pack)
    }

    @Test(arguments: 0..<40)
    func `so does a pack of any texts`(seed: Int) {
        var improviser = Improviser(seed: seed)
        var pack = Pack()
        (pack.name, pack.title, pack.language) = ("essai", Cleaning.line("t" + improviser.nastyText()), "en")
        pack.description = Cleaning.text(improviser.nastyText())
        pack.materials = [improviser.nastyText(), improviser.phrase()].map(Cleaning.line).filter { !$0.isEmpty }
        pack.levels = ["atelier"]
        func plan() -> ThemePlan {
            var plan = ThemePlan(Cleaning.line("a" + improviser.nastyText()))
            plan.prompt = Cleaning.text(improviser.nastyText())
            plan.form = improviser.any(Theme.Form.allCases) ?? .bullets
            plan.whenEmpty = improviser.any(Theme.Emptiness.allCases) ?? .print
            plan.ask = Cleaning.text(improviser.nastyText())
            return plan
        }
        pack.themes = (0..<3).map { _ in
            var parent = plan()
            (parent.themes, parent.keepsItsOwn) = ([plan()], true)
            return parent
        }
        pack.each = [0: [plan()]]
        pack.agenda = [
            .init(
                title: Cleaning.line("x" + improviser.nastyText()), minutes: 5,
                how: Cleaning.text(improviser.nastyText()))
        ]
        pack.letterhead = ["Une ligne", "deux: lignes"]
        let text = PackFile.text(of: pack)
        let again = PackFile.read(text, name: "essai")
        #expect(again.flaws.isEmpty, "\(text)")
        #expect(again.pack == pack, "\(text)")
    }

    @Test func `a byte order mark is no part of a file, nor are Windows line ends`() {
        let text = "\u{FEFF}" + Self.source.replacing("\n", with: "\r\n")
        let reading = PackFile.read(text, name: "veillee")
        #expect(reading.flaws.isEmpty)
        #expect(reading.pack == PackFile.read(Self.source, name: "veillee").pack)
    }

    @Test func `256 KiB are read, and no more`() {
        let most = "title: t\n" + String(repeating: "#", count: PackFile.limit - 9)
        #expect(PackFile.read(most, name: "t").isSound)
        #expect(PackFile.read(most + "#", name: "t").flaws.map(\.reason) == [.tooLarge(limit: PackFile.limit)])
    }

    @Test func `headings that multiply are bounded, and told of`() {
        let rows = (0..<7).map { "  l\($0): [a, b, c, d, e, f, g, h, i, j]" }.joined(separator: "\n")
        let source = "title: T\nlevels: [l0, l1, l2, l3, l4, l5, l6]\nthemes: [x, y]\neach:\n\(rows)\n"
        let reading = PackFile.read(source, name: "t")
        #expect(reading.flaws.map(\.reason) == [.tooManyThemes(limit: Pack.mostThemes)])
        func count(_ plans: [ThemePlan]) -> Int { plans.reduce(0) { $0 + 1 + count($1.themes) } }
        #expect(count(reading.pack.tree) == Pack.mostThemes)
        #expect(reading.pack.ask(at: ["x", "a", "b", "c", "d", "e", "f"]) == "")
    }

    @Test func `what a newer version would know is passed over, and the rest is there`() {
        let reading = PackFile.read("title: T\nmusic: loud\nthemes:\n  - title: A\n    colour: red\n", name: "t")
        #expect(reading.pack.themes.map(\.title) == ["A"])
        #expect(reading.flaws.count == 2)
    }
}
