import Phrases
import Support
import Testing
import Workshop

@testable import Console

/// A session line by line, as somebody hears it who does not see the screen.
@Suite struct PlainScenes {
    @Test func `an evening in French`() {
        var plain = PlainRehearsal(.garden)
        plain.types(
            ":aide", "", "", "", ":themes", "#outils", "Affûter les bêches",
            "> Acheter un râteau pour jeudi @Amina-Khelif =4",
            "? Qui a la clé #bénévoles", "1", "Un mot pour #arrosage et pour @Nadia", "1", "Une idée #compost", "",
            "#Potager", "1", "Des tomates", ":notes", ":lire 2", ":voter 1 +3", ":voter 1", ":modifier 1",
            "Affûter les bêches et les faux", ":ecarter 5", ":annuler", ":refaire", ":reprendre 5", ":classer 5 4",
            ":cherche affut", ":present Bruno Castel", ":present Inès Faure, MJC", ":personnes", ":temps", ":theme 0",
            "À ranger", ":classer", "musique", ":rien du tout", "", ":cloturer", ":quitter")
        expectTranscript(plain, named: "plain")
        #expect(plain.hasQuit)
    }

    @Test func `an evening in English`() {
        var plain = PlainRehearsal(.garden, language: .english)
        plain.types(
            ":help", "", "", "", "#outils", "Sharpen the spades =2", ":read 1", ":edit 1 Sharpen all spades", ":undo",
            ":people", ":time", ":quit")
        expectTranscript(plain, named: "plain-english")
    }

    @Test func `nothing that is said needs a screen`() {
        var plain = PlainRehearsal(.usual)
        plain.types(":aide", "", "", ":themes", "", ":notes", ":lire", "", "", ":personnes", ":temps", "Un mot", "=3")
        for line in plain.transcript {
            for scalar in line.unicodeScalars {
                #expect(scalar.value >= 0x20 && !(0x2500...0x25FF).contains(scalar.value), "\(line)")
            }
        }
    }

    @Test func `a note is said to be saved when it is, and not before`() {
        var plain = PlainRehearsal()
        plain.saving = .failed("Le disque est plein.")
        #expect(plain.types("Un banc") == "Pas enregistré\u{A0}: Le disque est plein.")
        #expect(plain.types(":quitter").contains("encore une fois"))
        #expect(!plain.hasQuit)
        plain.saving = .saved
        #expect(plain.types("Un arbre") == "2. Atelier 1 – Le jardin\u{A0}: Un arbre (enregistré)")
        plain.types(":quitter")
        #expect(plain.hasQuit)
    }

