import Screen
import Suggestions
import Workshop

/// The notes that wait for a theme, gone through one by one.
struct Triage: Hashable, Sendable {
    /// What is left, the one that is shown first.
    private(set) var queue: [Contribution.ID] = []
    /// What was done in this sorting, the latest last, and what was undone of it.
    private(set) var steps: [Step] = []
    private var undone: [Step] = []
    /// What is being done again.
    private var again: Step?
    /// A note that comes first as soon as it waits: one that is gone back to, a group that was just made.
    private var returning: Contribution.ID?
    /// Which state of the workshop the queue was made from.
    private(set) var revision: Int?
    /// What is said of the note that is shown.
    private(set) var advice = Advice()
    private var advised: Contribution.ID?
    /// Which of its twins is chosen.
    private(set) var twin = 0
    /// The first line of it that is shown.
    var top = 0
    /// When others took the note that was shown away, by the world's clock: for a moment no key sorts what came instead.
    private var swapped: Int64?
    /// Whether others have written something since it was last settled, while something else stood over it.
    private var isBehindOthers = false
    /// The line in which a theme is typed, while there is one.
    var entry: ThemeEntry?

    enum Step: Hashable, Sendable {
        /// It waits no more: filed, set aside, or grouped, perhaps in a group that waits in its place.
        case handled(Contribution.ID, group: Contribution.ID?)
        case skipped(Contribution.ID)
        /// It was corrected, voted for, or is of another kind.
        case changed(Contribution.ID)
        /// A step of before this sorting, done again.
        case earlier
    }

    /// The note that is shown; nil when nothing is left.
    var current: Contribution.ID? { queue.first }

    /// Others have written something while something else stands over the sorting.
    mutating func waitForOthers() { isBehindOthers = true }

    /// Whether others have, which is then known.
    mutating func meetsOthers() -> Bool {
        defer { isBehindOthers = false }
        return isBehindOthers
    }

    /// Others have just put another note under the finger of whoever sorts.
    mutating func noteSwap(at now: Int64) { swapped = now }

    /// Whether nobody can have read the note that is shown: it has only just come.
    func isUnread(at now: Int64) -> Bool { swapped.map { (0..<Triage.readingTime).contains(now - $0) } ?? false }

    /// In milliseconds: a finger that was on its way arrives within it.
    private static let readingTime: Int64 = 900

    /// Those that wait no more, in order.
    var handled: [Contribution.ID] {
        steps.compactMap { if case .handled(let id, _) = $0 { id } else { nil } }
    }

    /// How many there are, those that are done too.
    var total: Int { handled.count + queue.count }

    var chosenTwin: Twin? { advice.twins.indices.contains(twin) ? advice.twins[twin] : nil }

    /// Takes over which notes wait now, in the order of the workshop.
    /// - Returns: whether the note that was shown is gone.
    mutating func take(_ inbox: [Contribution.ID], revision: Int) -> Bool {
        self.revision = revision
        let shown = current
        let waiting = Set(inbox)
        let known = Set(queue)
        queue = queue.filter(waiting.contains) + inbox.filter { !known.contains($0) }
        if let id = returning, let place = queue.firstIndex(of: id) {
            queue.remove(at: place)
            queue.insert(id, at: 0)
            returning = nil
        }
        return shown.map { !waiting.contains($0) } ?? false
    }

    /// Whether something is to be said of another note, or of another workshop, than was said last.
    func wantsAdvice(at revision: Int) -> Bool { self.revision != revision || advised != current }

    /// - Parameter isThere: where others have changed something while a finger was on its way, which themes are still there:
    ///   what stays keeps its digit, and the chosen twin stays chosen.
    /// - Returns: whether a digit means another theme than it did, of the same note.
    @discardableResult
    mutating func take(_ advice: Advice, steadyWhere isThere: ((Theme.ID) -> Bool)?) -> Bool {
        let note = advised
        defer { advised = current }
        let (before, chosen) = (self.advice, chosenTwin?.note)
        self.advice = advice
        if advised != current {
            (twin, top, entry) = (0, 0, nil)
        } else if let isThere {
            self.advice.suggestions = advice.suggestions.inPlaces(of: before.suggestions, where: isThere)
            twin = advice.twins.firstIndex { $0.note == chosen } ?? twin
        }
        twin = min(twin, max(0, advice.twins.count - 1))
        return note == current
            && !self.advice.suggestions.map(\.theme).starts(with: before.suggestions.map(\.theme))
    }

    /// Notes what this device has just done to the note that is shown.
    mutating func note(_ events: [any Event]) {
        guard let current, !events.isEmpty else { return }
        let isHandled = events.contains { event in
            switch event {
            case let event as ContributionFiled: event.id == current
            case let event as ContributionNested: event.id == current
            case let event as ContributionChanged: event.id == current && event.isSetAside == .set(true)
            default: false
            }
        }
        let group = events.compactMap { $0 as? ContributionAdded }.first { $0.kind == .group && $0.themes.isEmpty }?.id
        steps.append(isHandled ? .handled(current, group: group) : .changed(current))
        returning = group
        undone = []
    }

    /// Puts the shown note behind the others; false when there is no other.
    mutating func skip() -> Bool {
        guard queue.count > 1, let current else { return false }
        queue.append(queue.removeFirst())
        steps.append(.skipped(current))
        return true
    }

    /// Goes back to where the latest step was; nil where there is none.
    mutating func goBack() -> Step? {
        guard let step = steps.popLast() else { return nil }
        undone.append(step)
        switch step {
        case .handled(let id, _), .changed(let id): returning = id
        case .skipped(let id):
            guard let place = queue.firstIndex(of: id) else { break }
            queue.remove(at: place)
            queue.insert(id, at: 0)
        case .earlier: break
        }
        return step
    }

    /// Goes on again: skips at once, and remembers any other step until it is done.
    /// - Returns: whether there is more to do.
    mutating func goOn() -> Bool {
        guard let step = undone.last else {
            again = .earlier
            return true
        }
        guard case .skipped(let id) = step else {
            again = step
            return true
        }
        undone.removeLast()
        steps.append(step)
        if let place = queue.firstIndex(of: id) { queue.append(queue.remove(at: place)) }
        return false
    }

    /// What was to be done again is done: one can go back over it.
    mutating func hasGoneOn() {
        guard let step = again else { return }
        again = nil
        if step == undone.last { undone.removeLast() }
        steps.append(step)
        if case .handled(_, let group) = step { returning = group }
    }

    mutating func chooseTwin(by step: Int) {
        twin = min(max(0, twin + step), max(0, advice.twins.count - 1))
    }
}
