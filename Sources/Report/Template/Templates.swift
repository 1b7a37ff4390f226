import Phrases

/// What there is to know of the templates, for whoever changes a copy of one.
public enum Templates {
    /// The names of all that the program carries, those that documents begin with first.
    public static var names: [String] { TemplateEntry.all.map(\.name) }

    /// What a template is for.
    public static func meaning(of name: String, _ language: Language) -> String {
        TemplateEntry.all.first { $0.name == name }?.meaning.said(in: language) ?? ""
    }

    /// The text of the program's own.
    public static func text(of name: String) -> String? { BuiltInTemplates.texts[name] }

    /// What is wrong with the user's templates, given by their names.
    public static func faults(in overrides: [String: String]) -> [TemplateFault] {
        TemplateStore.faults(in: overrides)
    }

    /// A view that templates read, with its names.
    public struct Reference: Sendable {
        public let name: String
        public let meaning: String
        public let names: [(name: String, holds: String, meaning: String)]
    }

    /// Every view: those that documents begin with, then those that they hold, as they are met.
    public static func views(_ language: Language) -> [Reference] {
        let phrases = Phrases(language)
        var found: [any View.Type] = []
        var waiting: [any View.Type] = [ReportView.self, SheetView.self]
        while !waiting.isEmpty {
            let view = waiting.removeFirst()
            guard !found.contains(where: { $0.shape.name == view.shape.name }) else { continue }
            found.append(view)
            waiting += view.shape.names.compactMap(\.kind.view)
        }
        return found.map { view in
            Reference(
                name: view.shape.name, meaning: view.shape.meaning.said(in: language),
                names: view.shape.names.map { ($0.name, holds($0.kind, phrases), $0.meaning.said(in: language)) })
        }
    }

    private static func holds(_ kind: Shape.Kind, _ phrases: Phrases) -> String {
        switch kind {
        case .text: phrases.holdsText
        case .texts: phrases.holdsTexts
        case .flag: phrases.holdsFlag
        case .list(let view): phrases.holdsList(view.shape.name)
        case .one(let view): phrases.holdsOne(view.shape.name)
        }
    }
}

extension Meaning {
    func said(in language: Language) -> String {
        switch language {
        case .french: french
        case .english: english
        }
    }
}

/// A template of the program, and what it is for.
struct TemplateEntry: Sendable {
    let name: String
    let meaning: Meaning

    private init(_ name: String, _ french: String, _ english: String) {
        (self.name, meaning) = (name, Meaning(french, english))
    }

    static let all: [TemplateEntry] = [
        TemplateEntry("html", "Le compte-rendu en HTML.", "The report as HTML."),
        TemplateEntry(
            "text", "Le compte-rendu en texte brut, avant la mise en lignes.",
            "The report as plain text, before lines are wrapped."),
        TemplateEntry("sheet", "La feuille d’émargement.", "The sign-in sheet."),
        TemplateEntry(
            "style", "Les couleurs, les caractères et la mise en page du compte-rendu.",
            "Colours, type and page layout of the report."),
        TemplateEntry("sheet-style", "Les mêmes, de la feuille d’émargement.", "The same, of the sign-in sheet."),
        TemplateEntry("part", "Une partie du compte-rendu.", "A section of the report."),
        TemplateEntry("facts", "Des renseignements.", "Facts."),
        TemplateEntry("people", "Qui est venu.", "Who came."),
        TemplateEntry("agenda", "Le déroulé.", "The agenda."),
        TemplateEntry("theme", "Un thème.", "A theme."),
        TemplateEntry("lists", "Des notes.", "Notes."),
        TemplateEntry("note", "Une note.", "A note."),
        TemplateEntry("rows", "Décisions, actions, questions, classement.", "Decisions, actions, questions, ranking."),
        TemplateEntry("sessions", "Les autres séances.", "The other sessions."),
        TemplateEntry("figures", "Les chiffres.", "The figures."),
        TemplateEntry("chart", "Un graphique.", "A chart."),
        TemplateEntry(
            "blocks", "Un texte en paragraphes, puces et citations.", "A text of paragraphs, bullets and quotations."),
        TemplateEntry("items", "Les puces d’un texte.", "The bullets of a text."),
        TemplateEntry("words", "Des mots, mis en relief ou liés.", "Words, emphasized or linked."),
        TemplateEntry("text-lists", "Des notes, en texte brut.", "Notes, as plain text."),
        TemplateEntry("text-note", "Une note, en texte brut.", "A note, as plain text."),
        TemplateEntry("text-rows", "Décisions, actions… en texte brut.", "Decisions, actions… as plain text."),
        TemplateEntry("text-blocks", "Un texte en paragraphes, en texte brut.", "A text of paragraphs, as plain text."),
        TemplateEntry("text-items", "Les puces d’un texte, en texte brut.", "The bullets of a text, as plain text."),
        TemplateEntry("text-words", "Des mots, en texte brut.", "Words, as plain text."),
    ]
}
