import Screen

/// A walk through folders to a file, or to a session: for whoever would rather not type a path, though one may be typed.
struct FilePicker: Hashable, Sendable {
    /// What is looked for.
    enum Purpose: Hashable, Sendable {
        /// Notes, people, a session to take in.
        case taking
        /// A session to open.
        case opening
        /// A pack to look over.
        case checking

        /// What the files that are looked for end with; none where it is no file.
        var endings: Set<String> {
            switch self {
            case .taking: ["md", "markdown", "csv", "tsv", "txt", "json"]
            case .opening: []
            case .checking: ["yml", "yaml"]
            }
        }
    }

    /// What a key came to.
    enum Outcome: Hashable, Sendable {
        case going
        /// This folder's entries are wanted; empty for the one that the program begins in.
        case look(String)
        case chosen(String)
        case givenUp
    }

    let purpose: Purpose
    private(set) var listing = FolderListing("")
    private(set) var field = TextField()
    private(set) var selected = 0
    /// Whether the entries of another folder are on their way.
    private(set) var isWaiting = true

    init(_ purpose: Purpose) { self.purpose = purpose }

    /// What is shown: what fits the purpose, filtered by what was typed.
    var entries: [FolderListing.Entry] {
        let fitting = listing.entries.filter { entry in
            switch (purpose, entry.kind) {
            case (_, .folder), (.opening, .workshop): true
            // A session's own files are no notes to be taken in.
            case (_, .workshop): false
            case (_, .file): purpose.endings.contains(FilePicker.ending(of: entry.name))
            }
        }
        guard !field.isEmpty, !isPath else { return fitting }
        let query = Matching.key(field.text)
        return fitting.compactMap { entry in Matching.rank(query, in: Matching.key(entry.name)).map { (entry, $0) } }
            .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
    }

    static func ending(of name: String) -> String {
        name.lastIndex(of: ".").map { name[$0...].dropFirst().lowercased() } ?? ""
    }

    /// Whether what was typed is a path and not a part of a name.
    private var isPath: Bool { field.text.contains("/") || field.text.hasPrefix("~") }

    private var current: FolderListing.Entry? {
        let entries = entries
        return entries.indices.contains(selected) ? entries[selected] : nil
    }

    /// Takes in what a folder holds; true when it is a file that was asked for, and so chosen.
    mutating func take(_ listing: FolderListing) -> String? {
        isWaiting = false
        if listing.problem == nil {
            self.listing = listing
            _ = field.take()
            selected = 0
        } else {
            self.listing.problem = listing.problem
        }
        return listing.problem == nil && purpose != .opening ? listing.file : nil
    }

    mutating func press(_ key: Key) -> Outcome {
        switch key {
        case .escape, .control("c"): return .givenUp
        case .up, .backTab: selected = max(0, selected - 1)
        case .down: selected = min(max(0, entries.count - 1), selected + 1)
        case .pageUp: selected = max(0, selected - 8)
        case .pageDown: selected = min(max(0, entries.count - 1), selected + 8)
        case .home where field.isEmpty: selected = 0
        case .end where field.isEmpty: selected = max(0, entries.count - 1)
        case .left where field.isEmpty, .backspace where field.isEmpty: return look(into: parent)
        case .right where field.isEmpty: return enter(isOpening: false)
        case .tab: complete()
        case .enter: return isPath ? look(into: field.text) : enter(isOpening: true)
        default:
            let before = field.text
            if field.handle(key), field.text != before {
                selected = 0
                listing.problem = nil
            }
        }
        return .going
    }

    /// Goes into what is selected, or chooses it.
    private mutating func enter(isOpening: Bool) -> Outcome {
        guard let entry = current else { return .going }
        let path = path(of: entry)
        return entry.kind == .folder ? look(into: path) : isOpening ? .chosen(path) : .going
    }

    mutating func choose(row: Int) -> Outcome {
        guard entries.indices.contains(row) else { return .going }
        selected = row
        return enter(isOpening: true)
    }

    private mutating func look(into path: String) -> Outcome {
        isWaiting = true
        return .look(path)
    }

    private var parent: String {
        let parts = listing.path.split(separator: "/")
        return "/" + parts.dropLast().joined(separator: "/")
    }

    private func path(of entry: FolderListing.Entry) -> String {
        (listing.path.hasSuffix("/") ? listing.path : listing.path + "/") + entry.name
    }

    /// Puts the name of what is selected in the place of its beginning.
    private mutating func complete() {
        guard !isPath, let entry = current else { return }
        field = TextField(entry.name)
    }

    /// What is typed after the last slash of a path is no word of the list.
    mutating func paste(_ text: String) {
        field.insert(text)
        selected = 0
    }
}
