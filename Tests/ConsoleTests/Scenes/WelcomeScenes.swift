import Phrases
import Screen
import Support
import Testing
import Workshop

@testable import Console

/// What is shown where no session was named.
@Suite struct WelcomeScenes {
    private static let packs = [
        Welcome.PackChoice(
            name: "cafe-rue", title: "Café de rue", about: "Une table dehors, deux questions, une heure et demie."),
        Welcome.PackChoice(name: "reunion", title: "Réunion", about: "Un ordre du jour, un relevé de décisions."),
    ]

    private static func welcome(
        _ recent: [String] = [], _ size: Size = Size(width: 80, height: 24), _ language: Language = .french
    ) -> Welcome {
        Welcome(
            recent: recent.map { Welcome.Recent(path: $0) }, packs: packs, parent: "/home/nora/Documents",
            phrases: Phrases(language), size: size,
            today: Rehearsal.evening.today, palette: .terminal)
    }

    private static let lately = ["/home/nora/rencontres", "/home/nora/Documents/2023-03-01-cafe-des-lilas"]

    @discardableResult
    private static func press(_ welcome: inout Welcome, _ keys: Key...) -> Welcome.Choice? {
        var choice: Welcome.Choice?
        for key in keys { choice = welcome.take(.key(key), today: Rehearsal.evening.today) ?? choice }
        return choice
    }

    private static func type(_ welcome: inout Welcome, _ text: String) {
        for character in text { press(&welcome, .character(character)) }
    }

