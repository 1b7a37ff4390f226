import Phrases
import Screen
import Workshop

/// What a file of keys says of one action.
public struct KeyAssignment: Hashable, Sendable {
    /// As it is written, on its line.
    public struct Word: Hashable, Sendable {
        public let text: String
        /// From 1.
        public let line: Int

        public init(_ text: String, line: Int) { (self.text, self.line) = (text, line) }
    }

    public let action: Word
    /// None: the action is left without a key. Nil: nothing is written, and it keeps what it has.
    public let keys: [Word]?

    public init(_ action: Word, keys: [Word]?) { (self.action, self.keys) = (action, keys) }
}

/// What is wrong in a file of keys. The rest of the file counts.
public struct KeymapFlaw: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case unknownAction(String, nearest: String?)
        case repeatedAction(String)
        case unknownKey(String, nearest: String?)
        /// Nothing is written after the action's name.
        case noKey(String)
        /// The key is another action's, in a pane that both are for.
        case taken(key: String, action: String, by: String)
        /// The key leaves the view that the action belongs to, or goes about in it.
        case fixed(key: String, action: String)
        /// Whatever has no key is done through the palette: it must have one itself.
        case paletteWithoutKey
    }

    /// From 1.
    public let line: Int
    public let reason: Reason

    public func sentence(_ phrases: Phrases) -> String {
        let sentence =
            switch reason {
            case .unknownAction(let name, let nearest): phrases.unknownKeyAction(name, nearest)
            case .repeatedAction(let name): phrases.repeatedKeyAction(name)
            case .unknownKey(let name, let nearest): phrases.unknownKey(name, nearest)
            case .noKey(let action): phrases.noKeyWritten(action)
            case .taken(let key, let action, let other): phrases.keyTaken(key, action, by: other)
            case .fixed(let key, let action): phrases.keyFixed(key, action)
            case .paletteWithoutKey: phrases.paletteWithoutKey
            }
        return phrases.atLine(line, sentence)
    }
}

extension Keymap {
    /// The table's keys with those that a file gives, and what is wrong with it.
    ///
    /// A key that is another action's is not taken from it in silence: whoever wants it gives that action another one.
    public static func reading(_ assignments: [KeyAssignment]) -> (keymap: Keymap, flaws: [KeymapFlaw]) {
        var reader = KeymapReader()
        reader.gather(assignments)
        reader.grant()
        return (reader.keymap, reader.flaws.sorted { $0.line < $1.line })
    }
}

private struct KeymapReader {
    private struct Wish {
        let slot: KeySlot
        let line: Int
        var keys: [(key: Key, word: KeyAssignment.Word)]
        let wantsNone: Bool
    }

    private(set) var keymap = Keymap.standard
    private(set) var flaws: [KeymapFlaw] = []
    private var wishes: [Wish] = []

    mutating func gather(_ assignments: [KeyAssignment]) {
        for assignment in assignments {
            let name = assignment.action.text
            guard let slot = ActionTable.slots.first(where: { $0.written == name }) else {
                let nearest = Likeness.nearest(to: name, among: ActionTable.slots.map(\.written))
                complain(assignment.action.line, .unknownAction(name, nearest: nearest))
                continue
            }
            guard !wishes.contains(where: { $0.slot == slot }) else {
                complain(assignment.action.line, .repeatedAction(name))
                continue
            }
            guard let words = assignment.keys else {
                complain(assignment.action.line, .noKey(name))
                continue
            }
            var keys: [(key: Key, word: KeyAssignment.Word)] = []
            for word in words {
                if let key = KeyName.key(word.text) {
                    if !keys.contains(where: { $0.key == key }) { keys.append((key, word)) }
                } else {
                    let nearest = Likeness.nearest(to: word.text, among: KeyName.known)
                    complain(word.line, .unknownKey(word.text, nearest: nearest))
                }
            }
            wishes.append(
                Wish(
                    slot: slot, line: assignment.action.line, keys: keys, wantsNone: words.isEmpty))
        }
    }

    /// Gives each action its keys, the first in the file before the others; what is not named keeps its own.
    ///
    /// Who asked for a key and gets none keeps the old ones, and nobody else gets those: each refusal may lead to another.
    mutating func grant() {
        var refused: Set<KeySlot> = []
        var complaints: [KeySlot: [KeymapFlaw]] = [:]
        if let wish = wishes.first(where: { $0.slot == KeySlot(.palette) && $0.wantsNone }) {
            refused.insert(wish.slot)
            complain(wish.line, .paletteWithoutKey)
        }
        while true {
            for wish in wishes { keymap.set(refused.contains(wish.slot) ? wish.slot.usualKeys : [], of: wish.slot) }
            let before = refused
            for wish in wishes where !before.contains(wish.slot) {
                let (keys, flaws) = granted(wish)
                if keys.isEmpty, !wish.wantsNone {
                    refused.insert(wish.slot)
                    // The old keys are not refused to whoever keeps them.
                    complaints[wish.slot] = flaws.filter { !$0.isAbout(wish.slot.usualKeys) }
                } else {
                    keymap.set(keys, of: wish.slot)
                    complaints[wish.slot] = flaws
                }
            }
            if refused == before { break }
        }
        flaws += complaints.values.joined()
    }

    /// The keys that are free of those that are wanted, and why the others are not.
    private func granted(_ wish: Wish) -> (keys: [Key], flaws: [KeymapFlaw]) {
        var keys: [Key] = []
        var flaws: [KeymapFlaw] = []
        for (key, word) in wish.keys {
            if wish.slot.scope.fixed.contains(key) {
                flaws.append(KeymapFlaw(line: word.line, reason: .fixed(key: word.text, action: wish.slot.written)))
            } else if let other = holder(of: key, beside: wish.slot) {
                let (own, others) = (wish.slot.written, other.written)
                flaws.append(KeymapFlaw(line: word.line, reason: .taken(key: word.text, action: own, by: others)))
            } else {
                keys.append(key)
            }
        }
        return (keys, flaws)
    }

    /// What else has a key, where both would be meant.
    private func holder(of key: Key, beside slot: KeySlot) -> KeySlot? {
        ActionTable.slots.first { $0.meets(slot) && keymap.keys(of: $0.name, in: $0.scope).contains(key) }
    }

    private mutating func complain(_ line: Int, _ reason: KeymapFlaw.Reason) {
        flaws.append(KeymapFlaw(line: line, reason: reason))
    }
}

extension KeymapFlaw {
    /// Whether it refuses one of these keys for another action has it.
    fileprivate func isAbout(_ keys: [Key]) -> Bool {
        guard case .taken(let key, _, _) = reason, let key = KeyName.key(key) else { return false }
        return keys.contains(key)
    }
}

extension KeySlot {
    /// Its keys in the table.
    fileprivate var usualKeys: [Key] { ActionTable.action(named: name)?.usualKeys(in: scope) ?? [] }
}

extension ActionName {
    /// Its name in files: `noteUp` is `note-up`.
    var written: String {
        rawValue.reduce(into: "") { written, letter in
            written += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
        }
    }
}
