import Workshop

/// What the notes and the themes of a workshop are about, made ready for asking where a note belongs and which others say
/// the same. It is brought up to date by what changed, and never made anew.
///
/// A theme is an entry too: its title, its prompt, and at half their weight those of the themes above it.
public struct NoteIndex: Sendable {
    enum Key: Hashable, Comparable, Sendable {
        case theme(Theme.ID)
        case note(Contribution.ID)
    }

    /// A term of an entry, in halves: a whole one has 2.
    struct Weighted: Sendable {
        let term: Lexicon.Term
        let weight: Int32
    }

    struct Entry: Sendable {
        let key: Key
        /// What it was read from.
        var texts: [String]
        /// Where it is filed; of a theme, itself.
        var themes: [Theme.ID]
        /// Each once, in the order of the text.
        var terms: [Weighted]
        /// The sum of the weights.
        var length: Int
        /// The round of updating in which it was seen last.
        var round: Int
    }

    struct Posting: Sendable {
        let slot: Int32
        let weight: Int32
    }

    private let languages: [StemmedLanguage]
    private(set) var lexicon = Lexicon()
    private(set) var entries: [Entry?] = []
    private(set) var slots: [Key: Int] = [:]
    private var free: [Int] = []
    /// The entries of each term.
    private(set) var postings: [[Posting]] = []
    private var totalLength = 0
    private var round = 0
    private var seen: Seen?
    /// How many notes are filed under each theme.
    private(set) var filed: [Theme.ID: Int] = [:]
    /// The themes in the order in which they are shown, and the one above each.
    private(set) var outline: [Theme.ID] = []
    private(set) var parents: [Theme.ID: Theme.ID] = [:]

    /// - Parameter languages: those that the session is held in, most often one; all of them where that is not known.
    public init(languages: [StemmedLanguage] = StemmedLanguage.allCases) {
        self.languages = languages.isEmpty ? StemmedLanguage.allCases : languages
    }

    /// How many notes and themes there are.
    public var count: Int { slots.count }

    var meanLength: Double { slots.isEmpty ? 1 : max(1, Double(totalLength) / Double(slots.count)) }

    /// Whether a word may say what a text is about.
    func isTelling(_ word: String) -> Bool { !FunctionWords.contains(word, languages) }

    /// How much it says that two texts have a term in common: the rarer, the more.
    func rarity(of term: Lexicon.Term) -> Double {
        let holders = Double(postings[Int(term)].count)
        return naturalLogarithm(1 + (Double(slots.count) - holders + 0.5) / (holders + 0.5))
    }

    /// Takes over what has changed: where it is only notes that stand alone, for no more than those cost.
    public mutating func update(from state: State) {
        let stemmer = Stemmer(languages)
        if let changed = seen?.notesChangedAlone(in: state) {
            let shown = Set(outline)
            for id in changed where !take(id, of: state, shown, stemmer) { slots[.note(id)].map { remove($0) } }
        } else {
            round += 1
            let shown = takeThemes(state, stemmer)
            for id in state.sequence { _ = take(id, of: state, shown, stemmer) }
            for slot in entries.indices where entries[slot].map({ $0.round != round }) == true { remove(slot) }
        }
        seen = Seen(state, after: seen)
    }

    /// Takes over a note.
    /// - Returns: whether it is one to be compared with.
    private mutating func take(
        _ id: Contribution.ID, of state: State, _ shown: Set<Theme.ID>, _ stemmer: Stemmer
    ) -> Bool {
        guard let note = state.contributions[id], !note.isRedacted, !note.isSetAside else { return false }
        if note.parent != nil, state.isAside(id) { return false }
        let home = note.parent == nil ? note.themes : state.themes(of: id)
        let themes = home.filter(shown.contains)
        // Under a theme that was set aside, it is nowhere to be seen.
        if themes.isEmpty, !home.isEmpty { return false }
        take(.note(id), note.reformulation.isEmpty ? [note.text] : [note.text, note.reformulation], themes, stemmer)
        return true
    }

    private mutating func takeThemes(_ state: State, _ stemmer: Stemmer) -> Set<Theme.ID> {
        let rows = state.outline
        outline = rows.map(\.theme.id)
        parents = rows.reduce(into: [:]) { $0[$1.theme.id] = $1.theme.parent }
        for (theme, _) in rows {
            let above = state.path(to: theme.id).dropLast().reversed()
            take(
                .theme(theme.id), [theme.title, theme.prompt] + above.flatMap { [$0.title, $0.prompt] }, [theme.id],
                stemmer)
        }
        return Set(outline)
    }

    /// Reads an entry where its words changed, and notes where it is filed now.
    private mutating func take(_ key: Key, _ texts: [String], _ themes: [Theme.ID], _ stemmer: Stemmer) {
        if let slot = slots[key], let entry = entries[slot] {
            entries[slot]?.round = round
            if entry.texts == texts {
                guard entry.themes != themes else { return }
                count(entry, by: -1)
                entries[slot]?.themes = themes
                if let entry = entries[slot] { count(entry, by: 1) }
                return
            }
            remove(slot)
        }
        add(Entry(key: key, texts: texts, themes: themes, terms: [], length: 0, round: round), stemmer)
    }

    private mutating func add(_ entry: Entry, _ stemmer: Stemmer) {
        var entry = entry
        var isHeard = Set<Lexicon.Term>()
        for (index, text) in entry.texts.enumerated() {
            // Of a theme the first two are its own.
            let weight: Int32 = if case .theme = entry.key, index > 1 { 1 } else { 2 }
            for word in WordReader.words(in: text) {
                for term in lexicon.learn(word, stemmer) where isHeard.insert(term).inserted {
                    entry.terms.append(Weighted(term: term, weight: weight))
                    entry.length += Int(weight)
                }
            }
        }
        while postings.count < lexicon.count { postings.append([]) }
        let slot = free.popLast() ?? entries.count
        if slot == entries.count { entries.append(entry) } else { entries[slot] = entry }
        slots[entry.key] = slot
        for term in entry.terms {
            postings[Int(term.term)].append(Posting(slot: Int32(slot), weight: term.weight))
        }
        totalLength += entry.length
        count(entry, by: 1)
    }

    private mutating func remove(_ slot: Int) {
        guard let entry = entries[slot] else { return }
        for term in entry.terms {
            let place = postings[Int(term.term)].firstIndex { $0.slot == slot }
            guard let place else { continue }
            postings[Int(term.term)].swapAt(place, postings[Int(term.term)].count - 1)
            postings[Int(term.term)].removeLast()
        }
        totalLength -= entry.length
        count(entry, by: -1)
        entries[slot] = nil
        slots[entry.key] = nil
        free.append(slot)
    }

    private mutating func count(_ entry: Entry, by step: Int) {
        guard case .note = entry.key else { return }
        for theme in entry.themes { filed[theme, default: 0] += step }
    }
}
