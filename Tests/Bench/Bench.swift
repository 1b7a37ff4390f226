import Glibc

/// Measures the built program, each figure beside a reference of the same run: `PalabreBench PALABRE HELLO REPAINT FOLDER`.
///
/// Machines drift, so the two sides of a row are measured by turns, and what counts is how they compare.
@main
struct Bench {
    let palabre: String
    let hello: String
    let repaint: String
    let folder: String

    var environment: [String: String] {
        [
            "HOME": folder, "XDG_STATE_HOME": folder + "/state", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
            "SWIFT_BACKTRACE": "enable=no",
        ]
    }

    static func main() throws {
        let arguments = CommandLine.arguments
        if try measuresAlone(Array(arguments.dropFirst())) { return }
        guard arguments.count == 5 else {
            print("PalabreBench PALABRE HELLO REPAINT FOLDER, or suggestions [CASES], or keystrokes")
            exit(2)
        }
        try Bench(palabre: arguments[1], hello: arguments[2], repaint: arguments[3], folder: arguments[4]).run()
    }

    private func run() throws {
        let days = Days(stateFolder: folder + "/state/palabre")
        let (day, list) = (folder + "/day", folder + "/list")
        try days.day(day, events: 2_000)
        try days.list(list, notes: 2_000)
        let parts: [(name: String, measure: () throws -> [Row])] = [
            ("starting", { try starting() }), ("opening", { try opening(day) }), ("showing", { try showing(day) }),
            ("pressing", { try pressing(list) }), ("together", { try together(list) }),
            ("crowd", { try crowd(days) }),
            ("reporting", { try reporting(list) }), ("ending", { try ending(day) }),
            ("suggestions", { try SuggestionTime.rows() }),
            ("searching", { Searching.texts() + Searching.keys() + [Searching.reading()] }),
        ]
        // All of them, or the one that is asked for.
        let wanted = getenv("BENCH_ONLY").map { String(cString: $0) }
        let rows = try parts.filter { wanted == nil || $0.name == wanted }.flatMap { try $0.measure() }
        Table.write(rows)
        if wanted == nil || wanted == "suggestions" { try SuggestionQuality.report(nil) }
        if wanted == nil || wanted == "keystrokes" { try KeystrokeTable.write() }
    }

    /// What needs no built program, and can be asked for by its name.
    private static func measuresAlone(_ arguments: [String]) throws -> Bool {
        switch arguments.first {
        case "suggestions":
            Table.write(try SuggestionTime.rows())
            try SuggestionQuality.report(arguments.dropFirst().first)
        case "keystrokes": try KeystrokeTable.write()
        default: return false
        }
        return true
    }

    private func starting(runs: Int = 200) throws -> [Row] {
        var (ours, reference) = (Samples(), Samples())
        for _ in 0..<runs {
            ours.add(try Spawn.time([palabre, "--version"], environment))
            reference.add(try Spawn.time([hello], environment))
        }
        return [
            Row(
                name: "palabre --version", figure: ours.median, reference: "C hello, dynamic",
                referenceFigure: reference.median, runs: runs, target: .times(12))
        ]
    }

    private func opening(_ day: String, runs: Int = 60) throws -> [Row] {
        var (ours, reference) = (Samples(), Samples())
        for _ in 0..<runs {
            reference.add(try Spawn.time([palabre, "--version"], environment))
            let start = now()
            let terminal = try RawTerminal([palabre, "open", day], environment, columns: 120, rows: 40)
            // The last words of the footer, which is drawn last.
            guard terminal.takeUntil("aide") else { throw NoAnswer(what: "the first frame") }
            ours.add(now() - start)
            terminal.end(SIGTERM)
            terminal.waitForEnd()
        }
        return [
            Row(
                name: "first frame of a day of 2,000 events", figure: ours.median, reference: "palabre --version",
                referenceFigure: reference.median, runs: runs, target: .more(20))
        ]
    }

