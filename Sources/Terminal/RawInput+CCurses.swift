import CCurses
import Screen

extension RawInput {
    /// What curses read; nil for what has no meaning here.
    init?(_ input: tty_input) {
        switch Int(input.kind) {
        case TTY_SCALAR:
            guard let scalar = Unicode.Scalar(input.value) else { return nil }
            self = .scalar(scalar)
        case TTY_MOUSE:
            let position = Position(x: Int(input.x), y: Int(input.y))
            self = .mouse(MouseEvent(position: position, action: MouseAction(Int(input.value))))
        default:
            switch Int(input.value) {
            case TTY_KEY_PASTE_START: self = .pasteStart
            case TTY_KEY_PASTE_END: self = .pasteEnd
            case let value:
                guard let key = Key(value) else { return nil }
                self = .key(key)
            }
        }
    }
}

extension MouseAction {
    fileprivate init(_ value: Int) {
        switch value {
        case TTY_MOUSE_RELEASE: self = .release
        case TTY_MOUSE_WHEEL_UP: self = .wheelUp
        case TTY_MOUSE_WHEEL_DOWN: self = .wheelDown
        default: self = .press
        }
    }
}

extension Key {
    fileprivate init?(_ value: Int) {
        switch value {
        case TTY_KEY_ENTER: self = .enter
        case TTY_KEY_BACKSPACE: self = .backspace
        case TTY_KEY_BACK_TAB: self = .backTab
        case TTY_KEY_DELETE: self = .delete
        case TTY_KEY_INSERT: self = .insert
        case TTY_KEY_UP: self = .up
        case TTY_KEY_DOWN: self = .down
        case TTY_KEY_LEFT: self = .left
        case TTY_KEY_RIGHT: self = .right
        case TTY_KEY_HOME: self = .home
        case TTY_KEY_END: self = .end
        case TTY_KEY_PAGE_UP: self = .pageUp
        case TTY_KEY_PAGE_DOWN: self = .pageDown
        case TTY_KEY_SHIFT_UP: self = .shiftUp
        case TTY_KEY_SHIFT_DOWN: self = .shiftDown
        case TTY_KEY_SHIFT_LEFT: self = .shiftLeft
        case TTY_KEY_SHIFT_RIGHT: self = .shiftRight
        case TTY_KEY_CTRL_LEFT: self = .ctrlLeft
        case TTY_KEY_CTRL_RIGHT: self = .ctrlRight
        case TTY_KEY_ALT_LEFT: self = .altLeft
        case TTY_KEY_ALT_RIGHT: self = .altRight
        case TTY_KEY_FUNCTION + 1...TTY_KEY_FUNCTION + 12: self = .function(value - TTY_KEY_FUNCTION)
        default: return nil
        }
    }
}
