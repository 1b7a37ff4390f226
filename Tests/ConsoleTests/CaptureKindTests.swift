import Console
import Screen
import Testing
import Workshop

@Suite("Kinds, people and dots on the capture line")
struct CaptureKindTests {
    let village = CapturePlace.village

    @Test(
        "A sign and a space at the start say the kind",
        arguments: [
            ("? Qui a la clé", Contribution.Kind.question, "Qui a la clé"),
            ("! Le lundi est gardé", .decision, "Le lundi est gardé"),
            ("> Écrire à la mairie", .action, "Écrire à la mairie"),
            ("\" On s'ennuie", .quote, "On s'ennuie"), ("« On s'ennuie", .quote, "On s'ennuie"),
            ("“ On s'ennuie", .quote, "On s'ennuie"), ("~ La date", .memo, "La date"),
            ("?\u{A0}Qui a la clé", .question, "Qui a la clé"),
            ("«\u{A0}On s'ennuie\u{A0}»", .quote, "On s'ennuie"), ("\" On s'ennuie \"", .quote, "On s'ennuie"),
        ])
    func kinds(typed: String, kind: Contribution.Kind, text: String) throws {
        let note = try #require(typing(typed, Key.enter).note)
        #expect(note.kind == kind)
        #expect(note.text == text)
    }

    @Test(
        "Without its space, inside the line, or with words behind the quotation, it is text",
        arguments: ["?Qui", "Ah ? Non", "« Oui », dit-elle", "« Oui » et « non »", "!!", "> ", "-> ici"])
    func noKind(typed: String) throws {
        let line = typing(typed, Key.enter)
        if typed == "> " {
            #expect(line.result == .submit(.nothing))
        } else {
            #expect(try #require(line.note).kind == .idea)
            #expect(try #require(line.note).text == typed)
        }
    }

    @Test("Backspace right behind the sign gives it back as text")
    func signAsText() throws {
        let line = typing("? ", Key.backspace, "ou pas ?", Key.enter)
        #expect(try #require(line.note).kind == .idea)
        #expect(try #require(line.note).text == "? ou pas ?")
    }

    @Test("Tab on the empty line makes a paragraph, and Backspace there an idea again")
    func paragraph() throws {
        #expect(try #require(typing(Key.tab, "Un long récit", Key.enter).note).kind == .paragraph)
        #expect(try #require(typing(Key.tab, Key.backspace, "Un mot", Key.enter).note).kind == .idea)
        #expect(typing("Un mot", Key.tab).result == .ignored)
    }

    @Test("Alt+Enter breaks the line")
    func severalLines() throws {
        let note = try #require(typing("Deux lignes :", Key.altEnter, "la seconde #eau", Key.enter).note)
        #expect(note.text == "Deux lignes :\nla seconde")
    }

    @Test("A person is named by the whole name, or chosen from the list")
    func people() throws {
        let zoe = try #require(village.person("Zoé Lefèvre"))
        let amelie = try #require(village.person("Amélie Œuvrard"))
        #expect(try #require(typing("Plus de bancs @zoe-lefevre", Key.enter).note).authors == [zoe])
        #expect(try #require(typing("Plus de bancs @zo", Key.tab, Key.enter).note).authors == [zoe])
        #expect(try #require(typing("Plus de bancs @oeuv", Key.tab, Key.enter).note).authors == [amelie])
        #expect(try #require(typing("Plus de bancs @zo", Key.enter).note).text == "Plus de bancs @zo")
        #expect(try #require(typing("> Compter les bancs @jean-paul-ngo", Key.enter).note).authors.count == 1)
    }

    @Test("Two people of one name are not told apart by it, but by the list")
    func homonyms() throws {
        #expect(try #require(typing("Merci @sam-petit", Key.enter).note).text == "Merci @sam-petit")
        let second = village.state.people.last { $0.name == "Sam Petit" }?.id
        let line = typing("Merci @sam", Key.down, Key.down, Key.enter, Key.enter)
        #expect(try #require(line.note).authors == [.existing(try #require(second))])
    }

    @Test("The last candidate adds somebody who is not on the list")
    func newPerson() throws {
        let line = typing("Une fontaine @Noor-Aziz", Key.tab, Key.enter)
        #expect(try #require(line.note).authors == [.new(name: "Noor Aziz")])
        #expect(typing("@Noor").candidates == ["Ajouter « Noor »"])
    }

    @Test(
        "Hyphens of a new name are spaces, but a compound given name keeps its own",
        arguments: [
            ("@Jean-Luc", "Jean-Luc"), ("@Jean-Luc-Petit", "Jean-Luc Petit"),
            ("@Marie-Hélène-Le-Goff", "Marie-Hélène Le Goff"), ("@Zoé-Martin", "Zoé Martin"),
            ("@Jean-Petit", "Jean Petit"), ("@Zoé-Le--Goff", "Zoé Le-Goff"),
        ])
    func compoundGivenNames(mark: String, name: String) throws {
        let note = try #require(typing("Un banc \(mark)", Key.tab, Key.enter).note)
        #expect(note.authors == [.new(name: name)])
    }

