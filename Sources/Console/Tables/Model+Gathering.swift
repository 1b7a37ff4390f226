import Phrases
import Screen
import Workshop

extension Model {
    /// The key that takes the last step back, as it is written where one is now.
    public var undoKey: String { keyHere(of: .undo) }

    mutating func pressGathering(_ key: Key, _ box: GatherBox) -> [Effect] {
        var box = box
        defer { if case .gathering = mode { mode = .gathering(box) } }
        switch key {
        case .escape, .control("c"): mode = .browsing
        case .up, .backTab: box.select(box.selected - 1)
        case .down: box.select(box.selected + 1)
        case .home where !box.isTyping: box.select(0)
        case .end where !box.isTyping: box.select(box.offers.count)
        case .tab: if box.isTyping { return [.gather(.complete(box.path.text))] } else { box.select(box.selected + 1) }
        case .enter:
            if box.isTyping, !box.path.text.allSatisfy(\.isWhitespace) { return [.gather(.look(box.path.text))] }
            return join(box)
        case .character(" ") where !box.isTyping: box.toggle()
        case .character("/") where !box.isTyping:
            // The beginning of a path.
            box.insert("/")
        default: if box.isTyping { box.edit(key) }
        }
        return []
    }

    private mutating func join(_ box: GatherBox) -> [Effect] {
        guard !box.wanted.isEmpty else {
            warn(box.offers.isEmpty ? phrases.noTablesFound : phrases.nothingIncluded)
            return []
        }
        mode = .browsing
        say(phrases.gathering)
        return [.gather(.join(box.wanted))]
    }

    mutating func pointGathering(_ box: GatherBox, _ event: MouseEvent, _ body: Rect) -> [Effect] {
        var box = box
        switch event.action {
        case .wheelUp: box.select(box.selected - 1)
        case .wheelDown: box.select(box.selected + 1)
        case .press:
            guard let index = box.index(at: event.position, in: body, self) else { break }
            box.select(index)
            box.toggle()
        case .release: break
        }
        mode = .gathering(box)
        return []
    }

    /// Takes in what was found or done. What comes when the box is closed already is told all the same.
    mutating func hear(_ news: GatherNews) {
        switch news {
        case .joined(let gathered): hear(gathered)
        case .refused(let why): warn(why)
        case .found, .looked, .completed: break
        }
        guard case .gathering(var box) = mode else { return }
        switch news {
        case .found(let offers): box.take(offers)
        case .looked(let offers): box.take(typed: offers)
        case .completed(let path, let choices): box.complete(path, choices)
        case .refused, .joined: break
        }
        mode = .gathering(box)
    }

    private mutating func hear(_ gathered: GatherNews.Gathered) {
        flash = Flash(text: gathered.sentence, isWarning: gathered.isWarning)
        guard gathered.isNew else { return }
        // What was copied comes in as another device's; what was joined was this device's own step.
        hasJustGathered = !gathered.isUndoable
        if state.isClosed { noteChange(from: state) }
    }
}
