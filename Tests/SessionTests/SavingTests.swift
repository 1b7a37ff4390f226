import Glibc
import Journal
import Support
import Testing
import Workshop

@testable import Session

struct SavingTests {
    let sessions = Sessions()

    @Test func acknowledgementsWakeTheInterface() throws {
        let session = try sessions.create()
        _ = session.absorb()
        try session.note("Un banc")
        try session.wait { $0.saving == .saved }
        #expect(Disk.read("\(sessions.path)/journal/\(session.device).jsonl").count > 300)
    }

    @Test func aDiskThatFailsIsSaidAndWhatWasTypedIsKept() throws {
        try sessions.create().finish()
        var options = sessions.options()
        options.fileSystem.synchronize = { (_) throws(SystemFault) in throw SystemFault(.synchronize, EIO) }
        let session = try Session(opening: sessions.path, options: options)
        try session.note("Un banc")
        #expect(throws: SessionFault.self) { try session.waitUntilSaved() }
        try session.note("Une fontaine")
        #expect(session.texts == ["Un banc", "Une fontaine"])
        guard case .failed(let failure) = session.saving else {
            Issue.record("\(session.saving)")
            return
        }
        #expect(failure.fault == SystemFault(.synchronize, EIO))
        _ = session.absorb()
        #expect(session.saving == .failed(failure))
    }

    @Test func aDamagedHeaderIsNamed() throws {
        let session = try sessions.create()
        try session.note("Un banc")
        session.finish()
        let name = "journal/\(session.device).jsonl"
        var bytes = Disk.read("\(sessions.path)/\(name)")
        bytes[12] ^= 1
        Disk.write("\(sessions.path)/\(name)", bytes)
        #expect(throws: SessionFault.damaged(file: name, Damage(line: 1, offset: 0, flaw: .syntax(at: 0)))) {
            try sessions.open()
        }
        let verification = try Verification(of: sessions.path)
        #expect(!verification.isSound)
        #expect(verification.files.first?.verdict == .damaged([Damage(line: 1, offset: 0, flaw: .syntax(at: 0))]))
    }

    @Test func aVerificationSaysWhatEachFileHolds() throws {
        let first = try sessions.create()
        try first.note("un")
        try first.note("deux")
        first.finish()
        let second = try sessions.open(machine: 2)
        try second.note("trois")
        second.finish()
        let path = "\(sessions.path)/journal/\(second.device).jsonl"
        let whole = Disk.read(path)
        Disk.write(path, whole + Array("{\"seq\"".utf8))
        let verification = try Verification(of: sessions.path)
        #expect(verification.isSound)
        #expect(verification.workshop == first.workshop)
        let files = Dictionary(uniqueKeysWithValues: verification.files.map { ($0.name, $0) })
        let mine = files["journal/\(first.device).jsonl"]
        #expect(mine?.verdict == .whole)
        #expect(mine?.header?.device == first.device)
        #expect(mine?.events == 2 && mine?.lines == 3 && mine?.unknown == 0)
        #expect(files["journal/\(second.device).jsonl"]?.verdict == .torn(offset: whole.count, bytes: 6))
        #expect(Disk.read(path).count == whole.count + 6)
    }
}
