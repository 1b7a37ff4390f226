/// Takes off what keys without a letter send – arrows, Home, F1 – whole: a screen that is not drawn has no use for them, and
/// half of such a sequence would be words.
struct EscapeFilter: Hashable, Sendable {
    private enum State: Hashable, Sendable {
        case words
        /// Behind an ESC.
        case escape
        /// Behind ESC [, with what comes before the letter that ends it.
        case sequence(isEmpty: Bool)
        /// Behind ESC O, or ESC [ [ of the Linux console: one sign more.
        case single
    }

    private var state = State.words

    /// Whether a byte belongs to what is typed.
    mutating func keeps(_ byte: UInt8) -> Bool {
        let before = state
        state = .words
        switch before {
        case .words:
            guard byte == 0x1B else { return true }
            state = .escape
            return false
        case .escape:
            switch byte {
            case 0x1B: state = .escape
            case UInt8(ascii: "["): state = .sequence(isEmpty: true)
            case UInt8(ascii: "O"): state = .single
            default: return true
            }
            return false
        case .sequence(let isEmpty):
            switch byte {
            case UInt8(ascii: "[") where isEmpty: state = .single
            case 0x20...0x3F: state = .sequence(isEmpty: false)
            case 0x40...0x7E: break
            case 0x1B: state = .escape
            // What never is in a sequence ends it: Enter is Enter.
            default: return true
            }
            return false
        case .single:
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"): state = .single
            case 0x40...0x7E: break
            case 0x1B: state = .escape
            default: return true
            }
            return false
        }
    }

    /// A text without them.
    static func removed(from text: String) -> String {
        guard text.utf8.contains(0x1B) else { return text }
        var filter = EscapeFilter()
        return String(decoding: text.utf8.filter { filter.keeps($0) }, as: UTF8.self)
    }
}
