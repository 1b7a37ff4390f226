import Workshop

/// A theme: its heading, its prompt, what was said under it. Those under it follow it, each with its own level.
struct ThemeView: View {
    let id: String
    let title: SentenceView
    let level: Int
    var facts: FactsView?
    var promptLabel = ""
    var prompt: PassageView?
    var lists: [NoteListView] = []

    static let schema = Schema<ThemeView>(
        "theme",
        Meaning(
            "Un thème, avec ce qui s’y est dit ; ceux d’en dessous le suivent.",
            "A theme, with what was said under it; those below it follow it."),
        [
            .text("id", "Son identifiant.", "Its identifier.") { $0.id },
            .one("title", "Son titre.", "Its title.") { $0.title },
            .text("level", "Le niveau de son titre, de 2 à 6.", "The level of its heading, 2 to 6.") {
                "\(min($0.level, 6))"
            },
            .text("deeperLevel", "Son vrai niveau, au-delà de 6.", "Its true level, beyond 6.") {
                $0.level > 6 ? "\($0.level)" : ""
            },
            .text(
                "underline", "En texte brut : le signe qui souligne un titre de ce niveau.",
                "In plain text: the sign that underlines a heading of this level."
            ) { TextWrapping.underline(level: $0.level) },
            .one("facts", "Salle, animation, rapport, présences.", "Room, who led, who reported, how many came.") {
                $0.facts
            },
            .text(
                "promptLabel", "Comment s’appelle l’enjeu, s’il ne le dit pas.",
                "What the prompt is called, where it does not say so."
            ) { $0.promptLabel },
            .one("prompt", "L’enjeu, la question.", "The prompt, the question.") { $0.prompt },
            .list("lists", "Ce qui s’y est dit.", "What was said under it.") { $0.lists },
        ])
}

/// All the themes in their order, and what stands under none of them.
struct ThemesView: View {
    let themes: [ThemeView]

    static let schema = Schema<ThemesView>(
        "themes", Meaning("L’arbre des thèmes, à plat.", "The tree of themes, one after the other."),
        [
            .list("themes", "Les thèmes, chacun avant ceux d’en dessous.", "The themes, each before those below it.") {
                $0.themes
            }
        ])
}

/// A label and its value.
struct FactView: View {
    let label: String
    let value: SentenceView

    init(_ fact: Document.Fact) { (label, value) = (fact.label, SentenceView(fact.value)) }

    static let schema = Schema<FactView>(
        "fact", Meaning("Un renseignement.", "A fact."),
        [
            .text("label", "Ce que c’est : « Lieu ».", "What it is: “Place”.") { $0.label },
            .list("runs", "Sa valeur.", "Its value.") { $0.value.runs },
            .text("text", "Sa valeur, sans mise en forme.", "Its value, words alone.") { $0.value.text },
        ])
}

struct FactsView: View {
    let facts: [FactView]

    /// Nil where nothing is known.
    init?(_ facts: [Document.Fact]) {
        guard !facts.isEmpty else { return nil }
        self.facts = facts.map { FactView($0) }
    }

    static let schema = Schema<FactsView>(
        "facts", Meaning("Des renseignements.", "Facts."),
        [.list("facts", "L’un après l’autre.", "One after the other.") { $0.facts }])
}
