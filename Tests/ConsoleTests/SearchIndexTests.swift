import Phrases
import Screen
import Support
import Testing
import Workshop

@testable import Console

/// A village in which some things were said, to be searched.
struct SearchedPlace {
    private(set) var place = CapturePlace.village
    var index = SearchIndex()
    var now: Int64 = 1_678_899_900_000

    init(_ notes: [(text: String, theme: String)] = []) {
        for (text, theme) in notes { note(text, under: theme) }
    }

    mutating func note(
        _ text: String, under theme: String = "", _ more: (inout Draft, CapturePlace) -> Void = { _, _ in }
    ) {
        var draft = Draft(text)
        draft.themes = place.themes(theme)
        more(&draft, place)
        place.perform(.capture([draft]))
        index.update(from: place.state)
    }

    mutating func perform(_ command: Command) {
        place.perform(command)
        index.update(from: place.state)
    }

    func reading(_ typed: String, language: Language = .french) -> QueryReading {
        var context = place.context(under: nil)
        context.language = language
        return QueryReading(
            typed,
            in: .init(capture: context, today: CapturePlace.today ?? .first, now: now, latest: index.latest))
    }

    func found(_ typed: String) -> [String] {
        index.places(for: reading(typed).query).map { index.records[$0].note.text }
    }

    func chips(_ typed: String, language: Language = .french) -> [String] {
        reading(typed, language: language).chips.map(\.text)
    }
}

@Suite struct SearchedWordsTests {
    static let place = SearchedPlace([
        ("Un goûter l’après-midi", "Cantine/Menus"), ("L'ŒUF du goûter", "Jardin partagé/Eau"),
        ("Rendez-vous à 12:30 précises", ""), ("Les élu·e·s et les habitant.e.s", ""),
        ("La directeur·rice, un·e infirmier·ère, des citoyen(ne)s", ""), ("fin de ligne\ndébut de l’autre", ""),
    ])

