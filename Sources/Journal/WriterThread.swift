import Workshop

/// The thread that writes and syncs: whatever arrived while its last sync ran shares the next one, so that a burst costs
/// two syncs and a lone note none but its own.
final class WriterThread: Sendable {
    private struct Queue: Sendable {
        var lines: [PendingLine] = []
        /// Files to make though they hold no event.
        var empty: [Log] = []
        /// What the files are to be written anew with, after a failure.
        var renewal: Renewal?
        var progress = JournalWriter.Progress()
        var isEnding = false
        var isBusy = false

        var isIdle: Bool { lines.isEmpty && empty.isEmpty && !isBusy }
    }

    private struct Renewal: Sendable {
        let images: [Log: [UInt8]]
        let seq: Int
    }

    private enum Task {
        case write([PendingLine], empty: [Log])
        case renew(Renewal)
    }

    private let queue: Monitor<Queue>
    private let thread: BackgroundThread

    init(_ files: OwnFiles, wake: WakePipe?) throws(SystemFault) {
        let queue = Monitor(Queue())
        self.queue = queue
        thread = try BackgroundThread { WriterThread.run(files, queue, wake) }
    }

    var progress: JournalWriter.Progress { queue.with { $0.progress } }

    func queue(_ lines: [PendingLine]) {
        queue.with { queue in
            queue.lines += lines
            queue.progress.waiting += lines.count
        }
    }

    func begin(_ log: Log) { queue.with { $0.empty.append(log) } }

    func renew(_ images: [Log: [UInt8]], through seq: Int) {
        queue.with { queue in
            guard queue.progress.failure != nil, queue.renewal == nil, !queue.isBusy else { return }
            queue.renewal = Renewal(images: images, seq: seq)
        }
    }

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
        while let task = next(queue) {
            let failure =
                switch task {
                case .write(let lines, let empty): files.write(lines, makingEmpty: empty)
                case .renew(let renewal): files.renew(renewal.images)
                }
            queue.with { queue in
                queue.isBusy = false
                queue.progress.notices = files.notices
                queue.progress.failure = failure
                guard failure == nil else {
                    // What failed waits for the files to be written anew, and is in them then.
                    if case .write(let lines, _) = task { queue.lines = lines + queue.lines }
                    return
                }
                switch task {
                case .write(let lines, _): queue.progress.durable = lines.last?.seq ?? queue.progress.durable
                case .renew(let renewal):
                    queue.lines.removeAll { $0.seq <= renewal.seq }
                    queue.progress.durable = max(queue.progress.durable, renewal.seq)
                }
                queue.progress.waiting = queue.lines.count
            }
            wake?.ring()
        }
    }

    /// All that has arrived meanwhile, or what to write anew; nil when there is nothing more to come.
    private static func next(_ queue: Monitor<Queue>) -> Task? {
        queue.wait { queue -> Task?? in
            if let renewal = queue.renewal {
                (queue.renewal, queue.isBusy) = (nil, true)
                return .renew(renewal)
            }
            guard queue.progress.failure == nil, !queue.isIdle else { return queue.isEnding ? .some(nil) : nil }
            defer { (queue.lines, queue.empty) = ([], []) }
            queue.isBusy = true
            return .write(queue.lines, empty: queue.empty)
        }
    }
}
