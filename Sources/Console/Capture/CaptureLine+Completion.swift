import Workshop

extension CaptureLine {
    /// What the word at the cursor may become; nil when it has no sign, is settled, or fits nothing.
    func candidates(in context: CaptureContext) -> Completion? {
        let text = Array(field.text)
        let cursor = field.cursor
        guard let word = MarkWord.all(in: text).last(where: { $0.range.lowerBound < cursor }) else { return nil }
        let start = word.range.lowerBound
        let isSettled =
            literals.contains { $0.range.contains(start) } || chosen.contains { $0.range.lowerBound == start }
        let end = word.ends(in: text).last ?? start + 1
        guard cursor <= end, !isSettled else { return nil }
        let typed = String(text[(start + 1)..<cursor])
        let candidates =
            switch word.sign {
            case .theme:
                ThemeFinder(context).candidates(typed, isFirst: text[..<start].allSatisfy(\.isWhitespace))
            case .person: PersonFinder(context).candidates(typed)
            }
        return candidates.isEmpty ? nil : Completion(candidates: candidates, selected: nil, range: start..<end)
    }
}
