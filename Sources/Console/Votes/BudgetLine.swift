import Workshop

/// How many dots the room has, as people say it: « 180 », « 3 par personne ».
enum BudgetLine {
    /// Nil where it is not understood; `.some(nil)` for none, which is zero.
    static func read(_ text: String) -> DotBudget?? {
        let words = Folded.key(text)
        let numbers = words.split { !($0.isASCII && $0.isNumber) }
        guard numbers.count == 1, let number = Int(numbers[0]), number <= DotBudget.most else { return nil }
        if number == 0 { return .some(nil) }
        let isEach =
            words.contains("/")
            || words.split(separator: " ").contains { ["par", "per", "each"].contains($0) || $0.hasPrefix("chac") }
        return isEach ? .perPerson(number) : .total(number)
    }

    /// The budget as it is typed.
    static func text(_ budget: DotBudget?, eachWords: (Int) -> String) -> String {
        switch budget {
        case .none: ""
        case .total(let count): "\(count)"
        case .perPerson(let count): eachWords(count)
        }
    }
}
