/// Streets and buildings that are called after people.
extension StrangerScan {
    /// The name that a street or a building bears, with a capital: *rue du Docteur Roux*, *école Jean Moulin*.
    func placeName(behind index: Int) -> Range<Int> {
        let key = scan.words[index].key
        let isStreet = NameLexicon.streets.contains(key)
        guard isStreet || NameLexicon.buildings.contains(key) else { return index..<index }
        var end = index + 1
        while end < scan.words.count, scan.isNear(end, in: text),
            scan.words[end].isCapitalised || isStreet && isParticle(end) || scan.joins(end)
        {
            end += 1
        }
        return index..<end
    }

    /// Likewise as English has it: *Victoria Park*.
    func placeName(before index: Int) -> Range<Int> {
        guard NameLexicon.englishPlaces.contains(scan.words[index].key), scan.words[index].isCapitalised else {
            return index..<index
        }
        var start = index
        while start > 0, scan.words[start - 1].isCapitalised, scan.isNear(start, in: text),
            !NameLexicon.isNobody(scan.words[start - 1].key)
        { start -= 1 }
        return start..<(start == index ? index : index + 1)
    }
}
