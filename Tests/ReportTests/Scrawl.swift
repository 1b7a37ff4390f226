import Support
import Workshop

/// Workshops of random shape whose words are made of everything that is markup somewhere.
enum Scrawl {
    static func workshop(seed: Int) -> State {
        var improviser = Improviser(seed: seed)
        let ids = IdentifierSource.seeded(seed)
        var state = State()
        func happen(_ event: some Event) { event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: "")) }
        for detail in [Detail.title, .subtitle, .place, .introduction, .objectives, .organiser, .extra("Un <champ>")] {
            var event = DetailSet()
            (event.detail, event.value) = (DetailName(detail), Cleaning.text(improviser.markup()))
            happen(event)
        }
        var themes: [Theme.ID] = []
        for _ in 0..<improviser.number(1...9) {
            var theme = ThemeAdded()
            theme.id = ids.theme()
            theme.parent = improviser.chance(2) ? themes.last : nil
            theme.title = "t " + Cleaning.line(improviser.markup(lines: false))
            if improviser.chance(2) { theme.prompt = Cleaning.text(improviser.markup(atMost: 12)) }
            themes.append(theme.id)
            happen(theme)
            var changed = ThemeChanged()
            (changed.id, changed.form) = (theme.id, .set(improviser.any(Theme.Form.allCases) ?? .bullets))
            happen(changed)
        }
        var notes: [Contribution.ID] = []
        for _ in 0..<improviser.number(0...12) {
            var note = ContributionAdded()
            note.id = ids.contribution()
            note.kind = improviser.any(Contribution.Kind.allCases) ?? .idea
            note.text = Cleaning.text(improviser.markup())
            if improviser.chance(2), let parent = improviser.any(notes) {
                note.parent = parent
            } else if let theme = improviser.any(themes) {
                note.themes = [theme]
            }
            notes.append(note.id)
            happen(note)
        }
        return state
    }
}
