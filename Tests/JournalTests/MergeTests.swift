import Glibc
import Support
import Testing
import Workshop

@testable import Journal

/// Whatever order files arrive in, however often and in whatever pieces, everybody sees the same.
struct MergeTests {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func everyOrderOfFiveFilesGivesTheSameState(seed: UInt64) {
        var random = SeededRandom(seed)
        let files = Gathering(seed: seed).files.map { read($0).entries }
        let expected = Timeline(files.flatMap(\.self))
        #expect(expected.entries.count == files.map(\.count).reduce(0, +))
        for order in MergeTests.orders where Timeline(inserting: order.map { files[$0] }).state != expected.state {
            Issue.record("order \(order)")
        }
        // In pieces, some of them twice.
        var pieces: [[Entry]] = []
        for file in files + files.shuffled(using: &random).prefix(2) {
            let cut = Int.random(in: 0...file.count, using: &random)
            pieces += [Array(file[..<cut]), Array(file[cut...])]
        }
        for _ in 0..<20 {
            let timeline = Timeline(inserting: pieces.shuffled(using: &random))
            #expect(timeline.state == expected.state)
            #expect(timeline.entries.map(\.line) == expected.entries.map(\.line))
        }
    }

    @Test(arguments: ["C", "fr_FR.UTF-8", "tr_TR.UTF-8"], ["UTC", "Europe/Paris", "Pacific/Chatham"])
    func everyProcessLocaleAndTimeZoneGivesTheSameState(locale: String, zone: String) async throws {
        let result = try await #require(
            processExitsWith: .success, observing: [\.standardOutputContent]
        ) { [locale, zone] in
            setenv("LC_ALL", locale, 1)
            setenv("TZ", zone, 1)
            setlocale(LC_ALL, "")
            tzset()
            print("state \(try MergeTests.fingerprint())")
            fflush(nil)
        }
        let output = String(decoding: result.standardOutputContent, as: UTF8.self)
        #expect(output.contains("state \(try MergeTests.fingerprint())"))
    }

    @Test func aRedactedCopyBeatsWhatItReplacedInEveryOrder() throws {
        let device = Samples(seed: 1).device
        func entry(_ text: String, isRedacted: Bool) -> Entry {
            var note = ContributionAdded()
            note.id = IdentifierSource { 3 }.contribution()
            note.text = text
            let (data, words) = note.fields
            return Entry(
                device: device, seq: 1, clock: Clock(milliseconds: 5, counter: 0), at: "", step: 1,
                type: ContributionAdded.type, data: data, words: isRedacted ? nil : words,
                line: Array((isRedacted ? "digest" : text).utf8)[...])
        }
        let copies = [entry("a", isRedacted: false), entry("digest", isRedacted: true), entry("z", isRedacted: false)]
        for order in [
            [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0], [0, 1], [1, 2], [2, 1], [1, 0],
        ] {
            let timeline = Timeline(inserting: order.map { [copies[$0]] })
            #expect(timeline.entries.map(\.isRedacted) == [true])
            #expect(timeline.state.contributions.values.map(\.text) == [""])
        }
    }

    /// A number that stands for the states of a few gatherings, read from a folder.
    static func fingerprint() throws -> String {
        var checksum = Checksum()
        for seed in 0..<5 as Range<UInt64> {
            let place = Workplace()
            for (index, file) in Gathering(seed: seed).files.enumerated() {
                Disk.write(place.folder("journal/\(index).jsonl"), file)
            }
            var reader = FolderReader(place.folder.path)
            let state = Timeline(try reader.look()).state
            checksum.add(Array(Gathering.text(of: state).utf8)[...])
        }
        return Sum(checksum).description
    }

    /// The 120 orders of five.
    private static let orders: [[Int]] = {
        func orders(of items: [Int]) -> [[Int]] {
            guard !items.isEmpty else { return [[]] }
            return items.flatMap { first in orders(of: items.filter { $0 != first }).map { [first] + $0 } }
        }
        return orders(of: [0, 1, 2, 3, 4])
    }()
}

extension Timeline {
    fileprivate init(inserting pieces: [[Entry]]) {
        self.init()
        for piece in pieces { insert(piece) }
    }
}
