import Journal
import Workshop

/// The one writer of a workshop: takes events, folds them at once, makes them durable behind, and takes in what other
/// devices write to the same folder.
///
/// It is used from one thread, the interface's. Nothing here waits for the disk but opening, `waitUntilSaved` and
/// `finish`.
public final class Session {
    public private(set) var timeline: Timeline
    public var state: State { timeline.state }
    /// Which device the events of this session come from; of a session that only reads, one that never writes.
    public let device: Device.ID
    public let workshop: WorkshopFolder.ID
    public let mode: Mode
    /// Whether others had written to the workshop when it was opened, and nobody on this machine ever had.
    public let isFirstVisit: Bool
    /// The other devices of this machine and user, the first one first: programs that were open beside one another.
    public let siblings: [Device.ID]
    /// Those of them that no program wrote as when the session was opened: what they left is anybody's.
    public let idleSiblings: [Device.ID]
    /// Readable (`poll`) when `absorb` has something to do.
    public var wakeDescriptor: Int32 { wake.descriptor }
    /// Rung by its threads, and by whoever else wants the interface to look.
    public let wake: WakePipe

    private let options: Options
    private let writer: JournalWriter?
    private let follower: Follower?
    private let lock: Int32?
    private var stamp: Stamp
    private var history = UndoHistory()
    private var progress = JournalWriter.Progress()
    private let openingNotices: [Notice]
    private var files: [String: FolderReader.File]
    private var folderFault: SystemFault?
    private var isFinished = false
    private let rescue: Rescue?
    /// Where what cannot be written is kept for the next opening; nil where it is not, or where nothing failed.
    public private(set) var rescueFolder: String?
    private let folder: String
    /// Whether lines of other devices of this machine, whose programs have ended, are not in the folder yet.
    private var othersWait: Bool
    /// How many lines that other programs of this machine wrote are in ``folderElsewhere`` and not in the session's folder:
    /// whoever copies that has all but them.
    public private(set) var linesElsewhere = 0
    public var folderElsewhere: String { Rescue.folder(options) }
    private var othersTriedAt: Int64?
    /// When it was last tried to write the files anew, in milliseconds since 1970.
    private var triedAt: Int64?
    /// How long a failure lasts, at least, before that is tried again.
    public static let patience: Int32 = 2_000

    /// Opens the workshop of a folder. Nothing is written to it until there is an event, but a torn end of this device's
    /// own file is put aside.
    public convenience init(
        opening folder: String, mode: Mode = .writing, options: Options = Options()
    ) throws(SessionFault) {
        let workshop = try Opening.workshop(of: folder, options.fileSystem)
        try self.init(folder, of: workshop, mode, options)
    }

    /// Makes a workshop of a folder, which must be empty or not there.
    public static func create(_ folder: String, options: Options = Options()) throws(SessionFault) -> Session {
        try NewFolder.prepare(folder, options.fileSystem)
        let session = try Session(folder, of: options.ids.workshop(), .writing, options)
        session.writer?.begin(.journal)
        try session.waitUntilSaved()
        return session
    }

    private init(
        _ folder: String, of workshop: WorkshopFolder.ID, _ mode: Mode, _ options: Options
    ) throws(SessionFault) {
        let opening =
            switch mode {
            case .writing: try Opening(writing: folder, of: workshop, options)
            case .reading: try Opening(reading: folder, of: workshop, options)
            }
        (self.workshop, self.mode, self.options) = (workshop, mode, options)
        device = opening.own?.device ?? options.ids.device()
        rescue = opening.own.flatMap { options.rescues ? Rescue($0.device, of: workshop, options) : nil }
        (isFirstVisit, siblings, idleSiblings) = (opening.isFirstVisit, opening.siblings, opening.idle)
        (self.folder, othersWait) = (folder, !opening.waiting.isEmpty)
        if othersWait { linesElsewhere = opening.linesElsewhere }
        (lock, openingNotices, files) = (opening.lock, opening.notices, opening.reader.files)
        timeline = Timeline(opening.entries)
        let own = (opening.own?.entries ?? []).sorted { $0.seq < $1.seq }
        stamp = Stamp(seq: opening.own?.seq ?? 0, clock: own.last?.clock ?? .zero)
        for entry in own { history.record(entry) }
        do throws(SystemFault) {
            let wake = try WakePipe()
            self.wake = wake
            writer = if let own = opening.own { try JournalWriter(own, wake: wake) } else { nil }
            follower = options.follows ? try Follower(opening.reader, wake: wake) : nil
        } catch {
            opening.lock.map(options.fileSystem.release)
            throw .cannotStart(error)
        }
    }

    deinit { finish() }

    /// Adds events as one step: what one undo takes back.
    /// - Returns: the step's number; nil when there are no events.
    /// - Throws: when the session only reads, or an event is too long; nothing has changed then.
    @discardableResult
    public func append(_ events: [any Event]) throws(SessionFault) -> Int? {
        guard !events.isEmpty else { return nil }
        guard let writer, !isFinished else { throw .notWriting }
        let now = options.world.now()
        let at = options.world.localTime(now)
        var next = stamp
        let step = stamp.seq + 1
        let drafts = events.map { event in
            let (seq, clock) = next.next(seen: timeline.latest, now: now)
            return LineDraft(event, seq: seq, clock: clock, at: at, step: step, salt: options.salts())
        }
        let entries: [Entry]
        do throws(LineTooLong) { entries = try writer.append(drafts) } catch { throw .tooLong(error) }
        stamp = next
        timeline.insert(entries)
        for entry in entries { history.record(entry) }
        progress = writer.progress
        if progress.failure != nil { keepRescue() }
        return step
    }

