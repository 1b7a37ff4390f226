import Glibc
import Support
import Testing
import Workshop

@testable import Journal

struct WriterTests {
    @Test func aNewFileBeginsWithItsHeaderAndItsFolderIsSynced() throws {
        var samples = Samples(seed: 51)
        var place = Workplace()
        let calls = Calls()
        place.fileSystem = calls.recording(Workplace.quick)
        let writer = try place.writer(samples.device)
        #expect(Disk.names(in: place.folder("journal")).isEmpty)
        _ = try writer.append([samples.draft()])
        #expect(writer.wait().durable == 1)
        #expect(calls.all == ["create journal", "write journal", "sync journal", "sync folder", "sync folder"])
        writer.finish()
        let (entries, reader) = read(Disk.read(place.path(samples.device)))
        #expect(reader.header == samples.header)
        #expect(entries.count == 1)
    }

    @Test func peopleAreOnTheDiskBeforeTheEventsThatReferToThem() throws {
        var samples = Samples(seed: 52)
        var place = Workplace()
        let calls = Calls()
        place.fileSystem = calls.recording(Workplace.quick)
        let writer = try place.writer(samples.device)
        _ = try writer.append([samples.draft(.people), samples.draft()])
        #expect(writer.wait().durable == 2)
        calls.forget()
        _ = try writer.append([samples.draft(), samples.draft(.people), samples.draft(), samples.draft(.people)])
        #expect(writer.wait().durable == 6)
        #expect(calls.all == ["write people", "sync people", "write journal", "sync journal"])
        writer.finish()
        #expect(read(Disk.read(place.path(samples.device))).entries.map(\.seq) == [2, 3, 5])
        #expect(read(Disk.read(place.path(samples.device, .people))).entries.map(\.seq) == [1, 4, 6])
    }

    @Test func whatArrivesDuringASyncSharesTheNextOne() throws {
        var samples = Samples(seed: 53)
        var place = Workplace()
        let calls = Calls()
        let gate = Monitor(false)
        place.fileSystem = calls.recording(Workplace.quick)
        let synchronize = place.fileSystem.synchronize
        place.fileSystem.synchronize = { (descriptor) throws(SystemFault) in
            try synchronize(descriptor)
            gate.wait { $0 ? () : nil }
        }
        let writer = try place.writer(samples.device)
        _ = try writer.append([samples.draft()])
        calls.wait(for: "sync journal")
        for _ in 0..<200 { _ = try writer.append([samples.draft()]) }
        #expect(writer.progress.durable == 0)
        #expect(writer.progress.waiting == 201)
        gate.with { $0 = true }
        #expect(writer.wait().durable == 201)
        #expect(calls.all.filter { $0 == "sync journal" }.count == 2)
        writer.finish()
    }

    @Test(arguments: ["write", "sync", "create", "lie", "nothing", "folder"])
    func whatFailedIsNeverAcknowledgedNorTriedAgain(failing: String) throws {
        var samples = Samples(seed: 54)
        var place = Workplace()
        let calls = Calls()
        place.fileSystem = calls.recording(Workplace.quick)
        calls.fail(failing)
        let writer = try place.writer(samples.device)
        _ = try writer.append([samples.draft()])
        let progress = writer.wait()
        #expect(progress.failure != nil)
        #expect(progress.durable == 0)
        calls.fail(nil)
        calls.forget()
        _ = try writer.append([samples.draft(), samples.draft()])
        writer.finish()
        #expect(writer.progress.durable == 0)
        #expect(writer.progress.waiting == 3)
        #expect(calls.all.isEmpty)
    }

