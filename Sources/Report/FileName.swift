import Workshop

/// What files of a workshop are called: `2023-03-15-rencontres-associatives-compte-rendu.md`.
enum FileName {
    /// ASCII letters, digits and hyphens only, 80 at most before the extension, whatever the title is.
    static func of(_ state: State, ending: String, _ fileExtension: String) -> String {
        let date = CalendarDay(typed: state[.date])?.iso ?? ""
        let title = Folded.slug(Wording(state[.title]).plain, limit: 48)
        return [date, title, ending].filter { !$0.isEmpty }.joined(separator: "-") + "." + fileExtension
    }
}
