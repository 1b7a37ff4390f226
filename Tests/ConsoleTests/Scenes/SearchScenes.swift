import Support
import Testing
import Workshop

@testable import Console

/// Any note is a few letters away.
@Suite struct SearchScenes {
    static let written = EditingScenes.written.then { ledger in
        try ledger.note("Le chœur des écoles", under: "Musique")
        try ledger.note("Éclairer la scène", under: "Musique")
    }

    @Test(arguments: ["choeur", "CHŒUR", "ecol", "choe ecoles"])
    func `neither case nor accents nor ligatures matter`(query: String) {
        var rehearsal = Rehearsal(SearchScenes.written)
        rehearsal.searches(query)
        rehearsal.sees("Le chœur des écoles")
        rehearsal.sees("Atelier 2 – La fête de juin › Musique")
        rehearsal.doesNotSee("Éclairer la scène")
    }

    @Test func `what was found can be worked with, and Esc leaves the search`() {
        var rehearsal = Rehearsal(SearchScenes.written)
        rehearsal.searches("eclair")
        rehearsal.presses(.enter)
        #expect(rehearsal.note == "Éclairer la scène")
        rehearsal.presses(.character("v"), .character("*"))
        #expect(rehearsal.contribution("Éclairer la scène")?.votes.dots == 1)
        rehearsal.presses(.escape)
        rehearsal.sees("Des gants pour les enfants")
    }

    @Test func `a search for votes that are hidden says so, and how to reveal them`() {
        var rehearsal = Rehearsal(.usual, width: 80, height: 24)
        rehearsal.presses(.escape, .character("H"), .character("/"))
        rehearsal.types("voix>3")
        rehearsal.sees("Les votes sont cachés. H les dévoile.")
        rehearsal.presses(.enter)
        rehearsal.sees("Rien ne correspond. Les votes sont cachés.")
        rehearsal.presses(.character("H"))
        rehearsal.doesNotSee("Rien ne correspond.")
        rehearsal.sees("Un cahier de bord")
    }

