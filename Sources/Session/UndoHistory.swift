import Workshop

/// Which of this device's steps can be undone and redone: a function of what its files say, so that a restart changes
/// nothing.
struct UndoHistory {
    /// Steps that count, the last one last, those that cannot be undone left out.
    private(set) var done: [Int] = []
    /// Steps that were undone since the last new one, the last one last.
    private(set) var undone: [Int] = []
    private var lastStep = 0

    /// Takes in an event of this device, in the order of seq.
    mutating func record(_ entry: Entry) {
        guard case .event(let event) = entry.content else {
            begin(entry.step, isRevocable: false)
            return
        }
        if let event = event as? StepUndone {
            move(event.step, from: &done, to: &undone)
            lastStep = entry.step
        } else if let event = event as? StepRedone {
            move(event.step, from: &undone, to: &done)
            lastStep = entry.step
        } else {
            begin(entry.step, isRevocable: type(of: event).isRevocable)
        }
    }

    private mutating func begin(_ step: Int, isRevocable: Bool) {
        if step != lastStep {
            undone = []
            done.append(step)
            lastStep = step
        }
        if !isRevocable { done.removeAll { $0 == step } }
    }

    private func move(_ step: Int, from source: inout [Int], to target: inout [Int]) {
        guard let index = source.lastIndex(of: step) else { return }
        source.remove(at: index)
        target.append(step)
    }
}
