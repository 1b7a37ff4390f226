import Phrases
import Support
import Testing
import Workshop

@testable import Report

/// What whoever sends a compte-rendu is told of its words first.
@Suite struct RemarksTests {
    private func remarks(_ drafts: [Draft], under theme: String? = "Le parc") throws -> [String] {
        var ledger = Ledger()
        if let theme { try ledger.perform(.addTheme(title: theme, prompt: "", parent: nil, place: .last)) }
        let themes = ledger.state.themes(under: nil).map { ThemeReference.existing($0.id) }
        for draft in drafts {
            var draft = draft
            draft.themes = themes
            try ledger.perform(.capture([draft]))
        }
        return Document(ledger.state, options: ReportOptions(language: .french)).remarks(Phrases(.french))
    }

    @Test func `nothing is told of a page that is in order`() throws {
        var action = Draft("Relancer la CAF")
        (action.kind, action.authors, action.due) = (.action, [.new(name: "Zoé")], .day("2026-12-01"))
        #expect(try remarks([action, Draft("Un banc !"), Draft("5 @ la fois")]).isEmpty)
    }

    @Test func `each is one sentence, with how many there are and the first of them`() throws {
        var action = Draft("Relancer la CAF au sujet des subventions de fonctionnement du réseau")
        action.kind = .action
        let remarks = try remarks([
            Draft("Un prêt de vaisselle @Gégé"), Draft("Le frigo @Thérèse #structures"), Draft("> Relancer la CAF"),
            Draft("Contact : mme.durand@exemple.fr ou 06 12 34 56 78"), action,
        ])
        #expect(
            remarks == [
                "2\u{A0}noms tapés avec @ ne désignent personne\u{A0}: @Gégé et @Thérèse.",
                "Une marque # ne désigne aucun thème\u{A0}: #structures."
                    + " Dans l’interface, /\"#structures\" retrouve la note, guillemets compris.",
                "Une note commence par un signe qui est resté du texte\u{A0}: «\u{A0}> Relancer la CAF\u{A0}»."
                    + " Dans l’interface, /\"> Relancer\" retrouve la note, guillemets compris.",
                "2\u{A0}adresses ou numéros de téléphone y sont imprimés, dont mme.durand@exemple.fr.",
                "Une action n’a personne pour la mener\u{A0}: «\u{A0}Relancer la CAF au sujet des…\u{A0}».",
                "Une action n’a pas d’échéance\u{A0}: «\u{A0}Relancer la CAF au sujet des…\u{A0}».",
            ])
    }

    @Test func `marks are named up to three, the others are counted`() throws {
        let three = try remarks([Draft("une mare #eau #air"), Draft("un abri #bois")])
        #expect(
            three == [
                "3\u{A0}marques # ne désignent aucun thème\u{A0}: #eau, #air et #bois."
                    + " Dans l’interface, /\"#eau\" retrouve la note, guillemets compris."
            ])
        let five = try remarks([Draft("une mare #eau #air #Eau"), Draft("un abri #bois #fer #feu")])
        #expect(
            five.first?.hasPrefix(
                "5\u{A0}marques # ne désignent aucun thème\u{A0}: #eau, #air, #bois et 2\u{A0}autres.") == true)
    }

    @Test func `a sign that nothing stands behind is told, a price is not`() throws {
        #expect(
            try remarks([Draft("Livrer la paille avant midi #"), Draft("Six bottes @ 4 €"), Draft("Prévenir @")]) == [
                "2\u{A0}notes finissent par un # ou un @ tout seul\u{A0}:"
                    + " «\u{A0}Livrer la paille avant midi #\u{A0}» et «\u{A0}Prévenir @\u{A0}»."
            ])
    }

    @Test func `notes without a theme are told of, a done action is not`() throws {
        var done = Draft("Réserver la salle")
        (done.kind, done.isDone) = (.action, true)
        #expect(
            try remarks([done], under: nil) == [
                "Une note sans thème est sous «\u{A0}Autres contributions\u{A0}»\u{A0}: «\u{A0}Réserver la salle\u{A0}»."
            ])
    }
}
