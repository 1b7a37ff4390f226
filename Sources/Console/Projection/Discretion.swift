import Workshop

/// What may stand on a wall: words without addresses, telephone numbers, people of the list by their whole names, and names
/// that were typed as marks and that nobody is known by yet: they become an ellipsis.
///
/// Given names inside the words stay: they are what was said, and « merci à Bruno » without Bruno says nothing. Who said it is
/// never shown.
struct Discretion {
    private let names: WholeNames

    init(_ state: State) { names = WholeNames(state.people) }

    func words(_ text: String) -> String {
        names.hidden(in: LooseMark.hidden(.person, in: Contact.hidden(in: text)))
    }

    /// A quotation's words, without the line that says whose they are.
    func quotation(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.count > 1, let last = lines.last, last.isEmpty || last.hasPrefix("— ") { lines.removeLast() }
        return words(lines.joined(separator: "\n"))
    }
}
