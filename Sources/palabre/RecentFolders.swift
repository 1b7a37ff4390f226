import Console
import Glibc
import Journal
import Session
import Workshop

/// The workshops that were opened lately on this machine, the last one first: a path a line, in the user's state folder; beside
/// it, what they are called, for opening them all to know would take its time.
struct RecentFolders {
    static let most = 9
    private let file = Session.Options.userStateFolder + "/recent"
    /// A path, a title and a date a line, with tabs between.
    private let titles = Session.Options.userStateFolder + "/recent-titles"

    /// Those that are still there.
    var list: [String] {
        lines(of: file).filter { access($0 + "/journal", F_OK) == 0 }
    }

    /// The same, with what they were called when they were last open.
    var sessions: [Welcome.Recent] {
        let known = titled
        return list.map { known[$0] ?? Welcome.Recent(path: $0) }
    }

    private var titled: [String: Welcome.Recent] {
        let rows = lines(of: titles).map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        let sessions = rows.compactMap { $0.count == 3 ? Welcome.Recent(path: $0[0], title: $0[1], date: $0[2]) : nil }
        return Dictionary(sessions.map { ($0.path, $0) }) { _, last in last }
    }

    private func lines(of file: String) -> [String] {
        guard let bytes = try? FileSystem.system.contents(of: file, limit: 1 << 16) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Notes what a session is called. To be done when it is opened and when it is left.
    func remember(_ path: String, as state: State) {
        remember(path)
        guard let absolute = realpath(path, nil) else { return }
        defer { free(absolute) }
        let path = String(cString: absolute)
        guard !path.contains("\n"), !path.contains("\t") else { return }
        var known = titled
        let clean = { (text: String) in String(Cleaning.line(text).prefix(200)) }
        let session = Welcome.Recent(path: path, title: clean(state[.title]), date: clean(state[.date]))
        guard known[path] != session else { return }
        known[path] = session
        let rows = list.compactMap { known[$0] }.map { "\($0.path)\t\($0.title)\t\($0.date)\n" }
        try? FileSystem.system.replace(titles, with: Array(rows.joined().utf8))
    }

    /// Puts a folder first. What cannot be remembered is not: opening does not depend on it.
    private func remember(_ path: String) {
        guard let absolute = realpath(path, nil) else { return }
        defer { free(absolute) }
        let path = String(cString: absolute)
        guard !path.contains("\n") else { return }
        let list = list
        guard list.first != path else { return }
        let paths = ([path] + list.filter { $0 != path }).prefix(RecentFolders.most)
        try? FileSystem.system.replace(file, with: Array(paths.map { $0 + "\n" }.joined().utf8))
    }
}
