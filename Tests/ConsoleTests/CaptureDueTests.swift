import Console
import Screen
import Testing
import Workshop

@Suite("By when, as people say it")
struct CaptureDueTests {
    @Test(
        "A day is the next such day from today, Wednesday 15 March 2023, and its words stay",
        arguments: [
            ("avant le 1/4", "2023-04-01"), ("avant le 01/04/2024", "2024-04-01"), ("avant le 14/3", "2024-03-14"),
            ("avant le 15/3", "2023-03-15"), ("pour jeudi", "2023-03-16"), ("pour mercredi", "2023-03-22"),
            ("d'ici vendredi prochain", "2023-03-17"), ("le 12 avril", "2023-04-12"),
            ("d’ici le 1er mai", "2023-05-01"),
            ("avant le jeudi 6 avril 2023", "2023-04-06"), ("demain", "2023-03-16"), ("après-demain", "2023-03-17"),
            ("pour après-demain", "2023-03-17"), ("aujourd'hui", "2023-03-15"), ("by Friday", "2023-03-17"),
            ("before 1 April", "2023-04-01"), ("by April 12th", "2023-04-12"), ("on April 12, 2024", "2024-04-12"),
            ("au plus tard le 3 juin", "2023-06-03"), ("avant le 29/2", "2024-02-29"), ("pour le 20", "2023-03-20"),
            ("avant le 10", "2023-04-10"), ("jeudi", "2023-03-16"), ("next Tuesday", "2023-03-21"),
            ("avant\u{A0}le\u{A0}1/4", "2023-04-01"), ("AVANT LE 1ER AVRIL", "2023-04-01"),
            ("le 2023-04-01", "2023-04-01"),
        ])
    func days(words: String, day: String) throws {
        let note = try #require(typing("> Repeindre la grille \(words)", Key.enter).note)
        #expect(note.due == .day(day))
        #expect(note.text == "Repeindre la grille \(words)")
    }

    @Test(
        "A time that is no day is kept in its words",
        arguments: [
            "d'ici fin mars", "la semaine prochaine", "avant l'été", "d'ici deux semaines", "dans 15 jours", "mi-avril",
            "fin du mois", "en septembre", "avant la rentrée", "by the end of the month", "next week", "before summer",
            "d'ici la fin de l'année", "début juin 2024",
        ])
    func spells(words: String) throws {
        let note = try #require(typing("> Repeindre la grille \(words)", Key.enter).note)
        #expect(note.due == .words(words))
        #expect(note.text == "Repeindre la grille \(words)")
    }

    @Test(
        "With the sign = the date is taken off the text",
        arguments: [
            ("Repeindre =2023-04-01", "Repeindre", Due.day("2023-04-01")),
            ("Repeindre =1/4", "Repeindre", .day("2023-04-01")),
            ("Repeindre =1/4 la grille", "Repeindre la grille", .day("2023-04-01")),
            ("Repeindre =jeudi #eau", "Repeindre", .day("2023-03-16")),
            ("Repeindre =fin-mars", "Repeindre", .words("fin mars")),
            ("Repeindre =12-avril", "Repeindre", .day("2023-04-12")),
            ("Repeindre =31/2", "Repeindre =31/2", .none), ("Repeindre =bleu", "Repeindre =bleu", .none),
        ])
    func signs(typed: String, text: String, due: Due) throws {
        let note = try #require(typing("> " + typed, Key.enter).note)
        #expect(note.text == text)
        #expect(note.due == due)
    }

    @Test("Dots and a date with a sign stand side by side", arguments: ["=1/4 =5", "=5 =1/4"])
    func dotsAndDate(signs: String) throws {
        let note = try #require(typing("> Repeindre \(signs)", Key.enter).note)
        #expect(note.text == "Repeindre")
        #expect(note.due == .day("2023-04-01") && note.dots == 5)
    }

    @Test(
        "Words that only look like a time say nothing",
        arguments: [
            "Relire les notes de la réunion du 12 avril", "Ranger le marché du jeudi", "Ouvrir le jeudi",
            "Prendre 1/4 des tables", "Garder le 1/4 des tables", "Finir le lot 3.5", "Appeler pour 3 devis",
            "Payer avant le 31/2", "Parler pour la forme", "Annuler le cours de demain",
        ])
    func noTime(words: String) throws {
        let note = try #require(typing("> " + words, Key.enter).note)
        #expect(note.due == .none)
        #expect(note.text == words)
    }

    @Test("What is plainly a deadline wins over a day that is only mentioned")
    func strongest() throws {
        let note = try #require(typing("> Réserver avant vendredi la salle pour la fête le 12 avril", Key.enter).note)
        #expect(note.due == .day("2023-03-17"))
    }

    @Test("Only an action has a date")
    func onlyActions() throws {
        #expect(try #require(typing("Fermé avant le 1/4", Key.enter).note).due == .none)
        #expect(try #require(typing("? Ouvert =1/4", Key.enter).note).text == "Ouvert =1/4")
    }

    @Test("Backspace right behind it makes it plain words; changed, they are read anew")
    func makesPlain() {
        var line = typing("> Repeindre avant le 1/4", Key.backspace)
        #expect(line.understood.due == .none)
        #expect(line.line.text == "> Repeindre avant le 1/4")
        line.type([Key.backspace, "6"])
        #expect(line.understood.text == "Repeindre avant le 1/6")
        #expect(line.understood.due == .day("2023-06-01"))
    }

    @Test(
        "A field of its own takes a day or keeps the words",
        arguments: [
            ("15/4", Due.day("2023-04-15")), ("avant le 15/4", .day("2023-04-15")), ("jeudi", .day("2023-03-16")),
            ("12 avril 2024", .day("2024-04-12")), ("fin mars", .words("fin mars")),
            ("quand on pourra", .words("quand on pourra")),
            (" ", .none), ("=1/4", .day("2023-04-01")),
        ])
    func field(typed: String, due: Due) throws {
        let today = try #require(CapturePlace.today)
        #expect(DueReader(today: today).due(typed) == due)
    }
}
