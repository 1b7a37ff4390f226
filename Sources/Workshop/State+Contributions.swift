extension State {
    /// Where a note stands: the themes of the note at the top of its branch.
    public func themes(of id: Contribution.ID) -> [Theme.ID] {
        branch(of: id).first?.themes ?? []
    }

    /// The note with those it is under, the outermost first.
    public func branch(of id: Contribution.ID) -> [Contribution] {
        var branch: [Contribution] = []
        var next: Contribution.ID? = id
        while let current = next, let note = contributions[current], branch.count <= contributions.count {
            branch.append(note)
            next = note.parent
        }
        return branch.reversed()
    }

    /// Whether a note is set aside: itself, a note above it, or every theme that it is under.
    public func isAside(_ id: Contribution.ID) -> Bool {
        let branch = branch(of: id)
        if branch.contains(where: \.isSetAside) { return true }
        let themes = branch.first?.themes ?? []
        return !themes.isEmpty && themes.allSatisfy { isAside($0) }
    }

    /// What was set aside with a note: the note itself, else the nearest one above it; nil where neither was.
    public func head(ofAside id: Contribution.ID) -> Contribution.ID? {
        branch(of: id).last { $0.isSetAside }?.id
    }

    /// The notes that were set aside themselves, in order.
    public var contributionsAside: [Contribution] {
        sequence.compactMap { contributions[$0] }.filter(\.isSetAside)
    }
}

/// The notes of a state sorted into their places, in one pass: for whoever lists them all.
public struct Arrangement: Sendable, NoteTree {
    private var byTheme: [Theme.ID: [Contribution]] = [:]
    private var unfiled: [Contribution] = []
    private var byParent: [Contribution.ID: [Contribution]] = [:]
    /// How many notes stand in the document, sub-notes included: neither aside, nor memos with what is under them, nor
    /// titles of groups.
    public private(set) var count = 0

    public init(_ state: State) {
        var isAside: [Theme.ID: Bool] = [:]
        for id in state.themes.keys { isAside[id] = state.isAside(id) }
        for id in state.sequence {
            guard let note = state.contributions[id], !note.isSetAside else { continue }
            if let parent = note.parent {
                byParent[parent, default: []].append(note)
            } else if note.themes.isEmpty {
                unfiled.append(note)
            } else {
                for theme in note.themes where isAside[theme] == false { byTheme[theme, default: []].append(note) }
            }
        }
        var counted = Set<Contribution.ID>()
        func visit(_ notes: [Contribution]) {
            for note in notes where note.kind != .memo && counted.insert(note.id).inserted {
                if note.kind != .group { count += 1 }
                visit(subnotes(of: note.id))
            }
        }
        visit(unfiled)
        for id in state.themes.keys { visit(byTheme[id] ?? []) }
    }

    /// The notes filed under `theme` (nil: without a theme), in order, without sub-notes and without those set aside.
    public func notes(under theme: Theme.ID?) -> [Contribution] {
        theme.map { byTheme[$0] ?? [] } ?? unfiled
    }

    /// The notes right under another note, in order.
    public func subnotes(of id: Contribution.ID) -> [Contribution] { byParent[id] ?? [] }

    /// A note's whole branch below it, depth first, each with its depth (1 right under it).
    public func branch(below id: Contribution.ID) -> [(note: Contribution, depth: Int)] {
        var rows: [(note: Contribution, depth: Int)] = []
        func visit(_ id: Contribution.ID, _ depth: Int) {
            for note in subnotes(of: id) {
                rows.append((note, depth))
                visit(note.id, depth + 1)
            }
        }
        visit(id, 1)
        return rows
    }
}
