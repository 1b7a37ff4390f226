import Phrases
import Screen
import Workshop

extension Model {
    mutating func pressCapturing(_ key: Key, _ world: World) -> [Effect] {
        if let effects = pressAnywhere(key, world) { return effects }
        knowsOfLoss = false
        if let effects = pressAsked(key, world) { return effects }
        // On the empty line the arrows go from theme to theme: what is said next may be about another one.
        if capture.isEmpty, key == .up || key == .down { return moveTheme(by: key == .up ? -1 : 1) }
        capture.fit(width: max(4, size.width - 24))
        let line = capture
        let asked = key == .enter ? marksToAsk(in: line) : []
        let unresolved =
            key == .enter ? line.understanding(in: captureContext).unresolved.filter { !asked.contains($0) } : []
        switch capture.handle(key, in: captureContext) {
        case .consumed: return []
        case .ignored: return pressPastCapture(key, world)
        case .close:
            mode = .browsing
            return []
        case .submit(.nothing):
            if !capture.isEmpty { say(phrases.captureNothingToSave) }
            return []
        case .unclear(let mark):
            say(capture.completion == nil ? phrases.namesNoTheme(mark) : phrases.whichTheme(mark))
            return []
        case .submit(.selectTheme(.existing(let id))):
            themes.select(id, in: state, book)
            notes.query = nil
            notes.list(self)
            return []
        case .submit(.selectTheme(.new(let title, let parent))):
            if let why = ActionTable.readOnly(self) {
                warn(why)
                return []
            }
            return [.perform(.addTheme(title: title, prompt: "", parent: parent, place: .last))]
        case .submit(.note(let draft)):
            if let why = ActionTable.readOnly(self) {
                capture.bringBack()
                warn(why)
                return []
            }
            if !unresolved.isEmpty { say(phrases.keptAsTyped(unresolved.joined(separator: " "))) }
            questions.expect(line, asked)
            return [.perform(.capture([draft]))]
        }
    }

    /// Keys that the capture line has no use for move what is behind it.
    private mutating func pressPastCapture(_ key: Key, _ world: World) -> [Effect] {
        switch key {
        case .pageUp, .pageDown: return keymap.action(for: key, in: focus)?.perform(&self, world) ?? []
        default: return []
        }
    }

    private mutating func moveTheme(by step: Int) -> [Effect] {
        themes.move(by: step)
        notes.query = nil
        notes.list(self)
        return []
    }
}
