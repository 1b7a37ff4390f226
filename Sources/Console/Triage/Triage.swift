import Screen
import Suggestions
import Workshop

/// The notes that wait for a theme, gone through one by one.
struct Triage: Hashable, Sendable {
    /// What is left, the one that is shown first.
    private(set) var queue: [Contribution.ID] = []
    /// What was done in this sorting, the latest last.
    private(set) var steps: [Step] = []
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
    /// The line in which a theme is typed, while there is one.
    var entry: ThemeEntry?

    enum Step: Hashable, Sendable {
        /// It waits no more: filed, grouped or set aside.
        case handled(Contribution.ID)
        case skipped(Contribution.ID)
        /// It was corrected, voted for, or is of another kind.
        case changed(Contribution.ID)
    }

    /// The note that is shown; nil when nothing is left.
    var current: Contribution.ID? { queue.first }

    /// Those that wait no more, in order.
    var handled: [Contribution.ID] {
        steps.compactMap { if case .handled(let id) = $0 { id } else { nil } }
    }

    /// How many there are, those that are done too.
    var total: Int { handled.count + queue.count }

    var chosenTwin: Twin? { advice.twins.indices.contains(twin) ? advice.twins[twin] : nil }

    /// Takes over which notes wait now, in the order of the workshop.
    /// - Returns: whether the note that was shown is gone, and not by this sorting.
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
        guard let shown, !waiting.contains(shown) else { return false }
        return !steps.contains(.handled(shown))
    }

    /// Whether something is to be said of another note, or of another workshop, than was said last.
    func wantsAdvice(at revision: Int) -> Bool { self.revision != revision || advised != current }

    mutating func take(_ advice: Advice) {
        if advised != current { (twin, top, entry) = (0, 0, nil) }
        self.advice = advice
        advised = current
        twin = min(twin, max(0, advice.twins.count - 1))
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
        steps.append(isHandled ? .handled(current) : .changed(current))
        returning = events.compactMap { $0 as? ContributionAdded }.first { $0.kind == .group && $0.themes.isEmpty }?.id
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
        switch step {
        case .handled(let id), .changed(let id): returning = id
        case .skipped(let id):
            guard let place = queue.firstIndex(of: id) else { break }
            queue.remove(at: place)
            queue.insert(id, at: 0)
        }
        return step
    }

    mutating func chooseTwin(by step: Int) {
        twin = min(max(0, twin + step), max(0, advice.twins.count - 1))
    }
}
