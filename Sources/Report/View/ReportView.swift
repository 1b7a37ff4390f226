import Phrases
import Workshop

/// The whole compte-rendu as templates see it.
struct ReportView: View {
    let document: Document
    let phrases: Phrases
    let title: String
    let heading: SentenceView
    let subtitle: SentenceView?
    let page: PageView
    let entries: [EntryView]
    let parts: [PartView]

    /// A few sections need no contents.
    private static let fewEntries = 4
    private var summary: String {
        [document.status, document.series].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    static let schema = Schema<ReportView>(
        "report", Meaning("Le compte-rendu entier.", "The whole report."),
        [
            .text("language", "La langue : fr ou en.", "The language: fr or en.") { $0.document.language.rawValue },
            .text("title", "Le titre, sans mise en forme.", "The title, words alone.") { $0.title },
            .one("heading", "Le titre.", "The title.") { $0.heading },
            .one("subtitle", "Le sous-titre.", "The subtitle.") { $0.subtitle },
            .text("series", "La démarche et l’épisode.", "The series and the episode.") { $0.document.series },
            .text("status", "« Projet – à valider », « Validé le … ».", "“Draft – to be approved”, “Approved on …”.") {
                $0.document.status
            },
            .flag("isDraft", "Tant que la séance n’est pas close.", "As long as the session is not closed.") {
                $0.document.isDraft
            },
            .texts(
                "letterhead", "L’en-tête de l’organisation, ligne à ligne.", "The organiser’s letterhead, line by line."
            ) {
                $0.document.letterhead
            },
            .text(
                "summary", "Ce qu’est le document, pour qui le cherche.", "What the document is, for who looks for it."
            ) {
                $0.summary
            },
            .text("program", "Le programme et sa version.", "The program and its version.") { $0.document.program },
            .text("madeWith", "« Compte-rendu établi avec … ».", "“Report made with …”.") {
                $0.document.program.isEmpty ? "" : $0.phrases.madeWith($0.document.program)
            },
            .one("page", "Le haut et le bas de chaque page.", "The head and foot of every page.") { $0.page },
            .one("labels", "Les mots du document.", "The words of the document.") { LabelsView(phrases: $0.phrases) },
            .flag(
                "hasContents", "S’il y a assez de parties pour un sommaire.",
                "Whether there are enough sections for contents."
            ) {
                $0.entries.count > fewEntries
            },
            .list("contents", "Le sommaire.", "The contents.") { $0.entries },
            .list("parts", "Les parties, dans leur ordre.", "The sections, in their order.") { $0.parts },
        ])
}
