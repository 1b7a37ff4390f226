import Phrases
import Screen
import Workshop

extension Model {
    mutating func pressTyping(_ key: Key, _ entry: LineEntry, _ world: World) -> [Effect] {
        if let effects = pressAnywhere(key, world) { return effects }
        if entry.purpose == .exportPath, let effects = pressExportPath(key, entry) { return effects }
        var entry = entry
        switch key {
        case .escape:
            mode = entry.over.mode
            return []
        case .enter:
            guard let command = entry.command(captureContext, depth: depth(of: entry), pack) else {
                if entry.field.isEmpty {
                    if !countNext(after: entry) { mode = entry.over.mode }
                } else {
                    warn(phrases.notUnderstood)
                }
                return []
            }
            if countNext(after: entry) { return [.perform(command)] }
            mode =
                entry.isRepeated
                ? .typing(LineEntry(entry.purpose, isMultiline: entry.field.isMultiline))
                : entry.over.mode
            return [.perform(command)]
        default:
            entry.field.preferredWidth = max(4, size.width - 24)
            entry.handle(key)
            mode = .typing(entry)
            return []
        }
    }

    /// How deep a theme would stand that is being typed.
    private func depth(of entry: LineEntry) -> Int {
        guard case .newTheme(let parent, _) = entry.purpose else { return 0 }
        return parent.map { state.path(to: $0).count } ?? 0
    }
}
