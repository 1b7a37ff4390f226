/// A key press, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
    /// What was typed: a letter with its accents, a sign, an emoji.
    case character(Character)
    case enter, altEnter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case shiftUp, shiftDown, shiftLeft, shiftRight
    case ctrlLeft, ctrlRight, altLeft, altRight
    /// F1 is `function(1)`.
    case function(Int)
    /// With Ctrl held; the letter is lower-case.
    case control(Character)
    /// With Alt held.
    case alt(Character)
}

public enum MouseAction: Hashable, Sendable { case press, release, wheelUp, wheelDown }

/// Something the mouse did over a cell.
public struct MouseEvent: Hashable, Sendable {
    public var position: Position
    public var action: MouseAction

    public init(position: Position, action: MouseAction) {
        self.position = position
        self.action = action
    }
}

/// Something that came from the terminal.
public enum InputEvent: Hashable, Sendable {
    case key(Key)
    /// Text that arrived at once; its line ends are `\n`. It is never to be taken for commands.
    case paste(String)
    case mouse(MouseEvent)
    case resize(Size)
    /// The terminal went away, or the system asks for the end: nothing more will come.
    case hangUp
}
