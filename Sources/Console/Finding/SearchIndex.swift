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
    }

    private static func words(of note: Contribution) -> String {
        note.reformulation.isEmpty ? note.text : note.text + "\n" + note.reformulation
    }

    /// The places in `records` of what fits, in order.
    ///
    /// - Parameter candidates: the only ones that can fit, in order; nil for all.
    func places(for query: Query, among candidates: [Int]? = nil) -> [Int] {
        let wanted = query.words.filter { !$0.isExcluded }.map(\.bytes).sorted { $0.count > $1.count }
        let unwanted = query.words.filter(\.isExcluded).map(\.bytes)
        func fits(_ place: Int, besides words: ArraySlice<[UInt8]>) -> Bool {
            let text = records[place].text
            return words.allSatisfy { texts.holds($0, in: text) } && !unwanted.contains { texts.holds($0, in: text) }
                && query.conditions.allSatisfy { $0.test.holds(for: records[place]) != $0.isExcluded }
        }
        if let candidates { return candidates.filter { fits($0, besides: wanted[...]) } }
        guard let rarest = wanted.first else { return records.indices.filter { fits($0, besides: []) } }
        var found = [Bool](repeating: false, count: records.count)
        texts.forEach(holding: rarest) { text in
            let owner = Int(owners[text])
            if owner >= 0, fits(owner, besides: wanted.dropFirst()) { found[owner] = true }
        }
        return found.indices.filter { found[$0] }
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
    fileprivate func holds(for record: SearchIndex.Record) -> Bool {
        let note = record.note
        switch self {
        case .themes(let themes): return record.themes.contains(where: themes.contains)
        case .people(let people): return note.authors.contains(where: people.contains)
        case .kinds(let kinds): return kinds.contains(note.kind)
        case .votes(let ballot, let comparison, let number):
            return comparison.holds(note.votes.count(of: ballot), number)
        case .since(let moment): return moment.isReached(by: record)
        case .before(let moment): return !moment.isReached(by: record)
        case .done(let isDone): return note.kind == .action && note.isDone == isDone
        case .highlighted: return note.isHighlighted
        case .withoutTheme: return record.home == nil
        case .withoutAuthor: return note.authors.isEmpty
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
        case .inFavour: self[Votes.inFavour]
        case .against: self[Votes.against]
        case .dots:
            all.reduce(0) { sum, vote in
                [Votes.inFavour, Votes.against, Votes.abstention].contains(vote.label) ? sum : sum + vote.count
            }
        }
    }
}
