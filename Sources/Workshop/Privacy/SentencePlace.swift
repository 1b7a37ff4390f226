/// Where a word stands in its sentence.
enum SentencePlace {
    case first, afterColon, within

    init(_ index: Int, _ scan: NameWords, _ text: String) {
        guard index > 0 else {
            self = .first
            return
        }
        let before = scan.words[index - 1]
        let between = text[before.range.upperBound..<scan.words[index].range.lowerBound]
        if between == "’" || between == "'" {
            // *L’Étang* begins where its article does.
            self = SentencePlace(index - 1, scan, text)
        } else if between.contains(where: { ":;".contains($0) }) {
            self = .afterColon
        } else if between.contains(where: { ".!?…«“\"(\n\t•*_–—|".contains($0) }) || between.contains("- ") {
            self = .first
        } else {
            self = .within
        }
    }
}
