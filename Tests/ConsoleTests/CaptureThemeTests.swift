import Console
import Screen
import Testing
import Workshop

@Suite("Themes on the capture line")
struct CaptureThemeTests {
    let village = CapturePlace.village

    @Test("A note costs its words and one Enter, and goes under the selected theme")
    func plainNote() throws {
        let line = typing("Un point d'eau près du hangar", Key.enter, under: "Jardin partagé/Eau")
        let note = try #require(line.note)
        #expect(note.text == "Un point d'eau près du hangar")
        #expect(note.themes == village.themes("Jardin partagé/Eau"))
        #expect(note.kind == .idea && note.authors.isEmpty && note.due == .none && note.dots == 0)
        #expect(line.line.isEmpty)
    }

    @Test("Tab takes the first candidate; the mark leaves the end of the note")
    func tabCompletes() throws {
        let line = typing("Des sécateurs #secu", Key.tab, Key.enter, under: "Cantine")
        let note = try #require(line.note)
        #expect(note.text == "Des sécateurs")
        #expect(note.themes == village.themes("Bus à pédales/Sécurité"))
    }

    @Test("Enter never guesses: a beginning that was not chosen stays as typed")
    func enterDoesNotGuess() throws {
        let line = typing("Des sécateurs #secu", Key.enter)
        #expect(try #require(line.note).text == "Des sécateurs #secu")
        #expect(try #require(line.note).themes.isEmpty)
    }

    @Test(
        "The first words of one title alone name it, its article left out or not",
        arguments: ["#arbres", "#Arbres-et", "#verger", "#le-verger", "#îlots"])
    func begunTitle(mark: String) throws {
        var place = CapturePlace.village
        place.addThemes(["Arbres et fraîcheur", "Le verger du haut", "L’îlots de fraîcheur"])
        let meant = ["a": "Arbres et fraîcheur", "v": "Le verger du haut", "l": "Le verger du haut"]
        let title = meant[String(mark.lowercased().dropFirst().prefix(1))] ?? "L’îlots de fraîcheur"
        let note = try #require(typing("Planter en novembre \(mark)", Key.enter, under: "Cantine", in: place).note)
        #expect(note.text == "Planter en novembre")
        #expect(note.themes == place.themes(title))
    }

    @Test("Two titles that begin so are asked about, and half a word never counts")
    func begunTwice() throws {
        var place = CapturePlace.village
        place.addThemes(["Arbres et fraîcheur", "Cantine/Arbres fruitiers"])
        for mark in ["#arbres", "#arb"] {
            let note = try #require(typing("Planter \(mark)", Key.enter, under: "Cantine", in: place).note)
            #expect(note.themes == place.themes("Cantine"))
            #expect(note.text == "Planter \(mark)")
        }
    }

    @Test(
        "A whole title of several words may stand with its spaces, at the end, at the beginning and inside",
        arguments: [
            ("Planter #arbres et fraîcheur", "Planter"), ("#Arbres et fraîcheur : planter", "planter"),
            ("Planter, #arbres et fraîcheur.", "Planter, arbres et fraîcheur."),
            ("Des #arbres et fraîcheur pour tous", "Des arbres et fraîcheur pour tous"),
        ])
    func titleWithSpaces(typed: String, text: String) throws {
        var place = CapturePlace.village
        place.addThemes(["Arbres", "Arbres et fraîcheur"])
        let note = try #require(typing(typed, Key.enter, under: "Cantine", in: place).note)
        #expect(note.themes == place.themes("Arbres et fraîcheur"))
        #expect(note.text == text)
    }

    @Test("Enter takes a candidate only when it was moved to, and does not send the note then")
    func enterTakesWhatWasMovedTo() throws {
        var line = typing("Des gants #outils", under: "Cantine")
        #expect(line.candidates.first == "Cantine › Outils")
        line.type([Key.down, Key.down])
        #expect(line.line.completion?.selected == 1)
        line.type([Key.enter])
        #expect(line.result == .consumed)
        line.type([Key.enter])
        #expect(try #require(line.note).themes == village.themes("Jardin partagé/Outils"))
        #expect(try #require(line.note).text == "Des gants")
    }

