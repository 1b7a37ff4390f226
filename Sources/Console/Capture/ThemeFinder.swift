import Phrases
import Workshop

/// Finds the theme that is meant by what is typed after `#`.
struct ThemeFinder {
    private struct Row {
        let theme: Theme
        /// Titles from the top down to the theme's own, and the same as keys.
        let titles: [String]
        let keys: [String]
        /// What each of them answers to.
        let names: [[String]]
        /// 0 right under the selected theme, 1 beside it, 2 in the same atelier, 3 in this computer's own, 4 elsewhere.
        let distance: Int

        var key: String { keys.last ?? "" }
    }

    private let rows: [Row]
    private let selectedParent: Theme.ID?
    private let phrases: Phrases
    private static let longestList = 12

    init(_ context: CaptureContext) {
        let state = context.state
        let selected = context.selected.flatMap { state.themes[$0] }
        let root = selected.flatMap { state.path(to: $0.id).first?.id }
        var above: [(title: String, key: String, names: [String])] = []
        var rows: [Row] = []
        var currentRoot: Theme.ID?
        var tableDepth: Int?
        for (theme, depth) in state.outline {
            if depth == 0 { currentRoot = theme.id }
            if let top = tableDepth, depth <= top { tableDepth = nil }
            if theme.id == context.table { tableDepth = depth }
            above.removeLast(above.count - depth)
            above.append((theme.title, Matching.key(theme.title), ThemeFinder.names(of: theme.title)))
            let distance =
                if theme.parent == selected?.id { 0 } else if let selected, theme.parent == selected.parent { 1 } else {
                    currentRoot == root ? 2 : tableDepth != nil ? 3 : 4
                }
            rows.append(
                Row(
                    theme: theme, titles: above.map(\.title), keys: above.map(\.key), names: above.map(\.names),
                    distance: distance))
        }
        self.rows = rows
        selectedParent = selected?.parent
        phrases = context.phrases
    }

    /// The theme that the word names exactly, with the title it was named by; nil where that would be a guess.
    func resolve(_ typed: String) -> (theme: Theme.ID, title: String)? {
        let candidates = nearest(typed)
        guard candidates.count == 1, let row = candidates.first else { return nil }
        if row.key == Matching.key(typed) { return (row.theme.id, row.theme.title) }
        // Words of a path are left as they were typed; a title's signs, *Fêter ensemble 🎉*, are none.
        return (row.theme.id, typed.contains("/") ? typed : MarkWriting.title(typed))
    }

    /// The themes that the word names exactly and as nearly: several where it is to be asked which is meant.
    func named(_ typed: String) -> [Theme.ID] { nearest(typed).map(\.theme.id) }

    /// The theme whose whole title of several words stands behind the sign with its spaces, « #Vie locale », and where it
    /// ends.
    func whole(_ word: MarkWord, in text: [Character]) -> (end: Int, theme: Theme)? {
        for end in word.farEnds(in: text, most: ThemeFinder.longestTitle).reversed() {
            let key = Matching.key(String(text[(word.range.lowerBound + 1)..<end]))
            let meant = ThemeFinder.nearest(of: rows.filter { $0.key == key })
            if meant.count == 1, let row = meant.first { return (end, row.theme) }
        }
        return nil
    }

    private func nearest(_ typed: String) -> [Row] {
        let matching = exact(typed)
        // Themes that only begin so are all as likely, the far ones too.
        return matching.isEmpty ? begun(typed) : ThemeFinder.nearest(of: matching)
    }

    private static func nearest(of rows: [Row]) -> [Row] {
        let nearest = rows.map(\.distance).min()
        return rows.filter { $0.distance == nearest }
    }

    /// All that bear the name, or the path; where none does, those that bear it but for signs that are neither letters nor
    /// digits.
    private func exact(_ typed: String) -> [Row] {
        let (key, path) = (Matching.key(typed), ThemeFinder.path(typed))
        guard !key.isEmpty, !path.isEmpty else { return [] }
        let found = rows.filter {
            $0.names.last?.contains(key) == true || (path.count > 1 && ThemeFinder.isExact(path, $0.names))
        }
        guard found.isEmpty else { return found }
        let bare = path.map(Folded.words)
        guard !bare.contains("") else { return [] }
        return rows.filter { ThemeFinder.isExact(bare, $0.names.map { $0.map(Folded.words) }) }
    }

    /// Those whose title goes on behind the word, or behind an article and the word: `#circulation` for *Circulation et
    /// stationnement*, `#jardin` for *Le jardin*.
    private func begun(_ typed: String) -> [Row] {
        let key = Matching.key(typed)
        guard key.count >= ThemeFinder.shortestBeginning, key.first?.isLetter == true, !key.contains("/") else {
            return []
        }
        return rows.filter { $0.names.last?.contains { ThemeFinder.begins($0, with: key) } == true }
    }

