import Phrases
import Workshop

/// A section of the compte-rendu: one of the things below, in the order of the layout.
struct PartView: View {
    let id: String
    var title: SentenceView?
    var level = 2
    var facts: FactsView?
    var people: PeopleView?
    var passage: PassageView?
    var agenda: AgendaView?
    var themes: ThemesView?
    var rows: RowsView?
    var sessions: SessionsView?
    var contact: ContactView?
    var figures: FiguresView?

    /// Whether there is anything in it.
    var isKnown: Bool {
        facts != nil || people != nil || passage != nil || agenda != nil || themes != nil || rows != nil
            || sessions != nil || contact != nil || figures != nil
    }

    static let schema = Schema<PartView>(
        "part",
        Meaning(
            "Une partie du compte-rendu : une seule de ces choses.", "A section of the report: one of these things."),
        [
            .text("id", "Son identifiant.", "Its identifier.") { $0.id },
            .one("title", "Son titre, si elle en a un.", "Its title, where it has one.") { $0.title },
            .text("level", "Le niveau de son titre, 2 ou 3.", "The level of its heading, 2 or 3.") { "\($0.level)" },
            .text(
                "underline", "En texte brut : le signe qui souligne son titre.",
                "In plain text: the sign that underlines its title."
            ) { $0.title == nil ? "" : TextWrapping.underline(level: $0.level) },
            .one("facts", "Date, lieu, organisation, champs libres.", "Date, place, organiser, fields of one’s own.") {
                $0.facts
            },
            .one("people", "Qui est venu.", "Who came.") { $0.people },
            .one("passage", "Un texte : objectifs, introduction.", "A text: objectives, introduction.") { $0.passage },
            .one("agenda", "Le déroulé.", "The agenda.") { $0.agenda },
            .one("themes", "Les thèmes et ce qui s’y est dit.", "The themes and what was said under them.") {
                $0.themes
            },
            .one("rows", "Décisions, actions, questions, classement.", "Decisions, actions, questions, ranking.") {
                $0.rows
            },
            .one("sessions", "Les autres séances.", "The other sessions.") { $0.sessions },
            .one("contact", "À qui s’adresser.", "Whom to ask.") { $0.contact },
            .one("figures", "Les chiffres.", "The figures.") { $0.figures },
        ])
}

/// A line of the table of contents.
struct EntryView: View {
    let target: String
    let title: SentenceView

    static let schema = Schema<EntryView>(
        "entry", Meaning("Une ligne du sommaire.", "A line of the contents."),
        [
            .text("target", "L’identifiant de ce qu’elle annonce.", "The identifier of what it announces.") {
                $0.target
            },
            .text("text", "Le titre, sans mise en forme.", "The title, words alone.") { $0.title.text },
        ])
}
