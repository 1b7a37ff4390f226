/// The words that were read so far, and what each of them stands for: read once, then looked up.
struct Lexicon: Sendable {
    /// A stem, or the beginning of one: *connaître* and *connaissance* have a beginning in common and no stem.
    typealias Term = Int32

    private var terms: [String: Term] = [:]
    private var known: [String: [Term]] = [:]
    private var sorts: [Sort] = []

    private enum Sort { case stem, shortStem, beginning }

    /// How many different terms there are.
    var count: Int { sorts.count }

    /// Whether a term is a stem, and not the beginning of one.
    func isStem(_ term: Term) -> Bool { sorts[Int(term)] != .beginning }

    /// Whether a term is a stem of some length: *des* and *les* are not, which in a short list may be rare.
    func isFullStem(_ term: Term) -> Bool { sorts[Int(term)] == .stem }

    /// What it weighs that two texts have the term in common, beside its rarity.
    func share(_ term: Term) -> Double { isFullStem(term) ? 1 : 0.5 }

    /// The terms of a word that was learnt; none for another one.
    func terms(of word: String) -> [Term] { known[word] ?? [] }

    mutating func learn(_ word: String, _ stemmer: Stemmer) -> [Term] {
        if let terms = known[word] { return terms }
        var found: [Term] = []
        for stem in stemmer.stems(of: word) {
            found.append(term(stem, stem.utf8.count > Lexicon.short ? .stem : .shortStem))
            guard stem.utf8.count >= Lexicon.beginning else { continue }
            let beginning = term("^" + stem.prefix(Lexicon.beginning), .beginning)
            if !found.contains(beginning) { found.append(beginning) }
        }
        known[word] = found
        return found
    }

    private mutating func term(_ text: String, _ sort: Sort) -> Term {
        if let term = terms[text] { return term }
        let term = Term(sorts.count)
        terms[text] = term
        sorts.append(sort)
        return term
    }

    /// Up to as many letters a stem is short.
    private static let short = 3
    /// How many letters of a stem are its beginning.
    private static let beginning = 5
}