    @Test func `all that was found is marked with one key, and treated at once`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.searches("genre:idée -mare")
        rehearsal.presses(.enter, .character("A"))
        let count = rehearsal.model.notes.marked.count
        #expect(count == rehearsal.model.notes.count && count > 5)
        rehearsal.presses(.character("x"))
        #expect(rehearsal.model.notes.count == 0)
        rehearsal.presses(.character("u"))
        #expect(rehearsal.model.notes.count == count)
    }

    @Test(arguments: [("genre:>", Contribution.Kind.action), ("kind:?", .question), ("genre:!", .decision)])
    func `a kind is found by its sign`(query: String, kind: Contribution.Kind) {
        var rehearsal = Rehearsal(.usual)
        let count = rehearsal.state.contributions.values.count { $0.kind == kind && !rehearsal.state.isAside($0.id) }
        rehearsal.searches(query)
        rehearsal.presses(.enter)
        #expect(rehearsal.model.notes.count == count && count > 0)
    }

    @Test(arguments: ["à l’ombre", "a l’om", "b"])
    func `a letter at the start is a word, and no kind`(query: String) {
        var rehearsal = Rehearsal(
            SearchScenes.written.then { ledger in try ledger.note("Un banc à l’ombre", under: "Musique") })
        rehearsal.searches(query)
        rehearsal.sees("Un banc à l’ombre")
        #expect(rehearsal.model.notes.finding?.query.conditions.isEmpty == true)
    }

    @Test func `the key that marks all takes the marks off`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.searches("jardin")
        rehearsal.presses(.enter, .character("A"))
        rehearsal.sees("Marquées")
        rehearsal.presses(.character("A"))
        #expect(rehearsal.model.notes.marked.isEmpty)
    }

    @Test func `how many were found of how many is said as one types`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.searches("arros")
        rehearsal.sees("1 sur 16")
        rehearsal.types("zzz")
        rehearsal.sees("0 sur 16")
    }

    @Test func `what is found follows what others write meanwhile`() {
        var rehearsal = Rehearsal(.usual, devices: 2)
        rehearsal.searches("brouette")
        rehearsal.sees("1 sur 16")
        rehearsal.anotherDevice(.capture([Draft("Une troisième brouette")]))
        rehearsal.sees("2 sur 17")
        rehearsal.sees("Une troisième brouette")
    }

    @Test func `a theme is completed as it is typed, and Tab takes it`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.searches("#arr")
        rehearsal.sees("Atelier 1 – Le jardin › Arrosage")
        rehearsal.presses(.tab)
        rehearsal.types("soir")
        rehearsal.sees("On arrose le soir, jamais à midi")
        rehearsal.doesNotSee("Une mare")
    }

    @Test func `of themes of one name the one that was chosen is meant`() {
        let script = Script.garden.then { ledger in
            let homes = ledger.state.outline.filter { $0.theme.title == "Bénévoles" }.map(\.theme.id)
            for (home, text) in zip(homes, ["Pour le jardin", "Pour la fête"]) {
                var draft = Draft(text)
                draft.themes = [.existing(home)]
                try ledger.perform(.capture([draft]))
            }
        }
        var rehearsal = Rehearsal(script)
        rehearsal.searches("#bénév")
        rehearsal.presses(.down, .down, .enter)
        #expect(rehearsal.model.notes.count == 1)
        rehearsal.presses(.enter)
        #expect(rehearsal.note == "Pour la fête")
    }

    @Test func `an organisation is found as its people are`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.searches("@tilleuls")
        rehearsal.sees("Récupérer l’eau du toit")
        rehearsal.doesNotSee("Qui a la clé")
    }

    @Test func `an operator that says nothing is said to, and searched as it is`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.searches("voix>trop")
        rehearsal.sees("« voix>trop » n’est pas compris")
    }

    @Test(arguments: [
        "-@karim", "-#zzz", "-sans:auteur", "-sans:thème", "-avant:hier", "-depuis:x", "-genre:xyz", "-voix>a",
        "pluie -sans:auteur jardin", "-\"deux mots\" -a", "--", "-- -", "-@ -# -*", "«-#»",
    ])
    func `whatever stands behind a minus is typed letter by letter, understood or not`(query: String) {
        var rehearsal = Rehearsal(SearchScenes.written, width: 80, height: 24)
        rehearsal.presses(.escape, .character("/"))
        for letter in query {
            rehearsal.types(String(letter))
            rehearsal.sees("▏")
        }
        rehearsal.presses(.enter)
        #expect(rehearsal.model.notes.query == query)
    }

    @Test func `minutes go by, and what was said lately is no longer`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.captures("Tout juste dit")
        rehearsal.searches("depuis:1m juste")
        rehearsal.sees("Tout juste dit")
        rehearsal.waits(seconds: 180)
        rehearsal.types(" ")
        rehearsal.doesNotSee("Tout juste dit")
    }

    @Test func `nothing found is said`() {
        var rehearsal = Rehearsal(SearchScenes.written)
        rehearsal.searches("hélicoptère")
        rehearsal.sees("Rien ne correspond.")
        rehearsal.presses(.escape)
        rehearsal.doesNotSee("Rien ne correspond.")
    }

    @Test func `where nothing is found it is said that what is set aside was not looked at`() {
        var rehearsal = Rehearsal(.usual, width: 100, height: 30)
        rehearsal.searches("doublon")
        rehearsal.sees("Rien ne correspond. 1 note écartée n’est pas cherchée")
        rehearsal.doesNotSee("Un doublon")
    }

    @Test(arguments: [
        ("#la fête de", "Atelier 2 – La fête de juin", ""), ("#fête musique", "La fête de juin", "musique"),
        ("-#la fête de juin outils", "sauf", "outils"), ("@amina khelif", "Amina Khelif", ""),
        ("@amina mare", "Amina Khelif", "mare"),
    ])
    func `a name of several words is one name, and other words are searched for`(
        query: String, name: String, words: String
    ) throws {
        var rehearsal = Rehearsal(.usual, width: 120, height: 40)
        rehearsal.searches(query)
        let reading = try #require(rehearsal.model.notes.finding?.reading)
        #expect(reading.query.conditions.count == 1)
        #expect(reading.chips.first?.text.contains(name) == true, "\(reading.chips)")
        #expect(reading.query.words.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " ") == words)
    }

    @Test func `giving the search up brings one back to where one was`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Arrosage")
        rehearsal.selects("On arrose le soir, jamais à midi")
        rehearsal.presses(.character("/"))
        rehearsal.types("sono")
        rehearsal.presses(.enter)
        #expect(rehearsal.note == "Une sono à prêter")
        rehearsal.presses(.escape)
        #expect(rehearsal.note == "On arrose le soir, jamais à midi")
        #expect(rehearsal.theme == "Arrosage")
    }

    @Test func `earlier searches come back with the arrow`() {
        var rehearsal = Rehearsal(.usual)
        for query in ["sono", "clé"] {
            rehearsal.searches(query)
            rehearsal.presses(.enter, .escape)
        }
        rehearsal.presses(.character("/"), .up)
        rehearsal.sees("Qui a la clé")
        rehearsal.presses(.up)
        rehearsal.sees("Une sono à prêter")
        rehearsal.presses(.down, .down)
        #expect(rehearsal.model.notes.query == nil)
    }

    @Test func `moving to another theme leaves the search`() {
        var rehearsal = Rehearsal(SearchScenes.written)
        rehearsal.searches("choeur")
        rehearsal.presses(.enter, .character("2"), .down)
        rehearsal.sees("Affûter les bêches")
        rehearsal.doesNotSee("Chercher")
    }

    @Test func `in the people pane people are found by name and by organisation`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("1"), .character("/"))
        rehearsal.types("tilleuls")
        rehearsal.sees("Dounia Œuvrard")
        rehearsal.doesNotSee("Bruno Castel")
        rehearsal.presses(.enter, .character("o"))
        #expect(rehearsal.person("Amina Khelif")?.departure == "18:05")
        rehearsal.presses(.escape)
        rehearsal.sees("Bruno Castel")
    }

    @Test func `from the themes pane all notes are searched, and giving up leads back to it`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Buvette")
        rehearsal.presses(.character("/"))
        rehearsal.types("cahier de bord")
        rehearsal.sees("Un cahier de bord à l’entrée")
        rehearsal.presses(.escape)
        #expect(rehearsal.theme == "Buvette" && rehearsal.model.focus == .themes)
    }

    @Test func `in the themes pane one jumps to a title, and back`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character(";"))
        rehearsal.types("buv")
        #expect(rehearsal.theme == "Buvette")
        rehearsal.presses(.escape)
        #expect(rehearsal.theme == "Outils")
        rehearsal.presses(.character(";"))
        rehearsal.types("brui")
        rehearsal.presses(.enter)
        #expect(rehearsal.theme == "Bruit")
    }
}

