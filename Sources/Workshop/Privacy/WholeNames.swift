/// Finds people of the list by their whole names, given name and surname, in what was said.
///
/// For a wall, where « merci à Bruno » may stay and *Bruno Castel* may not. What names people otherwise, and those on no list,
/// is `State.anonymousWords`' matter.
public struct WholeNames: Sendable {
    /// By their first word; folded, the longest first.
    private var names: [String: [[String]]] = [:]

    public init(_ people: [Attendee]) {
        for person in people {
            let words = NameWords(person.name).words.map(\.key)
            guard words.count > 1, let first = words.first, let last = words.last else { continue }
            names[first, default: []].append(words)
            // As lists have them: the surname first.
            if words.count == 2 { names[last, default: []].append([last, first]) }
        }
        for first in names.keys { names[first]?.sort { $0.count > $1.count } }
    }

    /// The text with an ellipsis in place of each.
    public func hidden(in text: String) -> String {
        guard !names.isEmpty, !text.isEmpty else { return text }
        let scan = NameWords(text)
        var outcome = NameScan.Outcome(text: text)
        var places: [Range<String.Index>] = []
        var index = 0
        while index < scan.words.count {
            guard let length = length(at: index, in: scan, text) else {
                index += 1
                continue
            }
            places.append(scan.range(of: index..<(index + length)))
            index += length
        }
        outcome.hide(places)
        return outcome.text
    }

    private func length(at index: Int, in scan: NameWords, _ text: String) -> Int? {
        names[scan.words[index].key]?.first { words in
            index + words.count <= scan.words.count
                && words.indices.allSatisfy { step in
                    scan.words[index + step].key == words[step] && (step == 0 || scan.isNear(index + step, in: text))
                }
        }?.count
    }
}