    @Test("A name at the start goes with its colon; inside a sentence it stays")
    func namesInPlace() throws {
        #expect(try #require(typing("@zoe-lefevre : on verra", Key.enter).note).text == "on verra")
        #expect(try #require(typing("Comme @Zoé-Lefèvre le dit", Key.enter).note).text == "Comme Zoé Lefèvre le dit")
        #expect(try #require(typing("Avec @Jean-Paul-Ngo demain", Key.enter).note).text == "Avec Jean-Paul Ngo demain")
    }

    @Test(
        "An address and a price are text",
        arguments: ["Écrire à zoe@ville.example", "Des cagettes 10@ la pièce", "Rendez-vous @ 10 h", "@"])
    func addresses(words: String) throws {
        let note = try #require(typing(words, Key.enter).note)
        #expect(note.text == words && note.authors.isEmpty)
    }

    @Test(
        "A number behind = at the end counts dots",
        arguments: [
            ("Un four à pain =19", "Un four à pain", 19), ("Un four à pain\u{A0}=7 ", "Un four à pain", 7),
            ("Un four à pain =12 #menus", "Un four à pain", 12), ("Un four à pain #menus =12", "Un four à pain", 12),
            ("Un = 2", "Un = 2", 0), ("x=3", "x=3", 0), ("=19", "=19", 0), ("Prix =0", "Prix =0", 0),
            ("Un four =3 à pain", "Un four =3 à pain", 0), ("Somme =12345", "Somme =12345", 0),
        ])
    func dots(typed: String, text: String, dots: Int) throws {
        let note = try #require(typing(typed, Key.enter).note)
        #expect(note.text == text)
        #expect(note.dots == dots)
    }

    @Test("Marks without words save nothing, and the line stays")
    func nothing() {
        let line = typing("? @zoe-lefevre", Key.enter)
        #expect(line.result == .submit(.nothing))
        #expect(line.line.text == "? @zoe-lefevre")
        #expect(typing(Key.enter).result == .submit(.nothing))
    }

    @Test("What is understood is said in words")
    func chips() {
        let line = typing("> Graisser les chaînes avant le 1/4 #securite @zoe-lefevre @nul =3")
        #expect(
            line.chips == [
                "action", "Bus à pédales › Sécurité", "Zoé Lefèvre", "échéance : samedi 1er avril 2023", "3 gommettes",
                "@nul\u{A0}: qui est-ce\u{A0}? (demandé après)",
            ])
        #expect(
            line.coloured
                == "[> ]Graisser les chaînes [avant le 1/4] [#securite] [@zoe-lefevre] [@nul] [=3]")
    }

    @Test("What is pasted is literal, what is typed around it is not")
    func literalPaste() throws {
        var line = typing("Dit ainsi : ", under: "Cantine")
        line.line.paste("#eau @zoe-lefevre =4", in: line.context)
        line.type([" #trajets", Key.enter])
        let note = try #require(line.note)
        #expect(note.text == "Dit ainsi : #eau @zoe-lefevre =4")
        #expect(note.themes == village.themes("Bus à pédales/Trajets"))
        #expect(note.authors.isEmpty && note.dots == 0)
    }

    @Test("A line that could not be saved comes back whole, but never over what was typed since")
    func bringsBack() {
        var line = typing("Une scie #outils", Key.down, Key.enter, Key.enter, under: "Cantine")
        line.line.bringBack()
        #expect(line.line.text == "Une scie #outils")
        #expect(line.understood.themes == village.themes("Cantine/Outils"))
        line = typing("Une scie", Key.enter, "Un")
        line.line.bringBack()
        #expect(line.line.text == "Un")
    }

    @Test("Marks may stand behind a closed quotation")
    func quotationAndMarks() throws {
        let note = try #require(typing("« On s'ennuie » #menus @zoe-lefevre", Key.enter).note)
        #expect(note.kind == .quote && note.text == "On s'ennuie")
        #expect(note.themes == village.themes("Cantine/Menus"))
    }

    @Test("Up on the empty line brings back what was sent, with what was chosen")
    func history() throws {
        var line = typing("Une scie #outils", Key.down, Key.enter, Key.enter, "Un râteau", Key.enter, under: "Cantine")
        line.type([Key.up])
        #expect(line.line.text == "Un râteau")
        line.type([Key.up])
        #expect(line.line.text.hasPrefix("Une scie"))
        #expect(line.understood.themes == village.themes("Cantine/Outils"))
        line.type([Key.down, Key.down])
        #expect(line.line.isEmpty)
    }
}