    @Test func `the first start asks three questions and makes a session`() {
        var welcome = Self.welcome()
        Self.type(&welcome, "Les jardins d’à côté")
        Self.press(&welcome, .enter, .down, .down, .enter)
        Self.type(&welcome, "vendredi")
        let choice = Self.press(&welcome, .enter)
        #expect(
            choice
                == .make(
                    NewSession(
                        title: "Les jardins d’à côté", pack: "reunion", date: "2023-03-17",
                        folder: "/home/nora/Documents/2023-03-17-les-jardins-d-a-cote")))
    }

    @Test func `nothing must be answered: three times Enter begins today, on a blank page`() {
        var welcome = Self.welcome()
        let choice = Self.press(&welcome, .enter, .enter, .enter)
        let folder = "/home/nora/Documents/2023-03-15-seance"
        #expect(choice == .make(NewSession(title: "", pack: nil, date: "2023-03-15", folder: folder)))
    }

    @Test func `a weekday that is another day's is asked again`() {
        var welcome = Self.welcome()
        Self.press(&welcome, .enter, .enter)
        Self.type(&welcome, "lundi 15 mars 2023")
        #expect(Self.press(&welcome, .enter) == nil)
    }

    @Test func `what went wrong is said where it was asked`() {
        var welcome = Self.welcome()
        Self.press(&welcome, .enter, .enter, .enter)
        welcome.fail("Le dossier ne peut pas être créé")
        #expect(ScreenNotation.text(view(welcome)).contains("ne peut pas être créé"))
    }

    @Test func `one key opens a session again`() {
        var welcome = Self.welcome(Self.lately)
        #expect(Self.press(&welcome, .character("2")) == .open(Self.lately[1]))
        #expect(Self.press(&welcome, .character("é")) == .open(Self.lately[1]), "on AZERTY too")
        #expect(Self.press(&welcome, .enter) == .open(Self.lately[0]))
        #expect(Self.press(&welcome, .character("e")) == .sample)
        #expect(Self.press(&welcome, .character("q")) == .quit)
    }

    @Test func `a folder is walked to`() {
        var welcome = Self.welcome(Self.lately)
        #expect(Self.press(&welcome, .character("o")) == .look(""))
        welcome.take(FolderListing("/media/cle", [.init("photos", .folder), .init("table-2", .workshop)]))
        #expect(Self.press(&welcome, .down, .enter) == .open("/media/cle/table-2"))
        #expect(Self.press(&welcome, .up, .enter) == .look("/media/cle/photos"))
    }

    @Test func `those opened lately are told by title and date, and by folder where there is room`() {
        let recent = [
            Welcome.Recent(path: "/home/nora/a/cl", title: "Bilan de l’été", date: "2023-03-15"),
            Welcome.Recent(path: "/home/nora/a/pl", title: "Clos", date: ""),
        ]
        for (width, shown) in [(80, "mer. 15 mars 2023 · /home/nora/a/cl"), (44, "mer. 15 mars 2023")] {
            let welcome = Welcome(
                recent: recent, packs: Self.packs, parent: "/home", phrases: Phrases(.french),
                size: Size(width: width, height: 24), today: Rehearsal.evening.today, palette: .terminal)
            let text = ScreenNotation.text(view(welcome))
            #expect(text.contains("Bilan de l’été") && text.contains(shown), "\(text)")
        }
    }

    @Test func `what was typed of a new session is there again after Escape`() {
        var welcome = Self.welcome(Self.lately)
        Self.press(&welcome, .character("n"))
        Self.type(&welcome, "Les jardins")
        Self.press(&welcome, .escape, .character("n"))
        #expect(ScreenNotation.text(view(welcome)).contains("› Les jardins"))
    }

    @Test func `who gives up preparing another session is back in the one before`() {
        var welcome = Welcome(
            recent: [], packs: Self.packs, parent: "/home", isNew: true, from: "/home/nora/rencontres",
            phrases: Phrases(.french), size: Size(width: 80, height: 24), today: Rehearsal.evening.today,
            palette: .terminal)
        #expect(Self.press(&welcome, .escape) == .open("/home/nora/rencontres"))
    }

    @Test func `a pack is found by any of its words as they are typed`() {
        let titles = ["Assises", "Atouts et faiblesses", "Bilan", "Rencontre en ateliers"]
        let packs = titles.map { Welcome.PackChoice(name: $0, title: $0, about: "") }
        var form = NewSessionForm(packs, in: "/home")
        let today = Rehearsal.evening.today
        _ = form.press(.enter, today: today)
        for letter in "atel" { _ = form.press(.character(letter), today: today) }
        #expect(form.chosen?.title == "Rencontre en ateliers")
        // What nothing is called begins anew with the last letter; the same letter again goes on to the next one.
        _ = form.press(.character("b"), today: today)
        #expect(form.chosen?.title == "Bilan")
        _ = form.press(.up, today: today)
        _ = form.press(.character("a"), today: today)
        #expect(form.chosen?.title == "Assises")
        _ = form.press(.character("a"), today: today)
        #expect(form.chosen?.title == "Atouts et faiblesses")
    }

    @Test func `why a session cannot be made is said whole`() {
        var welcome = Self.welcome()
        Self.press(&welcome, .enter, .enter, .enter)
        let why = "impossible de créer /home/nora/Documents/2023-03-15-une-seance-au-nom-long : pas le droit"
        welcome.fail(why)
        #expect(ScreenNotation.text(view(welcome)).contains("pas le droit"))
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24)])
    func `where a list goes on, it says so`(size: Size) {
        let packs = (1...16).map { Welcome.PackChoice(name: "\($0)", title: "Modèle \($0)", about: "À quoi il sert.") }
        var welcome = Welcome(
            recent: (1...9).map { Welcome.Recent(path: "/home/s\($0)") }, packs: packs, parent: "/home",
            phrases: Phrases(.french), size: size, today: Rehearsal.evening.today, palette: .terminal)
        if size.height < 16 { #expect(ScreenNotation.text(view(welcome)).contains("↓")) }
        Self.press(&welcome, .character("n"), .enter)
        #expect(ScreenNotation.text(view(welcome)).contains("↓"))
        Self.press(&welcome, .end)
        #expect(ScreenNotation.text(view(welcome)).contains("↑"))
    }

    @Test(arguments: Sizes.all)
    func `the welcome, as it looks`(size: Size) {
        let name = "\(size.width)x\(size.height)"
        expectGrid(view(Self.welcome(Self.lately, size)), named: "welcome-\(name)")
        expectGrid(
            view(Self.welcome(Self.lately, size, .english)), named: "welcome-english-\(name)")
        let many = (1...12).map { "/home/nora/Documents/2023-0\($0 % 9 + 1)-11-une-seance-au-nom-qui-n-en-finit-pas" }
        expectGrid(view(Self.welcome(many, size)), named: "welcome-overfull-\(name)")
        var asking = Self.welcome([], size)
        Self.type(&asking, "Les jardins")
        expectGrid(view(asking), named: "welcome-title-\(name)")
        Self.press(&asking, .enter, .down)
        expectGrid(view(asking), named: "welcome-pack-\(name)")
        Self.press(&asking, .enter)
        expectGrid(view(asking), named: "welcome-day-\(name)")
    }
}
