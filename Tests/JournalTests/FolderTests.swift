import Glibc
import Support
import Testing
import Workshop

@testable import Journal

struct FolderTests {
    let place = Workplace()

    private func look() throws -> (seqs: [Int], files: [String: FolderReader.File]) {
        var reader = FolderReader(place.folder.path)
        reader.workshop = try reader.identify()
        return (try reader.look().map(\.seq), reader.files)
    }

    @Test func aFileThatWasChangedInTheYear2500IsReadLikeAnyOther() throws {
        var samples = Samples(seed: 60)
        let path = place.folder("journal/d-0.jsonl")
        Disk.write(path, samples.file(3))
        let year2500 = timespec(tv_sec: 16_725_225_600, tv_nsec: 0)
        let times = [year2500, year2500]
        try #require(utimensat(AT_FDCWD, path, times, 0) == 0)
        #expect(try look().seqs == [1, 2, 3])
    }

    @Test func hostileFilesKeepNothingElseFromBeingRead() throws {
        var samples = Samples(seed: 61)
        Disk.write(place.folder("journal/d-0.jsonl"), samples.file(3))
        let header = LineWriter.header(samples.header).line
        let envelope = "\"clock\":\"1700000000000.0000\",\"at\":\"2023-11-14T23:13:20.123+01:00\",\"step\":1"
        let nested = "{\"seq\":1,\(envelope),\"type\":\"x\",\"data\":{\"a\":"
        let files: [(String, [UInt8])] = [
            ("a.jsonl", [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)),
            ("b.jsonl", header + [0x0A] + [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)),
            ("c.jsonl", header + Array("\n\(nested)\(String(repeating: "[", count: 50_000))\n".utf8)),
            ("e.jsonl", header + Array("\n\(String(repeating: "[", count: 100_000))\n".utf8)),
            ("f.jsonl", [UInt8](repeating: 0x0A, count: 1_000_000)),
            ("g.jsonl", [UInt8](repeating: 0, count: 5000) + [0x0A]),
            ("h.jsonl", Array("\u{FEFF}".utf8) + header + [0x0A]),
        ]
        for (name, bytes) in files { Disk.write(place.folder("journal/\(name)"), bytes) }
        mkfifo(place.folder("journal/pipe.jsonl"), 0o600)
        symlink("/etc/passwd", place.folder("journal/link.jsonl"))
        symlink(place.folder("journal/d-0.jsonl"), place.folder("people/link.jsonl"))
        Disk.makeFolder(place.folder("journal/folder.jsonl"))
        Disk.write(place.folder("journal/huge.jsonl"), header + [0x0A])
        truncate(place.folder("journal/huge.jsonl"), 1 << 32)
        let (seqs, read) = try look()
        #expect(seqs == [1, 2, 3])
        for (name, _) in files {
            guard case .damaged = read["journal/\(name)"]?.problem else {
                Issue.record("nothing said of \(name)")
                continue
            }
        }
        #expect(read["journal/c.jsonl"]?.damages.map(\.flaw) == [.depth(at: nested.utf8.count + 14)])
        for name in ["journal/pipe.jsonl", "journal/link.jsonl", "people/link.jsonl", "journal/folder.jsonl"] {
            #expect(read[name]?.problem == .notAFile)
        }
        #expect(read["journal/huge.jsonl"]?.problem == .tooLarge)
        #expect(read["journal/d-0.jsonl"]?.problem == nil)
    }

    @Test func aDeviceThatIsCalledLikeAPathIsOnlyAName() throws {
        let device = try #require(Device.ID("../../x"))
        let header = Header(device: device, workshop: Samples.workshop, zone: "", log: .journal)
        var samples = Samples(seed: 62)
        let (first, seed) = LineWriter.header(header)
        let (line, _) = LineWriter.event(samples.draft(), after: seed)
        Disk.write(place.folder("journal/d-1.jsonl"), first + [0x0A] + line + [0x0A])
        var reader = FolderReader(place.folder.path)
        #expect(try reader.look().map(\.device.rawValue) == ["../../x"])
    }

    @Test func theDeviceIsTheHeadersWhateverTheFileIsCalled() throws {
        var samples = Samples(seed: 63)
        let file = samples.file(3)
        Disk.write(place.folder("journal/copie de d-1 (2).jsonl"), file)
        Disk.write(place.folder("journal/d-2.jsonl"), file)
        var reader = FolderReader(place.folder.path)
        let entries = try reader.look()
        #expect(Set(entries.map(\.device)) == [samples.device])
        #expect(Timeline(entries).entries.count == 3)
    }

    @Test func onlyWhatIsNewIsReadTheNextTime() throws {
        var samples = Samples(seed: 64)
        let lines = samples.lines(5)
        let path = place.folder("journal/d-1.jsonl")
        var reader = FolderReader(place.folder.path)
        #expect(try reader.look().isEmpty)
        Disk.write(path, lines[0].dropLast(5))
        #expect(try reader.look().isEmpty)
        Disk.write(path, lines[..<3].joined().dropLast(4))
        #expect(try reader.look().map(\.seq) == [1])
        #expect(reader.files["journal/d-1.jsonl"]?.tail == lines[2].count - 4)
        Disk.write(path, Array(lines.joined()))
        #expect(try reader.look().map(\.seq) == [2, 3, 4, 5])
        #expect(try reader.look().isEmpty)
        #expect(reader.files["journal/d-1.jsonl"]?.problem == nil)
    }

    @Test func aFileThatWasWrittenAnewIsReadWhole() throws {
        var samples = Samples(seed: 65)
        var lines = samples.lines(4)
        let path = place.folder("journal/d-1.jsonl")
        var reader = FolderReader(place.folder.path)
        Disk.write(path, Array(lines.joined()))
        #expect(try reader.look().count == 4)
        // In place, with another generation.
        var header = samples.header
        header.generation = 2
        lines[0] = LineWriter.header(header).line + [0x0A]
        Disk.write(path, Array(lines.joined()) + Array("x".utf8))
        #expect(try reader.look().count == 4)
        #expect(reader.files["journal/d-1.jsonl"]?.header?.generation == 2)
        // Shorter.
        Disk.write(path, Array(lines[..<2].joined()))
        #expect(try reader.look().map(\.seq) == [1])
        // Another file under the same name.
        Disk.write(path + ".new", Array(lines.joined()))
        rename(path + ".new", path)
        #expect(try reader.look().count == 4)
    }

    @Test func damageThatIsMendedIsForgotten() throws {
        var samples = Samples(seed: 66)
        let whole = samples.file(4)
        var bytes = whole
        bytes[bytes.count / 2] ^= 1
        let path = place.folder("journal/d-1.jsonl")
        var reader = FolderReader(place.folder.path)
        Disk.write(path, bytes)
        #expect(try reader.look().count < 4)
        #expect(reader.files["journal/d-1.jsonl"]?.damages.isEmpty == false)
        Disk.write(path + ".new", whole)
        rename(path + ".new", path)
        #expect(try reader.look().count == 4)
        #expect(reader.files["journal/d-1.jsonl"]?.problem == nil)
    }

    @Test func theFollowerBringsWhatOthersWroteAndWakes() throws {
        var samples = Samples(seed: 67)
        let lines = samples.lines(2)
        let wake = try WakePipe()
        let follower = try Follower(FolderReader(place.folder.path), every: 5, wake: wake)
        var entries: [Entry] = []
        for count in [2, 3] {
            Disk.write(place.folder("journal/d-1.jsonl"), Array(lines[..<count].joined()))
            while entries.count < count - 1 {
                var request = pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0)
                try #require(poll(&request, 1, 20_000) == 1)
                wake.quiet()
                entries += follower.news().entries
            }
        }
        follower.finish()
        #expect(entries.map(\.seq) == [1, 2])
    }
}
