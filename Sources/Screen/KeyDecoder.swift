/// One thing that a terminal sent, after its escape sequences were recognized and before anybody asked what it means.
public enum RawInput: Hashable, Sendable {
    /// A scalar of text, or a control such as Enter (U+000D) or Escape (U+001B).
    case scalar(Unicode.Scalar)
    case key(Key)
    case mouse(MouseEvent)
    case pasteStart, pasteEnd
}

/// Makes events of what arrived at once: clusters of scalars, Alt keys, pastes.
///
/// A terminal sends Alt+x as Escape and x; so a lone Escape is the key, and one with something behind it, in the same burst,
/// is Alt. Escape sequences that nobody knows are passed over whole, so that no `[57;5u` is typed into a note.
public struct KeyDecoder: Sendable {
    /// What a bracketed paste has brought so far.
    private var paste: String.UnicodeScalarView?

    public init() {}

    /// Whether a bracketed paste has begun and not ended.
    public var isPasting: Bool { paste != nil }

    /// What a burst means: all that could be read without waiting.
    public mutating func decode(_ burst: [RawInput]) -> [InputEvent] {
        var events: [InputEvent] = []
        var rest = burst[...]
        while !rest.isEmpty {
            if paste != nil {
                continuePaste(&rest, &events)
                continue
            }
            let end = rest.firstIndex(of: .pasteStart) ?? rest.endIndex
            events += Self.typed(rest[..<end])
            rest = rest[end...]
            if rest.popFirst() != nil { paste = String.UnicodeScalarView() }
        }
        return events
    }

    /// Ends a bracketed paste whose end never came; the terminal was silent for long.
    public mutating func endPaste() -> [InputEvent] {
        defer { paste = nil }
        return paste.map { [.paste(Burst.normalized($0))] } ?? []
    }

    private mutating func continuePaste(_ rest: inout ArraySlice<RawInput>, _ events: inout [InputEvent]) {
        while let input = rest.popFirst() {
            switch input {
            case .scalar(let scalar): paste?.append(scalar)
            case .pasteEnd: return events += endPaste()
            // An arrow or a click in a paste is bytes that somebody hid there.
            case .key, .mouse, .pasteStart: continue
            }
        }
    }

    private static func typed(_ inputs: ArraySlice<RawInput>) -> [InputEvent] {
        if let paste = Burst.paste(in: inputs) { return [.paste(paste)] }
        var keys = KeySequence(rest: inputs)
        return keys.events()
    }
}

/// Keys of one burst that is no paste.
private struct KeySequence {
    var rest: ArraySlice<RawInput>

    mutating func events() -> [InputEvent] {
        var events: [InputEvent] = []
        while let input = rest.popFirst() {
            switch input {
            case .key(let key): events.append(.key(key))
            case .mouse(let mouse): events.append(.mouse(mouse))
            case .pasteStart, .pasteEnd: continue
            case .scalar("\u{1B}"): if let key = afterEscape() { events.append(.key(key)) }
            case .scalar(let scalar):
                if let key = ControlKeys.key(for: scalar) {
                    events.append(.key(key))
                } else {
                    events += clusters(from: scalar).map { .key(.character($0)) }
                }
            }
        }
        return events
    }

    /// The text that begins with a scalar, as far as it goes.
    private mutating func clusters(from first: Unicode.Scalar) -> String {
        var text = String(first)
        while case .scalar(let scalar)? = rest.first, scalar != "\u{1B}", ControlKeys.key(for: scalar) == nil {
            text.unicodeScalars.append(scalar)
            rest.removeFirst()
        }
        return text
    }

    private mutating func afterEscape() -> Key? {
        switch rest.first {
        case nil, .pasteStart, .pasteEnd, .mouse, .scalar("\u{1B}"): return .escape
        case .key(.left): rest.removeFirst(); return .altLeft
        case .key(.right): rest.removeFirst(); return .altRight
        case .key(.enter): rest.removeFirst(); return .altEnter
        case .key(.backspace): rest.removeFirst(); return .control("w")
        case .key(let key): rest.removeFirst(); return key
        case .scalar(let scalar):
            rest.removeFirst()
            return alt(scalar)
        }
    }

    private mutating func alt(_ scalar: Unicode.Scalar) -> Key? {
        switch scalar {
        case "[" where !rest.isEmpty:
            skip { (0x40...0x7E).contains($0.value) }
            return nil
        case "O" where !rest.isEmpty:
            rest.removeFirst()
            return nil
        case "]", "P", "^", "_":
            guard !rest.isEmpty else { return .alt(Character(scalar)) }
            skip { $0 == "\u{07}" || $0 == "\\" }
            return nil
        case "\r", "\n": return .altEnter
        // As everywhere else: Alt+Backspace deletes a word.
        case "\u{7F}", "\u{08}": return .control("w")
        default: return ControlKeys.key(for: scalar) ?? .alt(Character(scalar))
        }
    }

    /// Passes over an escape sequence, its last scalar included.
    private mutating func skip(until isLast: (Unicode.Scalar) -> Bool) {
        while case .scalar(let scalar)? = rest.popFirst(), !isLast(scalar) {}
    }
}

enum ControlKeys {
    /// The key that sends a control scalar; nil for text.
    static func key(for scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x1B: .escape
        case 0x08, 0x7F: .backspace
        case 0x00: .control(" ")
        case 0x01...0x1A: letter(scalar.value + 0x60)
        case 0x1C...0x1F: letter(scalar.value + 0x40)
        default: nil
        }
    }

    private static func letter(_ value: UInt32) -> Key? { Unicode.Scalar(value).map { .control(Character($0)) } }
}
