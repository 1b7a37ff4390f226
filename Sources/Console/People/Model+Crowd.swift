import Phrases
import Workshop

extension Model {
    /// How many are there without a name, once that changed.
    func crowdSentence(_ events: [any Event]) -> String? {
        let isCounted = events.contains { event in
            switch event {
            case is UnnamedChanged, is UnnamedCounted: true
            case let event as DetailSet: event.detail.detail == .unnamed && mode == .browsing
            default: false
            }
        }
        guard isCounted else { return nil }
        let title = table.flatMap { state.themes[$0]?.title } ?? ""
        return phrases.unnamedCount(state.unnamed(at: table), at: title)
    }
}
