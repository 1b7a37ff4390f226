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

    /// - Parameter part: which words, where a session has several: the capture line's have no name.
    init(of session: Session, part: String = "", stateFolder: String = Session.Options.userStateFolder) {
        folder = stateFolder + "/drafts"
        let folder = folder
        func file(_ owner: String) -> String { folder + "/\(session.workshop)-\(owner)\(part).txt" }
        // Whoever can only read the folder is no device of it.
        path = file(session.mode == .writing ? session.device.rawValue : UnsentLine.reader)
        kept = UnsentLine.words(at: path)
        guard kept.isEmpty, session.mode == .writing else { return }
        // What was typed in a second window, or while the folder could only be read, is there once that is the only one.
        for other in (session.idleSiblings.map(\.rawValue) + [UnsentLine.reader]).map(file) {
            let words = UnsentLine.words(at: other)
            guard !words.isEmpty, rename(other, path) == 0 else { continue }
            kept = words
            return
        }
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
