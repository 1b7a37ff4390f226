import Phrases
import Support
import Testing
import Workshop

@testable import Console

/// Line by line, no words are lost: neither those of a question, nor those that were not sent.
@Suite struct PlainKeepingScenes {
    @Test func `what was kept stays kept until it is answered, whatever is typed`() {
        var plain = PlainRehearsal(unsent: "un four à pain")
        #expect(plain.types(":themes").hasSuffix(":oublier l’oublie."))
        #expect(plain.kept == "un four à pain")
        #expect(!plain.types("Une autre note").contains("Oublié"))
        #expect(plain.types("").isEmpty)
        #expect(plain.kept == "un four à pain")
        #expect(plain.types(":brouillon").contains("un four à pain. 1 le note"))
        #expect(plain.types("").hasPrefix("Ce qui fut tapé sans être noté reste gardé."))
        #expect(plain.types(":quitter") == "Gardé pour la prochaine fois\u{A0}: un four à pain")
        #expect(plain.kept == "un four à pain")
    }

    @Test func `what was kept is noted by 1, forgotten by 0 or a command, and by nothing else`() {
        var noting = PlainRehearsal(unsent: "un four à pain")
        #expect(noting.types("1").hasSuffix("un four à pain (enregistré)"))
        #expect(noting.kept.isEmpty)
        for answer in ["0", ":oublier"] {
            var plain = PlainRehearsal(unsent: "un four à pain")
            #expect(plain.types(answer) == "Oublié\u{A0}: un four à pain")
            #expect(plain.kept.isEmpty)
            #expect(plain.types(":brouillon") == "Rien n’a été tapé sans être noté.")
        }
    }

    @Test func `one goes on under the theme that one noted under, and at that table only`() throws {
        var before = PlainRehearsal()
        before.types("#buvette")
        let place = before.conversation.place
        var again = PlainRehearsal(place: place)
        again.types("du cidre")
        #expect(again.state.contributions.values.first?.themes == before.conversation.theme.map { [$0] })
        let table = try #require(before.state.outline.first?.theme.id)
        let elsewhere = PlainRehearsal(place: NotingPlace(theme: before.conversation.theme, table: table).written)
        #expect(elsewhere.conversation.theme == before.state.outline.first?.theme.id)
    }

    @Test func `a theme that was set aside since is said, and where notes go instead`() throws {
        var before = PlainRehearsal()
        before.types("#buvette")
        let aside = Script.garden.then { ledger in
            try ledger.perform(.setThemeAside(try ledger.theme(titled: "Buvette"), true))
        }
        let plain = PlainRehearsal(aside, place: before.conversation.place)
        #expect(
            plain.text.contains(
                "a été écarté depuis\u{A0}: les notes vont sous «\u{A0}Atelier 2 – La fête de juin\u{A0}»."))
        #expect(plain.conversation.theme.flatMap { plain.state.themes[$0]?.title } == "Atelier 2 – La fête de juin")
    }

    @Test func `of several that were kept each is asked about`() {
        var plain = PlainRehearsal(unsent: "un four\n\nun banc")
        #expect(plain.types("1").contains("un banc. 1 le note"))
        #expect(plain.kept == "un banc")
        #expect(plain.types("0") == "Oublié\u{A0}: un banc")
    }

    @Test func `a note that raises a question is kept on the machine until that is answered`() {
        var plain = PlainRehearsal()
        plain.types("Dépôt du dossier @Farid")
        #expect(plain.kept == "Dépôt du dossier @Farid")
        #expect(plain.types("7").contains("n’est pas dans la liste"))
        #expect(plain.kept == "Dépôt du dossier @Farid")
        #expect(plain.types("1").hasSuffix("Dépôt du dossier (enregistré)"))
        #expect(plain.kept.isEmpty)
        plain.types(":rien du tout")
        #expect(plain.kept == ":rien du tout")
        plain.types("")
        #expect(plain.kept.isEmpty)
    }

    @Test func `words being typed when the program ends are kept beside what was kept before`() {
        var plain = PlainRehearsal(unsent: "un four")
        plain.types(":themes")
        #expect(plain.ends(typing: "un ba").contains("Gardé pour la prochaine fois\u{A0}: un ba"))
        #expect(plain.kept == "un four\n\nun ba")
    }

    @Test func `Ctrl-Z takes the last thing back; while something is asked, that alone`() {
        var plain = PlainRehearsal()
        plain.types("Un banc")
        plain.types("Dépôt @Farid")
        #expect(plain.undoes().hasPrefix("Pas noté, gardé\u{A0}: Dépôt @Farid"))
        #expect(plain.kept == "Dépôt @Farid")
        #expect(plain.undoes() == "Annulé\u{A0}: note 1, «\u{A0}Un banc\u{A0}». :refaire rétablit.")
    }

    @Test func `keys without a letter leave nothing in a note`() {
        var plain = PlainRehearsal()
        #expect(plain.types("\u{1B}[A") == "")
        #expect(plain.types("bonjour\u{1B}[D\u{1B}[D\u{1B}OH\u{1B}[1;5C").hasSuffix("\u{A0}: bonjour (enregistré)"))
        #expect(plain.types("\u{1B}[[Aun [banc]\u{1B}[3~").hasSuffix("\u{A0}: un [banc] (enregistré)"))
    }

    @Test func `what comes after the closing says that the compte-rendu lacks it, and closing again writes it`() {
        var plain = PlainRehearsal()
        plain.types("Avant")
        #expect(!plain.types(":cloturer").contains(":cloturer"))
        #expect(plain.types("Décision oubliée").hasSuffix("n’est pas à jour. :cloturer l’écrit de nouveau."))
        // Once is enough, and once more where one leaves.
        #expect(plain.types("Une autre").hasSuffix("Une autre (enregistré)"))
        #expect(plain.types(":quitter").contains("le compte-rendu n’est pas à jour"))
        #expect(plain.types(":cloturer").contains("compte-rendu/2023-03-15"))
        #expect(plain.types(":quitter").isEmpty)
        #expect(plain.types(":rouvrir") == "Séance rouverte.")
        #expect(!plain.state.isClosed)
        #expect(plain.types(":rouvrir") == "La séance n’est pas close.")
    }

    @Test func `a closed session says that it is when it is opened`() {
        let script = Script.garden.then { try $0.perform(.close) }
        #expect(PlainRehearsal(script).text.contains("Séance close. :rouvrir la reprend"))
    }

    @Test func `undo, redo and setting aside say what they did`() {
        var plain = PlainRehearsal()
        plain.types("Des bancs", "Un puits")
        #expect(plain.types(":ecarter 1").hasPrefix("Note écartée, :annuler la rend\u{A0}: 1. "))
        #expect(plain.types(":ecarter 1").hasPrefix("Déjà écartée\u{A0}: 1. "))
        #expect(plain.types(":annuler").hasPrefix("Annulé\u{A0}: mise de côté de la note 1, «\u{A0}Des bancs\u{A0}». "))
        #expect(plain.types(":annuler") == "Annulé\u{A0}: note 2, «\u{A0}Un puits\u{A0}». :refaire rétablit.")
        #expect(plain.types(":refaire") == "Rétabli\u{A0}: note 2, «\u{A0}Un puits\u{A0}».")
        plain.types(":voter 2 +3")
        #expect(plain.types(":annuler").hasPrefix("Annulé\u{A0}: voix de la note 2, "))
    }
}
