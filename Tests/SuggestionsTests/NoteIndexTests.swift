import Suggestions
import Support
import Testing
import Workshop

/// The index that suggestions come from.
@Suite struct NoteIndexTests {
    /// A garden's themes with what was said under them; what waits for a theme has none.
    static func garden() throws -> Ledger {
        var ledger = Ledger()
        let atelier = try ledger.theme("Atelier 1 – Le jardin")
        let tools = try ledger.theme("Outils", under: atelier)
        let water = try ledger.theme("Arrosage", under: atelier)
        let feast = try ledger.theme("La fête de juin")
        for (text, theme) in [
            ("Une remise fermée pour les bêches", tools), ("Affûter les sécateurs chaque hiver", tools),
            ("Récupérer l’eau du toit", water), ("Arroser le soir, jamais à midi", water),
            ("Un orchestre de quartier", feast), ("Des guirlandes et des lampions", feast),
        ] {
            try ledger.perform(.capture([Draft(text, under: theme)]))
        }
        return ledger
    }

    static func index(_ ledger: Ledger, _ languages: [StemmedLanguage] = [.french]) -> NoteIndex {
        var index = NoteIndex(languages: languages)
        index.update(from: ledger.state)
        return index
    }

    @Test(arguments: [
        ("Affûtage des bêches", "Outils"), ("Des citernes sous les toits", "Arrosage"),
        ("Une lampe et deux guirlandes", "La fête de juin"), ("Qui range les outils ?", "Outils"),
    ])
    func `a note goes where words of the same stem are`(text: String, theme: String) throws {
        var ledger = try Self.garden()
        try ledger.perform(.capture([Draft(text)]))
        let note = try #require(ledger.state.sequence.last)
        let first = try #require(Self.index(ledger).advice(on: [note]).suggestions.first)
        #expect(ledger.state.themes[first.theme]?.title == theme)
        #expect(!first.words.isEmpty)
    }

    @Test func `the words that spoke are said, those that are everywhere are not`() throws {
        var ledger = try Self.garden()
        for number in 1...20 { try ledger.perform(.capture([Draft("Les idées des voisins \(number)")])) }
        try ledger.perform(.capture([Draft("Les sécateurs et les lampions des voisins")]))
        let note = try #require(ledger.state.sequence.last)
        let suggestions = Self.index(ledger).advice(on: [note]).suggestions
        let words = Dictionary(
            uniqueKeysWithValues: suggestions.map { (ledger.state.themes[$0.theme]?.title, $0.words) })
        #expect(words["Outils"] == ["sécateurs"])
        #expect(words["La fête de juin"] == ["lampions"])
    }

    @Test func `nine at most, each once, also where nothing speaks`() throws {
        var ledger = try Self.garden()
        for number in 1...20 { _ = try ledger.theme("Table \(number)") }
        try ledger.perform(.capture([Draft("水やり")]))
        let note = try #require(ledger.state.sequence.last)
        let suggestions = Self.index(ledger).advice(on: [note]).suggestions
        #expect(suggestions.count == 9)
        #expect(Set(suggestions.map(\.theme)).count == 9)
        let isSilent = suggestions.filter { !$0.words.isEmpty }.isEmpty
        #expect(isSilent)
    }

    @Test func `what the note before is filed under weighs, and so does the atelier`() throws {
        var ledger = try Self.garden()
        try ledger.perform(.capture([Draft("水やり")]))
        let note = try #require(ledger.state.sequence.last)
        let index = Self.index(ledger)
        for title in ["Outils", "Arrosage", "La fête de juin"] {
            let theme = try #require(ledger.state.outline.first { $0.theme.title == title }?.theme.id)
            #expect(index.advice(on: [note], leaning: Leaning(before: theme)).suggestions.first?.theme == theme)
        }
        let atelier = try #require(ledger.state.outline.first?.theme.id)
        let first = try #require(index.advice(on: [note], leaning: Leaning(atelier: atelier)).suggestions.first)
        #expect(ledger.state.path(to: first.theme).first?.id == atelier)
    }

