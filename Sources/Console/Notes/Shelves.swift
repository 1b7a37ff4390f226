import Workshop

/// Which notes stand where, in order: on each shelf, and under each other.
///
/// It is made once from a state, and then follows the states after it: a change costs what has changed, and a walk over
/// the order of notes where some came or went in the middle of it.
struct Shelves: Sendable, NoteTree {
    /// A note of a list, and how deep it is under another one.
    struct Line: Hashable, Sendable {
        let note: Contribution.ID
        let depth: Int
    }

    /// The notes that stand right on each shelf.
    private(set) var tops: [Shelf: [Line]] = [:]
    /// The same with all that is under them, of the shelves where something is.
    private var whole: [Shelf: [Line]] = [:]
    private var below: [Contribution.ID: [Contribution.ID]] = [:]
    private(set) var contributions: ContributionMap
    private var sequence: [Contribution.ID]
    /// The themes that are shown, each with those above it and itself.
    private let paths: [Theme.ID: [Theme.ID]]
    /// How many notes each theme holds, with those of the themes below it, each note once.
    private(set) var counts: [Theme.ID: Int] = [:]
    private(set) var unfiled = 0
    /// How many notes there are, each once: all that is listed, memos too, but not the titles of groups.
    private(set) var total = 0

    /// - Parameter paths: the themes that are shown, each with those above it and itself.
    init(_ state: State, paths: [Theme.ID: [Theme.ID]]) {
        (contributions, sequence, self.paths) = (state.contributions, state.sequence, paths)
        var roots: [Contribution] = []
        for id in sequence {
            guard let note = contributions[id] else { continue }
            for shelf in shelves(of: note) { tops[shelf, default: []].append(Line(note: id, depth: 0)) }
            guard !note.isSetAside else { continue }
            if let parent = note.parent { below[parent, default: []].append(id) } else { roots.append(note) }
        }
        for note in roots { weigh(note, 1) }
        if !below.isEmpty { for shelf in tops.keys { spread(shelf) } }
    }

    // MARK: What stands where

    /// The notes right on a shelf.
    func tops(on shelf: Shelf) -> [Line] { tops[shelf] ?? [] }

    /// The notes on a shelf, each with all that is under it.
    func lines(on shelf: Shelf) -> [Line] { whole[shelf] ?? tops(on: shelf) }

    func notes(under theme: Theme.ID?) -> [Contribution] {
        tops(on: theme.map { .theme($0) } ?? .unfiled).compactMap { contributions[$0.note] }
    }

    /// The notes right under another one.
    func identifiers(below id: Contribution.ID) -> [Contribution.ID] { below[id] ?? [] }

    func subnotes(of id: Contribution.ID) -> [Contribution] { identifiers(below: id).compactMap { contributions[$0] } }

    /// A note's whole branch below it, depth first (1 right under it).
    func lines(below id: Contribution.ID) -> [Line] {
        var lines: [Line] = []
        collect(id, 1, into: &lines)
        return lines
    }

    /// How many notes stand under one, the titles of groups not among them.
    func noteCount(below id: Contribution.ID) -> Int {
        lines(below: id).count { contributions[$0.note]?.kind != .group }
    }

    func branch(below id: Contribution.ID) -> [(note: Contribution, depth: Int)] {
        lines(below: id).compactMap { line in contributions[line.note].map { ($0, line.depth) } }
    }

    private func collect(_ id: Contribution.ID, _ depth: Int, into lines: inout [Line]) {
        for id in identifiers(below: id) {
            lines.append(Line(note: id, depth: depth))
            collect(id, depth + 1, into: &lines)
        }
    }

    private func shelves(of note: Contribution) -> [Shelf] {
        if note.isSetAside { return [.aside] }
        if note.parent != nil { return [] }
        if note.themes.isEmpty { return [.unfiled] }
        return note.themes.filter { paths[$0] != nil }.map { .theme($0) }
    }

    private mutating func spread(_ shelf: Shelf) {
        guard let tops = tops[shelf], tops.contains(where: { below[$0.note] != nil }) else {
            whole[shelf] = nil
            return
        }
        var lines: [Line] = []
        lines.reserveCapacity(tops.count)
        for top in tops {
            lines.append(top)
            if below[top.note] != nil { collect(top.note, 1, into: &lines) }
        }
        whole[shelf] = lines
    }

    /// Counts a note that stands on shelves, with all under it, in (1) or out (-1).
    ///
    /// A note of several themes counts once in each, and once in what they have in common.
    private mutating func weigh(_ note: Contribution, _ sign: Int) {
        guard note.parent == nil, !note.isSetAside else { return }
        let size = sign * self.size(of: note)
        guard !note.themes.isEmpty else {
            unfiled += size
            total += size
            return
        }
        let shown = note.themes.compactMap { paths[$0] }
        guard let first = shown.first else { return }
        total += size
        for id in shown.count == 1 ? Set(first) : Set(shown.joined()) { counts[id, default: 0] += size }
    }

    /// How many notes these are; the title of a group is not one.
    private func size(of note: Contribution) -> Int {
        (note.kind == .group ? 0 : 1) + subnotes(of: note.id).reduce(0) { $0 + size(of: $1) }
    }

    // MARK: Following a state

