import Screen
import Workshop

/// A theme that is typed for the note that is shown: the same candidates as after `#` in the capture line.
struct ThemeEntry: Hashable, Sendable {
    private(set) var field = TextField()
    private(set) var candidates: [Completion.Candidate] = []
    /// Nowhere in the list where what was selected is gone from it.
    private(set) var selected = 0
    private var isMoved = false
    /// Whether nothing was typed, nor chosen.
    var isUntouched: Bool { field.isEmpty && !isMoved }

    init(_ context: CaptureContext) { find(context) }

    var current: Completion.Candidate? { candidates.indices.contains(selected) ? candidates[selected] : nil }

    mutating func move(by step: Int) {
        guard !candidates.isEmpty else { return }
        isMoved = true
        guard selected >= 0 else { return selected = 0 }
        selected = (selected + step + candidates.count) % candidates.count
    }

    /// Lists the themes as they are now, and keeps the one that is selected.
    /// - Returns: whether that one is there still.
    mutating func refresh(_ context: CaptureContext) -> Bool {
        guard let target = current?.target else {
            find(context)
            return true
        }
        find(context)
        let place = candidates.firstIndex { $0.target == target }
        selected = place ?? -1
        return place != nil
    }

    mutating func select(_ index: Int) {
        isMoved = true
        selected = min(max(0, index), max(0, candidates.count - 1))
    }

    mutating func type(_ key: Key, _ context: CaptureContext) {
        let before = field.text
        guard field.handle(key), field.text != before else { return }
        find(context)
    }

    mutating func insert(_ text: String, _ context: CaptureContext) {
        field.insert(text)
        find(context)
    }

    private mutating func find(_ context: CaptureContext) {
        // Here a space ends nothing: what is typed is one title.
        let typed = field.text.drop { $0 == "#" || $0 == "²" || $0 == " " }
        candidates = ThemeFinder(context).candidates(String(typed), isFirst: true)
        selected = 0
    }
}
