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
            guard let command = entry.command(captureContext, under: path(to: entry), pack) else {
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

    /// The titles above a theme that is being typed.
    private func path(to entry: LineEntry) -> [String] {
        guard case .newTheme(let parent, _) = entry.purpose else { return [] }
        return parent.map { state.path(to: $0).map(\.title) } ?? []
    }
}