extension Rehearsal {
    /// Searches all notes.
    mutating func searches(_ query: String) {
        while model.mode != .browsing { presses(.escape) }
        presses(.character("3"), .character("/"))
        types(query)
    }

    @Test func `many notes are made ready while nothing is typed, and what changes meanwhile is found`() throws {
        let many = Script.garden.then { ledger in
            let notes = (0..<5_000).map { Draft("Haie numéro \($0)") }
            do throws(Refusal) { _ = try ledger.perform(.capture(notes)) } catch { Issue.record("\(error)") }
        }
        var rehearsal = Rehearsal(many)
        #expect(rehearsal.model.search == nil)
        #expect(rehearsal.model.patience(at: rehearsal.world.now).map { $0 <= 1_000 } == true)
        rehearsal.waits(seconds: 1)
        #expect(rehearsal.model.search != nil)
        #expect(rehearsal.effects.count { if case .index = $0 { true } else { false } } == 1)
        rehearsal.waits(seconds: 2)
        #expect(rehearsal.effects.count { if case .index = $0 { true } else { false } } == 1)
        // What came since is taken in at the next pause, or at the latest when a search begins.
        rehearsal.anotherDevice(.capture([Draft("Haie de buis")]), number: 0)
        rehearsal.waits(seconds: 1)
        #expect(rehearsal.effects.count { if case .index = $0 { true } else { false } } == 2)
        #expect(rehearsal.model.searchRevision == rehearsal.model.revision)
        rehearsal.anotherDevice(.capture([Draft("Haie de houx")]), number: 0)
        rehearsal.presses(.escape, .character("/"))
        rehearsal.types("houx")
        rehearsal.sees("1 sur 5002")
    }

    @Test func `whoever searches many notes before they are ready types on, and sees them as soon as they are`() {
        let many = Script.garden.then { ledger in
            let notes = (0..<5_000).map { Draft("Haie numéro \($0)") }
            do throws(Refusal) { _ = try ledger.perform(.capture(notes)) } catch { Issue.record("\(error)") }
        }
        var rehearsal = Rehearsal(many)
        rehearsal.holdsIndexes = true
        rehearsal.presses(.escape, .character("/"))
        rehearsal.types("numero 77")
        rehearsal.sees("recherche…")
        rehearsal.doesNotSee("Rien ne correspond")
        rehearsal.presses(.enter, .character("*"))
        #expect(rehearsal.model.notes.marked.isEmpty, "nothing that is not seen is marked")
        rehearsal.givesIndexes()
        rehearsal.sees("Haie numéro 77")
        rehearsal.sees("sur 5000")
        #expect(rehearsal.effects.count { if case .index = $0 { true } else { false } } == 1)
    }
}