    public var canUndo: Bool { writer != nil && !history.done.isEmpty }
    public var canRedo: Bool { writer != nil && !history.undone.isEmpty }

    /// Undoes this device's last step that can be and was not yet.
    /// - Returns: that step; nil when there is none.
    @discardableResult
    public func undo() throws(SessionFault) -> Int? {
        guard let step = history.done.last else { return nil }
        var event = StepUndone()
        event.step = step
        try append([event])
        return step
    }

    /// Redoes the step that was undone last, unless there was a new one since.
    /// - Returns: that step; nil when there is none.
    @discardableResult
    public func redo() throws(SessionFault) -> Int? {
        guard let step = history.undone.last else { return nil }
        var event = StepRedone()
        event.step = step
        try append([event])
        return step
    }

    /// How far this session's events are on their way to the disk, as `absorb` last saw it.
    public var saving: Saving {
        if let failure = progress.failure { return .failed(failure) }
        return progress.waiting == 0 ? .saved : .saving(progress.waiting)
    }

    /// Takes in what the background threads have: acknowledgements, and what other devices wrote.
    public func absorb() -> Changes {
        var changes = Changes()
        wake.quiet()
        if let news = follower?.news() {
            (files, folderFault) = (news.files, news.fault)
            if !news.entries.isEmpty {
                // A file that was replaced by a longer one comes whole.
                changes.arrived = news.entries.filter { !timeline.contains($0) }
                timeline.insert(news.entries)
                changes.entriesCameIn = true
            }
        }
        let before = (saving: saving, lines: linesElsewhere)
        if let writer { progress = writer.progress }
        // Where there is room again, there is some for what other programs left.
        if case .failed = before.saving, progress.failure == nil { othersWait = true }
        tryAgain()
        if othersWait, takeOthers(isUrgent: false) { changes.entriesCameIn = true }
        changes.savingChanged = saving != before.saving || linesElsewhere != before.lines
        return changes
    }

    /// After a failure: keeps what is not in the folder, and tries to write the files anew.
    private func tryAgain() {
        guard let writer, rescue != nil else { return }
        guard progress.failure != nil else {
            if triedAt != nil || rescueFolder != nil { rescue?.remove() }
            (triedAt, rescueFolder) = (nil, nil)
            return
        }
        let now = options.world.now()
        if let triedAt, (0..<Int64(Session.patience)).contains(now - triedAt) { return }
        if rescueFolder == nil { keepRescue() }
        triedAt = now
        writer.renew()
    }

    /// Whether the session looks again before long, though nothing happens.
    public var isImpatient: Bool { progress.failure != nil || othersWait }

    /// Whether all that was done is kept on this machine: in the folder, or beside it until it can be.
    public var isKept: Bool { saving == .saved || rescueFolder != nil }

    /// Puts into the folder what other programs of this machine could not write before they ended, and takes it in.
    ///
    /// - Parameter isUrgent: whether it is tried however lately it was tried before.
    /// - Returns: whether there was anything new.
    @discardableResult
    public func takeOthers(isUrgent: Bool = true) -> Bool {
        guard writer != nil, options.rescues, progress.failure == nil else { return false }
        let now = options.world.now()
        if !isUrgent, let othersTriedAt, (0..<Int64(Session.patience)).contains(now - othersTriedAt) { return false }
        othersTriedAt = now
        let waiting = Rescue.waiting(for: workshop, options).filter { $0.device != device }
        guard !waiting.isEmpty, let pool = try? DevicePool(options) else {
            (othersWait, linesElsewhere) = (false, 0)
            return false
        }
        othersWait = Restoring(pool: pool, folder: folder, workshop: workshop, options: options)
            .restoreAll(but: device)
        let stay = Rescue.waiting(for: workshop, options)
        linesElsewhere = stay.count
        let left = Set(stay.map(\.device))
        let new = waiting.filter { !left.contains($0.device) && !timeline.contains($0) }
        timeline.insert(new)
        return !new.isEmpty
    }

    private func keepRescue() {
        guard let writer, let rescue else { return }
        rescueFolder = rescue.keep(writer.images)
    }

    /// Waits until everything is durable.
    /// - Throws: when it never will be.
    public func waitUntilSaved() throws(SessionFault) {
        guard let writer else { return }
        progress = writer.wait()
        if let failure = progress.failure { throw .notSaved(failure) }
    }

    /// What people should know, the oldest first.
    public var notices: [Notice] {
        var notices = openingNotices
        for (name, file) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            if let problem = file.problem { notices.append(.file(name, problem)) }
        }
        for notice in progress.notices where !notices.contains(.folder(notice)) { notices.append(.folder(notice)) }
        if let folderFault { notices.append(.unreachable(folderFault)) }
        if timeline.unknown > 0 { notices.append(.unknownEvents(timeline.unknown)) }
        return notices
    }

    /// Writes what waits, ends the threads, unlocks the files. The state can still be read.
    public func finish() {
        guard !isFinished else { return }
        isFinished = true
        follower?.finish()
        if let writer, rescue != nil, writer.progress.failure != nil {
            keepRescue()
            writer.renew()
        }
        writer?.finish()
        if let writer { progress = writer.progress }
        if progress.failure == nil, rescueFolder != nil {
            rescue?.remove()
            rescueFolder = nil
        }
        lock.map(options.fileSystem.release)
    }
}
