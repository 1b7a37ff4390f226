/// The words that were read so far, and what each of them stands for: read once, then looked up.
struct Lexicon: Sendable {
    /// A stem, or the beginning of one: *connaître* and *connaissance* have a beginning in common and no stem.
    typealias Term = Int32

    private var terms: [String: Term] = [:]
    private var known: [String: [Term]] = [:]
    private var wholeness: [Bool] = []

    /// How many different terms there are.
    var count: Int { wholeness.count }

    /// Whether a term is a whole stem; a beginning says half as much.
    func isWhole(_ term: Term) -> Bool { wholeness[Int(term)] }

    /// The terms of a word that was learnt; none for another one.
    func terms(of word: String) -> [Term] { known[word] ?? [] }

    mutating func learn(_ word: String, _ stemmer: Stemmer) -> [Term] {
        if let terms = known[word] { return terms }
        var found: [Term] = []
        for stem in stemmer.stems(of: word) {
            found.append(term(stem, isWhole: true))
            guard stem.utf8.count >= Lexicon.beginning else { continue }
            let beginning = term("^" + stem.prefix(Lexicon.beginning), isWhole: false)
            if !found.contains(beginning) { found.append(beginning) }
        }
        known[word] = found
        return found
    }

    private mutating func term(_ text: String, isWhole: Bool) -> Term {
        if let term = terms[text] { return term }
        let term = Term(wholeness.count)
        terms[text] = term
        wholeness.append(isWhole)
        return term
    }

    /// How many letters of a stem are its beginning.
    private static let beginning = 5
}
