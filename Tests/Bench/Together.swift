import Glibc
import Session
import Workshop

/// Two programs on one folder.
extension Bench {
    func together(_ list: String) throws -> [Row] { try seeing(list) + pouring(list, into: "2,000") }

    /// From the Enter of one to the screen of the other.
    private func seeing(_ list: String, runs: Int = 100) throws -> [Row] {
        let writer = try RawTerminal([palabre, "open", list], environment, columns: 120, rows: 40)
        guard writer.takeUntil("aide") else { throw NoAnswer(what: "a terminal") }
        let reader = try RawTerminal([palabre, "open", list], environment, columns: 120, rows: 40)
        guard reader.takeUntil("déjà ouverte") else { throw NoAnswer(what: "a second terminal") }
        reader.settle(milliseconds: 200)
        var (theirs, own) = (Samples(), Samples())
        for number in 0..<runs {
            writer.send(Array("note \(number)".utf8))
            writer.settle(milliseconds: 50)
            let start = now()
            writer.send([0x0D])
            // It has nothing else to say: it counts the note.
            guard reader.waitForBytes() else { throw NoAnswer(what: "a note of the other one") }
            theirs.add(now() - start)
            reader.settle(milliseconds: 20)
        }
        for _ in 0..<runs {
            if let sample = writer.answer(to: [UInt8(ascii: "a")]) { own.add(sample) }
        }
        for terminal in [writer, reader] {
            terminal.end(SIGTERM)
            terminal.waitForEnd()
        }
        return [
            Row(
                name: "a note on the other's screen, 2,000 notes", figure: theirs.median,
                reference: "letter in the capture line", referenceFigure: own.median, runs: runs, target: .more(100)),
            Row(
                name: "  p99", figure: theirs.p99, reference: "  p99", referenceFigure: own.p99, runs: runs,
                target: .more(100)),
        ]
    }

    /// What a key costs while another device writes 200 notes a second.
    func pouring(_ list: String, into notes: String, runs: Int = 400) throws -> [Row] {
        let terminal = try RawTerminal([palabre, "open", list], environment, columns: 120, rows: 40)
        guard terminal.takeUntil("aide") else { throw NoAnswer(what: "a terminal") }
        terminal.settle(milliseconds: 100)
        var options = Session.Options(stateFolder: folder + "/other/palabre")
        options.follows = false
        let session = try Session(opening: list, options: options)
        defer { session.finish() }
        let theme = session.state.outline.first.map { ThemeReference.existing($0.theme.id) }
        func type(pouring isPouring: Bool) throws -> Samples {
            var samples = Samples()
            var next = now()
            for turn in 0..<runs {
                if isPouring {
                    var draft = Draft("venue d’ailleurs \(turn)")
                    draft.themes = theme.map { [$0] } ?? []
                    try session.append(session.state.decide(.capture([draft]), ids: .system))
                }
                // A letter that no note holds: what comes back is the answer to the key.
                if turn % 40 == 39 {
                    terminal.send([0x15])
                    terminal.settle(milliseconds: 20)
                    next = now()
                }
                let start = now()
                terminal.send(Array("ŵ".utf8))
                guard terminal.takeUntil("ŵ") else { throw NoAnswer(what: "a key") }
                samples.add(now() - start)
                next += 5_000_000
                while now() < next { usleep(200) }
            }
            return samples
        }
        let quiet = try type(pouring: false)
        let busy = try type(pouring: true)
        terminal.end(SIGTERM)
        terminal.waitForEnd()
        return [
            Row(
                name: "letter while 200 a second join \(notes) notes", figure: busy.median, reference: "while none do",
                referenceFigure: quiet.median, runs: runs, target: .more(16)),
            Row(
                name: "  p99", figure: busy.p99, reference: "  p99", referenceFigure: quiet.p99, runs: runs,
                target: .more(16)),
            Row(
                name: "  worst", figure: busy.worst, reference: "  worst", referenceFigure: quiet.worst, runs: runs,
                target: .more(16)),
        ]
    }
}
