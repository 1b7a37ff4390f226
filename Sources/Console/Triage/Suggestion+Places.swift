import Suggestions
import Workshop

extension [Suggestion] {
    /// The same suggestions, those that were there before where they were, as long as their themes are; others take the places
    /// that are left.
    func inPlaces(of before: [Suggestion], where isThere: (Theme.ID) -> Bool) -> [Suggestion] {
        let kept = before.map { old in isThere(old.theme) ? first { $0.theme == old.theme } ?? old : nil }
        let themes = Set(kept.compactMap { $0?.theme })
        var new = filter { !themes.contains($0.theme) }[...]
        let placed = kept.compactMap { $0 ?? new.popFirst() }
        return placed + new.prefix(Swift.max(0, count - placed.count))
    }
}
