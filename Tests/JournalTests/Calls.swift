import Glibc
import Workshop

@testable import Journal

/// Notes what a writer asks of the system, and lets some of it fail.
final class Calls: Sendable {
    private struct Record: Sendable {
        var calls: [String] = []
        var names: [Int32: String] = [:]
        var failing: String?
    }

    private let record = Monitor(Record())

    var all: [String] { record.with { $0.calls } }

    func forget() { record.with { $0.calls = [] } }

    func fail(_ failing: String?) { record.with { $0.failing = failing } }

    func wait(for call: String) { record.wait { $0.calls.contains(call) ? () : nil } }

    private func check(_ operation: String) throws(SystemFault) {
        guard record.with({ $0.failing != operation }) else { throw SystemFault(.write, EIO) }
    }

    private func note(_ operation: String, _ descriptor: Int32) {
        record.with { $0.calls.append("\(operation) \($0.names[descriptor] ?? "folder")") }
    }

    func recording(_ base: FileSystem) -> FileSystem {
        var fileSystem = base
        fileSystem.open = { (path, way) throws(SystemFault) in
            if way == .creating { try self.check("create") }
            let descriptor = try base.open(path, way)
            self.record.with { record in
                record.names[descriptor] = way == .folder ? nil : path.contains("/people/") ? "people" : "journal"
            }
            if way == .creating { self.note("create", descriptor) }
            return descriptor
        }
        fileSystem.write = { (descriptor, bytes) throws(SystemFault) in
            try self.check("write")
            self.note("write", descriptor)
            if self.record.with({ $0.failing == "lie" }) { return bytes.count + 1 }
            if self.record.with({ $0.failing == "nothing" }) { return 0 }
            return try base.write(descriptor, bytes)
        }
        fileSystem.synchronize = { (descriptor) throws(SystemFault) in
            try self.check("sync")
            try base.synchronize(descriptor)
            self.note("sync", descriptor)
        }
        fileSystem.synchronizeFolder = { (descriptor) throws(SystemFault) in
            try self.check("folder")
            try base.synchronizeFolder(descriptor)
            self.note("sync", descriptor)
        }
        return fileSystem
    }
}
