import Console
import Glibc

/// Standard input a line at a time, with the words of a line that was not ended when the program is to end.
///
/// A terminal hands over every key (`LineEditor`): its own lines end at 4095 bytes, and what is typed beyond is thrown away.
final class PlainInput {
    enum Event {
        case line(String)
        /// Ctrl-Z, whatever stands in the line.
        case undo
        /// Words were typed that are no line yet, or nothing for a while.
        case pause(isLong: Bool)
        /// Something else wants a look.
        case other
        /// There is nothing more, or somebody asks for the end: with what was typed of the last line.
        case end(rest: String, isInterrupted: Bool)
    }

    let isTerminal = isatty(STDIN_FILENO) == 1
    /// Whether keys are edited here. Where what is said goes into a pipe, the program may end with it at any moment, and would
    /// leave a terminal behind that echoes nothing: that one keeps its own lines.
    private let isEdited = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    /// What came and was not looked at yet.
    private var bytes: [UInt8] = []
    private var typed = LineEditor()
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
        // A signal does not throw away what is being typed. Ctrl-Z is a sign like any other: it would stop the program and
        // hand what was typed to the shell.
        var settings = before
        settings.c_lflag |= tcflag_t(NOFLSH)
        settings.c_iflag |= tcflag_t(IUTF8)
        withUnsafeMutableBytes(of: &settings.c_cc) { $0[Int(VSUSP)] = 0 }
        if isEdited {
            settings.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
            withUnsafeMutableBytes(of: &settings.c_cc) { control in
                control[Int(VMIN)] = 1
                control[Int(VTIME)] = 0
            }
        }
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    }

    /// Gives the terminal back as it was.
    func restore() {
        if isTerminal { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    }

    /// What is typed of a line that was not ended.
    var unended: String { typed.words }

    /// Writes again what is typed of a line, behind a prompt that came in between.
    func echoAgain() { echo(typed.echo) }

    /// Waits for a line, the end, for `descriptor` to become readable, or for so many milliseconds (nil: for ever).
    func next(also descriptor: Int32, within patience: Int32?) -> Event {
        while true {
            if let event = takeEvent() { return event }
            if hasEnded { return .end(rest: takeRest(), isInterrupted: false) }
            var ready = fd_set(of: [STDIN_FILENO, descriptor])
            var none = sigset_t()
            sigemptyset(&none)
            var time = timespec(tv_sec: Int(patience ?? 0) / 1000, tv_nsec: Int(patience ?? 0) % 1000 * 1_000_000)
            let limit = max(STDIN_FILENO, descriptor) + 1
            // The signals that were held back come here, and nowhere else.
            let count = withUnsafePointer(to: &time) {
                pselect(limit, &ready, nil, nil, patience == nil ? nil : $0, &none)
            }
            guard count >= 0 else {
                readUnended()
                return .end(rest: takeRest(), isInterrupted: true)
            }
            if count == 0 { return .pause(isLong: true) }
            guard ready.contains(STDIN_FILENO) else { return .other }
            read()
            if let event = takeEvent() { return event }
            if isEdited, !hasEnded { return .pause(isLong: false) }
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

    /// What was typed and not read yet when a signal came.
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

    private func takeEvent() -> Event? {
        guard isEdited else { return takeLine().map { .line($0) } }
        guard !bytes.isEmpty else { return nil }
        let (outcome, echoed, count) = typed.take(bytes)
        bytes.removeFirst(count)
        echo(echoed)
        switch outcome {
        case .line(let line): return .line(line)
        case .undo: return .undo
        case .end: return .end(rest: typed.takeWords(), isInterrupted: false)
        case nil: return nil
        }
    }

    private func takeLine() -> String? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
            return bytes.count > PlainInput.longestLine ? takeRest() : nil
        }
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        bytes.removeFirst(end + 1)
        return line
    }

    /// Lines that were typed and not answered are words like those of the last one.
    private func takeRest() -> String {
        guard isEdited else {
            defer { bytes = [] }
            return String(decoding: bytes, as: UTF8.self)
        }
        var lines: [String] = []
        while !bytes.isEmpty {
            let (outcome, _, count) = typed.take(bytes)
            bytes.removeFirst(count)
            if case .line(let line) = outcome { lines.append(line) }
        }
        return (lines + [typed.takeWords()]).joined(separator: "\n")
    }

    /// To the terminal that is typed at, wherever what is said goes.
    private func echo(_ bytes: [UInt8]) {
        var next = 0
        while next < bytes.count {
            let count = bytes[next...].withUnsafeBytes { Glibc.write(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            next += count
        }
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
