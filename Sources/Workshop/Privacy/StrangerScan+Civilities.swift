/// Whom *Mme*, *M.* or *docteur* stands before.
extension StrangerScan {
    /// Notes whom *Mme*, *M.* or *docteur* stands before: with a capital it is a name, without one it may be.
    mutating func readCivility(_ index: Int) {
        let word = scan.words[index]
        let isAbbreviated = NameLexicon.abbreviations.contains(word.key) || isCapitalM(index)
        guard isAbbreviated || NameLexicon.civilities.contains(word.key), var next = name(behind: index) else { return }
        if !scan.words[next].isCapitalised, !startsWithParticle(next) {
            guard !NameLexicon.openers.contains(scan.words[next].key), !isParticle(next), !word.isJoined else { return }
            // *Madame veut*, but *mme pasquier*.
            if isAbbreviated { civil.insert(next) } else { civilDoubts.insert(next) }
            return
        }
        civil.insert(next)
        guard NameLexicon.plurals.contains(word.key) else { return }
        while let further = nextOfSeveral(behind: next + run(from: next)) {
            civil.insert(further)
            next = further
        }
    }

    /// The word that a civility is about, where there is one.
    private func name(behind index: Int) -> Int? {
        let next = index + 1
        guard next < scan.words.count, !scan.joins(next), !NameLexicon.offices.contains(scan.words[next].key) else {
            return nil
        }
        let between = text[scan.words[index].range.upperBound..<scan.words[next].range.lowerBound]
        guard [" ", "\u{A0}", ". ", ".\u{A0}", "."].contains(between) else { return nil }
        // *Monsieur Le Maire*.
        let isArticle = ["le", "la", "l"].contains(scan.words[next].key)
        if isArticle, next + 1 < scan.words.count, NameLexicon.offices.contains(scan.words[next + 1].key) { return nil }
        return next
    }

    /// *M* and *MM*, *Me* with a capital and in front of one.
    private func isCapitalM(_ index: Int) -> Bool {
        let word = scan.words[index]
        guard ["m", "mm", "me"].contains(word.key), word.isCapitalised, index + 1 < scan.words.count else {
            return false
        }
        return scan.words[index + 1].isCapitalised || startsWithParticle(index + 1)
    }

    private func startsWithParticle(_ index: Int) -> Bool {
        isParticle(index) && index + 1 < scan.words.count && scan.words[index + 1].isCapitalised
            && scan.isNear(index + 1, in: text) && !NameLexicon.offices.contains(scan.words[index + 1].key)
    }

    /// *Mmes Dubreuil, Pasquier et Haddad*.
    private func nextOfSeveral(behind end: Int) -> Int? {
        guard end < scan.words.count else { return nil }
        let between = text[scan.words[end - 1].range.upperBound..<scan.words[end].range.lowerBound]
        if between == ", ", scan.words[end].isCapitalised { return end }
        let isAnd = ["et", "ou", "and", "or"].contains(scan.words[end].key) && end + 1 < scan.words.count
        return isAnd && scan.words[end + 1].isCapitalised ? end + 1 : nil
    }
}