    @Test(arguments: [
        ("Récupérer l’eau du toit", true), ("récuperer leau du toit !", true),
        ("Récupération de l’eau des toits", true),
        ("L’eau coûte cher", false), ("Un orchestre de quartier", true), ("Un quartier", false), ("", false),
    ])
    func `near-duplicates are found, whatever their theme`(text: String, isTwin: Bool) throws {
        var ledger = try Self.garden()
        try ledger.perform(.capture([Draft(text.isEmpty ? "!" : text)]))
        let note = try #require(ledger.state.sequence.last)
        let twins = Self.index(ledger).advice(on: [note]).twins
        #expect(twins.isEmpty != isTwin, "\(twins.map { ledger.state.contributions[$0.note]?.text ?? "" })")
        #expect(!twins.contains { $0.note == note })
    }

    @Test func `what was set aside is neither asked nor answered`() throws {
        var ledger = try Self.garden()
        let water = try #require(ledger.state.outline.first { $0.theme.title == "Arrosage" }?.theme.id)
        try ledger.perform(.capture([Draft("Récupérer l’eau du toit")]))
        let note = try #require(ledger.state.sequence.last)
        try ledger.perform(.setThemeAside(water, true))
        let advice = Self.index(ledger).advice(on: [note])
        #expect(!advice.suggestions.contains { $0.theme == water })
        #expect(advice.twins.isEmpty)
    }

    @Test func `in a session of unknown language both are stemmed`() throws {
        var ledger = Ledger()
        let gardens = try ledger.theme("Gardening")
        _ = try ledger.theme("Fêtes")
        try ledger.perform(.capture([Draft("The neighbours were watering", under: gardens), Draft("Water it daily")]))
        let note = try #require(ledger.state.sequence.last)
        let first = Self.index(ledger, []).advice(on: [note]).suggestions.first
        #expect(first?.theme == gardens && first?.words == ["water"])
    }

    @Test func `epicene words are words`() throws {
        var ledger = Ledger()
        let people = try ledger.theme("Habitantes et habitants")
        _ = try ledger.theme("Autres")
        try ledger.perform(.capture([Draft("Demander aux habitant·e·s, aux élu.e.s.")]))
        let note = try #require(ledger.state.sequence.last)
        let first = Self.index(ledger).advice(on: [note]).suggestions.first
        #expect(first?.theme == people && first?.words == ["habitant"])
    }

    @Test(arguments: 1...8)
    func `brought up to date again and again, it is as made anew`(seed: Int) throws {
        var ledger = try Self.garden()
        var improviser = Improviser(seed: seed)
        var index = Self.index(ledger)
        for _ in 0..<60 {
            try Self.happens(&ledger, &improviser)
            if improviser.chance(2) { index.update(from: ledger.state) }
        }
        index.update(from: ledger.state)
        let anew = Self.index(ledger)
        #expect(index.count == anew.count)
        for note in ledger.state.sequence { #expect(index.advice(on: [note]) == anew.advice(on: [note])) }
    }

    /// Something that changes a workshop, as it comes.
    private static func happens(_ ledger: inout Ledger, _ improviser: inout Improviser) throws {
        let state = ledger.state
        let theme = improviser.any(Array(state.outline.map(\.theme.id)))
        let note = improviser.any(state.sequence)
        switch improviser.number(0...9) {
        case 0...2:
            var draft = Draft(improviser.phrase())
            if improviser.chance(2), let theme { draft.themes = [.existing(theme)] }
            if improviser.chance(4) { draft.parent = note }
            _ = try? ledger.perform(.capture([draft]))
        case 3: if let note { _ = try? ledger.perform(.rewrite(note, text: improviser.phrase())) }
        case 4: if let note { _ = try? ledger.perform(.file([note], into: theme.map { [.existing($0)] } ?? [])) }
        case 5: if let note { _ = try? ledger.perform(.setAside([note], improviser.chance(2))) }
        case 6: if let theme { _ = try? ledger.perform(.changeTheme(theme, [.title(improviser.phrase())])) }
        case 7: if let theme { _ = try? ledger.perform(.setThemeAside(theme, improviser.chance(2))) }
        case 8:
            if let note, let other = improviser.any(state.sequence) {
                _ = try? ledger.perform(.nest([note], under: other))
            }
        default: ledger.undo()
        }
    }
}

extension Ledger {
    /// Makes a theme, last under another one.
    fileprivate mutating func theme(_ title: String, under parent: Theme.ID? = nil) throws -> Theme.ID {
        try perform(.addTheme(title: title, prompt: "", parent: parent, place: .last))
        return try #require(state.themes(under: parent).last?.id)
    }
}
