import Workshop

/// The notes of a workshop made ready for searching: their words folded once, and again only where they change.
public struct SearchIndex: Sendable {
    /// A note that can be found, with what is asked of notes.
    struct Record: Sendable {
        var note: Contribution
        /// Where it stands: the themes of the note at the top of its branch.
        var themes: [Theme.ID]
        /// The place in the outline of the first of its themes that is shown; nil without a theme.
        var home: Int?
        /// When it was captured, by the world's clock and by that on the wall.
        let instant: Int64
        let local: Int64
        fileprivate var text: Int
    }

    /// In the order of the workshop.
    private(set) var records: [Record] = []
    /// Of each record what is asked of many at a time, side by side: records are long, and going through them for one
    /// field each is as slow as memory.
    private(set) var homes: [Int32] = []
    private(set) var identifiers: [Contribution.ID] = []
    private var textPlaces: [Int32] = []
    /// When the last note was captured, by the clock on the wall.
    private(set) var latest: Int64?
    /// Changes with each update.
    private(set) var revision = 0
    /// How many of the records are notes, and not titles of groups.
    private(set) var noteCount = 0
    private var texts = FoldedTexts()
    /// The record that each text is of; -1 where it has changed since.
    private var owners: [Int32] = []

    public init() {}

    public init(_ state: State) { update(from: state) }

    /// Takes over what has changed.
    public mutating func update(from state: State) {
        revision += 1
        // `votes>3` would tell who leads.
        let state = state.asShown
        var places: [Theme.ID: Int] = [:]
        for (place, row) in state.outline.enumerated() { places[row.theme.id] = place }
        if texts.count > 2 * records.count + 1_000 { (records, texts) = ([], FoldedTexts()) }
        var known = Known(records)
        records = []
        records.reserveCapacity(state.sequence.count)
        latest = nil
        for id in state.sequence {
            guard let note = state.contributions[id], !note.isRedacted else { continue }
            let themes = note.parent == nil ? note.themes : state.themes(of: id)
            let home = themes.lazy.compactMap { places[$0] }.first
            // As `State.isAside`, without going up the themes of each note.
            guard !(note.parent == nil ? note.isSetAside : state.isAside(id)), themes.isEmpty || home != nil else {
                continue
            }
            var record: Record
            if let old = known.record(of: id) {
                record = old
                if old.note.text != note.text || old.note.reformulation != note.reformulation {
                    record.text = texts.append(SearchIndex.words(of: note))
                }
                (record.note, record.themes, record.home) = (note, themes, home)
            } else {
                let moment = Timestamp(note.at)
                record = Record(
                    note: note, themes: themes, home: home, instant: moment.instant, local: moment.local,
                    text: texts.append(SearchIndex.words(of: note)))
            }
            latest = max(latest ?? record.local, record.local)
            records.append(record)
        }
        owners = Array(repeating: -1, count: texts.count)
        noteCount = records.count { $0.note.kind != .group }
        for (index, record) in records.enumerated() { owners[record.text] = Int32(truncatingIfNeeded: index) }
        homes = records.map { Int32(truncatingIfNeeded: $0.home ?? Int(Int32.max)) }
        identifiers = records.map(\.note.id)
        textPlaces = records.map { Int32(truncatingIfNeeded: $0.text) }
    }

    private static func words(of note: Contribution) -> String {
        note.reformulation.isEmpty ? note.text : note.text + "\n" + note.reformulation
    }

