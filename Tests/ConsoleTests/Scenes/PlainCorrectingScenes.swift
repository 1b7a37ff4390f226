import Phrases
import Support
import Testing
import Workshop

@testable import Console

/// Line by line, all that was noted can be corrected, and all that is timed can be asked and steered.
@Suite struct PlainCorrectingScenes {
    @Test func `a note's kind, authors, date, state and highlight are corrected by its number`() throws {
        var plain = PlainRehearsal(.garden)
        plain.types("! Acheter un râteau")
        let note = { (plain: PlainRehearsal) in
            try #require(plain.state.contributions.values.first { $0.text == "Acheter un râteau" })
        }
        #expect(plain.types(":fait 1") == "La note 1 n’est pas une action. :nature 1 action en fait une.")
        #expect(plain.types(":nature 1 action").contains("action"))
        #expect(try note(plain).kind == .action)
        plain.types(":echeance 1 jeudi")
        #expect(try note(plain).due == "2023-03-16")
        #expect(plain.types(":fait 1").hasPrefix("Fait\u{A0}: 1. "))
        #expect(plain.types(":fait 1").hasPrefix("À faire\u{A0}: 1. "))
        #expect(plain.types(":auteur 1 Zoé").contains("Zoé"))
        #expect(try note(plain).authors.count == 1)
        plain.types(":auteur 1 0")
        #expect(try note(plain).authors.isEmpty)
        #expect(plain.types(":avant 1").contains("mise en avant"))
        plain.types(":nature 1 ?")
        #expect(try note(plain).kind == .question)
        #expect(plain.types(":nature 1 rien").hasPrefix(":nature 12 décision"))
    }

    @Test func `a sub-note says which note it is under`() {
        var plain = PlainRehearsal(.garden)
        plain.types("Des bancs", "En bois")
        #expect(plain.types(":sous 2 1").contains("sous la note 1"))
        #expect(plain.types(":notes").contains("sous la note 1\u{A0}: En bois"))
        #expect(!plain.types(":sous 2 0").contains("sous la note"))
        #expect(plain.types(":sous 2 99").hasPrefix("Pas de note 99"))
    }

    @Test func `hands are counted as on the screen, and what changes nothing says so`() {
        var plain = PlainRehearsal(.garden)
        plain.types("Des bancs")
        plain.types(":voter 1 12 pour 3 contre")
        let votes = plain.state.contributions.values.first { $0.text == "Des bancs" }?.votes
        #expect(votes?[Votes.inFavour] == 12 && votes?[Votes.against] == 3)
        #expect(plain.types(":voter 1 -50") == "Rien n’a changé.")
    }

    @Test func `people leave, are excused and are renamed`() {
        var plain = PlainRehearsal(.garden)
        plain.types(":present Inès Faure, MJC")
        #expect(plain.types(":depart Inès").contains("départ à"))
        #expect(plain.types(":depart Inès") == "Inès Faure n’est pas là.")
        #expect(plain.types(":excuser Inès").contains("excusé·e"))
        #expect(plain.types(":renommer Inès = Inès Favre").hasPrefix("Inès Favre"))
        #expect(plain.types(":depart Personne d’ici").hasPrefix("Personne ne répond à"))
    }

    @Test func `the session's form is read and filled in`() {
        var plain = PlainRehearsal(.garden)
        #expect(plain.types(":fiche").hasPrefix("1. Titre\u{A0}: "))
        #expect(plain.types(":fiche lieu = Salle Jean") == "Lieu\u{A0}: Salle Jean (enregistré)")
        #expect(plain.state[.place] == "Salle Jean")
        #expect(plain.types(":fiche 1 Le verger") == "Titre\u{A0}: Le verger (enregistré)")
        #expect(plain.types(":annuler").hasPrefix("Annulé\u{A0}: Titre, Le verger."))
        #expect(plain.types(":fiche lieu =") == "Lieu\u{A0}: à remplir (enregistré)")
        #expect(plain.types(":fiche autres personnes (nombre) = douze").hasPrefix("Il faut un nombre"))
        #expect(plain.types(":fiche").contains("Date\u{A0}: mer. 15 mars 2023"))
        plain.types(":fiche date = jeudi 16 mars 2023")
        #expect(plain.state[.date] == "2023-03-16")
    }

    @Test func `a date or an hour that is not understood is kept, and said to be`() {
        var plain = PlainRehearsal(.garden)
        #expect(plain.types(":fiche date = aux premières gelées").hasPrefix("la date «\u{A0}aux premières gelées"))
        #expect(plain.state[.date] == "aux premières gelées")
        #expect(plain.types(":fiche début = vers midi").hasSuffix("Début\u{A0}: vers midi (enregistré)"))
        #expect(plain.state[.start] == "vers midi")
        #expect(plain.types(":fiche début = 9h") == "Début\u{A0}: 9h (enregistré)")
    }

