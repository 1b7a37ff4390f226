import Glibc
import Session
import Workshop

/// A hundred thousand notes under one theme: keys are to cost what they cost with two thousand.
extension Bench {
    func crowd(_ days: Days) throws -> [Row] {
        let list = folder + "/crowd"
        try days.list(list, notes: 100_000, together: 500)
        return try keys(list) + pouring(list, into: "100,000")
    }

    private func keys(_ list: String, runs: Int = 400) throws -> [Row] {
        let ours = try RawTerminal([palabre, "open", list], environment, columns: 120, rows: 40)
        let reference = try RawTerminal([repaint], environment, columns: 120, rows: 40)
        guard ours.takeUntil("aide"), reference.waitForBytes() else { throw NoAnswer(what: "a terminal") }
        ours.settle(milliseconds: 200)
        reference.settle(milliseconds: 50)
        let letters = Array("des bancs devant la gare et des arbres".utf8).map { [$0] }
        let typing = letters + Array(repeating: [0x7F], count: letters.count)
        var rows = try press(typing, "letter in the capture line, 100,000 notes", runs, ours, reference)
        // A word each time, and Enter: what is measured is from Enter to the first bytes.
        var samples = Samples()
        for number in 0..<100 {
            ours.send(Array("banc \(number)".utf8))
            ours.settle(milliseconds: 20)
            guard let sample = ours.answer(to: [0x0D]) else { throw NoAnswer(what: "Enter") }
            samples.add(sample)
        }
        rows += limited(samples, "a note captured, 100,000 notes")
        ours.send([0x1B])
        ours.settle(milliseconds: 100)
        let (up, down): ([UInt8], [UInt8]) = (Array("\u{1B}OA".utf8), Array("\u{1B}OB".utf8))
        let arrows = Array(repeating: up, count: 50) + Array(repeating: down, count: 40)
        rows += try press(arrows, "arrow in a list of 100,000 notes", runs, ours, reference)
        for (key, name) in [("v", "a vote"), ("u", "an undo"), ("\u{1B}[1;2A", "a note moved up")] {
            var samples = Samples()
            for _ in 0..<60 {
                guard let sample = ours.answer(to: Array(key.utf8)) else { throw NoAnswer(what: name) }
                samples.add(sample)
            }
            rows += limited(samples, name + ", 100,000 notes")
        }
        ours.send(Array("b".utf8))
        ours.settle(milliseconds: 200)
        rows += try press(arrows, "arrow on a board of 100,000 notes", runs, ours, reference)
        ours.end(SIGTERM)
        ours.waitForEnd()
        reference.send([UInt8(ascii: "q")])
        reference.waitForEnd()
        return rows
    }

    /// Rows of what is to fit in a frame.
    private func limited(_ samples: Samples, _ name: String) -> [Row] {
        [(name, samples.median), ("  p99", samples.p99)].map { name, figure in
            Row(
                name: name, figure: figure, reference: "one frame", referenceFigure: 16_000_000, runs: samples.count,
                target: .times(1))
        }
    }
}
