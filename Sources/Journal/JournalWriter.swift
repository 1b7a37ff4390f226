import Workshop

/// Writes a device's events to its two files: it chains them at once, and a thread of its own makes them durable.
public final class JournalWriter {
    public let device: Device.ID
    private var sums: [Log: Sum]
    private let headers: [Log: [UInt8]]
    /// The lines of each file, written or not: what it is written anew from where that is needed.
    private var lines: [Log: [ArraySlice<UInt8>]]
    private var begun = Set<Log>()
    private var lastSeq: Int
    private let thread: WriterThread

    /// - Parameters:
    ///   - files: the device's own, which the writer closes in the end.
    ///   - wake: rung whenever `progress` changes.
    public init(_ files: OwnFiles, wake: WakePipe? = nil) throws(SystemFault) {
        device = files.device
        sums = files.slots.mapValues(\.sum)
        headers = files.slots.mapValues(\.headerLine)
        lines = files.slots.mapValues(\.lines)
        for (log, slot) in files.slots where slot.header == nil { begun.insert(log) }
        lastSeq = files.seq
        do throws(SystemFault) {
            thread = try WriterThread(files, wake: wake)
        } catch {
            var files = files
            files.release()
            throw error
        }
    }

    deinit { finish() }

    /// Queues events to be written, and gives them as they will be read. Does not wait for the disk.
    ///
    /// Nothing is queued when one of them is longer than `Grammar.line` allows.
    public func append(_ drafts: [LineDraft]) throws(LineTooLong) -> [Entry] {
        var sums = sums
        var lines: [PendingLine] = []
        var entries: [Entry] = []
        for draft in drafts {
            guard let before = sums[draft.log] else { continue }
            var (line, sum) = LineWriter.event(draft, after: before)
            guard line.count <= Grammar.line else { throw LineTooLong(type: draft.type, bytes: line.count) }
            sums[draft.log] = sum
            entries.append(
                Entry(
                    device: device, seq: draft.seq, clock: draft.clock, at: draft.at, step: draft.step,
                    type: draft.type, data: draft.data, words: draft.words, line: line[...]))
            line.append(0x0A)
            lines.append(PendingLine(log: draft.log, seq: draft.seq, bytes: line))
        }
        self.sums = sums
        for (draft, entry) in zip(drafts, entries) {
            begun.insert(draft.log)
            self.lines[draft.log, default: []].append(entry.line)
            lastSeq = max(lastSeq, draft.seq)
        }
        thread.queue(lines)
        return entries
    }

    /// Makes a file with its header though there is no event yet.
    public func begin(_ log: Log) {
        begun.insert(log)
        thread.begin(log)
    }

    /// All that the files are to hold.
    public var images: [Log: [UInt8]] {
        var images: [Log: [UInt8]] = [:]
        for log in begun {
            var image = (headers[log] ?? []) + [0x0A]
            for line in lines[log] ?? [] {
                image += line
                image.append(0x0A)
            }
            images[log] = image
        }
        return images
    }

    /// After a failure: writes the files anew, beside and then in their places. When that is done nothing has failed any more,
    /// and all that was appended is durable.
    public func renew() { thread.renew(images, through: lastSeq) }

    /// How far the events are on their way to the disk.
    public var progress: Progress { thread.progress }

    /// Waits until every event is durable, or none will be any more.
    public func wait() -> Progress { thread.wait() }

    /// Writes what waits, ends the thread, and closes the files.
    public func finish() { thread.finish() }

    /// How far the events are on their way to the disk.
    public struct Progress: Hashable, Sendable {
        /// The last seq that is durable, with all before it; 0 when none was since the opening.
        public var durable = 0
        /// How many events wait.
        public var waiting = 0
        /// Why nothing more is written. It becomes nil when the files were written anew: after a failed sync nobody knows what
        /// is on the disk, and a second one of the same file that succeeds says nothing of it.
        public var failure: WriteFailure?
        /// What the file system of the folder does not do.
        public var notices = Set<FolderNotice>()

        public init() {}
    }
}

/// A line on its way to its file, its end included.
public struct PendingLine: Hashable, Sendable {
    public let log: Log
    public let seq: Int
    public let bytes: [UInt8]
}

/// An event holds more than a line can.
public struct LineTooLong: Error, Hashable, Sendable {
    public let type: String
    public let bytes: Int
}

/// What kept a file from being written.
public struct WriteFailure: Error, Hashable, Sendable {
    public let fault: SystemFault
    public let path: String

    public init(_ fault: SystemFault, path: String) {
        self.fault = fault
        self.path = path
    }
}
