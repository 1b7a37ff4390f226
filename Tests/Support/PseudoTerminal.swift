import CVTerm
import Glibc
import Screen

/// A program running in a terminal of its own, as a person would see and use it.
///
/// The terminal is libvterm's, behind a pseudo-terminal of the kernel. Nothing here sleeps: whoever expects something waits
/// for it with `waitUntil`, which returns as soon as it is on the screen.
///
/// ```swift
/// let terminal = try PseudoTerminal(palabre, ["open", folder], size: Size(width: 80, height: 24))
/// #expect(terminal.waitUntil { $0.text.contains("Personnes") })
/// terminal.press(.character("q"))
/// #expect(terminal.waitForExit() == .exited(0))
/// ```
public final class PseudoTerminal {
    public enum Fault: Error { case noPseudoTerminal(errno: Int32), notStarted(errno: Int32) }
    public enum Exit: Hashable, Sendable { case exited(Int32), killed(by: Int32) }

    public let processID: pid_t
    private var master: Int32
    /// Kept open, so that the terminal's modes can be looked at after the program ended.
    private let slave: Int32
    /// Ends when the program, which holds the other end, does.
    private let life: Int32
    private let emulator: VTEmulator
    private var clipboard = Clipboard()
    private var exit: Exit?

    /// Starts `program` on a new terminal.
    ///
    /// - Parameters:
    ///   - environment: what is set beside `PATH`, a `TERM` of xterm-256color and a UTF-8 locale, or instead of them.
    public init(
        _ program: String,
        _ arguments: [String] = [],
        environment: [String: String] = [:],
        size: Size = Size(width: 80, height: 24)
    ) throws {
        // posix_openpt and its like are not imported; this is what they do on Linux (pty(7), ioctl_tty(2)).
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        guard master >= 0, ioctl(master, Self.unlockRequest, &isLocked) == 0,
            ioctl(master, Self.numberRequest, &number) == 0
        else { throw Fault.noPseudoTerminal(errno: errno) }
        let name = "/dev/pts/\(number)"
        slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard slave >= 0 else { throw Fault.noPseudoTerminal(errno: errno) }
        self.master = master
        Self.setSize(of: master, to: size)
        let flags = fcntl(master, F_GETFL)
        _ = fcntl(master, F_SETFL, flags | O_NONBLOCK)
        emulator = VTEmulator(size: size)
        (processID, life) = try Self.spawn(program, arguments, environment, terminal: name)
    }

    deinit {
        kill()
        waitForExit()
        if master >= 0 { close(master) }
        close(slave)
        close(life)
    }

    // MARK: What a person does

    /// Types text, all at once; line ends are the Enter key.
    ///
    /// A program may take several lines that arrive at once for a paste: wait for what one does before typing the next.
    public func type(_ text: String) { send(text.map { $0 == "\n" ? "\r" : String($0) }.joined()) }

    /// Presses a key, which sends what a terminal of this kind sends for it.
    public func press(_ key: Key) { send(emulator.bytes(for: key)) }

    /// Pastes text as a terminal does: in brackets when the program asked for them.
    public func paste(_ text: String) {
        send(emulator.bytes(forPaste: text.map { $0 == "\n" ? "\r" : String($0) }.joined()))
    }

    /// Presses and releases the left button, when the program asked for the mouse.
    public func click(_ position: Position) { send(emulator.bytes(forClick: position)) }

    public func resize(_ size: Size) {
        drain()
        emulator.resize(size)
        Self.setSize(of: master, to: size)
    }

    /// Closes the window: the program loses its terminal.
    public func hangUp() {
        guard master >= 0 else { return }
        close(master)
        master = -1
    }

    public func kill(signal: Int32 = SIGKILL) {
        if exit == nil { Glibc.kill(processID, signal) }
    }

    // MARK: What a person sees

    /// What is on the screen, of all that was written until now; no frame of which only a part has come.
    public var screen: VTScreen {
        settle()
        return emulator.screen
    }

    public func screenText() -> String { screen.text }

