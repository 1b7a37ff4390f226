import Phrases

/// One thing that the footer says can be done: the keys, and the verb.
struct Hint {
    let keys: String
    let verb: String

    init(keys: String, verb: String) { (self.keys, self.verb) = (keys, verb) }

    /// What an action does; nil where it has no key from where one is now.
    init?(_ name: ActionName, _ model: Model) {
        guard let action = ActionTable.action(named: name), let key = model.firstKey(of: name) else { return nil }
        self.init(keys: model.phrases.name(of: key), verb: action.words(model.phrases).verb)
    }

    static func enter(_ verb: String, _ model: Model) -> Hint { Hint(keys: model.phrases.enter, verb: verb) }

    /// Escape closes what is open.
    static func closes(_ model: Model) -> Hint { Hint(keys: model.phrases.escape, verb: model.phrases.verbClose) }

    /// Escape gives up what was typed.
    static func givesUp(_ model: Model) -> Hint { Hint(keys: model.phrases.escape, verb: model.phrases.verbGiveUp) }

    static func tab(_ verb: String) -> Hint { Hint(keys: "Tab", verb: verb) }

    static func arrows(_ verb: String) -> Hint { Hint(keys: "↑↓", verb: verb) }
}