    private static func begins(_ name: String, with key: String) -> Bool {
        let bare = articles.first { name.hasPrefix($0) }.map { name.dropFirst($0.count) } ?? name[...]
        return [name[...], bare].contains { words in
            words.hasPrefix(key) && words.dropFirst(key.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
        }
    }

    private static let articles = ["le ", "la ", "les ", "l'", "un ", "une ", "des ", "the ", "a "]
    /// « #eau » may begin a title; « #t » is a slip.
    private static let shortestBeginning = 3
    /// In words behind the first.
    private static let longestTitle = 12

    /// What a search for the word is about: every theme that it names exactly, else all that it fits best, in their order.
    func meant(_ typed: String) -> [Theme.ID] {
        let (key, path) = (Matching.key(typed), ThemeFinder.path(typed))
        guard !key.isEmpty, !path.isEmpty else { return [] }
        let named = exact(typed)
        if !named.isEmpty { return named.map(\.theme.id) }
        let ranked = rows.compactMap { row in ThemeFinder.rank(path, row.keys).map { (row.theme.id, $0) } }
        guard let best = ranked.map(\.1).min() else { return [] }
        return ranked.filter { $0.1 == best }.map(\.0)
    }

    /// What may be meant, the nearest first, and making a new one last.
    func candidates(_ typed: String, isFirst: Bool) -> [Completion.Candidate] {
        let path = ThemeFinder.path(typed)
        let fitting = rows.enumerated().compactMap { order, row in
            ThemeFinder.rank(path, row.keys).map { (row: row, rank: $0, order: order) }
        }
        let sorted = fitting.sorted { left, right in
            // Letters scattered over a near title say less than a word of a far one.
            let (leftFar, rightFar) = (left.rank == .scattered ? 1 : 0, right.rank == .scattered ? 1 : 0)
            return (leftFar, left.row.distance, left.rank.rawValue, left.order)
                < (rightFar, right.row.distance, right.rank.rawValue, right.order)
        }
        let found = sorted.prefix(ThemeFinder.longestList).map { found in
            Completion.Candidate(
                target: .theme(.existing(found.row.theme.id)), label: found.row.titles.joined(separator: " › "),
                insertion: MarkWriting.insertion(
                    of: found.row.theme.title, typed: typed.first, isFirst: isFirst))
        }
        return found + [creation(typed)].compactMap { $0 }
    }

    /// A new theme beside the selected one; of a path, under the theme that its beginning names.
    private func creation(_ typed: String) -> Completion.Candidate? {
        guard let name = typed.split(separator: "/", omittingEmptySubsequences: false).last else { return nil }
        let title = MarkWriting.title(name)
        guard title.first?.isLetter == true else { return nil }
        var parent = selectedParent
        let above = typed.dropLast(name.count + 1)
        if name.count < typed.count {
            guard let named = resolve(String(above)) else { return nil }
            parent = named.theme
        }
        let (key, words) = (Matching.key(title), Folded.words(title))
        let isThere = rows.contains { $0.theme.parent == parent && ($0.key == key || Folded.words($0.key) == words) }
        guard !isThere else { return nil }
        return Completion.Candidate(
            target: .theme(.new(title: title, parent: parent)), label: phrases.captureCreateTheme(title),
            insertion: typed)
    }

    private static func path(_ typed: String) -> [String] {
        typed.split(separator: "/").map { Matching.key(String($0)) }
    }

    /// Whether the last of the path names the theme, and the others name themes above it, in order.
    private static func isExact(_ path: [String], _ names: [[String]]) -> Bool {
        guard let last = path.last, names.last?.contains(last) == true else { return false }
        var rest = path.dropLast()[...]
        for names in names.dropLast() where rest.first.map(names.contains) == true { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    /// What a title answers to: the whole of it, and, of « Atelier 1 – Financements », either part.
    private static func names(of title: String) -> [String] {
        var names = [Matching.key(title)]
        let spaced = title.replacingNoBreakSpaces
        for separator in [" – ", " — ", " - ", " : "] {
            guard let place = spaced.firstRange(of: separator) else { continue }
            names += [
                Matching.key(String(spaced[..<place.lowerBound])), Matching.key(String(spaced[place.upperBound...])),
            ]
            break
        }
        return names
    }

    private static func rank(_ path: [String], _ keys: [String]) -> Matching.Rank? {
        guard let title = keys.last else { return nil }
        // The words of a path without its stroke, « moyens moy ».
        if path.count == 1, Matching.isPath(path[0], to: title, under: keys.dropLast().joined(separator: " ")) {
            let rank = Matching.rank(path[0], in: title) ?? .inside
            return min(rank, .inside)
        }
        guard var worst = Matching.rank(path.last ?? "", in: title) else { return nil }
        if path.count < 2 { return worst }
        var rest = path.dropLast()[...]
        for key in keys.dropLast() {
            guard let next = rest.first else { break }
            guard let rank = Matching.rank(next, in: key) else { continue }
            worst = max(worst, rank)
            rest = rest.dropFirst()
        }
        return rest.isEmpty ? worst : nil
    }
}

extension String {
    fileprivate var replacingNoBreakSpaces: String {
        String(map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    }

    /// Where a text stands in this one, the first time.
    fileprivate func firstRange(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