    @Test(
        "A whole title counts without regard to case, accents and ligatures",
        arguments: ["#securite", "#Sécurité", "#SÉCURITÉ", "²securite"])
    func exactTitle(mark: String) throws {
        let note = try #require(typing("Des phares \(mark)", Key.enter).note)
        #expect(note.text == "Des phares")
        #expect(note.themes == village.themes("Bus à pédales/Sécurité"))
    }

    @Test(
        "A title in two parts, « Atelier 2 – Lieux », answers to either, alone or in a path",
        arguments: ["#lieux", "#atelier-2", "#atelier-2/besoins", "#lieux/besoins"])
    func partsOfATitle(mark: String) throws {
        var place = CapturePlace()
        place.addThemes(["Atelier 1 – Moyens", "Atelier 1 – Moyens/Besoins"])
        place.addThemes(["Atelier 2\u{A0}– Lieux", "Atelier 2\u{A0}– Lieux/Besoins"])
        let note = try #require(typing("Une salle \(mark)", Key.enter, in: place).note)
        #expect(note.text == "Une salle")
        let below = mark.hasSuffix("besoins") ? "/Besoins" : ""
        #expect(note.themes == place.themes("Atelier 2\u{A0}– Lieux" + below))
    }

    @Test("Spaces of a title are typed as hyphens")
    func hyphens() throws {
        let note = try #require(typing("Arroser le soir #mains-vertes", Key.enter).note)
        #expect(note.themes == village.themes("Jardin partagé/Mains vertes"))
        #expect(note.text == "Arroser le soir")
    }

    @Test(
        "Of several themes of one title the nearest is meant",
        arguments: [
            ("Cantine", "Cantine/Outils"), ("Bus à pédales/Trajets", "Bus à pédales/Outils"),
            ("Cantine/Menus/Goûter d'été", "Cantine/Outils"),
        ])
    func nearest(selected: String, meant: String) throws {
        let note = try #require(typing("Une brouette #outils", Key.enter, under: selected).note)
        #expect(note.themes == village.themes(meant))
        #expect(note.text == "Une brouette")
    }

    @Test("Where several are as near, none is meant")
    func ambiguous() throws {
        let note = try #require(typing("Une brouette #outils", Key.enter).note)
        #expect(note.text == "Une brouette #outils")
        #expect(note.themes.isEmpty)
    }

    @Test(
        "Signs of a title that are neither letters nor digits need not be typed",
        arguments: [
            ("#fêter-ensemble", "Fêter ensemble 🎉"), ("#FETER-ENSEMBLE", "Fêter ensemble 🎉"),
            ("#ou-dormir", "★ Où dormir ?"), ("#fêter-ensemble/buvette", "Fêter ensemble 🎉/Buvette !"),
        ])
    func signsOfATitle(mark: String, path: String) throws {
        var place = CapturePlace()
        place.addThemes(["Fêter ensemble 🎉", "Fêter ensemble 🎉/Buvette !", "★ Où dormir ?"])
        let target = try #require(place.theme(path))
        #expect(typing(mark, Key.enter, in: place).result == .submit(.selectTheme(.existing(target))))
        #expect(!typing(mark, in: place).candidates.contains { $0.hasPrefix("Créer") })
        #expect(typing("Du sirop \(mark)", Key.enter, in: place).note?.text == "Du sirop")
    }

    @Test("The words of a path may be typed without its stroke")
    func pathWithoutStroke() {
        #expect(typing("#can-out").candidates.first == "Cantine › Outils")
    }

