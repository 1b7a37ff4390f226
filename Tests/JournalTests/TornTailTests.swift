import Glibc
import Support
import Testing
import Workshop

@testable import Journal

struct TornTailTests {
    /// A quarter of the bytes each, so that they share the cores.
    @Test(arguments: 0..<4)
    func aJournalCutAtAnyByteKeepsEveryLineBeforeTheCutAndGoesOn(quarter: Int) throws {
        var samples = Samples(seed: 31)
        let lines = samples.lines(64)
        let file = Array(lines.joined())
        let more = [samples.draft(), samples.draft()]
        let place = Workplace()
        let path = place.path(samples.device)
        var ends: [Int] = []
        for line in lines { ends.append((ends.last ?? 0) + line.count) }
        for cut in 0...file.count where cut % 4 == quarter {
            Disk.write(path, file[..<cut])
            let whole = ends.filter { $0 <= cut }
            let start = whole.last ?? 0

            let own = try place.claim(samples.device)
            #expect(own.entries.map(\.line.count) == lines[..<whole.count].dropFirst().map { $0.count - 1 })
            #expect(own.repairs.map(\.bytes) == (cut > start ? [cut - start] : []))
            if let tail = own.repairs.first {
                #expect(Disk.read(place.folder(tail.aside)) == Array(file[start..<cut]))
                unlink(place.folder(tail.aside))
            }
            let writer = try JournalWriter(own)
            _ = try writer.append(more)
            writer.finish()
            #expect(writer.progress.failure == nil)

            let again = Disk.read(path)
            let (entries, reader) = read(again)
            guard reader.damages.isEmpty, entries.map(\.seq) == Array(1..<max(1, whole.count)) + [65, 66],
                again.starts(with: start == 0 ? lines[0] : Array(file[..<start])), reader.consumed == again.count
            else {
                Issue.record("cut at byte \(cut)")
                return
            }
        }
    }

    @Test func aSecondTornTailIsKeptBesideTheFirst() throws {
        var samples = Samples(seed: 32)
        let file = samples.file(2)
        let place = Workplace()
        for number in 1...3 {
            Disk.write(place.path(samples.device), file + Array("torn \(number)".utf8))
            var own = try place.claim(samples.device)
            own.release()
        }
        let names = Disk.names(in: place.folder("journal"))
        #expect(names.map { $0.drop { $0 != "." } } == [".jsonl", ".jsonl.torn", ".jsonl.torn.2", ".jsonl.torn.3"])
        #expect(Disk.read(place.path(samples.device) + ".torn.2") == Array("torn 2".utf8))
        #expect(Disk.read(place.path(samples.device)) == file)
    }

    @Test func nothingIsCutOffBeforeItsCopyIsOnTheDisk() throws {
        var samples = Samples(seed: 33)
        let file = samples.file(2) + Array("torn".utf8)
        var place = Workplace()
        Disk.write(place.path(samples.device), file)
        for fault in [SystemFault.Operation.write, .synchronize, .open] {
            place.fileSystem = Workplace.quick
            switch fault {
            case .write: place.fileSystem.write = { (_, _) throws(SystemFault) in throw SystemFault(.write, 28) }
            case .synchronize:
                place.fileSystem.synchronize = { (_) throws(SystemFault) in throw SystemFault(.synchronize, 5) }
            default:
                place.fileSystem.open = { (path, way) throws(SystemFault) in
                    guard way != .creating else { throw SystemFault(.open, 30) }
                    return try FileSystem.system.open(path, way)
                }
            }
            #expect(throws: OwnFiles.Refusal.self) { try place.claim(samples.device) }
            #expect(Disk.read(place.path(samples.device)) == file)
        }
    }
}
