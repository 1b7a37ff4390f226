import Workshop

extension PersonReference {
    /// The person of that name, or the only one of that given name, or a new one.
    public static func named(_ name: String, in state: State) -> PersonReference {
        let found = state.people(called: name)
        guard let first = found.first else { return .new(name: name) }
        // Two who bear the whole name are as good as one; two of a given name are nobody.
        let isWhole = Folded.key(first.name) == Folded.key(name)
        return found.count == 1 || isWhole ? .existing(first.id) : .new(name: name)
    }

    /// Names between commas.
    static func list(_ text: String, in state: State) -> [PersonReference] {
        text.split(separator: ",").map { Cleaning.line(String($0)) }.filter { !$0.isEmpty }
            .map { named($0, in: state) }
    }
}
