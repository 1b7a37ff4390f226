/// A sentence stands alone in the interface, after the program's or a file's name in a shell, and in a line with others.
extension String {
    /// With a small letter at its start, as it goes on after something else.
    var begunSmall: String { prefix(1).lowercased() + dropFirst() }

    /// With a capital at its start, unless it begins with a name of the user's own.
    var begunLarge: String {
        let word = prefix { $0.isLetter || "'’-".contains($0) }
        return word.isEmpty || dropFirst(word.count).first.map { !" \u{A0},".contains($0) } ?? false
            ? self : prefix(1).uppercased() + dropFirst()
    }

    /// As it stands in a line with others.
    var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
