import Phrases

/// The words of the document itself, in its language.
struct LabelsView: View {
    let phrases: Phrases

    static let schema = Schema<LabelsView>(
        "labels",
        Meaning("Les mots du document lui-même, dans sa langue.", "The words of the document itself, in its language."),
        [
            .text("skip", "« Aller au contenu ».", "“Skip to content”.") { $0.phrases.skipLink },
            .text("contents", "« Sommaire ».", "“Contents”.") { $0.phrases.contentsHeading },
            .text("attendance", "« Participation ».", "“Attendance”.") { $0.phrases.attendanceHeading },
            .text("step", "« Temps ».", "“Step”.") { $0.phrases.phaseLabel },
            .text("planned", "« Durée prévue ».", "“Planned”.") { $0.phrases.plannedLabel },
            .text("actual", "« Durée réelle ».", "“Actual”.") { $0.phrases.actualLabel },
            .text("who", "« Qui ».", "“Who”.") { $0.phrases.whoLabel },
            .text("due", "« Échéance ».", "“Due”.") { $0.phrases.dueLabel },
            .text("state", "« État ».", "“Status”.") { $0.phrases.doneLabel },
            .text("method", "« Mode de décision ».", "“How it was taken”.") { $0.phrases.methodLabel },
            .text("rank", "« Rang ».", "“Rank”.") { $0.phrases.rankLabel },
            .text("votes", "« Votes ».", "“Votes”.") { $0.phrases.votesLabel },
            .text("theme", "« Thème ».", "“Theme”.") { $0.phrases.themeLabel },
            .text("contributions", "« Contributions ».", "“Contributions”.") { $0.phrases.contributionsLabel },
            .text("dots", "« Voix ».", "“Dots”.") { $0.phrases.dotsLabel },
            .text("total", "« Total ».", "“Total”.") { $0.phrases.totalLabel },
            .text("colon", "Le deux-points, avec son espace en français.", "The colon, with its space in French.") {
                $0.phrases.label("")
            },
        ])
}