    private func showing(_ day: String, runs: Int = 60) throws -> [Row] {
        var (ours, reference) = (Samples(), Samples())
        for _ in 0..<runs {
            ours.add(try Spawn.time([palabre, "show", day], environment))
            reference.add(try Spawn.time([palabre, "--version"], environment))
        }
        return [
            Row(
                name: "palabre show, a day of 2,000 events", figure: ours.median, reference: "palabre --version",
                referenceFigure: reference.median, runs: runs, target: .more(20))
        ]
    }

    private func pressing(_ list: String, runs: Int = 400) throws -> [Row] {
        let ours = try RawTerminal([palabre, "open", list], environment, columns: 120, rows: 40)
        let reference = try RawTerminal([repaint], environment, columns: 120, rows: 40)
        guard ours.takeUntil("aide"), reference.waitForBytes() else { throw NoAnswer(what: "a terminal") }
        ours.settle(milliseconds: 50)
        reference.settle(milliseconds: 50)
        // Letters of a sentence, and the keys that take them back.
        let letters = Array("des bancs devant la gare et des arbres".utf8).map { [$0] }
        let typing = letters + Array(repeating: [0x7F], count: letters.count)
        var rows = try press(typing, "letter in the capture line, 2,000 notes", runs, ours, reference)
        ours.send([0x1B])
        ours.settle(milliseconds: 100)
        let (up, down): ([UInt8], [UInt8]) = (Array("\u{1B}OA".utf8), Array("\u{1B}OB".utf8))
        let arrows = Array(repeating: down, count: 60) + Array(repeating: up, count: 50)
        rows += try press(arrows, "arrow in a list of 2,000 notes", runs, ours, reference)
        ours.end(SIGTERM)
        ours.waitForEnd()
        reference.send([UInt8(ascii: "q")])
        reference.waitForEnd()
        return rows
    }

    func press(
        _ keys: [[UInt8]], _ name: String, _ runs: Int, _ ours: RawTerminal, _ reference: RawTerminal
    ) throws -> [Row] {
        var (samples, others) = (Samples(), Samples())
        for turn in 0..<runs {
            guard let sample = ours.answer(to: keys[turn % keys.count]) else { throw NoAnswer(what: "a key") }
            samples.add(sample)
            if let other = reference.answer(to: [UInt8(ascii: "k")]) { others.add(other) }
        }
        return [
            Row(
                name: name, figure: samples.median, reference: "bare C ncurses, 120x40 repainted",
                referenceFigure: others.median, runs: runs, target: .milliseconds(5, later: 3)),
            Row(
                name: "  p99", figure: samples.p99, reference: "  p99", referenceFigure: others.p99, runs: runs,
                target: .times(10)),
        ]
    }

    private func reporting(_ list: String, runs: Int = 30) throws -> [Row] {
        try ["html", "markdown", "text"].map { format in
            var (ours, reference) = (Samples(), Samples())
            for _ in 0..<runs {
                ours.add(try Spawn.time([palabre, "report", list, "--format", format], environment))
                reference.add(try Spawn.time([palabre, "--version"], environment))
            }
            return Row(
                name: "compte-rendu of 2,000 notes as \(format)", figure: ours.median, reference: "palabre --version",
                referenceFigure: reference.median, runs: runs, target: .more(60))
        }
    }

    private func ending(_ day: String, runs: Int = 20) throws -> [Row] {
        var (ours, reference) = (Samples(), Samples())
        for _ in 0..<runs {
            let terminal = try RawTerminal([palabre, "open", day], environment, columns: 120, rows: 40)
            guard terminal.takeUntil("aide") else { throw NoAnswer(what: "the first frame") }
            let start = now()
            terminal.end(SIGTERM)
            terminal.waitForEnd()
            ours.add(now() - start)
            reference.add(try Spawn.time([palabre, "--version"], environment))
        }
        return [
            Row(
                name: "from SIGTERM to its end", figure: ours.median, reference: "palabre --version",
                referenceFigure: reference.median, runs: runs, target: .more(1000))
        ]
    }
}

struct NoAnswer: Error { let what: String }