    @Test(
        "Marks go from the end, also before a name that nobody bears, dots, and by when",
        arguments: [
            ("> Demander les clés à la mairie @Zoé pour vendredi", "Demander les clés à la mairie pour vendredi"),
            ("> Réserver la sono @zoe-lefevre avant le 1/4.", "Réserver la sono avant le 1/4."),
            ("Un prêt de vaisselle #eau @Gégé", "Un prêt de vaisselle @Gégé"),
            ("Des relais #eau @Thérèse =4", "Des relais @Thérèse"),
            ("Des relais #eau =4 @Thérèse", "Des relais @Thérèse"),
            ("> Des relais #eau @Zoé =4 demain", "Des relais demain"),
            ("> Des relais @Gégé #eau d'ici fin mars @Zoé", "Des relais @Gégé d'ici fin mars"),
        ])
    func marksAtTheEnd(typed: String, words: String) throws {
        #expect(try #require(typing(typed, Key.enter).note).text == words)
    }

    @Test(
        "What stands before a mark may call for a word: then it belongs to the sentence, at its end too",
        arguments: [
            ("> Envoyer la liste à @Zoé avant le 1/4", "Envoyer la liste à Zoé avant le 1/4"),
            ("> Envoyer la liste à @Zoé", "Envoyer la liste à Zoé"), ("Trop peu d'#eau", "Trop peu d'eau"),
            ("Apprendre à avoir les #mains-vertes", "Apprendre à avoir les mains vertes"),
            ("Un mot pour @Zoé et @Jean-Paul-Ngo", "Un mot pour Zoé et Jean-Paul Ngo"),
        ])
    func marksInASentence(typed: String, words: String) throws {
        #expect(try #require(typing(typed, Key.enter).note).text == words)
    }

    @Test("A path names a theme under another", arguments: ["#cantine/outils", "#Cantine/Outils", "#CANTINE/OUTILS"])
    func path(mark: String) throws {
        let note = try #require(typing("Un couteau \(mark)", Key.enter, under: "Jardin partagé").note)
        #expect(note.themes == village.themes("Cantine/Outils"))
    }

    @Test("Beginnings of a path are completed")
    func fuzzyPath() {
        #expect(typing("#can/out").candidates.first == "Cantine › Outils")
        #expect(typing("#bus/sec").candidates.first == "Bus à pédales › Sécurité")
    }

