/// How the session went, step by step.
struct AgendaView: View {
    let steps: [Document.Step]
    let isTable: Bool

    static let schema = Schema<AgendaView>(
        "agenda", Meaning("Le déroulé.", "The agenda."),
        [
            .flag("isTable", "En tableau ; sinon en liste.", "As a table; else as a list.") { $0.isTable },
            .flag("hasPlanned", "Si une durée était prévue.", "Whether any duration was planned.") {
                $0.steps.contains { !$0.planned.isEmpty }
            },
            .flag("hasActual", "Si une durée réelle est connue.", "Whether any actual duration is known.") {
                $0.steps.contains { !$0.actual.isEmpty }
            },
            .list("steps", "Les temps.", "The steps.") { $0.steps.map { StepView(step: $0) } },
        ])
}

struct StepView: View {
    let step: Document.Step

    static let schema = Schema<StepView>(
        "step", Meaning("Un temps du déroulé.", "A step of the agenda."),
        [
            .one("title", "Son titre.", "Its title.") { SentenceView(ifAny: $0.step.title) },
            .text("planned", "La durée prévue.", "How long it was to take.") { $0.step.planned },
            .text("actual", "La durée réelle.", "How long it took.") { $0.step.actual },
            .text(
                "times", "Les deux, avec leur nom : « durée prévue : 10 min ».",
                "Both, with what they are: “planned: 10 min”."
            ) { $0.step.times },
        ])
}
