/// The words of a text as names are made of them: letters only, folded; a hyphen joins two of them into one name.
struct NameWords {
    struct Word {
        let key: String
        let range: Range<String.Index>
        let isCapitalised: Bool
        /// Whether a hyphen stands right before it, with a word before that.
        let isJoined: Bool
    }

    private(set) var words: [Word] = []

    init(_ text: String) {
        var index = text.startIndex
        while let start = text[index...].firstIndex(where: \.isLetter) {
            let end = text[start...].firstIndex { !$0.isLetter } ?? text.endIndex
            let joint = words.last.map { text[$0.range.upperBound..<start] }
            words.append(
                Word(
                    key: Folded.text(String(text[start..<end])), range: start..<end,
                    isCapitalised: text[start].isUppercase, isJoined: joint.map(NameWords.isHyphen) ?? false))
            index = end
        }
    }

    /// Whether a word begins within a name of several with hyphens.
    func joins(_ index: Int) -> Bool { index < words.count && words[index].isJoined }

    /// The words that hyphens join, each run as its positions.
    var compounds: [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in words.indices {
            if words[index].isJoined, let last = runs.last {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }

    /// Where some of them stand.
    func range(of words: Range<Int>) -> Range<String.Index> {
        self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound - 1].range.upperBound
    }

    /// The first name, folded.
    var given: [String]? { compounds.first.map { words[$0].map(\.key) } }

    /// Whether only what joins the words of one name stands between a word and the one before.
    func isNear(_ index: Int, in text: String) -> Bool {
        let between = text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
        return between.count == 1 && between.allSatisfy { " \u{A0}-‐‑'’".contains($0) }
    }

    private static func isHyphen(_ between: Substring) -> Bool {
        between.count == 1 && between.allSatisfy { "-‐‑".contains($0) }
    }
}
