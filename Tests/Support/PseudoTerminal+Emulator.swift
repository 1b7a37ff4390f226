import CVTerm
import Screen

/// libvterm's terminal: takes bytes, has a screen, and knows the bytes of keys.
final class VTEmulator {
    private let terminal: OpaquePointer
    private let vtScreen: OpaquePointer
    private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
    private(set) var size: Size
    private var begun: [UInt8] = []
    fileprivate var isAlternate = false
    fileprivate var showsCursor = true
    fileprivate var bells = 0

    init(size: Size) {
        self.size = size
        terminal = vterm_new(Int32(size.height), Int32(size.width))
        vterm_set_utf8(terminal, 1)
        vtScreen = vterm_obtain_screen(terminal)
        callbacks = .allocate(capacity: 1)
        callbacks.initialize(to: VTermScreenCallbacks())
        callbacks.pointee.settermprop = { property, value, user in
            guard let user, let value else { return 0 }
            let emulator = Unmanaged<VTEmulator>.fromOpaque(user).takeUnretainedValue()
            if property == VTERM_PROP_ALTSCREEN { emulator.isAlternate = value.pointee.boolean != 0 }
            if property == VTERM_PROP_CURSORVISIBLE { emulator.showsCursor = value.pointee.boolean != 0 }
            return 1
        }
        callbacks.pointee.bell = { user in
            guard let user else { return 0 }
            Unmanaged<VTEmulator>.fromOpaque(user).takeUnretainedValue().bells += 1
            return 1
        }
        vterm_screen_set_callbacks(vtScreen, callbacks, Unmanaged.passUnretained(self).toOpaque())
        vterm_screen_enable_altscreen(vtScreen, 1)
        vterm_screen_reset(vtScreen, 1)
    }

    deinit {
        vterm_free(terminal)
        callbacks.deallocate()
    }

    func write(_ bytes: ArraySlice<UInt8>) {
        // libvterm shows a letter of which a write brings only the first bytes as broken.
        let arrived = begun + bytes
        let whole = arrived.count - Self.begunLetter(at: arrived)
        begun = Array(arrived[whole...])
        arrived[..<whole].withUnsafeBytes { raw in
            _ = vterm_input_write(terminal, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
        }
    }

    /// How many bytes at the end are the beginning of a letter of UTF-8.
    private static func begunLetter(at bytes: [UInt8]) -> Int {
        for (count, byte) in zip(1..., bytes.suffix(3).reversed()) where byte & 0xC0 != 0x80 {
            let length = (~byte).leadingZeroBitCount
            return (2...4).contains(length) && length > count ? count : 0
        }
        return 0
    }

    func resize(_ size: Size) {
        self.size = size
        vterm_set_size(terminal, Int32(size.height), Int32(size.width))
    }

    /// What the terminal says of itself when it is asked, and the bytes of keys.
    func takeAnswers() -> [UInt8] {
        var buffer = [CChar](repeating: 0, count: 4096)
        var result: [UInt8] = []
        while true {
            let count = vterm_output_read(terminal, &buffer, buffer.count)
            if count == 0 { return result }
            result += buffer[..<count].map { UInt8(bitPattern: $0) }
        }
    }

    func bytes(forPaste text: String) -> [UInt8] {
        vterm_keyboard_start_paste(terminal)
        let start = takeAnswers()
        vterm_keyboard_end_paste(terminal)
        return start + Array(text.utf8) + takeAnswers()
    }

    func bytes(forClick position: Position) -> [UInt8] {
        vterm_mouse_move(terminal, Int32(position.y), Int32(position.x), VTERM_MOD_NONE)
        vterm_mouse_button(terminal, 1, true, VTERM_MOD_NONE)
        vterm_mouse_button(terminal, 1, false, VTERM_MOD_NONE)
        return takeAnswers()
    }

    func bytes(for key: Key) -> [UInt8] {
        switch key {
        case .character(let character): return Array(String(character).utf8)
        case .alt(let character): return [0x1B] + Array(String(character).utf8)
        case .control(let letter): return letter.asciiValue.map { [$0 & 0x1F] } ?? []
        default: break
        }
        let (code, modifiers) = Self.code(of: key)
        vterm_keyboard_key(terminal, code, modifiers)
        return takeAnswers()
    }

    private static func code(of key: Key) -> (VTermKey, VTermModifier) {
        switch key {
        case .enter: (VTERM_KEY_ENTER, VTERM_MOD_NONE)
        case .altEnter: (VTERM_KEY_ENTER, VTERM_MOD_ALT)
        case .escape: (VTERM_KEY_ESCAPE, VTERM_MOD_NONE)
        case .tab: (VTERM_KEY_TAB, VTERM_MOD_NONE)
        case .backTab: (VTERM_KEY_TAB, VTERM_MOD_SHIFT)
        case .backspace: (VTERM_KEY_BACKSPACE, VTERM_MOD_NONE)
        case .delete: (VTERM_KEY_DEL, VTERM_MOD_NONE)
        case .insert: (VTERM_KEY_INS, VTERM_MOD_NONE)
        case .up: (VTERM_KEY_UP, VTERM_MOD_NONE)
        case .down: (VTERM_KEY_DOWN, VTERM_MOD_NONE)
        case .left: (VTERM_KEY_LEFT, VTERM_MOD_NONE)
        case .right: (VTERM_KEY_RIGHT, VTERM_MOD_NONE)
        case .home: (VTERM_KEY_HOME, VTERM_MOD_NONE)
        case .end: (VTERM_KEY_END, VTERM_MOD_NONE)
        case .pageUp: (VTERM_KEY_PAGEUP, VTERM_MOD_NONE)
        case .pageDown: (VTERM_KEY_PAGEDOWN, VTERM_MOD_NONE)
        case .shiftUp: (VTERM_KEY_UP, VTERM_MOD_SHIFT)
        case .shiftDown: (VTERM_KEY_DOWN, VTERM_MOD_SHIFT)
        case .shiftLeft: (VTERM_KEY_LEFT, VTERM_MOD_SHIFT)
        case .shiftRight: (VTERM_KEY_RIGHT, VTERM_MOD_SHIFT)
        case .ctrlLeft: (VTERM_KEY_LEFT, VTERM_MOD_CTRL)
        case .ctrlRight: (VTERM_KEY_RIGHT, VTERM_MOD_CTRL)
        case .altLeft: (VTERM_KEY_LEFT, VTERM_MOD_ALT)
        case .altRight: (VTERM_KEY_RIGHT, VTERM_MOD_ALT)
        case .function(let number): (VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)), VTERM_MOD_NONE)
        case .character, .alt, .control: (VTERM_KEY_NONE, VTERM_MOD_NONE)
        }
    }
}

