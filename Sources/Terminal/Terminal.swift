import CCurses
import Glibc
import Screen

/// Why the terminal cannot be used.
public enum TerminalFault: Error, Hashable, Sendable {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// Neither the locale nor the system knows UTF-8.
    case notUTF8
    /// The system has no description of what `TERM` names, or it cannot place its cursor.
    case unknownTerm
}

/// The terminal that the program was started in, taken whole until `restore`.
///
/// It holds the process's signals too: the window's size, hanging up, stopping and continuing become events, and a crash
/// gives the terminal back before it ends the process. There is one a process, for one thread.
public final class Terminal: Display {
    private var shown: Grid?
    private var decoder = KeyDecoder()
    /// When something was read last, in monotonic milliseconds.
    private var lastInput: Int64 = 0
    private var hasHungUp = false
    private var isSuspended = false
    private var isRestored = false
    /// Whether it is the console of a Linux machine.
    private let hasSimpleFont = getenv("TERM").map { String(cString: $0).hasPrefix("linux") } ?? false

    public init() throws(TerminalFault) {
        switch Int(tty_start()) {
        case TTY_OK: break
        case TTY_NOT_A_TERMINAL: throw .notATerminal
        case TTY_NOT_UTF8: throw .notUTF8
        default: throw .unknownTerm
        }
    }

    deinit { restore() }

    public var size: Size {
        var width: Int32 = 0
        var height: Int32 = 0
        tty_size(&width, &height)
        return Size(width: Int(width), height: Int(height))
    }

    /// How many colours it has; 0 for none.
    public var colours: Int { Int(tty_colors()) }

    public func bell() { tty_bell() }

    public func suspend() {
        guard !isRestored else { return }
        shown = nil
        tty_suspend()
        isSuspended = true
    }

    public func restore() {
        guard !isRestored else { return }
        isRestored = true
        tty_end()
    }

    /// Waits until there is something for `events`, or `fd` is readable (-1 for none), or the time is over (-1 for never).
    public func wait(also fd: Int32 = -1, timeoutMilliseconds: Int32) {
        var timeout = timeoutMilliseconds
        if decoder.isPasting { timeout = timeout < 0 ? Self.silence : min(timeout, Self.silence) }
        tty_wait(fd, timeout)
    }

    /// What has come since the last call; never waits, but for the few milliseconds in which the rest of a paste arrives.
    public func events() -> [InputEvent] {
        guard !isRestored else { return [.hangUp] }
        var events = signals()
        if hasHungUp { return events }
        let burst = readBurst()
        if !burst.isEmpty {
            lastInput = Clock.milliseconds
            events += decoder.decode(burst)
        } else if decoder.isPasting, Clock.milliseconds - lastInput >= Int64(Self.silence) {
            events += decoder.endPaste()
        }
        return events
    }

    /// After so many milliseconds without a byte, a paste whose end was lost is over.
    private static let silence: Int32 = 500
    /// How long the rest of what may be a paste may take to arrive.
    private static let pause: Int32 = 4
    /// How long the rest of what is one may: on a busy machine its parts come many milliseconds apart, and what is not
    /// waited for would be taken for keys.
    private static let pastePause: Int32 = 100

    private func readBurst() -> [RawInput] {
        var burst = readAll()
        var isPaste = false
        while Burst.mayContinue(burst) {
            isPaste = isPaste || Burst.isPaste(burst)
            guard tty_wait(-1, isPaste ? Self.pastePause : Self.pause) & Int32(TTY_INPUT) != 0 else { break }
            let more = readAll()
            if more.isEmpty { break }
            burst += more
        }
        return burst
    }

    private func readAll() -> [RawInput] {
        var inputs: [RawInput] = []
        while true {
            let input = tty_read()
            if Int(input.kind) == TTY_NOTHING { return inputs }
            if let raw = RawInput(input) { inputs.append(raw) }
        }
    }

    private func signals() -> [InputEvent] {
        tty_wait(-1, 0)
        let signals = Int(tty_signals())
        var events: [InputEvent] = []
        if signals & TTY_STOP != 0 {
            tty_stop()
        } else if signals & TTY_CONTINUED != 0, !isSuspended {
            // Whoever stopped the process without asking has left the terminal in some other state.
            tty_suspend()
            tty_resume()
        }
        if signals & (TTY_RESIZED | TTY_STOP | TTY_CONTINUED) != 0 {
            tty_resize()
            shown = nil
            events.append(.resize(size))
        }
        if signals & TTY_HUNG_UP != 0 {
            hasHungUp = true
            events.append(.hangUp)
        }
        return events
    }

    public func show(_ grid: Grid) {
        guard !isRestored else { return }
        if isSuspended {
            isSuspended = false
            tty_resume()
        }
        let before = shown?.size == grid.size ? shown : nil
        for y in 0..<min(grid.size.height, size.height) where before.map({ grid.rowDiffers(y, from: $0) }) ?? true {
            RowPainter.paint(grid, row: y, isSimple: hasSimpleFont)
        }
        if let cursor = grid.cursor, grid.bounds.contains(cursor) {
            tty_show_cursor(Int32(cursor.x), Int32(cursor.y))
        } else {
            tty_hide_cursor()
        }
        tty_refresh()
        shown = grid
    }
}
