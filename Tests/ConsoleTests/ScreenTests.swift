import Palettes
import Phrases
import Screen
import Support
import Testing
import Workshop

@testable import Console

/// Each pane and mode, as it looks.
@Suite struct ConsoleScreens {
    @Test(arguments: Sizes.all)
    func `a workshop that was just made`(size: Size) {
        expectScreen("empty", in: size, .empty)
        expectScreen("empty", in: size, .empty, language: .english)
    }

    @Test(arguments: Sizes.all)
    func `the usual workshop, ready to note`(size: Size) {
        expectScreen("usual", in: size)
        expectScreen("usual", in: size, language: .english)
    }

    @Test(arguments: Sizes.all)
    func `each pane has the keys in turn`(size: Size) {
        expectScreen("people", in: size) { $0.selects(person: "Chloé Duquesne") }
        expectScreen("themes", in: size) { $0.goes(to: "Arrosage") }
        expectScreen("notes", in: size) {
            $0.goes(to: "Arrosage")
            $0.marks("On arrose le soir, jamais à midi", "vérifier le prix du compteur")
        }
        expectScreen("group", in: size) {
            $0.goes(to: "Outils")
            $0.selects("Prêts entre voisins")
        }
    }

    @Test(arguments: BuiltInPalettes.palettes(colours: 256).map(\.name))
    func `the usual workshop in each palette`(name: String) throws {
        let palette = try #require(BuiltInPalettes.palettes(colours: 256).first { $0.name == name })
        expectScreen("coloured-\(name)", in: Size(width: 80, height: 24), palette: palette) {
            $0.goes(to: "Arrosage")
            $0.presses(.character("3"))
            $0.marks("On arrose le soir, jamais à midi")
        }
    }

    @Test(arguments: Sizes.all)
    func `the list of colours`(size: Size) {
        expectScreen("colours", in: size) {
            $0.presses(.escape, .character(":"))
            $0.chooses("couleurs")
            $0.presses(.down)
        }
        expectScreen("colours", in: size, language: .english) {
            $0.presses(.escape, .character(":"))
            $0.chooses("colours")
        }
    }

    @Test func `the usual workshop without colours`() {
        expectScreen("colourless", in: Size(width: 80, height: 24), palette: .colourless) {
            $0.goes(to: "Arrosage")
            $0.marks("On arrose le soir, jamais à midi")
        }
    }

    @Test(arguments: Sizes.all)
    func `much more than a screen holds`(size: Size) {
        expectScreen("overfull", in: size, .overfull)
        expectScreen("overfull-notes", in: size, .overfull) {
            $0.goes(to: "Les manches")
            $0.presses(.character("3"), .end, .up)
        }
        expectScreen("overfull-themes", in: size, .overfull) { $0.presses(.escape, .character("2"), .end, .up) }
        expectScreen("overfull-people", in: size, .overfull) { $0.presses(.escape, .character("1"), .end) }
    }

    @Test(arguments: Sizes.all)
    func `the capture line`(size: Size) {
        expectScreen("candidates", in: size) {
            $0.types("Trouver dix personnes #ben")
            $0.presses(.down, .down)
        }
        expectScreen("chips", in: size) { $0.types("> Commander du paillis pour jeudi #outils @Amina-Khelif =4 ") }
        expectScreen("long-line", in: size) {
            $0.types("Une phrase qui n’en finit pas parce que la personne qui parle ne s’arrête jamais de parler et ")
            $0.types(
                "que celle qui note fait de son mieux pour ne rien en perdre, quitte à remplir tout le bas de l’écran.")
        }
    }

    @Test(arguments: Sizes.all)
    func `lists to choose from`(size: Size) {
        expectScreen("palette", in: size) { $0.presses(.escape, .character(":")) }
        expectScreen("palette", in: size, language: .english) { $0.presses(.escape, .character(":")) }
        expectScreen("palette-filtered", in: size) {
            $0.presses(.escape, .character(":"))
            $0.types("theme")
        }
        expectScreen("menu", in: size) {
            $0.goes(to: "Outils")
            $0.selects("Prêts entre voisins")
            $0.presses(.enter)
        }
        expectScreen("move", in: size) {
            $0.goes(to: "Arrosage")
            $0.presses(.character("3"), .character("m"))
        }
        expectScreen("tag", in: size) {
            $0.goes(to: "Arrosage")
            $0.presses(.character("3"), .character("a"))
            $0.types("b")
        }
    }

    @Test(arguments: Sizes.all)
    func `lines and forms`(size: Size) {
        expectScreen("edit", in: size) {
            $0.goes(to: "Arrosage")
            $0.presses(.character("3"), .end, .up, .up, .up, .character("e"))
        }
        expectScreen("new-person", in: size) {
            $0.presses(.escape, .character("1"), .character("n"))
            $0.types("Inès Faure, MJC")
        }
        expectScreen("session", in: size) { $0.presses(.escape, .character("s")) }
        expectScreen("session-editing", in: size) {
            $0.presses(.escape, .character("s"), .down, .down)
            $0.types("16h")
        }
        expectScreen("theme-form", in: size) {
            $0.goes(to: "Atelier 1 – Le jardin")
            $0.presses(.character("E"), .down)
        }
    }

    @Test(arguments: Sizes.all)
    func `a session that starts from a pack`(size: Size) {
        let script = Script.prepared(from: "pause-cafe")
        expectScreen("pack", in: size, script) {
            $0.goes(to: "Échanges")
            $0.presses(.character("c"))
        }
        expectScreen("pack-session", in: size, script) { $0.presses(.escape, .character("s")) }
        expectScreen("pack-reading", in: size, script) {
            $0.presses(.escape, .character(":"))
            $0.chooses("relire le modèle")
        }
    }

    @Test(arguments: Sizes.all)
    func `boxes and pages`(size: Size) {
        expectScreen("help", in: size) { $0.presses(.escape, .character("?")) }
        expectScreen("help", in: size, language: .english) { $0.presses(.escape, .character("?"), .end) }
        expectScreen("paste", in: size) {
            $0.pastes("- un banc\n  - à l’ombre\n- \(String(repeating: "très ", count: 30))loin")
        }
        expectScreen("paste-people", in: size) {
            $0.presses(.escape, .character("1"))
            $0.pastes("Karim Lenoir, La Ruche\nLouise Martel, Mairie")
        }
        expectScreen("search", in: size) {
            $0.presses(.escape, .character("/"))
            $0.types("pret")
        }
        expectScreen("search-nothing", in: size) {
            $0.presses(.escape, .character("/"))
            $0.types("hélicoptère")
        }
        expectScreen("aside", in: size) {
            $0.presses(.escape, .character("2"), .end, .character("3"))
        }
    }

    @Test(arguments: Sizes.all)
    func `what is wrong is seen`(size: Size) {
        expectScreen("reading-only", in: size, saving: .readOnly("Le dossier jardin n’est ouvert qu’en lecture.")) {
            $0.presses(.escape, .character("x"))
        }
        expectScreen(
            "failed", in: size,
            saving: .failed(
                "Le disque est plein : ce qui est tapé n’est plus enregistré dans journal/d-00000000.jsonl."))
        expectScreen("closed", in: size) {
            $0.presses(.escape, .character(":"))
            $0.chooses("clore la séance")
        }
    }

    @Test func `a screen that is too small`() {
        expectScreen("too-small", in: Size(width: 39, height: 12))
        expectScreen("too-small", in: Size(width: 20, height: 5), language: .english)
        expectScreen("too-small", in: Size(width: 1, height: 1))
    }
}
