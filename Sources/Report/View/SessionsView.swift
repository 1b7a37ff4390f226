/// Other sessions of the series.
struct SessionsView: View {
    let sessions: [Document.Session]
    let isList: Bool

    static let schema = Schema<SessionsView>(
        "sessions", Meaning("D’autres séances de la série.", "Other sessions of the series."),
        [
            .flag("isList", "En puces ; sinon en paragraphes.", "As bullets; else as paragraphs.") { $0.isList },
            .list("sessions", "Les séances.", "The sessions.") { $0.sessions.map { SessionView(session: $0) } },
        ])
}

struct SessionView: View {
    let session: Document.Session

    private var rest: String {
        var rest = session.place.isEmpty ? "" : (session.time.isEmpty ? "" : ", ") + session.place
        if !session.title.isEmpty { rest += (rest.isEmpty && session.time.isEmpty ? "" : " – ") + session.title }
        return rest
    }

    static let schema = Schema<SessionView>(
        "session", Meaning("Une autre séance.", "Another session."),
        [
            .text("time", "Quand : un jour avec ses heures, un mois.", "When: a day with its hours, a month.") {
                $0.session.time
            },
            .one(
                "rest", "Où, et son titre, avec ce qui les sépare de la date.",
                "Where, and its title, with what stands between the date and them."
            ) { SentenceView(ifAny: $0.rest) },
            .text("place", "Où.", "Where.") { $0.session.place },
            .text("title", "Son titre.", "Its title.") { $0.session.title },
        ])
}

/// Whom to ask.
struct ContactView: View {
    let lines: [String]

    static let schema = Schema<ContactView>(
        "contact", Meaning("À qui s’adresser.", "Whom to ask."),
        [.list("lines", "Ligne à ligne.", "Line by line.") { $0.lines.map { SentenceView($0) } }])
}