    @Test("Candidates come nearest first: children, siblings, the same atelier, the rest, then making a new one")
    func order() {
        let line = typing("#o", under: "Cantine/Menus")
        #expect(
            line.candidates == [
                "Cantine › Menus › Goûter d'été", "Cantine › Outils", "Jardin partagé › Outils",
                "Bus à pédales › Outils", "Créer « o »",
            ])
    }

    @Test("All themes are offered for the sign alone, and none is made without a name")
    func bareSign() {
        let line = typing("Du compost #", under: "Jardin partagé")
        #expect(line.candidates.first == "Jardin partagé › Eau")
        #expect(!line.candidates.contains { $0.hasPrefix("Créer") })
    }

    @Test("Several themes that are named replace the selected one")
    func several() throws {
        let note = try #require(typing("Récupérer la pluie #eau #trajets", Key.enter, under: "Cantine").note)
        #expect(note.themes == village.themes("Jardin partagé/Eau", "Bus à pédales/Trajets"))
        #expect(note.text == "Récupérer la pluie")
    }

    @Test("At the start the mark is taken off; inside a sentence only its sign is")
    func places() throws {
        #expect(try #require(typing("#eau manque en août", Key.enter).note).text == "manque en août")
        #expect(
            try #require(typing("Il faut des #mains-vertes le samedi", Key.enter).note).text
                == "Il faut des mains vertes le samedi")
        #expect(try #require(typing("Trop peu d'#eau.", Key.enter).note).text == "Trop peu d'eau.")
    }

    @Test("What is completed inside a sentence begins as the typed word does")
    func caseInSentence() throws {
        let line = typing("Mieux payer les #mai", Key.tab, " du quartier", Key.enter, under: "Jardin partagé")
        let note = try #require(line.note)
        #expect(note.text == "Mieux payer les mains vertes du quartier")
        #expect(note.themes == village.themes("Jardin partagé/Mains vertes"))
    }

    @Test("A mark alone and Enter changes the selected theme")
    func selects() throws {
        let target = try #require(village.theme("Bus à pédales/Trajets"))
        #expect(typing("#trajets", Key.enter).result == .submit(.selectTheme(.existing(target))))
        #expect(typing("#traj", Key.tab, Key.enter).result == .submit(.selectTheme(.existing(target))))
    }

    @Test("The last candidate makes a theme beside the selected one")
    func creates() throws {
        let line = typing("Des bacs #petits-fruits", Key.up, Key.enter, Key.enter, under: "Jardin partagé/Eau")
        let note = try #require(line.note)
        #expect(note.themes == [.new(title: "petits fruits", parent: village.theme("Jardin partagé"))])
        #expect(note.text == "Des bacs")
    }

    @Test("Of a path, the new theme goes under what its beginning names")
    func createsUnder() throws {
        let line = typing("Des bacs #cantine/potager", Key.up, Key.enter, Key.enter)
        #expect(try #require(line.note).themes == [.new(title: "potager", parent: village.theme("Cantine"))])
        #expect(!typing("#nullepart/potager").candidates.contains("Créer « potager »"))
    }

    @Test("A double hyphen is a hyphen of a new theme's title")
    func doubleHyphen() {
        #expect(typing("#rendez--vous-du-soir").candidates.last == "Créer « rendez-vous du soir »")
    }

    @Test(
        "What is no mark stays text",
        arguments: [
            "Le lot n#eau", "Prendre # eau", "Parler de #1 et #2", "Un carré de 3 m²eau", "C# et F#", "#", "Voir # ",
            "²",
        ])
    func text(words: String) throws {
        let line = typing(words, Key.enter)
        #expect(try #require(line.note).text == words.trimmed)
        #expect(try #require(line.note).themes.isEmpty)
    }

    @Test("Backspace right behind a mark makes it plain text, and deletes only then")
    func makesPlain() throws {
        var line = typing("Un puits #eau", Key.backspace)
        #expect(line.line.text == "Un puits #eau")
        #expect(line.coloured == "Un puits #eau")
        line.type([Key.enter])
        #expect(try #require(line.note).text == "Un puits #eau")
        #expect(typing("Un puits #eau", Key.backspace, Key.backspace).line.text == "Un puits #ea")
    }

    @Test("Plain text that is changed is read anew")
    func readAnew() {
        #expect(typing("Un puits #eau", Key.backspace, Key.backspace, "u").coloured == "Un puits [#eau]")
    }

    @Test("A mark that was chosen keeps what it means while words come before it, and loses it when it is changed")
    func follows() throws {
        var line = typing("#outils", Key.down, Key.down, Key.enter, under: "Cantine")
        line.type([Key.home, "Une scie "])
        #expect(line.understood.themes == village.themes("Jardin partagé/Outils"))
        line.type([Key.end, Key.left, "x"])
        #expect(line.understood.themes.isEmpty)
    }

    @Test("A theme that is set aside meanwhile is not named any more")
    func goesAside() throws {
        var place = village
        var line = typing("Un tuyau #eau", in: place)
        let eau = try #require(place.theme("Jardin partagé/Eau"))
        place.perform(.setThemeAside(eau, true))
        line.context = place.context(under: nil)
        line.type([Key.enter])
        #expect(try #require(line.note).text == "Un tuyau #eau")
    }

    @Test("Escape leaves the list first, then the line, which keeps its words")
    func escape() {
        var line = typing("Un banc #e", Key.down, Key.escape)
        #expect(line.result == .consumed)
        line.type([Key.escape])
        #expect(line.result == .close)
        #expect(line.line.text == "Un banc #e")
    }
}

extension String {
    var trimmed: String { split(separator: " ").joined(separator: " ") }
}
