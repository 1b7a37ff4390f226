import Support
import Testing
import Workshop

@testable import Console

/// The beamer at the end of the room.
@Suite struct ProjectionScenes {
    func rehearsal(_ theme: String, _ script: Script = .usual, height: Int = 24, devices: Int = 1) -> Rehearsal {
        var rehearsal = Rehearsal(script, width: 80, height: height, devices: devices)
        rehearsal.goes(to: theme)
        rehearsal.presses(.character("p"))
        return rehearsal
    }

    /// All that the pages of the theme show.
    func wholeText(_ rehearsal: Rehearsal) -> String {
        guard case .projecting(let projection) = rehearsal.model.mode else { return "" }
        return projection.pages.flatMap { $0 }.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
    }

    @Test func `p shows the theme, its prompt and its notes, and Escape ends it`() {
        var rehearsal = rehearsal("Atelier 1 – Le jardin")
        rehearsal.sees("Comment garder le jardin vivant toute l’année, et à plusieurs ?")
        rehearsal.sees("• Un cahier de bord à l’entrée")
        rehearsal.presses(.escape)
        rehearsal.sees("3 Atelier 1 – Le jardin")
    }

    @Test func `nobody's name, no memo and nothing set aside goes on the wall`() {
        let rehearsal = rehearsal("Arrosage")
        let text = wholeText(rehearsal)
        #expect(text.contains("Récupérer l’eau du toit"))
        for secret in ["Amina", "Chloé", "vérifier le prix du compteur", "Un doublon"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test func `addresses and telephone numbers inside the words become an ellipsis`() {
        let script = Script.usual.then { ledger in
            try ledger.note("Écrire à bruno@exemple.fr ou au 06 12 34 56 78", under: "Bruit")
        }
        rehearsal("Bruit", script).sees("Écrire à … ou au …")
    }

    @Test func `a quotation stands without whose it is`() {
        let script = Script.usual.then { ledger in
            try ledger.note("On y vit\n— Bruno Castel", under: "Bruit") { $0.kind = .quote }
        }
        let rehearsal = rehearsal("Bruit", script)
        rehearsal.sees("On y vit")
        rehearsal.doesNotSee("Bruno")
    }

    @Test func `the page turns by itself, and begins again`() {
        var rehearsal = rehearsal("Atelier 1 – Le jardin")
        rehearsal.presses(.up, .home)
        rehearsal.sees("1/2")
        #expect(rehearsal.model.patience(at: rehearsal.world.now) != nil)
        rehearsal.waits(seconds: 19)
        rehearsal.sees("1/2")
        rehearsal.waits(seconds: 1)
        rehearsal.sees("2/2")
        rehearsal.waits(seconds: 20)
        rehearsal.sees("1/2")
    }

    @Test func `keys turn pages too, and the rhythm can be changed down to none`() {
        var rehearsal = rehearsal("Atelier 1 – Le jardin")
        rehearsal.presses(.character(" "))
        rehearsal.sees("2/2")
        rehearsal.presses(.pageUp)
        rehearsal.sees("1/2")
        rehearsal.presses(.character("+"))
        rehearsal.sees("25 s · 1/2")
        rehearsal.presses(.character("-"), times: 5)
        rehearsal.sees("espace")
        #expect(rehearsal.model.patience(at: rehearsal.world.now) == nil)
        rehearsal.waits(seconds: 100)
        rehearsal.sees("1/2")
    }

    @Test func `a single page waits for nobody`() {
        let rehearsal = rehearsal("Bruit")
        #expect(rehearsal.model.patience(at: rehearsal.world.now) == nil)
        rehearsal.doesNotSee("1/1")
    }

    @Test func `arrows go to the next theme and back, notes without a theme come last`() {
        var rehearsal = rehearsal("Bruit")
        rehearsal.presses(.right)
        rehearsal.sees("À ranger plus tard")
        rehearsal.presses(.right)
        rehearsal.sees("Comment garder le jardin vivant")
        rehearsal.presses(.left, .left)
        rehearsal.sees("Rien encore.")
    }

    @Test func `f goes where notes arrive, and shows the newest`() {
        var rehearsal = rehearsal("Bruit", devices: 2)
        var draft = Draft("Deux flûtes et un tambour")
        draft.themes = [.existing(rehearsal.theme(titled: "Musique") ?? .none)]
        rehearsal.anotherDevice(.capture([draft]))
        rehearsal.doesNotSee("tambour")
        rehearsal.presses(.character("f"))
        draft.text = "Un accordéon"
        rehearsal.anotherDevice(.capture([draft]))
        rehearsal.sees("▶ Un accordéon")
        rehearsal.sees("• Deux flûtes et un tambour")
    }

    @Test func `following goes to the page of what came`() {
        var rehearsal = rehearsal("Atelier 1 – Le jardin", devices: 2)
        rehearsal.presses(.character("f"))
        rehearsal.sees("1/2")
        var draft = Draft("Un arrosoir pour les petits")
        draft.themes = [.existing(rehearsal.theme(titled: "Arrosage") ?? .none)]
        rehearsal.anotherDevice(.capture([draft]))
        rehearsal.sees("▶ Un arrosoir pour les petits")
        rehearsal.sees("2/2")
    }

    @Test func `a memo and a hidden vote lead nobody anywhere`() {
        var rehearsal = rehearsal("Bruit", VotingScenes.voted, devices: 2)
        rehearsal.presses(.character("f"), .character("H"))
        var memo = Draft("à vérifier")
        (memo.kind, memo.themes) = (.memo, [.existing(rehearsal.theme(titled: "Musique") ?? .none)])
        rehearsal.anotherDevice(.capture([memo]))
        let sono = rehearsal.contribution("Une sono à prêter")?.id ?? .none
        rehearsal.anotherDevice(.vote([sono], label: Votes.dots, by: 1))
        rehearsal.doesNotSee("sono")
        rehearsal.presses(.character("H"))
        rehearsal.anotherDevice(.vote([sono], label: Votes.dots, by: 1))
        rehearsal.sees("sono")
    }

    @Test func `votes show once they are revealed`() {
        var rehearsal = rehearsal("Atelier 1 – Le jardin", VotingScenes.voted)
        rehearsal.sees("7 voix")
        rehearsal.presses(.character("H"))
        rehearsal.doesNotSee("7 voix")
        rehearsal.presses(.character("C"))
        rehearsal.sees("Les votes seront dévoilés tout à l’heure.")
        rehearsal.doesNotSee("█ 14")
        rehearsal.presses(.character("H"))
        rehearsal.sees("1  Prêts entre voisins")
        rehearsal.sees("14 ")
        rehearsal.presses(.character("C"))
        rehearsal.sees("7 voix")
    }

    @Test func `a projection that is all there is offers no votes, and says where they are hidden`() {
        var rehearsal = Rehearsal(VotingScenes.voted, saving: .readOnly("Lecture seule."))
        rehearsal.projectsAlone()
        rehearsal.presses(.character("?"))
        rehearsal.sees("Échap quitter")
        rehearsal.doesNotSee("H votes")
        rehearsal.presses(.character("H"))
        rehearsal.sees("Dans la fenêtre de la séance\u{A0}: c’est là que les votes se masquent et se dévoilent.")
    }

    @Test func `p on the ranking projects it`() {
        var rehearsal = Rehearsal(VotingScenes.voted)
        rehearsal.goes(to: "Atelier 1 – Le jardin")
        rehearsal.presses(.character("C"), .character("p"))
        rehearsal.sees("1  Prêts entre voisins")
        rehearsal.sees("Échap finir")
    }

    @Test func `p on the ranking of the whole session projects that one`() {
        var rehearsal = Rehearsal(VotingScenes.voted)
        rehearsal.goes(to: "Bruit")
        rehearsal.presses(.character("C"), .tab, .character("p"))
        rehearsal.sees("1  Prêts entre voisins")
        rehearsal.doesNotSee("Atelier 3")
        rehearsal.presses(.right, .left)
        rehearsal.doesNotSee("1  Prêts entre voisins")
    }

    @Test func `a theme that is set aside meanwhile makes way`() {
        var rehearsal = rehearsal("Bruit", devices: 2)
        rehearsal.anotherDevice(.setThemeAside(rehearsal.theme(titled: "Bruit") ?? .none, true))
        rehearsal.sees("Comment garder le jardin vivant")
    }

    @Test func `a disk that fails is told on the wall too`() {
        var rehearsal = rehearsal("Bruit")
        rehearsal.says(.failed("Le disque est plein."))
        rehearsal.sees("✗ Le disque est plein.")
    }

    @Test(arguments: [(200, 60), (120, 40), (80, 24), (40, 12), (1, 1)])
    func `whatever its size, every word of every note is on some page`(width: Int, height: Int) {
        var rehearsal = rehearsal("Arrosage")
        rehearsal.resizes(width: width, height: height)
        guard width > 1 else { return }
        let words = wholeText(rehearsal).split(whereSeparator: \.isWhitespace)
        for note in rehearsal.contributions(under: "Arrosage") where note.kind != .memo {
            for word in note.text.split(separator: " ") { #expect(words.contains(word), "\(word)") }
        }
    }
}
