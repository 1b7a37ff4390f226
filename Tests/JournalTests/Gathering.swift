import Support
import Workshop

@testable import Journal

/// Five devices at one workshop, each of which changes what the others made.
struct Gathering {
    /// A journal file for each device.
    let files: [[UInt8]]

    init(seed: UInt64, steps: Int = 40) {
        var random = SeededRandom(seed &* 977 &+ 5)
        let devices = (0..<5).map { number in IdentifierSource { seed << 8 | UInt64(number) }.device() }
        var desks = devices.map { device in
            let header = Header(device: device, workshop: Samples.workshop, zone: "", log: .journal)
            let (line, sum) = LineWriter.header(header)
            return Desk(file: line + [0x0A], sum: sum)
        }
        var things = Things()
        for _ in 0..<steps {
            let index = Int.random(in: 0..<5, using: &random)
            let event = things.event(&random, undoable: desks[index].steps)
            desks[index].write(event, &random)
        }
        files = desks.map(\.file)
    }

    private struct Desk {
        var file: [UInt8]
        var sum: Sum
        var seq = 0
        var steps: [Int] = []
        // A few milliseconds around the same time, so that clocks of several devices are equal.
        var clock = Clock(milliseconds: 1_700_000_000_000, counter: 0)

        mutating func write(_ event: any Event, _ random: inout SeededRandom) {
            seq += 1
            clock = clock.next(now: clock.milliseconds + Int64.random(in: 0...2, using: &random))
            let draft = LineDraft(
                event, seq: seq, clock: clock, at: "2023-11-14T23:13:20.123+01:00", step: seq,
                salt: String(repeating: "a0", count: 16))
            let (line, next) = LineWriter.event(draft, after: sum)
            file += line + [0x0A]
            sum = next
            steps.append(seq)
        }
    }

    private struct Things {
        var themes: [Theme.ID] = []
        var notes: [Contribution.ID] = []

        mutating func event(_ random: inout SeededRandom, undoable steps: [Int]) -> any Event {
            let bits = random.next()
            let ids = IdentifierSource { bits }
            let theme = themes.randomElement(using: &random)
            switch (Int.random(in: 0..<12, using: &random), notes.randomElement(using: &random)) {
            case (0, _), (1, _):
                var event = ThemeAdded()
                event.id = ids.theme()
                event.parent = theme
                event.title = random.words(upTo: 2)
                themes.append(event.id)
                return event
            case (2, _) where theme != nil:
                var event = ThemeMoved()
                event.id = theme ?? ids.theme()
                event.parent = themes.randomElement(using: &random)
                return event
            case (3, let note?):
                var event = ContributionChanged()
                event.id = note
                event.text = .set(random.words(upTo: 3))
                return event
            case (4, let note?):
                var event = VotesCast()
                event.id = note
                event.count = Int.random(in: -1...3, using: &random)
                return event
            case (5, let note?):
                var event = ContributionFiled()
                event.id = note
                event.added = [theme].compactMap(\.self)
                return event
            case (6, let note?):
                var event = ContributionNested()
                event.id = note
                event.parent = notes.randomElement(using: &random)
                return event
            case (7, let note?):
                var event = ContributionMoved()
                event.id = note
                event.place = .after(notes.randomElement(using: &random) ?? note)
                return event
            case (8, _) where !steps.isEmpty:
                var event = StepUndone()
                event.step = steps.randomElement(using: &random) ?? 1
                return event
            case (9, _) where !steps.isEmpty:
                var event = StepRedone()
                event.step = steps.randomElement(using: &random) ?? 1
                return event
            case (10, _):
                var event = DetailSet()
                event.detail = DetailName(.extra(["Lieu-dit", "Météo"].randomElement(using: &random) ?? ""))
                event.value = random.words(upTo: 2)
                return event
            default:
                var event = ContributionAdded()
                event.id = ids.contribution()
                event.themes = [theme].compactMap(\.self)
                event.text = random.words(upTo: 3)
                notes.append(event.id)
                return event
            }
        }
    }

    /// A state in words, in an order of its own.
    static func text(of state: State) -> String {
        var lines = state.outline.map { "\($0.depth) \($0.theme.id) \($0.theme.title)" }
        for note in state.sequence.compactMap({ state.contributions[$0] }) {
            lines.append(
                "\(note.id) \(note.device) \(note.text) \(note.themes) \(note.parent?.rawValue ?? "") \(note.votes.all)"
            )
        }
        lines += state.extras.map { "\($0): \(state[.extra($0)])" }
        return lines.joined(separator: "\n")
    }
}
