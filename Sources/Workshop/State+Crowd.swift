/// People who are there and whose names nobody took: what the form says, and what the keys added to it since.
extension State {
    /// How many were counted at a table; nil for the whole session.
    public func unnamed(at table: Theme.ID?) -> Int { max(0, unnamedBase(at: table) + (crowd[table] ?? 0)) }

    /// How many there are in all. Those whom the tables counted are the same people that were counted when all were
    /// together, so the greater of both numbers stands.
    public var unnamed: Int {
        let atTables = crowd.keys.reduce(0) { sum, table in
            guard let table, !isAside(table) else { return sum }
            return sum + unnamed(at: table)
        }
        return max(unnamed(at: nil), atTables)
    }

    /// How many came, with those whose names nobody took.
    public var presentCount: Int { people.count(where: \.came) + unnamed }

    /// How many are there now: those who left are not.
    public var thereCount: Int { people.count(where: \.isThere) + unnamed }

    /// How many were at an atelier, a number or words: as somebody wrote it, else as they were counted there.
    public func headCount(of theme: Theme) -> String {
        guard Cleaning.line(theme.headCount).isEmpty else { return theme.headCount }
        let count = unnamed(at: theme.id) + people.count { $0.came && $0.theme == theme.id }
        return count > 0 ? "\(count)" : ""
    }

    /// What a field of the form holds, with what was counted by keys since it was written.
    public func value(of detail: Detail) -> String {
        let typed = self[detail]
        guard detail == .unnamed, crowd[nil] != nil, typed.isEmpty || Int(Cleaning.line(typed)) != nil else {
            return typed
        }
        return "\(unnamed(at: nil))"
    }

    /// What the keys count from.
    private func unnamedBase(at table: Theme.ID?) -> Int {
        table == nil ? min(max(0, Int(Cleaning.line(self[.unnamed])) ?? 0), State.largestCrowd) : 0
    }

    /// How much a count of the keys has to change for what is shown to become `count`: two devices may have brought it
    /// below zero.
    func step(to count: Int, at table: Theme.ID?) -> Int {
        max(0, count) - unnamedBase(at: table) - (crowd[table] ?? 0)
    }
}