    @Test func `a field that there is not is said not to be there, and one of several is asked for`() {
        var plain = PlainRehearsal(.garden)
        #expect(plain.types(":fiche chauffage = 3") == "Pas de champ «\u{A0}chauffage\u{A0}». :fiche les donne.")
        #expect(plain.types(":fiche 99 Salle Jean").hasPrefix("Pas de champ «\u{A0}99\u{A0}»"))
        #expect(plain.types(":fiche acc").hasPrefix(":fiche\u{A0}: la fiche"))
        #expect(plain.types(":fiche li = Salle Jean").contains("peut être\u{A0}: Lieu, Lien."))
        #expect(plain.state[.place] != "Salle Jean")
    }

    @Test func `a theme is renamed by its number`() {
        var plain = PlainRehearsal(.garden)
        #expect(plain.types(":renommer 1 Le verger") == "Thème\u{A0}: Le verger (enregistré)")
        #expect(plain.types(":themes").hasPrefix("1. Le verger"))
    }

    @Test func `the clock is started, prolonged, stopped for a moment, and ended`() {
        var plain = PlainRehearsal(
            .garden.then {
                try $0.perform(.addPhase(title: "Tour de table", minutes: 20, place: .last))
                try $0.perform(.addPhase(title: "Débat", minutes: 30, place: .last))
            })
        #expect(plain.types(":temps pause").hasPrefix("Rien n’est chronométré"))
        #expect(plain.types(":temps lancer").hasPrefix("Tour de table\u{A0}: en cours depuis"))
        #expect(plain.types(":temps lancer") == "Le temps court déjà.")
        #expect(plain.types(":temps +5").contains("reste 25"))
        #expect(plain.types(":temps pause").contains("en pause"))
        #expect(plain.types(":temps reprendre").contains("en cours"))
        #expect(plain.types(":temps suivant").contains("Débat\u{A0}: en cours"))
        #expect(plain.types(":temps").contains("2. Débat, prévu 30"))
        #expect(plain.types(":temps fin").hasPrefix("Débat\u{A0}: fini en"))
        #expect(plain.types(":temps 5").hasPrefix("Minuteur\u{A0}: en cours"))
    }

    @Test func `the floor is asked for, given and taken back`() {
        var plain = PlainRehearsal(.garden)
        plain.types(":present Inès Faure, MJC")
        #expect(plain.types(":parole") == "Personne n’a la parole.\nPersonne n’attend la parole.")
        #expect(plain.types(":parole Inès").hasPrefix("Inès Faure demande la parole"))
        #expect(plain.types(":parole Inès") == "Inès Faure attend déjà la parole.")
        #expect(plain.types(":parole suivant") == "Inès Faure a la parole.")
        #expect(plain.types(":parole fin").hasPrefix("Inès Faure a parlé"))
        #expect(plain.types(":parole fin") == "Personne n’a la parole.")
    }

    @Test func `who left and is back is there again`() {
        var plain = PlainRehearsal(.garden)
        plain.types(":present Inès Faure, MJC", ":parole Inès", ":parole suivant")
        #expect(plain.types(":depart Inès").contains("départ à"))
        #expect(plain.types(":parole").hasPrefix("Personne n’a la parole."), "who goes has finished")
        #expect(plain.types(":present Inès").hasPrefix("Inès Faure\u{A0}: présence notée"))
        #expect(plain.state.people(called: "Inès Faure").first?.isThere == true)
        #expect(plain.state.people(called: "Inès Faure").first?.arrival.isEmpty == false)
    }

    @Test func `the compte-rendu is told in words, a thing a line`() {
        var plain = PlainRehearsal(.garden)
        let long = "Une phrase qui ne tient pas sur soixante-douze colonnes et que personne ne veut entendre en deux"
        plain.types("\" Une citation de la salle", "> Acheter un râteau", long)
        var lines = plain.types(":lire").split(separator: "\n").map(String.init)
        while plain.conversation.prompt.hasPrefix("Suite") {
            lines += plain.types("").split(separator: "\n").map(String.init)
        }
        #expect(lines.contains("Thème\u{A0}: Atelier 1 – Le jardin"), "\(lines)")
        #expect(lines.contains { $0.hasPrefix("Citation\u{A0}: ") && $0.contains("Une citation") }, "\(lines)")
        #expect(lines.contains("Action, à faire\u{A0}: Acheter un râteau"), "\(lines)")
        #expect(lines.contains(long), "\(lines)")
        #expect(!lines.contains { $0.contains("~~~") || $0.contains("---") || $0.contains("===") })
    }

    @Test func `a table without a number is its place in the list`() {
        var plain = PlainRehearsal(
            Script { ledger in
                for title in ["Garder", "Améliorer"] {
                    try ledger.perform(.addTheme(title: title, prompt: "", parent: nil, place: .last))
                }
            })
        #expect(plain.types(":table 2").contains("«\u{A0}Améliorer\u{A0}»"))
        #expect(plain.types(":table 3") == "Cet ordinateur note pour toute la séance.")
        plain.types(":table 1")
        #expect(plain.types(":table toute") == "Cet ordinateur note pour toute la séance.")
    }
}
