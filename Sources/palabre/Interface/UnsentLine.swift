import Glibc
import Journal
import Session
import Workshop

/// Words that are being typed, kept on this machine until they are sent: `kill -9` or a terminal that vanishes takes at
/// most the last two seconds of them, or eighty characters.
///
/// One file a device and workshop, in the user's state folder: it is never merged, and never leaves the machine. It is not
/// synced, for typing must not wait: it outlives the program, not a loss of power.
struct UnsentLine {
    /// What the file holds.
    private(set) var kept: String
    private let folder: String
    private let path: String
    private static let mostUnkept = 40
    /// How long the loop may wait before words that are not kept yet are.
    static let patience: Int32 = 1500

    /// Whose file the words were in: this device's, or one that has no window now.
    private let owner: String

    /// - Parameters:
    ///   - part: which words, where a session has several: the capture line's have no name.
    ///   - other: words that these go with: they are taken from where those were.
    init(
        of session: Session, part: String = "", from other: UnsentLine? = nil,
        stateFolder: String = Session.Options.userStateFolder
    ) {
        folder = stateFolder + "/drafts"
        let folder = folder
        func file(_ owner: String) -> String { folder + "/\(session.workshop)-\(owner)\(part).txt" }
        // Whoever can only read the folder is no device of it.
        let own = session.mode == .writing ? session.device.rawValue : UnsentLine.reader
        path = file(own)
        let mine = UnsentLine.words(at: path)
        let idle = session.idleSiblings.map(\.rawValue) + [UnsentLine.reader]
        // What was typed in a second window, or while the folder could only be read, is there once that is the only one.
        var owners = mine.isEmpty && session.mode == .writing ? idle : []
        if let other { owners = other.owner == own ? [] : [other.owner] }
        for other in owners {
            let words = UnsentLine.words(at: file(other))
            guard !words.isEmpty, rename(file(other), path) == 0 else { continue }
            (kept, owner) = (words, other)
            return
        }
        (kept, owner) = (mine, own)
    }

    private static let reader = "reading"

    private static func words(at path: String) -> String {
        let bytes = (try? FileSystem.system.contents(of: path, limit: 1 << 20)) ?? []
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether these words are not those that are kept.
    func isBehind(_ words: String) -> Bool { words != kept }

    /// Keeps the words where they have become many, or at once where that is asked. What cannot be kept is not: the line
    /// is still on the screen.
    mutating func keep(_ words: String, atOnce: Bool = false) {
        guard isBehind(words) else { return }
        let isMuch = abs(words.count - kept.count) >= UnsentLine.mostUnkept
        guard atOnce || isMuch || words.isEmpty else { return }
        if words.isEmpty {
            unlink(path)
            kept = ""
        } else if write(words) {
            kept = words
        }
    }

    /// Aside and renamed, so that the old words or the new ones are there at any moment.
    private func write(_ words: String) -> Bool {
        let system = FileSystem.system
        // Whoever has only read so far has no folder here yet.
        _ = try? system.ensureFolders(to: folder)
        let aside = path + ".part"
        unlink(aside)
        guard let descriptor = try? system.open(aside, .creating) else { return false }
        defer { system.close(descriptor) }
        var words = words
        let count = words.withUTF8 { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        return count == words.utf8.count && rename(aside, path) == 0
    }
}
