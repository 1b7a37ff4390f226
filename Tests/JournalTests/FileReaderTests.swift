import Support
import Testing
import Workshop

@testable import Journal

struct FileReaderTests {
    @Test func aFileReadInPiecesGivesWhatItGivesWhole() {
        var samples = Samples(seed: 21)
        let file = samples.file(20)
        let whole = read(file)
        for size in [1, 7, 100, 400] {
            var reader = FileReader()
            var entries: [Entry] = []
            var end = 0
            while end < file.count {
                end = min(file.count, end + size)
                entries += reader.read(Array(file[reader.consumed..<end]))
            }
            #expect(entries.map(\.line) == whole.entries.map(\.line))
            #expect(reader.damages.isEmpty)
            #expect(reader.consumed == file.count)
        }
    }

    @Test func damageCostsItsLineOnlyWhereTheSumStillStands() {
        var samples = Samples(seed: 22)
        var lines = samples.lines(6)
        lines[3][40] ^= 1
        let (entries, reader) = read(Array(lines.joined()))
        #expect(entries.map(\.seq) == [1, 2, 4, 5, 6])
        #expect(reader.damages.map(\.line) == [4])
        #expect(reader.damages.first?.offset == lines[..<3].reduce(0) { $0 + $1.count })
    }

    @Test func aMissingLineIsSeenAtTheNextOne() {
        var samples = Samples(seed: 23)
        var lines = samples.lines(6)
        lines.remove(at: 3)
        let (entries, reader) = read(Array(lines.joined()))
        #expect(entries.map(\.seq) == [1, 2, 5, 6])
        #expect(reader.damages.map(\.flaw) == [.sum])
    }

    @Test func redactedWordsLeaveTheChainWhole() throws {
        var samples = Samples(seed: 24)
        var lines = samples.lines(4)
        lines[2] = redacted(lines[2])
        let (entries, reader) = read(Array(lines.joined()))
        #expect(reader.damages.isEmpty)
        #expect(entries.map(\.isRedacted) == [false, true, false, false])
        lines[2] = lines[2].map { $0 == UInt8(ascii: "5") ? UInt8(ascii: "6") : $0 }
        #expect(!read(Array(lines.joined())).reader.damages.isEmpty)
    }

    @Test func aNewGenerationLeavesEveryEventLineAsItWas() {
        var samples = Samples(seed: 25)
        var lines = samples.lines(3)
        var header = samples.header
        header.generation = 2
        lines[0] = LineWriter.header(header).line + [0x0A]
        let (entries, reader) = read(Array(lines.joined()))
        #expect(reader.header?.generation == 2)
        #expect(entries.count == 3)
    }

    @Test func aNewerVersionIsReadAsFarAsItIsKnown() {
        var samples = Samples(seed: 26)
        var header = samples.header
        header.version = 2
        let (first, seed) = LineWriter.header(header)
        let (line, _) = LineWriter.event(samples.draft(), after: seed)
        let (entries, reader) = read(first + [0x0A] + line + [0x0A])
        #expect(entries.count == 1)
        #expect(reader.problem(in: samples.workshop) == .newer(version: 2))
    }

    @Test func aClockBeyondTheBoundIsRefused() {
        var samples = Samples(seed: 27)
        let (first, seed) = LineWriter.header(samples.header)
        var draft = samples.draft()
        draft.clock = .bound
        let (line, _) = LineWriter.event(draft, after: seed)
        #expect(read(first + [0x0A] + line + [0x0A]).reader.damages.map(\.flaw) == [.clock])
    }

    @Test func aSeqOrAClockThatGoesBackIsRefused() {
        for change in [true, false] {
            var samples = Samples(seed: 28)
            let (first, seed) = LineWriter.header(samples.header)
            let before = samples.draft()
            var after = samples.draft()
            if change { (after.seq, after.step) = (1, 1) } else { after.clock = before.clock }
            let (one, sum) = LineWriter.event(before, after: seed)
            let (two, _) = LineWriter.event(after, after: sum)
            let (entries, reader) = read(first + [0x0A] + one + [0x0A] + two + [0x0A])
            #expect(entries.count == 1)
            #expect(reader.damages.map(\.flaw) == [.order])
        }
    }

    /// Replaces words and salt by their digest, as the format says.
    private func redacted(_ line: [UInt8]) -> [UInt8] {
        let marks = line.indices.filter { line[$0...].starts(with: "\"words\":{\"text\":".utf8) }
        guard let start = marks.first else { return line }
        let end = line.count - ",\"sum\":\"00000000\"}\n".utf8.count
        var checksum = Checksum()
        checksum.add(line[start..<end])
        return Array(line[..<start]) + Array("\"digest\":\"\(Sum(checksum))\"".utf8) + Array(line[end...])
    }
}
