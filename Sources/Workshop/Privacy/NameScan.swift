/// Finds the names of people in what was said, so that an anonymous compte-rendu leaves them out.
///
/// Rather a word too many than a name too few: whole names in any case of letters; given names and surnames alone where
/// they have a capital and three letters; the given name of whoever said the note in any case, for it was typed as a mark.
/// Whoever is on no list is found by what stands around them (``StrangerScan``). A word like a name that none of this covers
/// is a doubt, and stays.
struct NameScan {
    struct Outcome {
        var text: String
        /// What an ellipsis stands for now, place by place.
        var hidden: [String] = []
        /// Words that may be a name, as they stand.
        var doubts: [String] = []

        /// Puts an ellipsis in place of each of some parts, which come in order.
        mutating func hide(_ parts: [Range<String.Index>]) {
            hidden += parts.map { String(text[$0]) }
            for part in parts.reversed() { text.replaceSubrange(part, with: "…") }
        }
    }

    /// How much is looked for: in what names a place or an organisation, whole names and who stands behind a civility only.
    enum Depth { case everything, wholeNames }

    private struct Name {
        /// Folded, without hyphens.
        let words: [String]
        let isWhole: Bool
        /// Of a given name or a surname alone.
        let isLongEnough: Bool
        /// Of somebody on no list, who was named elsewhere.
        var isLearnt = false
    }

    /// By their first word, the longest first.
    private var names: [String: [Name]] = [:]
    /// What is called like somebody and is nobody, by its first word.
    private var things: [String: [[String]]] = [:]
    /// Words that are written without a capital somewhere.
    private var ordinary: Set<String> = []

    /// - Parameters:
    ///   - others: names that stand in the form, which are looked for whole.
    ///   - things: names of organisations and places.
    ///   - texts: all that was written: a name that was told once, *Mme Dubreuil*, is found again as *Dubreuil*.
    init(_ people: [Attendee], others: [String] = [], things: [String] = [], texts: [String] = []) {
        for words in (things + NameLexicon.famous).map({ NameWords($0).words.map(\.key) }) {
            if let first = words.first { self.things[first, default: []].append(words) }
        }
        var seen = Set<String>()
        for person in people { add(NameWords(person.name), isPerson: true, &seen) }
        for name in others { add(NameWords(name), isPerson: false, &seen) }
        learn(from: texts, &seen)
        for first in names.keys { names[first]?.sort { $0.words.count > $1.words.count } }
    }

    private mutating func learn(from texts: [String], _ seen: inout Set<String>) {
        for text in texts {
            let scan = NameWords(text)
            for word in scan.words where !word.isCapitalised { ordinary.insert(word.key) }
            let strangers = StrangerScan(scan, of: text, known: things)
            var index = 0
            while index < scan.words.count {
                guard case .name(let count, _) = strangers.finding(at: index) else {
                    index += 1
                    continue
                }
                for word in scan.words[index..<(index + count)]
                where word.key.count >= 3 && !NameLexicon.isPlace(word.key) && !NameLexicon.particles.contains(word.key)
                    && !GivenNames.clear.contains(word.key) && !GivenNames.ambiguous.contains(word.key)
                {
                    add(Name(words: [word.key], isWhole: false, isLongEnough: true, isLearnt: true), &seen)
                }
                index += count
            }
        }
    }

    private mutating func add(_ name: NameWords, isPerson: Bool, _ seen: inout Set<String>) {
        let whole = name.words.map(\.key)
        let isAlone = name.compounds.count < 2
        if !whole.isEmpty, isPerson || !isAlone {
            // A name of one word is told by its capital, as given names are.
            add(Name(words: whole, isWhole: !isAlone, isLongEnough: true), &seen)
        }
        guard isPerson, !isAlone else { return }
        // *de La Tour*, *van der Berg*: the surname with its small words.
        if let given = name.compounds.first, name.words.count - given.upperBound > 1 {
            let surname = name.words[given.upperBound...].map(\.key)
            if surname.joined().count > 3 { add(Name(words: surname, isWhole: true, isLongEnough: true), &seen) }
        }
        let hasCapitals = name.words.contains(where: \.isCapitalised)
        for compound in name.compounds {
            let parts = name.words[compound]
            guard let first = parts.first, first.isCapitalised || !hasCapitals else { continue }
            let words = parts.map(\.key)
            if parts.count == 1, NameScan.isCommon(first.key) { continue }
            let letters = words.reduce(0) { $0 + $1.count }
            let isSmallWord = NameLexicon.openers.contains(first.key) || NameLexicon.particles.contains(first.key)
            let isLongEnough = letters >= 3 || letters == 2 && !isSmallWord && hasCapitals
            add(Name(words: words, isWhole: false, isLongEnough: isLongEnough), &seen)
            // Half of a surname of two is a surname: *d’Ormesson* of *d’Ormesson-Le Guen*.
            guard parts.count > 1, compound.lowerBound > 0 else { continue }
            for part in parts where part.isCapitalised && part.key.count >= 4 {
                add(Name(words: [part.key], isWhole: false, isLongEnough: true), &seen)
            }
        }
    }

