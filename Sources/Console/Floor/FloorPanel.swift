import Workshop

/// The floor as it is shown over the panes: who speaks, who waits, how long everybody has spoken.
struct FloorPanel: Hashable, Sendable {
    /// What is in view where there is no room for both.
    enum Page: Hashable, Sendable { case queue, times }

    var page = Page.queue
    /// Who is selected of those who wait; whoever is next where it is nobody.
    private(set) var selected: Turn.ID?
    /// The first line of the times that is in view.
    var top = 0

    /// The turn that keys are about.
    func current(_ queue: [Turn]) -> Turn? { queue.first { $0.id == selected } ?? queue.first }

    mutating func move(by steps: Int, in queue: [Turn]) {
        guard let current = current(queue), let index = queue.firstIndex(of: current) else { return }
        selected = queue[min(max(0, index + steps), queue.count - 1)].id
    }

    mutating func select(_ turn: Turn.ID?) { selected = turn }

    mutating func turnPage() { page = page == .queue ? .times : .queue }
}
