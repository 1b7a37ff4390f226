import CMounts
import Glibc
import Workshop

/// Waits until something in a workshop folder is written, comes or goes, by the system's own word (`inotify`): at once, and
/// without looking again and again.
///
/// Where the system has none to give, or cannot be believed (another machine writes to the same network folder, and this one
/// hears nothing of it), it says how long one may go without looking.
///
/// It is used from one thread.
final class FolderWatch {
    /// What is watched: the workshop's folder, for its two folders may come later or again, and these.
    private static let subfolders = [""] + Log.names

    private let folder: String
    /// The names of the program's own files: it need not be told of these.
    private let ignored: Set<String>
    /// Milliseconds between two looks where the system's word is not enough.
    private let interval: Int32
    /// -1 where the system has no watches left to give.
    private let descriptor: Int32
    /// The watch of each folder, by its name.
    private var watches: [String: Int32] = [:]
    private var isTrusted = false

    /// - Parameter ignored: as seen from the folder.
    init(_ folder: String, ignoring ignored: Set<String>, interval: Int32, isAsked: Bool = true) {
        self.folder = folder
        self.ignored = ignored
        self.interval = interval
        descriptor = isAsked ? inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)) : -1
        arm()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Waits until there is something to look at.
    ///
    /// - Parameters:
    ///   - stop: becomes readable when the waiting is over for good.
    ///   - isSound: whether the last look went well; if not, the next one follows soon in any case.
    /// - Returns: false where it is over for good.
    func wait(orUntil stop: Int32, isSound: Bool) -> Bool {
        let knowsAll = isTrusted && isSound && watches[""] != nil && watches["journal"] != nil
        let end = FolderWatch.now + Int64(interval)
        while true {
            let rest = knowsAll ? -1 : Int32(max(0, end - FolderWatch.now))
            var polled = [
                pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&polled, nfds_t(polled.count), rest)
            if count < 0, errno == EINTR { continue }
            if polled[0].revents != 0 || count < 0 { return false }
            if count == 0 {
                // What was not there may be by now.
                arm()
                return true
            }
            if takeEvents() { return true }
        }
    }

    /// Lets what comes in the same moment be looked at together.
    /// - Returns: false where it is over for good.
    func rest(_ milliseconds: Int32, orUntil stop: Int32) -> Bool {
        var polled = pollfd(fd: stop, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, milliseconds) <= 0
    }

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    // MARK: What is watched

    /// Watches the folders that stand at their places now; one that was moved away is let go.
    private func arm() {
        guard descriptor >= 0 else { return }
        let before = Set(watches.values)
        watches = [:]
        for name in FolderWatch.subfolders {
            let watch = inotify_add_watch(
                descriptor, name.isEmpty ? folder : folder + "/" + name,
                name.isEmpty ? FolderWatch.comingAndGoing : FolderWatch.everything)
            if watch >= 0 { watches[name] = watch }
        }
        for watch in before.subtracting(watches.values) { inotify_rm_watch(descriptor, watch) }
        isTrusted =
            FolderWatch.isLocal(folder) && FolderWatch.subfolders.allSatisfy { FolderWatch.isLocal(folder + "/" + $0) }
    }

    private static let comingAndGoing = UInt32(
        IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)
    private static let everything = comingAndGoing | UInt32(IN_MODIFY | IN_ATTRIB)
    /// Something happened to a watched folder itself, or so much that not all of it was told.
    private static let upheaval = UInt32(
        IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED | IN_Q_OVERFLOW)

    // MARK: What is told

    /// - Returns: whether anything is worth a look.
    private func takeEvents() -> Bool {
        var isWorthALook = false
        var isUpheaval = false
        withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 8) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                guard count > 0 else { return }
                var offset = 0
                while offset + 16 <= count {
                    let watch = buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self)
                    let mask = buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
                    let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                    let name = buffer[(offset + 16)..<min(count, offset + 16 + length)].prefix { $0 != 0 }
                    offset += 16 + length
                    switch meaning(watch, mask, String(decoding: name, as: UTF8.self)) {
                    case .nothing: break
                    case .news: isWorthALook = true
                    case .upheaval: isUpheaval = true
                    }
                }
            }
        }
        if isUpheaval { arm() }
        return isWorthALook || isUpheaval
    }

    private enum Meaning { case nothing, news, upheaval }

    private func meaning(_ watch: Int32, _ mask: UInt32, _ name: String) -> Meaning {
        if mask & FolderWatch.upheaval != 0 { return .upheaval }
        guard let folder = watches.first(where: { $0.value == watch })?.key else { return .nothing }
        // In the workshop's folder itself only its two folders matter.
        if folder.isEmpty { return FolderWatch.subfolders.contains(name) ? .upheaval : .nothing }
        return FolderReader.isLog(name) && !ignored.contains(folder + "/" + name) ? .news : .nothing
    }

    // MARK: Whom to believe

    /// Whether all who write to a folder do so through this machine's own kernel. What is not there keeps nobody from it.
    private static func isLocal(_ path: String) -> Bool {
        var information = statfs()
        guard statfs(path, &information) == 0 else { return errno == ENOENT }
        return !sharedKinds.contains(UInt32(truncatingIfNeeded: information.f_type))
    }

    /// File systems that other machines write to as well (statfs(2), linux/magic.h): NFS, SMB 1 to 3, 9P, FUSE (sshfs and
    /// shared folders of virtual machines among others), Ceph, AFS, Coda, OCFS2, GFS2, Lustre, VirtualBox.
    private static let sharedKinds: Set<UInt32> = [
        0x6969, 0x517B, 0xFE53_4D42, 0xFF53_4D42, 0x0102_1997, 0x6573_5546, 0x00C3_6400, 0x5346_414F, 0x6B41_4653,
        0x7375_7245, 0x7461_636F, 0x0116_1970, 0x0BD0_0BD0, 0x786F_4256,
    ]
}

extension Log {
    /// The folders of both logs, as seen from the workshop's.
    fileprivate static var names: [String] { allCases.map(WorkshopPaths.folder) }
}
