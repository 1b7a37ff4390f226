/// Finds people named in a text who are on no list: behind a civility, by a usual given name, by a capital within a
/// sentence.
///
/// Streets and buildings bear names of people too; those, and names of organisations, are nobody.
struct StrangerScan {
    enum Finding: Hashable {
        /// So many words name somebody, for sure where a civility stands before them.
        case name(Int, isCertain: Bool)
        /// So many words may do so.
        case doubt(Int)

        var count: Int {
            switch self {
            case .name(let count, _), .doubt(let count): count
            }
        }
    }

    let text: String
    let scan: NameWords
    /// Words that are written without a capital somewhere in the session.
    private let ordinary: Set<String>
    /// Words of streets and buildings, and with them those of organisations.
    private var places: Set<Int> = []
    private var exempt: Set<Int> = []
    /// Words that a civility says to be a name, and those that one without a capital may say so of.
    var civil: Set<Int> = []
    var civilDoubts: Set<Int> = []
    /// In a text of capitals a capital tells nothing.
    private let hasSmallLetters: Bool

    /// - Parameters:
    ///   - known: names of organisations and places that may stand, as words, by their first.
    ///   - ordinary: words that are written without a capital somewhere in the session.
    init(_ scan: NameWords, of text: String, known: [String: [[String]]] = [:], ordinary: Set<String> = []) {
        (self.text, self.scan, self.ordinary) = (text, scan, ordinary)
        hasSmallLetters = text.contains(where: \.isLowercase)
        for index in scan.words.indices {
            places.formUnion(placeName(behind: index))
            places.formUnion(placeName(before: index))
            for name in known[scan.words[index].key] ?? []
            where scan.words[index...].prefix(name.count).map(\.key) == name {
                exempt.formUnion(index..<(index + name.count))
            }
        }
        exempt.formUnion(places)
        for index in scan.words.indices { readCivility(index) }
    }

    /// Whether a word is part of the name of a street, a building or an organisation.
    func isExempt(_ index: Int) -> Bool { exempt.contains(index) }

    /// Whether a civility says that a name begins at a word. *M. Saint-Aubin* is somebody; the *rue du Docteur Roux* is a street
    /// with its civility.
    func isCertain(_ index: Int) -> Bool { civil.contains(index) && !(index > 0 && places.contains(index - 1)) }

    /// Whether a word begins a sentence.
    func begins(_ index: Int) -> Bool { SentencePlace(index, scan, text) == .first }

    /// Whether a word stands as a time of the year does: *un marché de Noël*, and neither *Noël apporte* nor *avec Noël*.
    func isTime(_ index: Int) -> Bool {
        guard NameLexicon.times.contains(scan.words[index].key), !scan.joins(index), !scan.joins(index + 1), index > 0,
            scan.isNear(index, in: text), NameLexicon.beforeTimes.contains(scan.words[index - 1].key)
        else { return false }
        let next = index + 1
        // *Pour Noël Dupré* names him.
        return next == scan.words.count || !scan.isNear(next, in: text) || !scan.words[next].isCapitalised
    }

    /// What begins at a word; nil for nothing.
    func finding(at index: Int) -> Finding? {
        if isCertain(index) { return .name(run(from: index, isCivil: true), isCertain: true) }
        guard !exempt.contains(index) else { return nil }
        if civilDoubts.contains(index) { return .doubt(1) }
        let word = scan.words[index]
        guard !scan.joins(index) else { return nil }
        if let count = foreign(from: index) { return .doubt(count) }
        guard word.isCapitalised else {
            return word.key.count >= 4 && GivenNames.clear.contains(word.key) ? .doubt(1) : nil
        }
        let length = run(from: index)
        let isNamed = GivenNames.clear.contains(word.key) || isSurnameBeforeGivenName(index)
        if isNamed { return .name(length, isCertain: false) }
        let start = SentencePlace(index, scan, text)
        if GivenNames.ambiguous.contains(word.key), start == .within || length > 1 {
            return .name(length, isCertain: false)
        }
        if areInitials(index) { return .doubt(2) }
        guard isSpeaker(index, length) || isSurnameInList(index) || isDoubtful(index, start) else { return nil }
        return .doubt(doubtfulRun(from: index))
    }

    /// Whether a word with a capital may be a name, for all that is known of where it stands.
    private func isDoubtful(_ index: Int, _ place: SentencePlace) -> Bool {
        let key = scan.words[index].key
        guard hasSmallLetters, !NameLexicon.isNobody(key) else { return false }
        guard key.count >= 3 else { return false }
        if isShouted(index) { return key.count >= 5 && !ordinary.contains(key) && !NameLexicon.acronyms.contains(key) }
        return switch place {
        case .within: true
        case .afterColon: !ordinary.contains(key) && !NameLexicon.openers.contains(key)
        case .first:
            !ordinary.contains(key) && !NameLexicon.openers.contains(key) && index + 1 < scan.words.count
                && scan.isNear(index + 1, in: text) && NameLexicon.verbs.contains(scan.words[index + 1].key)
        }
    }

