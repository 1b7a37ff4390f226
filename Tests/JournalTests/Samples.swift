import Support
import Testing
import Workshop

@testable import Journal

/// Journals of invented workshops.
struct Samples {
    var random: SeededRandom
    let device: Device.ID
    let workshop = Samples.workshop
    private var seq = 0
    private var clock = Clock(milliseconds: 1_700_000_000_000, counter: 0)

    static let workshop: WorkshopFolder.ID = IdentifierSource { 7 }.workshop()

    init(seed: UInt64) {
        random = SeededRandom(seed)
        device = IdentifierSource { seed }.device()
    }

    /// A note under no theme, or a name for the people file.
    mutating func draft(_ log: Log = .journal) -> LineDraft {
        let bits = random.next()
        let ids = IdentifierSource { bits }
        let event: any Event
        if log == .people {
            var named = AttendeeNamed()
            named.id = ids.attendee()
            event = named
        } else {
            var note = ContributionAdded()
            note.id = ids.contribution()
            note.text = random.words()
            event = note
        }
        seq += 1
        clock = clock.next(now: clock.milliseconds + Int64.random(in: 0...900, using: &random))
        var draft = LineDraft(
            event, seq: seq, clock: clock, at: "2023-11-14T23:13:20.123+01:00", step: seq,
            salt: String(repeating: "5f", count: 16))
        if log == .people { draft.words = ["name": .string(random.words())] }
        return draft
    }

    var header: Header { Header(device: device, workshop: workshop, zone: "Europe/Paris", log: .journal) }

    /// The lines of a journal file, their ends included, the header first.
    mutating func lines(_ count: Int) -> [[UInt8]] {
        var (line, sum) = LineWriter.header(header)
        var lines = [line + [0x0A]]
        for _ in 0..<count {
            (line, sum) = LineWriter.event(draft(), after: sum)
            lines.append(line + [0x0A])
        }
        return lines
    }

    mutating func file(_ count: Int) -> [UInt8] { Array(lines(count).joined()) }
}

/// What a file gives when it is read whole.
func read(_ bytes: [UInt8]) -> (entries: [Entry], reader: FileReader) {
    var reader = FileReader()
    let entries = reader.read(bytes)
    return (entries, reader)
}
