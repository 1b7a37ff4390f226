import Phrases
import Screen
import Workshop

extension Model {
    mutating func pressFilling(_ key: Key, _ form: Form, _ world: World) -> [Effect] {
        if form.editing == nil, let effects = pressAnywhere(key, world) { return effects }
        var form = form
        defer { if case .filling = mode { mode = .filling(form) } }
        guard var field = form.editing else {
            switch key {
            case .escape: mode = .browsing
            case .up, .backTab: form.move(by: -1)
            case .down, .tab: form.move(by: 1)
            case .pageUp, .home: form.move(by: -100)
            case .pageDown, .end: form.move(by: 100)
            case .enter: form.edit()
            case .character:
                // Typing over a field begins it anew, as in any form.
                form.edit(isAnew: true)
                _ = form.editing?.handle(key)
            default: break
            }
            return []
        }
        switch key {
        case .escape:
            form.editing = nil
            return []
        case .enter, .tab:
            let command = form.command(keeping: field.text, state, today: world.today)
            if command == nil, form.current?.name == .newDetail, !field.isEmpty {
                warn(phrases.needsAColon)
                return []
            }
            if let complaint = form.complaint(about: field.text, state, today: world.today, phrases) { warn(complaint) }
            form.editing = nil
            form.move(by: 1)
            return command.map { [.perform($0)] } ?? []
        default:
            field.preferredWidth = 40
            _ = field.handle(key)
            form.editing = field
            return []
        }
    }

    mutating func pressPasting(_ key: Key, _ box: PasteBox) -> [Effect] {
        var box = box
        switch key {
        case .escape, .control("c"):
            // Who was noting goes on noting: the next words are no commands.
            mode = box.isOverCapture ? .capturing : .browsing
            return []
        case .left, .up, .backTab: box.turn(by: -1)
        case .right, .down, .tab: box.turn(by: 1)
        case .enter:
            mode = box.isPeople ? .browsing : .capturing
            return [.perform(box.command(self))]
        default: break
        }
        mode = .pasting(box)
        return []
    }

    mutating func pressHelping(_ key: Key, _ top: Int, over below: Mode) -> [Effect] {
        let lines = helpLines(self, width: max(8, size.width - 4)).count
        if let top = scrolled(key, top, lines) {
            mode = .helping(top: top, over: below)
        } else {
            mode = below
            refreshForm()
        }
        return []
    }

    mutating func pressReading(_ key: Key, _ reading: Reading) -> [Effect] {
        var reading = reading
        let lines = reading.wrapped(width: max(8, size.width - 4)).count
        if let top = scrolled(key, reading.top, lines) {
            reading.top = top
            mode = .reading(reading)
        } else {
            mode = .browsing
        }
        return []
    }

    /// The first line after a key; nil when the page is left.
    private func scrolled(_ key: Key, _ top: Int, _ lines: Int) -> Int? {
        let room = Layout(self).body.height - 2
        let step: Int
        switch key {
        case .up, .character("k"): step = -1
        case .down, .character("j"), .enter: step = 1
        case .pageUp: step = -room
        case .pageDown, .character(" "): step = room
        case .home: step = -lines
        case .end: step = lines
        case .escape, .character("q"), .character("?"), .character("r"), .function(1): return nil
        default: step = 0
        }
        return max(0, min(top + step, lines - room))
    }
}
