import Glibc
import Screen
import Session
import Support
import Testing
import Workshop

/// A fresh home with a folder for workshops: what the program finds around it in a test. It goes away with the value.
final class Place {
    let path: String
    private var runs = 0

    init() throws {
        var template = Array("/tmp/palabre-XXXXXX".utf8CString)
        path = try #require(mkdtemp(&template).map { String(cString: $0) })
    }

    deinit { _ = Executable.works("chattr -R -i '\(path)'; rm -rf '\(path)'") }

    /// The workshop that most tests are about.
    var workshop: String { path + "/atelier" }

    var environment: [String: String] {
        [
            "HOME": path, "XDG_STATE_HOME": path + "/state", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
            "SWIFT_BACKTRACE": "enable=no",
        ]
    }

    // MARK: The program without a terminal

    struct Outcome {
        let status: Int32
        let out: String
        let complaint: String
    }

    /// Runs the program to its end.
    @discardableResult
    func palabre(
        _ arguments: String..., input: String = "", setting: [String: String] = [:]
    ) throws -> Outcome {
        write(input, to: path + "/input")
        return try palabre(arguments, inputFile: path + "/input", setting: setting)
    }

    @discardableResult
    func palabre(
        _ arguments: [String], inputFile: String = "/dev/null", setting: [String: String] = [:]
    ) throws -> Outcome {
        runs += 1
        let (out, complaint) = (path + "/\(runs).out", path + "/\(runs).err")
        let status = try #require(
            Executable.run(
                [Executable.path] + arguments, environment.merging(setting) { $1 }, in: inputFile, out: out,
                err: complaint))
        try #require(status & 0x7F == 0, "ended by signal \(status & 0x7F)")
        return Outcome(status: (status >> 8) & 0xFF, out: read(out), complaint: read(complaint))
    }

    /// Prepares `workshop`.
    func prepare(title: String = "Café des voisins", notes: [String] = []) throws {
        let outcome = try palabre("new", workshop, "--title", title)
        try #require(outcome.status == 0, "\(outcome.complaint)")
        guard !notes.isEmpty else { return }
        let added = try palabre("add", workshop, input: notes.joined(separator: "\n"))
        try #require(added.status == 0, "\(added.complaint)")
    }

    // MARK: The program in a terminal

    /// Opens `workshop` in a terminal, and waits until the capture line is there.
    func open(
        size: Size = Size(width: 80, height: 24), setting: [String: String] = [:]
    ) throws -> PseudoTerminal {
        let terminal = try start(["open", workshop], size: size, setting: setting)
        try #require(terminal.waitUntil { $0.isReady }, "\(terminal.screenText())")
        return terminal
    }

    func start(
        _ arguments: [String], size: Size = Size(width: 80, height: 24), setting: [String: String] = [:]
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            Executable.path, arguments, environment: environment.merging(setting) { $1 }, size: size)
    }

    /// Runs a script of the shell in a terminal; `$palabre` is the program and `$atelier` the workshop.
    func shell(_ script: String, size: Size = Size(width: 80, height: 24)) throws -> PseudoTerminal {
        var variables = environment
        variables["palabre"] = try Executable.path
        variables["atelier"] = workshop
        return try PseudoTerminal("bash", ["-c", script], environment: variables, size: size)
    }

    // MARK: What is on the disk

    /// The workshop as the journals have it.
    func state() throws -> State {
        var options = Session.Options(stateFolder: path + "/reader")
        options.follows = false
        let session = try Session(opening: workshop, mode: .reading, options: options)
        defer { session.finish() }
        return session.state
    }

    /// The words of the notes that count, in their order.
    func notes() throws -> [String] {
        let state = try state()
        return state.sequence.compactMap { state.contributions[$0] }.filter { !state.isAside($0.id) }.map(\.text)
    }

    /// The journal files, in the order of their names.
    var journals: [String] {
        guard let folder = opendir(workshop + "/journal") else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".jsonl") { names.append(workshop + "/journal/" + name) }
        }
        return names.sorted()
    }

    func bytes(of file: String) -> [UInt8] {
        guard let stream = fopen(file, "r") else { return [] }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, stream)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    func read(_ file: String) -> String { String(decoding: bytes(of: file), as: UTF8.self) }

    func write(_ text: String, to file: String) { write(Array(text.utf8), to: file) }

    func write(_ bytes: [UInt8], to file: String) {
        guard let stream = fopen(file, "w") else { return }
        defer { fclose(stream) }
        fwrite(bytes, 1, bytes.count, stream)
    }
}
