import Workshop

/// What a search has found: the notes by their themes, in the order of both.
struct Finding: Sendable {
    let reading: QueryReading
    let rows: [NotesPane.Row]
    /// How many notes there are to be searched.
    let total: Int
    private let revision: Int
    /// In the index, in its order.
    private let places: [Int]

    var query: Query { reading.query }
    var count: Int { places.count }

    /// - Parameter before: what was found last: where one only goes on typing, nothing else has to be looked at.
    init(_ text: String, _ model: Model, after before: Finding?) {
        let index = model.search ?? SearchIndex()
        let reading = QueryReading(text, in: model.queryContext)
        self.reading = reading
        revision = index.revision
        let isNarrower = before.map { $0.revision == index.revision && reading.query.refines($0.query) } ?? false
        let places = index.places(for: reading.query, among: isNarrower ? before?.places : nil)
        self.places = places
        // The title of a group is no note, unless it is what was looked for.
        let hasGroups = index.noteCount < index.records.count
        total = index.noteCount + (hasGroups ? places.count { index.records[$0].note.kind == .group } : 0)
        rows = Finding.rows(of: places, index, model.book)
    }

    /// By theme, in the order of the outline; those without one come last. A heading stands over each.
    private static func rows(of places: [Int], _ index: SearchIndex, _ book: Book) -> [NotesPane.Row] {
        // In buckets, since sorting a hundred thousand takes longer than a key may.
        let last = book.outline.count
        var buckets = [Int](repeating: 0, count: last + 2)
        let (all, identifiers) = (index.homes, index.identifiers)
        let homes = places.map { min(Int(all[$0]), last) }
        for home in homes { buckets[home + 1] += 1 }
        let headings = (0..<buckets.count - 1).filter { buckets[$0 + 1] > 0 }
        var starts = buckets
        for home in 1..<starts.count { starts[home] += starts[home - 1] }
        var rank = [Int](repeating: 0, count: buckets.count)
        for (number, home) in headings.enumerated() { rank[home] = number + 1 }
        var rows = [NotesPane.Row](repeating: .unfiledHeading, count: places.count + headings.count)
        for home in headings where home < book.outline.count {
            rows[starts[home] + rank[home] - 1] = .heading(book.outline[home].theme.id)
        }
        for (place, home) in zip(places, homes) {
            rows[starts[home] + rank[home]] = .note(identifiers[place], depth: 0)
            starts[home] += 1
        }
        return rows
    }
}

/// Where one was when a search began.
struct SearchOrigin: Hashable, Sendable {
    let focus: Pane
    let shelf: Shelf
    let selected: Contribution.ID?
}

extension Model {
    /// How many notes were found.
    func found(_ finding: Finding) -> String {
        waitsForIndex ? phrases.searching : phrases.foundOf(finding.count, finding.total)
    }

    /// What is said where a search shows no note.
    var nothingFound: String {
        if waitsForIndex { return phrases.searching }
        let aside = book.aside.isEmpty ? nil : phrases.asideNotSearched(book.aside.count)
        return [phrases.nothingFound, hiddenVotesSearched, aside].compactMap { $0 }.joined(separator: " ")
    }

    /// That votes are searched for which may not be seen, and how they may be; nil where that is not so.
    var hiddenVotesSearched: String? {
        guard state.voting.isHidden, notes.finding?.query.isAboutVotes == true else { return nil }
        return phrases.rankingIsHidden(reveal: key(of: .hideVotes))
    }

    /// What a search is read against.
    var queryContext: QueryReading.Context {
        QueryReading.Context(capture: captureContext, today: today, now: now, latest: search?.latest)
    }
}