extension VTEmulator {
    var screen: VTScreen {
        var grid = Grid(size: size)
        for y in 0..<size.height {
            for x in 0..<size.width {
                var cell = VTermScreenCell()
                vterm_screen_get_cell(vtScreen, VTermPos(row: Int32(y), col: Int32(x)), &cell)
                let style = Self.style(of: cell)
                let text = Self.text(of: cell)
                if text != " " || style != .plain { grid.put(text, at: Position(x: x, y: y), style: style) }
            }
        }
        var cursor = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &cursor)
        let position = Position(x: Int(cursor.col), y: Int(cursor.row))
        grid.cursor = showsCursor ? position : nil
        return VTScreen(
            grid: grid,
            cursor: position,
            isCursorVisible: showsCursor,
            isAlternate: isAlternate,
            bells: bells
        )
    }

    private static func text(of cell: VTermScreenCell) -> String {
        var text = String.UnicodeScalarView()
        withUnsafeBytes(of: cell.chars) { raw in
            for value in raw.bindMemory(to: UInt32.self) {
                // The second half of a wide letter is -1, which is no scalar.
                guard value != 0, let scalar = Unicode.Scalar(value) else { break }
                text.append(scalar)
            }
        }
        if text.isEmpty, cell.chars.0 != 0 { return "" }
        return text.isEmpty ? " " : String(text)
    }

    private static func style(of cell: VTermScreenCell) -> Style {
        Style(
            foreground: color(cell.fg, standard: 0x02),
            background: color(cell.bg, standard: 0x04),
            bold: cell.attrs.bold != 0,
            italic: cell.attrs.italic != 0,
            underline: cell.attrs.underline != 0,
            reverse: cell.attrs.reverse != 0
        )
    }

    /// - Parameter standard: the bit that says a colour is the terminal's own, VTERM_COLOR_DEFAULT_FG or …_BG.
    private static func color(_ color: VTermColor, standard: UInt8) -> Color {
        if color.type & standard != 0 { return .standard }
        return color.type & 1 != 0 ? .indexed(color.indexed.idx) : .standard
    }
}

/// What a person sees of a terminal at one moment.
public struct VTScreen: Sendable {
    /// Letters and styles; faint text, which libvterm does not know, shows as plain.
    public let grid: Grid
    public let cursor: Position
    public let isCursorVisible: Bool
    /// Whether the program took the screen for itself.
    public let isAlternate: Bool
    /// How often it rang.
    public let bells: Int

    /// The rows, without the blanks at their ends.
    public var text: String { ScreenNotation.text(grid) }
    public var rows: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