    @Test(
        "All words must be there, in any order, without regard to case or accents",
        arguments: [
            ("gouter", 2), ("goûter OEUF", 1), ("l'apres", 1), ("goûter rendez", 0), ("  ", 6), ("12:30", 1),
            ("ligne debut", 1), ("GOÛTER -oeuf", 1), ("\"du goûter\"", 1), ("\"goûter du\"", 0),
            ("«\u{A0}un gouter", 1),
            ("-gouter", 4), ("“ligne début”", 1), ("-\"du goûter\" gouter", 1),
        ])
    func words(typed: String, count: Int) { #expect(SearchedWordsTests.place.found(typed).count == count) }

    @Test(
        "Words with dots answer to what they stand for",
        arguments: [
            "élus", "élues", "elu.e.s", "élu·e·s", "habitantes", "habitants", "directeur", "directrice", "infirmière",
            "infirmier", "citoyennes", "citoyens", "une",
        ])
    func inclusive(typed: String) { #expect(!SearchedWordsTests.place.found(typed).isEmpty) }

    @Test("An address is no word of many endings")
    func addresses() {
        #expect(InclusiveForms.all(in: Array("ecrire a www.exemple.fr".utf8)[...]).isEmpty)
        #expect(InclusiveForms.all(in: Array("fin. debut (et cela)".utf8)[...]).isEmpty)
    }

    @Test("Bytes fold as texts do", arguments: 1...200)
    func folding(seed: Int) {
        var improviser = Improviser(seed: seed)
        for text in [improviser.nastyText(), improviser.phrase(), "ÀÉ l’Œuvre … « ǼRØ » ΑΘΗΝΑ E\u{301} co\u{AD}op"] {
            #expect(FoldedBytes.of(text) == Array(Folded.text(text).utf8))
        }
    }
}

@Suite struct SearchOperatorTests {
    static let place: SearchedPlace = {
        var place = SearchedPlace()
        place.note("Arroser le soir", under: "Jardin partagé/Eau") { draft, place in
            draft.kind = .decision
            draft.authors = [place.person("Zoé Lefèvre")].compactMap(\.self)
        }
        place.note("Des râteaux", under: "Jardin partagé/Outils") { draft, _ in draft.dots = 5 }
        place.note("Des louches", under: "Cantine/Outils") { draft, _ in draft.dots = 3 }
        place.note("Appeler la mairie", under: "Cantine") { draft, _ in draft.kind = .action }
        place.note("Qui a la clé ?") { draft, _ in draft.kind = .question }
        place.note("demander le prix", under: "Cantine") { draft, _ in draft.kind = .memo }
        return place
    }()

    @Test(
        arguments: [
            ("#eau", ["Arroser le soir"]), ("#jardin-partagé", ["Arroser le soir", "Des râteaux"]),
            ("#outils", ["Des râteaux", "Des louches"]), ("#cantine/outils", ["Des louches"]),
            ("#jard des", ["Des râteaux"]), ("²eau", ["Arroser le soir"]), ("thème:eau", ["Arroser le soir"]),
            ("-#cantine des", ["Des râteaux"]), ("@zoé", ["Arroser le soir"]), ("@Zoé-Lefèvre", ["Arroser le soir"]),
            ("genre:action", ["Appeler la mairie"]), ("kind:a", ["Appeler la mairie"]),
            ("nature:!", ["Arroser le soir"]), ("kind:decision", ["Arroser le soir"]), ("genre:q", ["Qui a la clé ?"]),
            ("genre:~", ["demander le prix"]), ("genre:action,décision", ["Arroser le soir", "Appeler la mairie"]),
            ("? ", ["Qui a la clé ?"]), ("clé ?", ["Qui a la clé ?"]), ("voix>3", ["Des râteaux"]),
            ("votes>=3", ["Des râteaux", "Des louches"]), ("voix:3", ["Des louches"]), ("votes=3", ["Des louches"]),
            ("votes<5 des", ["Des louches"]), ("gommettes≥5", ["Des râteaux"]), ("voix:>4", ["Des râteaux"]),
            ("sans:thème", ["Qui a la clé ?"]), ("without:theme", ["Qui a la clé ?"]),
            ("fait:non", ["Appeler la mairie"]), ("done:", []), ("-sans:auteur", ["Arroser le soir"]),
            ("depuis:17h30 clé", ["Qui a la clé ?"]), ("depuis:18h30", []), ("avant:17h30", []),
            ("since:10m clé", ["Qui a la clé ?"]), ("since:2m", []), ("avant:2m clé", ["Qui a la clé ?"]),
            ("depuis:hier clé", ["Qui a la clé ?"]), ("depuis:16/03", []), ("avant:2023-03-16 clé", ["Qui a la clé ?"]),
        ])
    func `an operator narrows what is found`(typed: String, texts: [String]) {
        #expect(SearchOperatorTests.place.found(typed) == texts)
    }

    @Test(
        arguments: [
            ("#outils", ["Outils (3)"]), ("#cantine/outils", ["Cantine › Outils"]), ("@zoé", ["Zoé Lefèvre"]),
            ("-genre:action", ["sauf action"]), ("voix>3", ["voix > 3"]), ("depuis:1h30", ["depuis 1\u{A0}h\u{A0}30"]),
            ("depuis:10m", ["depuis 10\u{A0}minutes"]), ("avant:17h", ["avant 17h"]), ("*", ["mises en avant"]),
            ("sans:thème -eau", ["sans thème", "sans «\u{A0}eau\u{A0}»"]), ("kind:", []), ("#", []), ("voix>", []),
            ("pour 12:30 -", []), ("fait:", ["actions faites"]), ("genre:mémo", ["à vérifier"]),
        ])
    func `what is understood is said`(typed: String, chips: [String]) {
        #expect(SearchOperatorTests.place.chips(typed) == chips)
    }

    @Test(arguments: ["voix>beaucoup", "#zzz", "@zzz", "genre:zzz", "depuis:zzz", "fait:zzz", "sans:zzz", "voix>>3"])
    func `what is not understood is said, and searched as it is`(typed: String) {
        #expect(
            SearchOperatorTests.place.chips(typed) == [
                "«\u{A0}\(typed)\u{A0}» n’est pas compris\u{A0}: cherché tel quel"
            ])
        var place = SearchOperatorTests.place
        place.note("on a dit \(typed) hier")
        #expect(place.found(typed) == ["on a dit \(typed) hier"])
    }

    @Test func `in English too`() {
        let chips = SearchOperatorTests.place.chips(
            "kind:action votes>3 since:10m -rain before:5pm", language: .english)
        #expect(chips == ["action", "votes > 3", "in the last 10 minutes", "without “rain”", "before 17:00"])
    }
}

@Suite struct SearchIndexTests {
    @Test("The index follows changes, and leaves out what is set aside")
    func update() throws {
        var place = SearchedPlace([("Un goûter", "Cantine/Menus"), ("L'ŒUF du goûter", ""), ("Rien à voir", "")])
        let notes = place.place.state.sequence
        place.perform(.rewrite(notes[0], text: "Une sieste"))
        place.perform(.reformulate(notes[0], text: "Se reposer"))
        place.perform(.setAside([notes[2]], true))
        #expect(place.found("sieste") == ["Une sieste"])
        #expect(place.found("reposer") == ["Une sieste"])
        #expect(place.found("gouter") == ["L'ŒUF du goûter"])
        #expect(place.found("rien").isEmpty)
        place.perform(.setAside([notes[2]], false))
        #expect(place.found("rien") == ["Rien à voir"])
    }

