import Workshop

/// Looks at the folder every now and then, in a thread of its own, for what other devices wrote.
public final class Follower: Sendable {
    /// What came since the last time somebody asked.
    public struct News: Sendable {
        public var entries: [Entry] = []
        /// Every file that is followed, as it is now.
        public var files: [String: FolderReader.File] = [:]
        /// Why the folder cannot be looked at now.
        public var fault: SystemFault?
    }

    private struct Mailbox: Sendable {
        var news = News()
        var isEnding = false
    }

    private let mailbox = Monitor(Mailbox())
    private let thread: BackgroundThread

    /// - Parameters:
    ///   - reader: the folder as it was read so far.
    ///   - interval: milliseconds between two looks.
    ///   - wake: rung when there is news.
    public init(_ reader: FolderReader, every interval: Int = 250, wake: WakePipe) throws(SystemFault) {
        let mailbox = mailbox
        mailbox.with { $0.news.files = reader.files }
        thread = try BackgroundThread {
            var reader = reader
            while !mailbox.wait(milliseconds: interval, until: { $0.isEnding }) {
                if Follower.look(&reader, mailbox) { wake.ring() }
            }
        }
    }

    deinit { finish() }

    /// Takes what came.
    public func news() -> News {
        mailbox.with { mailbox in
            defer { mailbox.news.entries = [] }
            return mailbox.news
        }
    }

    /// Ends the thread.
    public func finish() {
        let isFirst = mailbox.with { mailbox in
            defer { mailbox.isEnding = true }
            return !mailbox.isEnding
        }
        if isFirst { thread.join() }
    }

    /// - Returns: whether anything is new.
    private static func look(_ reader: inout FolderReader, _ mailbox: Monitor<Mailbox>) -> Bool {
        var entries: [Entry] = []
        var fault: SystemFault?
        do throws(SystemFault) { entries = try reader.look() } catch { fault = error }
        let files = reader.files
        return mailbox.with { mailbox in
            let isNew = !entries.isEmpty || files != mailbox.news.files || fault != mailbox.news.fault
            mailbox.news.entries += entries
            mailbox.news.files = files
            mailbox.news.fault = fault
            return isNew
        }
    }
}
