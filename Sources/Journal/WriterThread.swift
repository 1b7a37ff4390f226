import Workshop

/// The thread that writes and syncs: whatever arrived while its last sync ran shares the next one, so that a burst costs
/// two syncs and a lone note none but its own.
final class WriterThread: Sendable {
    private struct Queue: Sendable {
        var lines: [PendingLine] = []
        /// Taken from `lines`, not durable yet.
        var batch: [PendingLine] = []
        /// Files to make though they hold no event.
        var empty: [Log] = []
        var progress = JournalWriter.Progress()
        var isEnding = false
        var isBusy = false

        var isIdle: Bool { lines.isEmpty && empty.isEmpty && !isBusy }
    }

    private let queue: Monitor<Queue>
    private let thread: BackgroundThread

    init(_ files: OwnFiles, wake: WakePipe?) throws(SystemFault) {
        let queue = Monitor(Queue())
        self.queue = queue
        thread = try BackgroundThread { WriterThread.run(files, queue, wake) }
    }

    var progress: JournalWriter.Progress { queue.with { $0.progress } }

    var unacknowledged: [PendingLine] { queue.with { $0.batch + $0.lines } }

    func queue(_ lines: [PendingLine]) {
        queue.with { queue in
            queue.lines += lines
            queue.progress.waiting += lines.count
        }
    }

    func begin(_ log: Log) { queue.with { $0.empty.append(log) } }

    func wait() -> JournalWriter.Progress {
        queue.wait { $0.isIdle || $0.progress.failure != nil ? $0.progress : nil }
    }

    func finish() {
        let isFirst = queue.with { queue in
            defer { queue.isEnding = true }
            return !queue.isEnding
        }
        if isFirst { thread.join() }
    }

    private static func run(_ files: OwnFiles, _ queue: Monitor<Queue>, _ wake: WakePipe?) {
        var files = files
        defer { files.release() }
        while let (lines, empty) = nextBatch(queue) {
            let failure = files.write(lines, makingEmpty: empty)
            queue.with { queue in
                queue.isBusy = false
                queue.progress.notices = files.notices
                queue.progress.failure = failure
                if failure == nil {
                    queue.batch = []
                    queue.progress.waiting -= lines.count
                    queue.progress.durable = lines.last?.seq ?? queue.progress.durable
                }
            }
            wake?.ring()
            if failure != nil { return }
        }
    }

    /// All that has arrived meanwhile; nil when there is nothing more to come.
    private static func nextBatch(_ queue: Monitor<Queue>) -> (lines: [PendingLine], empty: [Log])? {
        queue.wait { queue -> (lines: [PendingLine], empty: [Log])?? in
            guard !queue.isIdle else { return queue.isEnding ? .some(nil) : nil }
            defer { (queue.lines, queue.empty) = ([], []) }
            (queue.batch, queue.isBusy) = (queue.lines, true)
            return (queue.lines, queue.empty)
        }
    }
}