    /// Takes over a later (or earlier) state of the same themes.
    /// - Returns: whether it could; else the shelves are to be made anew, which is as quick.
    mutating func follow(_ state: State) -> Bool {
        let changed = state.contributions.differences(from: contributions)
        let (gone, come) = Shelves.window(sequence, state.sequence)
        guard max(changed.count, gone.count, come.count) <= 1_000 else { return false }
        var touched = Set(gone).union(come)
        for id in changed where !touched.contains(id) {
            if isElsewhere(contributions[id], state.contributions[id]) { touched.insert(id) }
        }
        guard !touched.isEmpty else {
            (contributions, sequence) = (state.contributions, state.sequence)
            return true
        }
        let before = touched.compactMap { contributions[$0] }
        let earlier = contributions
        let tops = tops(of: touched, in: earlier).union(tops(of: touched, in: state.contributions))
        for top in tops { earlier[top].map { weigh($0, -1) } }
        var spreading = shelvesOfBranches(of: touched)
        (contributions, sequence) = (state.contributions, state.sequence)
        let after = touched.compactMap { contributions[$0] }
        replace(touched, before, after)
        spreading.formUnion(shelvesOfBranches(of: touched))
        for shelf in spreading { spread(shelf) }
        for top in tops { contributions[top].map { weigh($0, 1) } }
        return true
    }

    /// Whether a note that changed stands elsewhere, or counts otherwise.
    private func isElsewhere(_ before: Contribution?, _ after: Contribution?) -> Bool {
        guard let before, let after else { return true }
        return before.parent != after.parent || before.themes != after.themes || before.isSetAside != after.isSetAside
            || (before.kind == .group) != (after.kind == .group)
    }

    /// The notes at the top of the branches of some.
    private func tops(of touched: Set<Contribution.ID>, in notes: ContributionMap) -> Set<Contribution.ID> {
        Set(touched.compactMap { Shelves.top(of: $0, in: notes)?.id })
    }

    private static func top(of id: Contribution.ID, in notes: ContributionMap) -> Contribution? {
        var note = notes[id]
        var steps = 0
        while let parent = note?.parent, steps < 1_000 {
            note = notes[parent]
            steps += 1
        }
        return note
    }

    /// The shelves on which something is, or was, under another note.
    private func shelvesOfBranches(of touched: Set<Contribution.ID>) -> Set<Shelf> {
        var shelves: Set<Shelf> = []
        for id in touched {
            guard let note = contributions[id], let top = Shelves.top(of: id, in: contributions) else { continue }
            for shelf in self.shelves(of: top) where note.parent != nil || below[id] != nil || whole[shelf] != nil {
                shelves.insert(shelf)
            }
            // What is set aside stands there with all under it, whatever it was taken from.
            if isAside(note) { shelves.insert(.aside) }
        }
        return shelves
    }

    private func isAside(_ note: Contribution) -> Bool {
        var note: Contribution? = note
        var steps = 0
        while let current = note, steps < 1_000 {
            if current.isSetAside { return true }
            note = current.parent.flatMap { contributions[$0] }
            steps += 1
        }
        return false
    }

    /// Takes the touched notes out of where they were and puts them where they are.
    private mutating func replace(
        _ touched: Set<Contribution.ID>, _ before: [Contribution], _ after: [Contribution]
    ) {
        let places = Set(before.flatMap(shelves)).union(after.flatMap(shelves))
        for shelf in places {
            let wanted = Set(after.filter { shelves(of: $0).contains(shelf) }.map(\.id))
            var ids = tops.removeValue(forKey: shelf) ?? []
            if before.contains(where: { shelves(of: $0).contains(shelf) }) {
                ids.removeAll { touched.contains($0.note) }
            }
            Shelves.insert(wanted, into: &ids, sequence, \.note) { Line(note: $0, depth: 0) }
            if !ids.isEmpty { tops[shelf] = ids } else { whole[shelf] = nil }
        }
        let parents = Set(before.compactMap(\.parent)).union(after.compactMap(\.parent))
        for parent in parents {
            let wanted = Set(after.filter { $0.parent == parent && !$0.isSetAside }.map(\.id))
            var ids = below.removeValue(forKey: parent) ?? []
            ids.removeAll { touched.contains($0) }
            Shelves.insert(wanted, into: &ids, sequence, \.self) { $0 }
            if !ids.isEmpty { below[parent] = ids }
        }
    }

    /// Puts notes into a list that is in the order of all notes. Most come at the end, so it is looked at from there.
    private static func insert<Element>(
        _ wanted: Set<Contribution.ID>, into list: inout [Element], _ sequence: [Contribution.ID],
        _ id: (Element) -> Contribution.ID, _ element: (Contribution.ID) -> Element
    ) {
        var rest = wanted.count
        var index = list.count
        for note in sequence.reversed() {
            guard rest > 0 else { return }
            if index > 0, id(list[index - 1]) == note {
                index -= 1
            } else if wanted.contains(note) {
                list.insert(element(note), at: index)
                rest -= 1
            }
        }
    }

    /// Where two orders differ: what stands between the beginning and the end that they have in common.
    private static func window(
        _ old: [Contribution.ID], _ new: [Contribution.ID]
    ) -> (gone: ArraySlice<Contribution.ID>, come: ArraySlice<Contribution.ID>) {
        if old == new { return ([], []) }
        var start = 0
        let shared = min(old.count, new.count)
        while start < shared, old[start] == new[start] { start += 1 }
        var end = 0
        while end < shared - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        return (old[start..<old.count - end], new[start..<new.count - end])
    }
}
