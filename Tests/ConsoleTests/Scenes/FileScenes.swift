import Phrases
import Screen
import Support
import Testing
import Workshop

@testable import Console

/// Files and other sessions, reached by who never types a command.
@Suite struct FileScenes {
    private static func rehearsal(_ width: Int = 80, _ height: Int = 24) -> Rehearsal {
        var rehearsal = Rehearsal(.usual, width: width, height: height)
        rehearsal.folders = [
            "": FolderListing(
                "/home/nora",
                [.init("Documents", .folder), .init("rencontres", .workshop), .init("invites.csv", .file)]),
            "/home/nora/Documents": FolderListing(
                "/home/nora/Documents",
                [
                    .init("avril", .workshop), .init("notes.txt", .file), .init("photo.jpg", .file),
                    .init("Réponses.csv", .file),
                ]),
            "~/Documents/notes.txt": FolderListing("/home/nora/Documents", file: "/home/nora/Documents/notes.txt"),
        ]
        return rehearsal
    }

    @Test func `a list of people is taken from a file that one walks to`() {
        var rehearsal = Self.rehearsal()
        rehearsal.presses(.escape)
        rehearsal.presses(.character(":"))
        rehearsal.chooses("Prendre des personnes")
        #expect(rehearsal.screen.shows("invites.csv"))
        #expect(!rehearsal.screen.shows("◆ rencontres"), "a session is nothing to take")
        rehearsal.types("doc")
        rehearsal.presses(.enter)
        #expect(rehearsal.screen.shows("/home/nora/Documents"))
        #expect(!rehearsal.screen.shows("photo.jpg"))
        rehearsal.types("repon")
        rehearsal.presses(.enter)
        #expect(rehearsal.screen.shows("Prendre Réponses.csv comme…"))
        rehearsal.presses(.down, .down, .enter)
        #expect(rehearsal.effects.contains { Self.isTaking($0, "/home/nora/Documents/Réponses.csv", .completing) })
    }

    @Test func `a path that is typed leads there too, and text is shown before it is taken`() {
        var rehearsal = Self.rehearsal()
        rehearsal.presses(.escape)
        rehearsal.presses(.character(":"))
        rehearsal.chooses("Prendre des personnes")
        rehearsal.types("~/Documents/notes.txt")
        rehearsal.presses(.enter, .enter)
        #expect(rehearsal.effects.contains { Self.isTaking($0, "/home/nora/Documents/notes.txt", .lines) })
        rehearsal.send(.textRead("Une idée\nUne autre idée\n"))
        #expect(rehearsal.screen.shows("2 contributions"))
        rehearsal.presses(.enter)
        #expect(rehearsal.state.contributions.values.contains { $0.text == "Une autre idée" })
    }

    @Test func `what a file brought is said with how to take it back`() throws {
        var rehearsal = Self.rehearsal()
        rehearsal.presses(.escape)
        rehearsal.send(.taken([], ["2 personnes ajoutées."], rehearsal.state))
        #expect(rehearsal.screen.shows("2 personnes ajoutées. u annule."))
        rehearsal.send(.taken([], ["Repris : 2 personnes"], rehearsal.state))
        #expect(rehearsal.screen.shows("Repris : 2 personnes. u annule."))
        rehearsal.send(.taken([], ["2 personnes ajoutées.", "Ligne 3 : sans nom."], rehearsal.state))
        #expect(rehearsal.screen.shows("Ce qui a été pris"))
        #expect(rehearsal.screen.shows("Ligne 3"))
    }

    @Test func `a path that leads nowhere is said, and the list stays`() {
        var rehearsal = Self.rehearsal()
        rehearsal.presses(.escape)
        rehearsal.presses(.character(":"))
        rehearsal.chooses("Ouvrir une autre")
        rehearsal.types("/nulle/part")
        rehearsal.presses(.enter)
        #expect(rehearsal.screen.shows("Rien sous ce nom"))
        rehearsal.presses(.escape)
        #expect(!rehearsal.hasQuit)
    }

    @Test func `another session opens, unless words would be lost`() {
        var rehearsal = Self.rehearsal()
        rehearsal.types("des mots qui attendent")
        rehearsal.presses(.escape)
        rehearsal.presses(.character(":"))
        rehearsal.chooses("Ouvrir une autre")
        rehearsal.presses(.down, .enter)
        #expect(!rehearsal.hasQuit && rehearsal.screen.shows("La ligne de saisie n’est pas vide"))
        rehearsal.presses(.character(":"))
        rehearsal.chooses("Ouvrir une autre")
        rehearsal.presses(.down, .enter)
        #expect(rehearsal.hasQuit)
    }

    @Test func `an errand says in the footer what it came to, and shows a page where there is more`() {
        var rehearsal = Self.rehearsal()
        rehearsal.presses(.escape)
        rehearsal.presses(.character(":"))
        rehearsal.chooses("Imprimer le compte-rendu")
        #expect(rehearsal.screen.shows("on peut continuer à noter"))
        rehearsal.send(.errandDone(.printReport, "Envoyé à l’imprimante.\n", isDone: true))
        #expect(rehearsal.screen.shows("Envoyé à l’imprimante."))
        rehearsal.send(.errandDone(.verify, "journal/d-1.jsonl  12 événements\n  entier\n", isDone: true))
        #expect(rehearsal.screen.shows("Vérification des fichiers"))
        #expect(rehearsal.screen.shows("entier"))
    }

    @Test func `a page never takes the place of words that are being typed`() {
        var rehearsal = Self.rehearsal()
        rehearsal.types("une phrase")
        rehearsal.send(.errandDone(.printReport, "palabre: pas d’imprimante.\nVoir ailleurs.\n", isDone: false))
        #expect(rehearsal.screen.shows("pas d’imprimante"))
        rehearsal.types(" entière")
        rehearsal.presses(.enter)
        #expect(rehearsal.state.contributions.values.contains { $0.text == "une phrase entière" })
    }

    @Test(arguments: Sizes.all)
    func `choosing a file, as it looks`(size: Size) {
        expectScreen("files", in: size) {
            $0.folders = Self.rehearsal().folders
            $0.presses(.escape)
            $0.presses(.character(":"))
            $0.chooses("Prendre des personnes")
        }
    }

    private static func isTaking(_ effect: Effect, _ path: String, _ taking: Taking) -> Bool {
        if case .take(let other, let how) = effect { other == path && how == taking } else { false }
    }
}
