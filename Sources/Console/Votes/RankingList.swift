import Phrases
import Screen
import Workshop

/// The ranking while it is shown: of one theme or of all, with an entry that is selected.
struct RankingList: Hashable, Sendable {
    /// Only what is under this theme; nil for all.
    private(set) var theme: Theme.ID?
    /// The theme that one can come back to from the ranking of all.
    private let own: Theme.ID?
    private(set) var ranking: Ranking
    private(set) var selected = 0
    private var viewport = Viewport()

    init(_ model: Model, under theme: Theme.ID?) {
        (self.theme, own) = (theme, theme)
        ranking = Ranking(model.state, Arrangement(model.state), under: theme)
    }

    /// Ranks anew after the workshop changed; the selection stays with its note.
    mutating func refresh(_ model: Model) {
        let note = selectedNote
        if let id = theme, model.state.themes[id] == nil { theme = nil }
        ranking = Ranking(model.state, Arrangement(model.state), under: theme)
        if let note, let index = ranking.entries.firstIndex(where: { $0.note == note }) { selected = index }
        move(by: 0)
    }

    var selectedNote: Contribution.ID? {
        ranking.entries.indices.contains(selected) ? ranking.entries[selected].note : nil
    }

    mutating func move(by steps: Int) { selected = max(0, min(selected + steps, ranking.entries.count - 1)) }

    var hasOtherScope: Bool { own != nil }

    /// Of the theme, or of all.
    mutating func turn(_ model: Model) {
        guard own != nil else { return }
        theme = theme == nil ? own : nil
        (selected, viewport) = (0, Viewport())
        refresh(model)
    }

    mutating func reveal(room: Int, height: (Int) -> Int) {
        viewport.reveal(selected, of: ranking.entries.count, room: room, height: height)
    }

    var first: Int { viewport.first }
}

extension Model {
    mutating func pressRanking(_ key: Key, _ list: RankingList, _ world: World) -> [Effect] {
        if let effects = pressAnywhere(key, world) { return effects }
        var list = list
        switch key {
        case .escape:
            mode = .browsing
            return []
        case .up, .character("k"): list.move(by: -1)
        case .down, .character("j"): list.move(by: 1)
        case .pageUp: list.move(by: -8)
        case .pageDown: list.move(by: 8)
        case .home: list.move(by: -list.ranking.entries.count)
        case .end: list.move(by: list.ranking.entries.count)
        case .tab, .left, .right: list.turn(self)
        case .enter:
            if !state.voting.isHidden, let id = list.selectedNote { goToNote(id) }
            return []
        default: return actOnRanking(key, list, world)
        }
        mode = .ranking(list)
        return []
    }

    /// What is decided before a ranking is decided with the keys that do it elsewhere.
    private mutating func actOnRanking(_ key: Key, _ list: RankingList, _ world: World) -> [Effect] {
        guard let action = keymap.action(for: key, in: .notes) else { return [] }
        switch action.name {
        case .ranking:
            mode = .browsing
            return []
        case .highlight:
            guard !state.voting.isHidden, let id = list.selectedNote, let note = state.contributions[id] else {
                return []
            }
            if let why = ActionTable.readOnly(self) {
                warn(why)
                return []
            }
            return [.perform(.highlight([id], !note.isHighlighted))]
        case .hideVotes, .undo, .redo, .project, .help: return action.perform(&self, world)
        default: return []
        }
    }

    /// Shows a note where it stands, selected.
    mutating func goToNote(_ id: Contribution.ID) {
        mode = .browsing
        notes.query = nil
        if let theme = state.themes(of: id).first {
            themes.select(theme, in: state, book)
        } else {
            themes.shelf = .unfiled
        }
        focus = .notes
        notes.list(self)
        notes.select(id, themes: [], self)
    }
}
