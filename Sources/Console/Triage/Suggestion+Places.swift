import Suggestions

extension [Suggestion] {
    /// The same suggestions, those that were there before where they were; new ones take the places that are left.
    func inPlaces(of before: [Suggestion]) -> [Suggestion] {
        let kept = (0..<count).map { place in
            before.indices.contains(place) ? first { $0.theme == before[place].theme } : nil
        }
        let themes = Set(kept.compactMap { $0?.theme })
        var new = filter { !themes.contains($0.theme) }[...]
        return kept.compactMap { $0 ?? new.popFirst() }
    }
}