    @Test func shortAndInterruptedWritesLoseNothing() throws {
        var samples = Samples(seed: 55)
        var place = Workplace()
        let calls = Monitor(0)
        place.fileSystem.write = { (descriptor, bytes) throws(SystemFault) in
            let number = calls.with { calls -> Int in
                calls += 1
                return calls
            }
            guard number % 3 != 0 else { throw SystemFault(.write, EINTR) }
            return try FileSystem.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(7)))
        }
        place.fileSystem.read = { (descriptor, buffer, offset) throws(SystemFault) in
            let part = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(11))
            return try FileSystem.system.read(descriptor, part, offset)
        }
        let writer = try place.writer(samples.device)
        let entries = try writer.append((0..<5).map { _ in samples.draft() })
        writer.finish()
        var own = try place.claim(samples.device)
        #expect(own.entries.map(\.line) == entries.map(\.line))
        own.release()
    }

    @Test func aFolderWithoutSyncOrModesIsSaidOnceAndWorks() throws {
        var samples = Samples(seed: 56)
        var place = Workplace()
        place.fileSystem.synchronizeFolder = { (_) throws(SystemFault) in throw SystemFault(.synchronize, EINVAL) }
        place.fileSystem.setMode = { (_, _) throws(SystemFault) in throw SystemFault(.mode, EPERM) }
        place.fileSystem.status = { (descriptor) throws(SystemFault) in
            var status = try FileSystem.system.status(descriptor)
            status.mode = 0o755
            return status
        }
        let writer = try place.writer(samples.device)
        _ = try writer.append([samples.draft()])
        let progress = writer.wait()
        writer.finish()
        #expect(progress.durable == 1)
        #expect(
            progress.notices == [
                .syncRefused(folder: place.folder.path), .modesRefused(file: place.path(samples.device)),
            ])
    }

    @Test func aFileWithoutFolderSyncIsListedByTheNextProgram() throws {
        var samples = Samples(seed: 60)
        var place = Workplace()
        Disk.write(place.path(samples.device), [])
        let calls = Calls()
        place.fileSystem = calls.recording(Workplace.quick)
        let writer = try place.writer(samples.device)
        _ = try writer.append([samples.draft()])
        #expect(writer.wait().durable == 1)
        _ = try writer.append([samples.draft()])
        writer.finish()
        #expect(
            calls.all == [
                "write journal", "sync journal", "sync folder", "sync folder", "write journal", "sync journal",
            ])
    }

    @Test func aFileThatWasDeletedIsNotWrittenToInVain() throws {
        var samples = Samples(seed: 61)
        let place = Workplace()
        let writer = try place.writer(samples.device)
        _ = try writer.append([samples.draft()])
        #expect(writer.wait().durable == 1)
        unlink(place.path(samples.device))
        _ = try writer.append([samples.draft()])
        #expect(writer.wait().failure?.fault.code == ENOENT)
        #expect(writer.progress.durable == 1)
        writer.finish()
    }

    @Test func aFileThatIsHeldIsRefusedUntilItIsReleased() throws {
        var samples = Samples(seed: 57)
        let place = Workplace()
        Disk.write(place.path(samples.device), samples.file(1))
        var first = try place.claim(samples.device)
        #expect(throws: OwnFiles.Refusal.held) { try place.claim(samples.device) }
        first.release()
        var second = try place.claim(samples.device)
        second.release()
    }

    @Test func aFileThatIsNotWholeOursIsRefused() throws {
        var samples = Samples(seed: 58)
        let other = Samples(seed: 59)
        let place = Workplace()
        let name = "journal/\(samples.device).jsonl"
        var bytes = samples.file(3)
        bytes[bytes.count / 2] ^= 1
        Disk.write(place.path(samples.device), bytes)
        #expect(throws: OwnFiles.Refusal.self) { try place.claim(samples.device) }
        #expect(Disk.read(place.path(samples.device)) == bytes)
        Disk.write(place.path(samples.device), LineWriter.header(other.header).line + [0x0A])
        #expect(throws: OwnFiles.Refusal.unusable(file: name, .otherDevice(other.device))) {
            try place.claim(samples.device)
        }
        var newer = samples.header
        newer.version = 9
        Disk.write(place.path(samples.device), LineWriter.header(newer).line + [0x0A])
        #expect(throws: OwnFiles.Refusal.unusable(file: name, .newer(version: 9))) { try place.claim(samples.device) }
    }
}
