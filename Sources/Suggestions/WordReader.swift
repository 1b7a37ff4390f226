/// Cuts a text into its words.
enum WordReader {
    /// The words of two letters or more, in lower case, in order. Of an epicene word, *habitant·e·s*, what all of it has in
    /// common; of an elided one, *l’école*, the word.
    static func words(in text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        /// Whether what comes is the ending of an epicene word.
        var isEnding = false
        var ending = String.UnicodeScalarView()
        var previousWasDot = false

        func finish() {
            if isEnding, !endings.contains(String(ending)) { add(ending) }
            add(word)
            word = String.UnicodeScalarView()
            ending = String.UnicodeScalarView()
            (isEnding, previousWasDot) = (false, false)
        }
        func add(_ scalars: String.UnicodeScalarView) {
            guard scalars.count > 1 else { return }
            words.append(String(scalars))
        }

        for scalar in text.lowercased().unicodeScalars {
            if isPart(scalar) {
                if isEnding { ending.append(scalar) } else { word.append(scalar) }
                previousWasDot = false
            } else if isDot(scalar), !previousWasDot, !word.isEmpty {
                if isEnding, !endings.contains(String(ending)) { add(ending) }
                ending = String.UnicodeScalarView()
                (isEnding, previousWasDot) = (true, true)
            } else {
                finish()
            }
        }
        finish()
        return words
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: true
        case 0..<0x80: false
        // Combining marks go with their letters.
        case 0x300...0x36F: true
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "·", "•", "‧", "⋅": true
        default: false
        }
    }

    /// What epicene writing puts behind its dots.
    private static let endings: Set<String> = [
        "", "e", "es", "s", "ne", "nes", "le", "les", "te", "tes", "ve", "ves", "fe", "se", "ses", "euse", "euses",
        "rice", "rices", "trice", "trices", "ère", "ères", "ière", "ières", "esse", "esses",
    ]
}
