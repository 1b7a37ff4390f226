import Screen

/// Where keys mean something: in the panes, or on what has keys of its own while it is open.
enum KeyScope: String, CaseIterable, Sendable {
    case panes, agenda, triage, report, projection

    /// What opens it; nil for the panes.
    var opener: ActionName? {
        switch self {
        case .panes: nil
        case .agenda: .agenda
        case .triage: .triage
        case .report: .report
        case .projection: .project
        }
    }

    /// Actions of the panes whose keys do here what comes closest: whoever changes them finds the same here.
    var borrowed: Set<ActionName> {
        switch self {
        case .panes: []
        case .agenda:
            [
                .undo, .redo, .saved, .interrupt, .palette, .help, .agenda, .clock, .extendClock, .nextPhase,
                .countdown,
            ]
        case .triage: [.group, .undo, .setNotesAside, .kind, .editNote, .vote, .help, .capture]
        case .report: [.search, .copyNotes, .report, .capture, .help]
        case .projection: [.project, .ranking, .hideVotes, .help]
        }
    }
}

extension KeyScope {
    /// Keys that leave what is open, or go about in it, and can mean nothing else there.
    var fixed: Set<Key> {
        let ways: Set<Key> = [.escape, .up, .down, .pageUp, .pageDown]
        return switch self {
        case .panes: []
        case .agenda: ways.union([.home, .end])
        case .triage: ways.union(TriageAct.numberKeys)
        case .report: ways.union([.home, .end, .tab, .backTab, .enter])
        case .projection: ways.union([.left, .right, .home, .end, .enter])
        }
    }
}

/// The keys of an action in one place; in files, `clock` and `agenda-clock`.
struct KeySlot: Hashable, Sendable {
    let name: ActionName
    let scope: KeyScope

    init(_ name: ActionName, in scope: KeyScope = .panes) { (self.name, self.scope) = (name, scope) }

    /// Its name in files.
    var written: String { (scope == .panes ? "" : scope.rawValue + "-") + name.written }

    /// Whether one key for both would mean two things at once.
    func meets(_ other: KeySlot) -> Bool {
        guard self != other, let action = ActionTable.action(named: name),
            let another = ActionTable.action(named: other.name)
        else { return false }
        if scope == other.scope {
            guard scope == .panes else { return true }
            let isOnFloor = action.section == .floor && another.section == .floor
            return isOnFloor || !action.panes.isDisjoint(with: another.panes)
        }
        return (scope == .panes && other.scope.borrowed.contains(name))
            || (other.scope == .panes && scope.borrowed.contains(other.name))
    }
}

extension Action {
    /// Where it has keys, or may have them.
    var slots: [KeySlot] {
        let isOfPanes = scoped.isEmpty || !panes.isEmpty
        return (isOfPanes ? [KeySlot(name)] : [])
            + KeyScope.allCases.filter { scoped[$0] != nil }.map { KeySlot(name, in: $0) }
    }

    /// Its keys in one place, unless the user has others.
    func usualKeys(in scope: KeyScope) -> [Key] { scope == .panes ? keys : scoped[scope] ?? [] }
}
