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
            if let refusal = form.refusal(of: field.text, phrases) {
                warn(refusal)
                return []
            }
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
}