    /// The places in `records` of what fits, in order.
    ///
    /// - Parameter candidates: the only ones that can fit, in order; nil for all.
    func places(for query: Query, among candidates: [Int]? = nil) -> [Int] {
        var wanted = query.words.filter { !$0.isExcluded }.map(\.bytes).sorted { $0.count > $1.count }
        var places: [Int]
        if let candidates {
            places = candidates
        } else if let rarest = wanted.first {
            wanted.removeFirst()
            var found = [Bool](repeating: false, count: records.count)
            var count = 0
            texts.forEach(holding: rarest) { text in
                guard owners[text] >= 0 else { return }
                found[Int(owners[text])] = true
                count += 1
            }
            places = []
            places.reserveCapacity(count)
            for place in found.indices where found[place] { places.append(place) }
        } else {
            places = Array(records.indices)
        }
        for word in wanted { places = places.filter { texts.holds(word, in: Int(textPlaces[$0])) } }
        let excluded = excluded(by: query)
        if !excluded.isEmpty { places = places.filter { !excluded[$0] } }
        for condition in query.conditions {
            places = condition.test.narrowed(places, of: records, isExcluded: condition.isExcluded)
        }
        return places
    }

    /// Which records hold words that must not occur; empty where there are no such words. All texts in one go, as for the
    /// words that must.
    private func excluded(by query: Query) -> [Bool] {
        let words = query.words.filter(\.isExcluded)
        guard !words.isEmpty else { return [] }
        var excluded = [Bool](repeating: false, count: records.count)
        for word in words {
            texts.forEach(holding: word.bytes) { text in
                if owners[text] >= 0 { excluded[Int(owners[text])] = true }
            }
        }
        return excluded
    }
}

/// The records of an index before an update, found again by going along.
private struct Known {
    private let records: [SearchIndex.Record]
    private var next = 0
    /// Made where the order is another one.
    private var places: [Contribution.ID: Int]?

    init(_ records: [SearchIndex.Record]) { self.records = records }

    mutating func record(of id: Contribution.ID) -> SearchIndex.Record? {
        if next < records.count, records[next].note.id != id {
            if places == nil {
                places = Dictionary(records.indices.map { (records[$0].note.id, $0) }) { first, _ in first }
            }
            guard let place = places?[id] else { return nil }
            next = place
        }
        guard next < records.count else { return nil }
        next += 1
        return records[next - 1]
    }
}

extension Query.Test {
    /// Those of the places whose records it holds for, or where it is excluded, those that it does not hold for. It is
    /// asked what it is once, and of each record no more is looked at than that.
    fileprivate func narrowed(_ places: [Int], of records: [SearchIndex.Record], isExcluded: Bool) -> [Int] {
        func those(_ isSo: (Int) -> Bool) -> [Int] { places.filter { isSo($0) != isExcluded } }
        switch self {
        case .themes(let themes): return those { records[$0].themes.contains(where: themes.contains) }
        case .people(let people): return those { records[$0].note.authors.contains(where: people.contains) }
        case .kinds(let kinds): return those { kinds.contains(records[$0].note.kind) }
        case .votes(let ballot, let comparison, let number):
            return those { comparison.holds(records[$0].note.votes.count(of: ballot), number) }
        case .since(let moment): return those { moment.isReached(by: records[$0]) }
        case .before(let moment): return those { !moment.isReached(by: records[$0]) }
        case .done(let isDone):
            return those { records[$0].note.kind == .action && records[$0].note.isDone == isDone }
        case .highlighted: return those { records[$0].note.isHighlighted }
        case .withoutTheme: return those { records[$0].home == nil }
        case .withoutAuthor: return those { records[$0].note.authors.isEmpty }
        }
    }
}

extension Query.Moment {
    fileprivate func isReached(by record: SearchIndex.Record) -> Bool {
        switch self {
        case .instant(let moment): record.instant >= moment
        case .local(let moment): record.local >= moment
        }
    }
}

extension Votes {
    /// Dots of any colour, or hands.
    fileprivate func count(of ballot: Query.Ballot) -> Int {
        switch ballot {
        case .inFavour: return self[Votes.inFavour]
        case .against: return self[Votes.against]
        case .dots:
            // Most notes have none, and need no list of labels.
            guard !isEmpty else { return 0 }
            return all.reduce(0) { sum, vote in
                [Votes.inFavour, Votes.against, Votes.abstention].contains(vote.label) ? sum : sum + vote.count
            }
        }
    }
}
