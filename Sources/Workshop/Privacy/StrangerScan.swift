/// Finds people named in a text who are on no list: behind a civility, by a usual given name, by a capital within a
/// sentence.
///
/// Streets and buildings bear names of people too; those, and names of organisations, are none.
struct StrangerScan {
    enum Finding: Hashable {
        /// So many words name somebody.
        case name(Int)
        /// So many words may do so.
        case doubt(Int)

        var count: Int {
            switch self {
            case .name(let count), .doubt(let count): count
            }
        }
    }

    private let text: String
    private let scan: NameWords
    /// Words of places and organisations.
    private var exempt: Set<Int> = []
    /// In a text of capitals a capital tells nothing.
    private let hasSmallLetters: Bool

    /// - Parameter known: names of organisations and places that may stand, as words, by their first.
    init(_ scan: NameWords, of text: String, known: [String: [[String]]]) {
        self.text = text
        self.scan = scan
        hasSmallLetters = text.contains(where: \.isLowercase)
        for index in scan.words.indices {
            exempt.formUnion(placeName(behind: index))
            for name in known[scan.words[index].key] ?? []
            where scan.words[index...].prefix(name.count).map(\.key) == name {
                exempt.formUnion(index..<(index + name.count))
            }
        }
    }

    /// What begins at a word; nil for nothing.
    func finding(at index: Int) -> Finding? {
        let word = scan.words[index]
        guard !exempt.contains(index) else { return nil }
        if isBehindCivility(index) { return .name(run(from: index)) }
        guard word.isCapitalised, !scan.joins(index) else { return nil }
        let isWithin = !beginsSentence(index)
        if GivenNames.clear.contains(word.key) { return .name(run(from: index)) }
        let length = run(from: index)
        if GivenNames.ambiguous.contains(word.key), isWithin || length > 1 { return .name(length) }
        guard isWithin, hasSmallLetters, word.key.count >= 3, !StrangerScan.isNobody(word.key),
            text[word.range].contains(where: \.isLowercase)
        else { return nil }
        // A name that is known is hidden, whatever stands before it.
        let further = (index..<(index + length)).dropFirst()
        return .doubt((further.first { GivenNames.clear.contains(scan.words[$0].key) } ?? index + length) - index)
    }

    /// The words of a name: the first with what is joined to it, then those with a capital, and small words between.
    private func run(from index: Int) -> Int {
        var end = index + 1
        while end < scan.words.count, end - index < 6 {
            if scan.joins(end) {
                end += 1
            } else if hasSmallLetters, isPartOfName(end) {
                end += 1
            } else if hasSmallLetters, end + 1 < scan.words.count, isParticle(end), scan.isNear(end, in: text),
                isPartOfName(end + 1)
            {
                end += 2
            } else {
                break
            }
        }
        return end - index
    }

    private func isPartOfName(_ index: Int) -> Bool {
        scan.words[index].isCapitalised && scan.isNear(index, in: text) && !exempt.contains(index)
            && !StrangerScan.isNobody(scan.words[index].key)
    }

    private func isParticle(_ index: Int) -> Bool {
        ["de", "du", "d", "des", "la", "le", "van", "von", "der", "el", "al", "ben", "da", "dos"]
            .contains(scan.words[index].key)
    }

    /// Whether a word with a capital stands right behind *Mme* or *M.*.
    private func isBehindCivility(_ index: Int) -> Bool {
        guard index > 0, scan.words[index].isCapitalised, !scan.joins(index),
            !StrangerScan.offices.contains(scan.words[index].key)
        else { return false }
        let before = scan.words[index - 1]
        let between = text[before.range.upperBound..<scan.words[index].range.lowerBound]
        guard between == " " || between == "\u{A0}" || between == ". " || between == ".\u{A0}" else { return false }
        if before.key == "m" { return text[before.range] == "M" }
        guard StrangerScan.civilities.contains(before.key) else { return false }
        // *Monsieur Le Maire*.
        let isArticle = ["le", "la", "l"].contains(scan.words[index].key)
        return !isArticle || index + 1 < scan.words.count && !StrangerScan.offices.contains(scan.words[index + 1].key)
    }

    /// The name that a street or a building bears, with a capital: *rue du Docteur Roux*, *école Jean Moulin*.
    private func placeName(behind index: Int) -> Range<Int> {
        let key = scan.words[index].key
        let isStreet = StrangerScan.streets.contains(key)
        guard isStreet || StrangerScan.buildings.contains(key) else { return index..<index }
        var end = index + 1
        while end < scan.words.count, scan.isNear(end, in: text),
            scan.words[end].isCapitalised || isStreet && isParticle(end) || scan.joins(end)
        {
            end += 1
        }
        return index..<end
    }

    private func beginsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = scan.words[index - 1]
        let between = text[before.range.upperBound..<scan.words[index].range.lowerBound]
        // *L’Étang* begins where its article does.
        if between == "’" || between == "'" { return beginsSentence(index - 1) }
        return between.contains { ".!?…:;«“\"(\n\t•*_–—|".contains($0) } || between.contains("- ")
    }

    private static func isNobody(_ key: String) -> Bool {
        common.contains(key) || offices.contains(key) || civilities.contains(key)
    }

    private static let civilities: Set<String> = [
        "mme", "mmes", "mlle", "madame", "mademoiselle", "monsieur", "mr", "mrs", "ms", "miss", "dr", "pr",
    ]
    private static let offices: Set<String> = [
        "maire", "mairesse", "president", "presidente", "prefet", "prefete", "depute", "deputee", "senateur",
        "senatrice", "ministre", "adjoint", "adjointe", "directeur", "directrice", "conseiller", "conseillere",
        "sous", "mayor", "chair", "councillor",
    ]
    private static let streets: Set<String> = [
        "rue", "avenue", "boulevard", "bd", "place", "square", "impasse", "allee", "chemin", "quai", "pont", "cours",
        "esplanade", "passage", "ruelle", "route", "gare", "metro", "arret", "station", "ecole", "college", "lycee",
        "gymnase", "stade", "piscine", "hopital", "clinique", "saint", "sainte", "st", "ste", "cite", "rond",
        "faubourg", "street", "road", "lane", "school",
    ]
    private static let buildings: Set<String> = [
        "maison", "salle", "centre", "parc", "jardin", "bibliotheque", "mediatheque", "residence", "quartier",
        "creche", "theatre", "cinema", "espace", "foyer", "ehpad", "tour", "immeuble", "bus", "ligne", "tram",
        "ville", "association", "collectif", "groupe", "hall", "park", "library",
    ]
    /// Words with a capital within a sentence that name no person.
    private static let common: Set<String> = [
        "internet", "france", "europe", "etat", "facebook", "instagram", "whatsapp", "youtube", "google", "wifi",
        "noel", "paques", "toussaint", "republique", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "christmas", "easter", "english", "french", "wi",
    ]
}
