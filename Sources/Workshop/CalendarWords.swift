/// The words of dates in French and English, and the tokens that a typed date is cut into.
enum CalendarWords {
    struct Number: Hashable {
        let value: Int
        let digits: Int
    }

    enum Token: Hashable {
        case number(Number)
        /// Letters, in lower case and without accents.
        case name(String)

        var number: Number? {
            if case .number(let number) = self { number } else { nil }
        }

        var name: String? {
            if case .name(let name) = self { name } else { nil }
        }
    }

    private static let months = [
        ["janvier", "january", "jan", "janv"], ["fevrier", "february", "feb", "fev", "fevr"], ["mars", "march", "mar"],
        ["avril", "april", "apr", "avr"], ["mai", "may"], ["juin", "june", "jun"], ["juillet", "july", "jul", "juil"],
        ["aout", "august", "aug"], ["septembre", "september", "sep", "sept"], ["octobre", "october", "oct"],
        ["novembre", "november", "nov"], ["decembre", "december", "dec"],
    ]

    private static let weekdays = [
        ["lundi", "monday", "lun", "mon"], ["mardi", "tuesday", "tue"], ["mercredi", "wednesday", "mer", "wed"],
        ["jeudi", "thursday", "jeu", "thu"], ["vendredi", "friday", "ven", "fri"],
        ["samedi", "saturday", "sam", "sat"],
        ["dimanche", "sunday", "dim", "sun"],
    ]

    static func month(_ name: String) -> Int? { months.firstIndex { $0.contains(name) }.map { $0 + 1 } }

    static func weekday(_ name: String) -> Int? { weekdays.firstIndex { $0.contains(name) } }

    static func year(_ number: Number) -> Int { number.digits <= 2 ? 2000 + number.value : number.value }

    /// Numbers and words; nothing at all when there is anything that no date holds.
    ///
    /// « le » and « de », the « er » of « 1er » and English endings of numbers say nothing and are left out.
    static func tokens(_ text: String, separators: Set<Character> = ["/", "-", ".", ","]) -> [Token] {
        var tokens: [Token] = []
        var rest = text[...]
        guard text.utf8.count <= 64 else { return [] }
        while let first = rest.first {
            if first.isASCII, first.isNumber {
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                guard digits.count <= 4, let value = Int(digits) else { return [] }
                tokens.append(.number(Number(value: value, digits: digits.count)))
                rest = rest.dropFirst(digits.count)
            } else if first.isLetter {
                let letters = rest.prefix(while: \.isLetter)
                let name = Folded.text(String(letters))
                if !["le", "de", "du", "the", "of", "er", "st", "nd", "rd", "th", "a"].contains(name) {
                    tokens.append(.name(name))
                }
                rest = rest.dropFirst(letters.count)
            } else if first.isWhitespace || separators.contains(first) {
                rest = rest.dropFirst()
            } else {
                return []
            }
        }
        return tokens
    }

    static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