    @Test func `a mark that names several themes is asked about once, and no words are lost`() {
        var plain = PlainRehearsal()
        plain.types(":theme 9")
        #expect(plain.types("Un planning #bénévoles").contains("1 Atelier 1 – Le jardin › Bénévoles"))
        #expect(plain.types("7") == "7 n’est pas dans la liste.")
        #expect(plain.types("2") == "1. Atelier 2 – La fête de juin › Bénévoles\u{A0}: Un planning (enregistré)")
        // Who does not answer goes on: the line is kept as it was typed.
        plain.types("Encore #bénévoles")
        #expect(
            plain.types("Autre chose").split(separator: "\n").map { $0.drop { $0 != ":" } } == [
                ": Encore #bénévoles (enregistré)", ": Autre chose (enregistré)",
            ])
        #expect(plain.state.contributions.values.contains { $0.text == "Encore #bénévoles" })
        plain.types("Et #bénévoles")
        plain.ends()
        #expect(plain.state.contributions.values.contains { $0.text == "Et #bénévoles" })
    }

    @Test func `numbers stay with their notes, whatever others write`() throws {
        var plain = PlainRehearsal(.garden, devices: 2)
        plain.types("Un banc", "Un arbre")
        plain.anotherDevice(.capture([Draft("D’ailleurs")]))
        plain.anotherDevice(.capture([Draft("D’ailleurs encore")]))
        #expect(plain.announces() == "D’autres postes\u{A0}: 2\u{A0}notes. :nouvelles les lit.")
        #expect(plain.announces() == "")
        #expect(plain.types("Un puits").hasPrefix("5. "))
        #expect(plain.types(":nouvelles").contains("3. Sans thème\u{A0}: D’ailleurs"))
        #expect(plain.types(":lire 2").contains("Un arbre"))
        #expect(plain.types(":nouvelles") == "Rien de neuf des autres postes.")
        // Notes of one moment have the numbers of their order.
        let drafts = (1...20).map { Draft("ensemble \($0)") }
        plain.anotherDevice(.capture(drafts))
        for number in [1, 10, 20] { #expect(plain.types(":lire \(5 + number)").hasSuffix("ensemble \(number)")) }
    }

    @Test func `a long list is read ten lines at a time, and typing ends it`() {
        var plain = PlainRehearsal(.overfull)
        #expect(plain.types(":notes 4").split(separator: "\n").count == 10)
        #expect(plain.conversation.prompt == "Suite\u{A0}? Entrée\u{A0}: ")
        #expect(plain.types("").split(separator: "\n").count == 10)
        #expect(plain.types("Une note de plus").hasSuffix("(enregistré)"))
        #expect(plain.conversation.prompt.hasSuffix("> "))
    }

    @Test func `a program that speaks is told a long list whole`() {
        var plain = PlainRehearsal(.overfull, isPaged: false)
        #expect(plain.types(":notes 4").split(separator: "\n").count > 20)
        #expect(!plain.conversation.prompt.hasPrefix("Suite"))
    }

    @Test func `words behind a command that takes none make it no command`() {
        var plain = PlainRehearsal(.garden)
        #expect(plain.types(":nouv thème").hasPrefix("«\u{A0}nouv\u{A0}» n’est pas une commande. Peut-être :nouvelles"))
        plain.types("1")
        #expect(plain.state.contributions.values.contains { $0.text == ":nouv thème" })
        #expect(plain.types(":quitter la salle à dix heures").hasPrefix(":quitter s’écrit sans rien derrière"))
        #expect(!plain.hasQuit)
        plain.types("")
        #expect(plain.types(":nouv") == "Rien de neuf des autres postes.")
        #expect(plain.types(":aide voter").hasPrefix(":voter 12"))
    }

    @Test func `who asks who gets the people`() {
        var plain = PlainRehearsal(.garden)
        let people = plain.types(":personnes")
        #expect(plain.types(":qui") == people && plain.types(":who") == people)
        #expect(plain.types(":auteur").hasPrefix(":auteur 12 Zoé"))
        plain.types("Des bancs")
        #expect(plain.types(":qui 1 Zoé").contains("Zoé"))
    }

    @Test func `a computer at one of several tables says which it is`() throws {
        var plain = PlainRehearsal()
        #expect(plain.types(":table").contains("2 Atelier 2 – La fête de juin\u{A0}; 3 Atelier 3"))
        #expect(plain.types("2").contains("note pour «\u{A0}Atelier 2"))
        #expect(plain.conversation.prompt == "Atelier 2 – La fête de juin> ")
        #expect(plain.types(":table 3").contains("Atelier 3"))
        #expect(plain.types(":table rien").hasPrefix("Aucun atelier"))
        plain.types(":table")
        #expect(plain.types("4") == "Cet ordinateur note pour toute la séance.")
        #expect(plain.state.tables.isEmpty)
        var visitor = PlainRehearsal(isFirstVisit: true)
        #expect(visitor.transcript.last?.hasPrefix("Quelle table êtes-vous") == true)
        #expect(visitor.types("1").contains("Atelier 1"))
        var hurried = PlainRehearsal(isFirstVisit: true)
        #expect(hurried.types("Un banc").hasSuffix("Un banc (enregistré)"))
    }

    @Test func `what was typed and not sent the last time is offered`() {
        var plain = PlainRehearsal(unsent: "à moitié")
        #expect(plain.transcript.last?.contains("à moitié") == true)
        #expect(plain.types("1").hasSuffix("à moitié (enregistré)"))
        #expect(plain.kept == "")
        var forgetting = PlainRehearsal(unsent: "à moitié")
        #expect(forgetting.types("0") == "Oublié\u{A0}: à moitié")
        #expect(forgetting.kept == "")
        var ending = PlainRehearsal(unsent: "à moitié")
        ending.ends()
        #expect(ending.kept == "à moitié")
    }

    @Test func `in a folder for reading nothing is written, and it is said why`() {
        var plain = PlainRehearsal(.usual, saving: .readOnly("Lecture seule."))
        for line in ["Un mot", "#Nouveau", "1", ":ecarter 1", ":voter 1", ":modifier 1 x", ":annuler", ":cloturer"] {
            let said = plain.types(line)
            #expect(said.contains("Lecture seule.") || said.contains("Créer"), "\(line)")
        }
        #expect(plain.types(":lire 1").hasPrefix("1. "))
    }

    @Test func `words that look like commands can be notes`() {
        var plain = PlainRehearsal()
        #expect(plain.types(":-) merci à tout le monde").hasSuffix("(enregistré)"))
        #expect(plain.types("/themse").contains("Peut-être :themes"))
        #expect(plain.types("1") == "2. Atelier 1 – Le jardin\u{A0}: /themse (enregistré)")
        #expect(plain.types("/themes").hasPrefix("1. "))
        #expect(plain.types(":undo").hasPrefix("Annulé"))
        #expect(plain.types("\u{1A}").hasPrefix("Annulé"))
    }

    @Test func `every command has a name of its own in each language, and is explained`() {
        for language in Language.allCases {
            let phrases = Phrases(language)
            let words = PlainCommand.allCases.flatMap { phrases.plainWords($0.rawValue) }
            #expect(Set(words).count == words.count)
            for command in PlainCommand.allCases {
                let name = phrases.plainWords(command.rawValue).first ?? ""
                #expect(phrases.plainHelp(command.rawValue).hasPrefix(":" + name), "\(command)")
            }
        }
    }

    @Test func `whatever is typed, a line is answered and no note is lost`() {
        var plain = PlainRehearsal(.usual)
        var random = SystemRandomNumberGenerator()
        let pieces = [
            ":", "/", "lire", "voter", "12", " ", "#", "@", "bén", "=", "?", "!", "Amina", "3", "classer", "", "0",
        ]
        for _ in 0..<400 {
            let before = plain.state.contributions.count
            let line = (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement() ?? "" }.joined()
            plain.types(line)
            #expect(plain.state.contributions.count >= before)
            #expect(!plain.conversation.prompt.isEmpty)
        }
    }
}
