import Workshop

/// Words after which another one must come: a mark behind them is a word of the sentence, also at its end.
enum LeadingWords {
    /// Whether what stands before a place calls for a word there.
    static func callFor(_ place: Int, in text: [Character]) -> Bool {
        guard place > 0 else { return false }
        // « l’#eau », « (#eau »: the sign stands in the word's place.
        guard text[place - 1].isWhitespace else { return true }
        let before = text[..<place].reversed().drop { $0.isWhitespace && !$0.isNewline }
        let word = before.prefix { $0.isLetter }
        let key = Folded.text(String(word.reversed()))
        // « …, dit @Zoé » names who; « c’est dit #moyens » does not.
        return words.contains(key) || (text[place] == "@" && sayings.contains(key))
    }

    private static let sayings: Set<String> = ["dit", "disait", "says", "said", "asks"]

    private static let words: Set<String> = [
        "a", "au", "aux", "avec", "chez", "contre", "dans", "de", "des", "du", "en", "entre", "et", "la", "le", "les",
        "mon", "nos", "notre", "ou", "par", "pour", "sans", "ses", "sous", "sur", "un", "une", "vers", "via", "vos",
        "votre", "an", "and", "at", "between", "by", "for", "from", "in", "of", "on", "or", "our", "the", "to",
        "under", "with", "without", "your", "selon", "comme", "like", "than",
    ]
}