    private mutating func add(_ name: Name, _ seen: inout Set<String>) {
        guard let first = name.words.first, seen.insert(name.words.joined(separator: " ") + "\(name.isWhole)").inserted
        else { return }
        names[first, default: []].append(name)
    }

    /// Hides addresses, telephone numbers, marks that designate nobody, and names.
    func hide(in text: String, saidBy authors: [Attendee] = [], _ depth: Depth = .everything) -> Outcome {
        var outcome = Outcome(text: text)
        guard !text.isEmpty else { return outcome }
        outcome.hide(SpelledAddress.all(in: outcome.text))
        outcome.hide(LongNumber.all(in: outcome.text, isVeryLong: true))
        outcome.hidden += Contact.all(in: outcome.text)
        outcome.text = Contact.hidden(in: outcome.text)
        outcome.hide(LongNumber.all(in: outcome.text))
        outcome.hide(LooseMark.all(in: outcome.text).filter { $0.sign == .person }.map(\.range))
        let given = Set(authors.compactMap { NameWords($0.name).given })
        hideNames(in: &outcome, given: given, depth)
        return outcome
    }

    private func hideNames(in outcome: inout Outcome, given: Set<[String]>, _ depth: Depth) {
        let text = outcome.text
        let scan = NameWords(text)
        let strangers = StrangerScan(
            scan, of: text, known: depth == .everything ? things : [:], ordinary: ordinary)
        var places: [Range<String.Index>] = []
        var index = 0
        while index < scan.words.count {
            guard !strangers.isCertain(index), let found = match(at: index, in: scan, text) else {
                let finding = strangers.finding(at: index)
                switch finding {
                // Places and organisations are called after people: there only a civility tells.
                case .name(let count, let isCertain) where isCertain || depth == .everything:
                    places.append(scan.range(of: index..<(index + count)))
                case .name(let count, _), .doubt(let count):
                    outcome.doubts.append(String(text[scan.range(of: index..<(index + count))]))
                case nil: break
                }
                index += finding?.count ?? 1
                continue
            }
            let isCapitalised = scan.words[index].isCapitalised
            let isWord = !scan.joins(index) && !scan.joins(index + found.words.count)
            // *Petit rappel* begins a sentence, where *petit* is a word like another.
            let key = scan.words[index].key
            let isOrdinary =
                !found.isLearnt && !GivenNames.clear.contains(key) && ordinary.contains(key) && strangers.begins(index)
            let isTold =
                found.isWhole && (isCapitalised || found.words.count > 1)
                || depth == .everything && found.isLongEnough && isCapitalised && !isOrdinary
                    && !strangers.isExempt(index) && !(found.words.count == 1 && strangers.isTime(index))
                || given.contains(found.words)
            // Another Paul has another surname.
            let isNamed = isWord && isTold
            let isLonger = isNamed && !found.isWhole && isCapitalised && depth == .everything
            let count = isLonger ? max(found.words.count, strangers.run(from: index)) : found.words.count
            let range = scan.range(of: index..<(index + count))
            if isNamed {
                places.append(range)
            } else if found.isLongEnough, isWord || isCapitalised,
                isCapitalised || !NameLexicon.openers.contains(key)
            {
                outcome.doubts.append(String(text[range]))
            }
            index += count
        }
        outcome.hide(NameScan.merged(places, in: text))
    }

    /// Whether somebody of the list is named in what an organisation is called.
    func isNamed(in title: String) -> Bool {
        let scan = NameWords(title)
        return scan.words.indices.contains { index in
            guard scan.words[index].isCapitalised, !scan.joins(index), let found = match(at: index, in: scan, title)
            else {
                return false
            }
            return found.isLongEnough && !scan.joins(index + found.words.count)
        }
    }

    private func match(at index: Int, in scan: NameWords, _ text: String) -> Name? {
        names[scan.words[index].key]?.first { name in
            guard index + name.words.count <= scan.words.count else { return false }
            return name.words.indices.allSatisfy { step in
                scan.words[index + step].key == name.words[step]
                    && (step == 0 || scan.isNear(index + step, in: text))
            }
        }
    }

    /// A given name and a surname side by side are one.
    private static func merged(_ places: [Range<String.Index>], in text: String) -> [Range<String.Index>] {
        var merged: [Range<String.Index>] = []
        for place in places {
            if let last = merged.last,
                text[last.upperBound..<place.lowerBound].allSatisfy({ $0 == " " || $0 == "\u{A0}" })
            {
                merged[merged.count - 1] = last.lowerBound..<place.upperBound
            } else {
                merged.append(place)
            }
        }
        return merged
    }

    /// Words that stand in names and name nobody.
    private static func isCommon(_ key: String) -> Bool { common.contains(key) }

    private static let common: Set<String> = [
        "un", "une", "le", "la", "les", "des", "du", "de", "et", "aux", "van", "von", "der", "den", "ter", "del",
        "della",
        "dos", "das", "ben", "bin", "ibn", "the", "and", "mme", "mlle", "mrs", "miss", "dame", "madame", "monsieur",
        "mademoiselle", "docteur", "doctor", "maitre", "pere", "soeur", "frere", "saint", "sainte",
    ]
}