    /// Waits until the screen is as wanted.
    ///
    /// - Parameter timeout: in seconds.
    /// - Returns: false when the time was over, or the program ended, before.
    @discardableResult
    public func waitUntil(timeout: Double = 60, _ predicate: (VTScreen) -> Bool) -> Bool {
        let deadline = Self.now + timeout
        while true {
            if predicate(screen) { return true }
            let rest = deadline - Self.now
            guard rest > 0, master >= 0 else { return false }
            var polled = [
                pollfd(fd: master, events: Int16(POLLIN), revents: 0), pollfd(fd: life, events: 0, revents: 0),
            ]
            poll(&polled, 2, Int32(rest * 1000) + 1)
            if polled[1].revents != 0 { return predicate(screen) }
        }
    }

    /// How the program ended; nil when it still runs after `timeout` seconds.
    @discardableResult
    public func waitForExit(timeout: Double = 60) -> Exit? {
        if let exit { return exit }
        let deadline = Self.now + timeout
        while true {
            drain()
            let rest = deadline - Self.now
            guard rest > 0 else { return nil }
            // A program that writes must be read, or it never ends.
            var polled = [
                pollfd(fd: master, events: Int16(POLLIN), revents: 0), pollfd(fd: life, events: 0, revents: 0),
            ]
            poll(&polled, 2, Int32(rest * 1000) + 1)
            if polled[1].revents != 0 { break }
        }
        var status: Int32 = 0
        guard waitpid(processID, &status, 0) == processID else { return nil }
        drain()
        let signal = status & 0x7F
        exit = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(by: signal)
        return exit
    }

    /// Whether the terminal is as a shell wants it: lines are edited, and what is typed shows.
    public var isCooked: Bool {
        var modes = termios()
        tcgetattr(slave, &modes)
        let wanted = tcflag_t(ICANON | ECHO | ISIG)
        return modes.c_lflag & wanted == wanted && modes.c_iflag & tcflag_t(ICRNL) != 0
            && modes.c_oflag & tcflag_t(OPOST) != 0
    }
}

extension PseudoTerminal {
    /// What the program put into the terminal's clipboard last; nil where it has put nothing there.
    public var copied: String? {
        drain()
        return clipboard.text
    }

    /// Reads until the program has nothing to add by itself: a frame comes in several writes, and half of one tells half.
    ///
    /// A program that never comes to rest is looked at after two seconds as it is.
    private func settle() {
        let deadline = Self.now + 2
        repeat {
            let waited = Self.waits(processID)
            if !drain(), waited { return }
            var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            poll(&polled, 1, 1)
        } while Self.now < deadline && master >= 0
    }

    /// Feeds the emulator with all that the program wrote, and the program with what the emulator answers.
    ///
    /// - Returns: whether there was something.
    @discardableResult
    private func drain() -> Bool {
        guard master >= 0 else { return false }
        var isRead = false
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            isRead = true
            emulator.write(buffer[..<count])
            clipboard.read(buffer[..<count])
        }
        let answers = emulator.takeAnswers()
        if !answers.isEmpty { send(answers) }
        return isRead
    }

    private func send(_ text: String) { send(Array(text.utf8)) }

    /// Sends bytes as they are: what no keyboard sends, or a part of what one does.
    public func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty, master >= 0 {
            let count = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count < 0, errno == EAGAIN {
                drain()
                var polled = [pollfd(fd: master, events: Int16(POLLOUT | POLLIN), revents: 0)]
                if poll(&polled, 1, 10_000) == 0 { return }
            } else if errno != EINTR {
                return
            }
        }
    }

    private static func setSize(of terminal: Int32, to size: Size) {
        var window = winsize(
            ws_row: UInt16(clamping: size.height),
            ws_col: UInt16(clamping: size.width),
            ws_xpixel: 0,
            ws_ypixel: 0
        )
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &window)
    }

    /// TIOCSPTLCK and TIOCGPTN, macros that Swift cannot read.
    private static var unlockRequest: UInt { 0x4004_5431 }
    private static var numberRequest: UInt { 0x8004_5430 }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