    /// The words of a name: the first with what is joined to it, given names, small words, and one surname.
    ///
    /// - Parameter isCivil: whether a civility says that it is one, whatever else the words may be.
    func run(from index: Int, isCivil: Bool = false) -> Int {
        var end = index + 1
        var surnames =
            GivenNames.clear.contains(scan.words[index].key) || GivenNames.ambiguous.contains(scan.words[index].key)
            ? 0 : 1
        // *Saint Aubin*, *de La Tour*: what begins so is not over yet.
        if isParticle(index) || isCivil && NameLexicon.saints.contains(scan.words[index].key) { surnames = 0 }
        while end < scan.words.count, end - index < 6 {
            if scan.joins(end) || isInitial(end) && scan.isNear(end, in: text) {
                end += 1
            } else if isPartOfName(end, isCivil), surnames == 0 || GivenNames.clear.contains(scan.words[end].key) {
                surnames += GivenNames.clear.contains(scan.words[end].key) || isParticle(end) ? 0 : 1
                end += 1
            } else if surnames == 0, end + 1 < scan.words.count, isParticle(end), scan.isNear(end, in: text),
                isPartOfName(end + 1, isCivil)
            {
                end += 1
            } else {
                break
            }
        }
        return end - index
    }

    private func isPartOfName(_ index: Int, _ isCivil: Bool) -> Bool {
        let word = scan.words[index]
        guard word.isCapitalised, scan.isNear(index, in: text), isCivil || !exempt.contains(index) else { return false }
        if isParticle(index) { return index + 1 < scan.words.count && scan.words[index + 1].isCapitalised }
        let isWord =
            NameLexicon.isNobody(word.key) || NameLexicon.acronyms.contains(word.key)
            || NameLexicon.openers.contains(word.key) || NameLexicon.verbs.contains(word.key)
        return !isWord && !(isShouted(index) && word.key.count < 4)
    }

    func isParticle(_ index: Int) -> Bool { NameLexicon.particles.contains(scan.words[index].key) }

    /// Whether a word is one capital with a dot: the *M* of *Paul M.*
    private func isInitial(_ index: Int) -> Bool {
        let word = scan.words[index]
        guard word.isCapitalised, word.key.count == 1, word.range.upperBound < text.endIndex else { return false }
        return text[word.range.upperBound] == "."
    }

    /// *Z.L.*, *J.-B.*
    private func areInitials(_ index: Int) -> Bool {
        isInitial(index) && index + 1 < scan.words.count && isInitial(index + 1)
    }

    /// Whether a word is in capitals only, in a text that is not.
    private func isShouted(_ index: Int) -> Bool {
        let word = scan.words[index]
        return hasSmallLetters && word.key.count >= 2 && text[word.range].allSatisfy(\.isUppercase)
    }

    /// *DUPUIS Gérard*, as lists have it.
    private func isSurnameBeforeGivenName(_ index: Int) -> Bool {
        guard isShouted(index), index + 1 < scan.words.count, scan.isNear(index + 1, in: text), !isShouted(index + 1)
        else { return false }
        let key = scan.words[index].key
        return scan.words[index + 1].isCapitalised && GivenNames.clear.contains(scan.words[index + 1].key)
            && !NameLexicon.acronyms.contains(key) && !NameLexicon.isNobody(key)
    }

    /// Whoever said a note, as note-takers write it: *Corre : un abri*, *un abri (Corre)*, *un abri – Corre*.
    private func isSpeaker(_ index: Int, _ length: Int) -> Bool {
        let (word, last) = (scan.words[index], scan.words[index + length - 1])
        guard hasSmallLetters, word.key.count >= 3, length < 3, !ordinary.contains(word.key),
            !NameLexicon.isNobody(word.key), !NameLexicon.openers.contains(word.key),
            !NameLexicon.labels.contains(word.key), !isShouted(index)
        else { return false }
        let before = text[..<word.range.lowerBound].reversed().first { $0 != " " && $0 != "\u{A0}" }
        let after = text[last.range.upperBound...].first { $0 != " " && $0 != "\u{A0}" }
        switch (before, after) {
        case (nil, ":"), (nil, ","), ("(", ")"), ("[", "]"), ("–", nil), ("—", nil), ("-", nil): return true
        default: return false
        }
    }

    /// *Dusse Jean-Claude*, *Smithson, John*, with nothing else behind.
    private func isSurnameInList(_ index: Int) -> Bool {
        let next = index + 1
        guard index == 0, next < scan.words.count, GivenNames.clear.contains(scan.words[next].key),
            !NameLexicon.isNobody(scan.words[index].key), !NameLexicon.openers.contains(scan.words[index].key),
            !NameLexicon.labels.contains(scan.words[index].key)
        else { return false }
        let between = text[scan.words[index].range.upperBound..<scan.words[next].range.lowerBound]
        let end = next + run(from: next)
        let after = text[scan.words[end - 1].range.upperBound...].first { $0 != " " }
        return (between == " " || between == ", ") && (after == nil || after == ":")
    }

    /// Words with a capital side by side; a name that is known is hidden, whatever stands before it.
    private func doubtfulRun(from index: Int) -> Int {
        var end = index + 1
        while end < scan.words.count, end - index < 6, !GivenNames.clear.contains(scan.words[end].key) {
            let isSmall =
                isParticle(end) && end + 1 < scan.words.count && isPartOfName(end + 1, false)
                && scan.isNear(end, in: text)
            guard scan.joins(end) || isPartOfName(end, false) || isSmall else { break }
            end += 1
        }
        return end - index
    }

    /// Words in another alphabet, where a capital is unknown.
    private func foreign(from index: Int) -> Int? {
        func isForeign(_ index: Int) -> Bool {
            scan.words[index].key.unicodeScalars.first.map { $0.value > 0x24F && !(0x1E00...0x1EFF).contains($0.value) }
                ?? false
        }
        guard isForeign(index), index == 0 || !isForeign(index - 1) else { return nil }
        return scan.words[index...].indices.prefix(while: isForeign).count
    }
}
