import Glibc

/// Standard input a line at a time, with the words of a line that was not ended when the program is to end.
final class PlainInput {
    enum Event {
        case line(String)
        /// Something else wants a look.
        case other
        /// There is nothing more, or somebody asks for the end: with what was typed of the last line.
        case end(rest: String, isInterrupted: Bool)
    }

    let isTerminal = isatty(STDIN_FILENO) == 1
    private var bytes: [UInt8] = []
    private var hasEnded = false
    private var before = termios()
    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
    /// A line that never ends is cut.
    private static let longestLine = 1 << 20

    /// Holds back the signals that end a program, but while it waits. To be made before any thread is started.
    init() {
        var set = sigset_t()
        sigemptyset(&set)
        for number in PlainInput.signals {
            sigaddset(&set, number)
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { _ in }
            sigaction(number, &action, nil)
        }
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signal(SIGPIPE, SIG_IGN)
        guard isTerminal, tcgetattr(STDIN_FILENO, &before) == 0 else { return }
        // A signal does not throw away what is being typed, and Backspace takes whole letters. Ctrl-Z is a sign like any
        // other: it would stop the program and hand what was typed to the shell.
        var settings = before
        settings.c_lflag |= tcflag_t(NOFLSH)
        settings.c_iflag |= tcflag_t(IUTF8)
        withUnsafeMutableBytes(of: &settings.c_cc) { $0[Int(VSUSP)] = 0 }
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    }

    /// Gives the terminal back as it was.
    func restore() {
        if isTerminal { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    }

    /// Waits for a line, the end, or for `descriptor` to become readable.
    func next(also descriptor: Int32) -> Event {
        while true {
            if let line = takeLine() { return .line(line) }
            if hasEnded { return .end(rest: takeRest(), isInterrupted: false) }
            var ready = fd_set(of: [STDIN_FILENO, descriptor])
            var none = sigset_t()
            sigemptyset(&none)
            // The signals that were held back come here, and nowhere else.
            guard pselect(max(STDIN_FILENO, descriptor) + 1, &ready, nil, nil, nil, &none) >= 0 else {
                readUnended()
                return .end(rest: takeRest(), isInterrupted: true)
            }
            if ready.contains(STDIN_FILENO) { read() } else { return .other }
        }
    }

    private func read() {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
        if count > 0 {
            bytes += chunk[..<count]
        } else if count == 0 || errno != EINTR && errno != EAGAIN {
            hasEnded = true
        }
    }

    /// What was typed of a line stays with the terminal until Enter: out of lines, it can be read.
    private func readUnended() {
        guard isTerminal else { return }
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
        settings.c_lflag &= ~tcflag_t(ICANON)
        withUnsafeMutableBytes(of: &settings.c_cc) { control in
            control[Int(VMIN)] = 0
            control[Int(VTIME)] = 0
        }
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
        read()
    }

    private func takeLine() -> String? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
            return bytes.count > PlainInput.longestLine ? takeRest() : nil
        }
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        bytes.removeFirst(end + 1)
        return line
    }

    private func takeRest() -> String {
        defer { bytes = [] }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension fd_set {
    fileprivate init(of descriptors: [Int32]) {
        self.init()
        withUnsafeMutableBytes(of: &self) { bytes in
            for descriptor in descriptors where descriptor >= 0 && Int(descriptor) / 8 < bytes.count {
                bytes[Int(descriptor) / 8] |= 1 << UInt8(descriptor % 8)
            }
        }
    }

    fileprivate func contains(_ descriptor: Int32) -> Bool {
        withUnsafeBytes(of: self) { $0[Int(descriptor) / 8] & 1 << UInt8(descriptor % 8) != 0 }
    }
}