    private static let queries = [
        "", "a", "e", "le la", "-a", "\"de la\"", "genre:action", "voix>2", "sans:thème", "*", "é", "jardin -eau",
        "fait:",
    ]

    @Test("Brought up to date step by step, it is as if it was made anew", arguments: 1...20)
    func incremental(seed: Int) {
        var improviser = Improviser(seed: seed)
        var place = SearchedPlace()
        for _ in 0..<60 {
            place.perform(improviser.command(on: place.place.state))
            var fresh = place
            fresh.index = SearchIndex(place.place.state)
            for query in SearchIndexTests.queries where improviser.chance(3) {
                #expect(place.found(query) == fresh.found(query), "«\(query)»")
            }
        }
    }

    @Test("Found among what was found, as one types on, is what is found among all", arguments: 1...20)
    func narrowing(seed: Int) {
        var improviser = Improviser(seed: seed)
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("/"))
        for _ in 0..<60 {
            let letter = improviser.any(Array("aeiodlst #@>:\"-3*?oucàé")) ?? "a"
            rehearsal.presses(improviser.chance(4) ? .backspace : .character(letter))
            let narrowed = rehearsal.model.notes.finding?.rows
            let whole = rehearsal.model.notes.query.map { Finding($0, rehearsal.model, after: nil).rows }
            #expect(narrowed == whole, "«\(rehearsal.model.notes.query ?? "")»")
        }
    }

    @Test("A long text, many texts: each is found by what it alone holds")
    func manyTexts() {
        var texts = FoldedTexts()
        for number in 0..<500 {
            texts.append("texte n°\(number) fin" + String(repeating: " et encore", count: number % 9))
        }
        for number in [0, 1, 7, 255, 499] {
            var found: [Int] = []
            texts.forEach(holding: FoldedBytes.of("n°\(number) ")) { found.append($0) }
            #expect(found == [number])
        }
        var all = 0
        texts.forEach(holding: FoldedBytes.of("fin")) { _ in all += 1 }
        #expect(all == 500)
    }
}

@Suite struct HighlightingTests {
    /// The line with what was found in brackets.
    private func shown(_ text: String, _ words: String..., width: Int = 200) -> String {
        var found = Highlighting(words.map { FoldedBytes.of($0) }, in: text)
        return wrap(text, width: width).map { line in
            found.spans(line, .plain).map { $0.style == .plain ? $0.text : "[\($0.text)]" }.joined()
        }.joined(separator: "/")
    }

    @Test func `what was found is marked in the words as they are written`() {
        #expect(shown("Le Chœur des écoles", "choeur", "ecol") == "Le [Chœur] des [écol]es")
        #expect(shown("Le chœur et le chœur", "coeur") == "Le chœur et le chœur")
        #expect(shown("un deux trois quatre", "deux", "quatre", width: 9) == "un [deux]/trois/[quatre]")
        #expect(shown("les élu·e·s ici", "elues") == "les [élu·e·s] ici")
        #expect(shown("rien", "tout") == "rien")
        // What could do harm is shown by its name.
        #expect(shown("sous\u{202E}la pluie", "pluie").contains("["))
    }
}
