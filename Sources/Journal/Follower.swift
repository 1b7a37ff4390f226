import Workshop

/// Looks at the folder whenever something in it changes, in a thread of its own, for what other devices wrote.
public final class Follower: Sendable {
    /// What came since the last time somebody asked.
    public struct News: Sendable {
        public var entries: [Entry] = []
        /// Every file that is followed, as it is now.
        public var files: [String: FolderReader.File] = [:]
        /// Why the folder cannot be looked at now.
        public var fault: SystemFault?
    }

    private let mailbox = Monitor(News())
    private let thread: BackgroundThread
    private let stop: WakePipe
    private let isEnding = Monitor(false)

    /// What comes so soon after something else is looked at with what follows: a burst is a few looks, not hundreds.
    private static let pause: Int32 = 10

    /// - Parameters:
    ///   - reader: the folder as it was read so far.
    ///   - interval: milliseconds between two looks where the system does not tell of changes, or not of all.
    ///   - watches: whether the system is asked to tell.
    ///   - wake: rung when there is news.
    public init(
        _ reader: FolderReader, every interval: Int = 1000, watches: Bool = true, wake: WakePipe
    ) throws(SystemFault) {
        let mailbox = mailbox
        mailbox.with { $0.files = reader.files }
        let stop = try WakePipe()
        self.stop = stop
        thread = try BackgroundThread {
            var reader = reader
            let watch = FolderWatch(
                reader.folder, ignoring: reader.excluded, interval: Int32(clamping: interval), isAsked: watches)
            // What came before there was a watch.
            var (isNew, isSound) = Follower.look(&reader, mailbox)
            while true {
                if isNew {
                    wake.ring()
                    guard watch.rest(Follower.pause, orUntil: stop.descriptor) else { return }
                }
                guard watch.wait(orUntil: stop.descriptor, isSound: isSound) else { return }
                (isNew, isSound) = Follower.look(&reader, mailbox)
            }
        }
    }

    deinit { finish() }

    /// Takes what came.
    public func news() -> News {
        mailbox.with { news in
            defer { news.entries = [] }
            return news
        }
    }

    /// Ends the thread.
    public func finish() {
        let isFirst = isEnding.with { isEnding in
            defer { isEnding = true }
            return !isEnding
        }
        guard isFirst else { return }
        stop.ring()
        thread.join()
    }

    private static func look(_ reader: inout FolderReader, _ mailbox: Monitor<News>) -> (isNew: Bool, isSound: Bool) {
        var entries: [Entry] = []
        var fault: SystemFault?
        do throws(SystemFault) { entries = try reader.look() } catch { fault = error }
        let files = reader.files
        return mailbox.with { news in
            let isNew = !entries.isEmpty || files != news.files || fault != news.fault
            news.entries += entries
            news.files = files
            news.fault = fault
            return (isNew, fault == nil)
        }
    }
}
