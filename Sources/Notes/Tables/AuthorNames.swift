import Workshop

/// Who is meant by a cell that names the authors of a note.
///
/// A semicolon always stands between two people, and a backslash makes it a word. A comma and « et » do where each part is
/// somebody of the list or of a cell of their own: *Dupont, Marie* and *Terre et Cie* are one name each.
struct AuthorNames {
    private var people: [String: PersonReference] = [:]

    /// - Parameter cells: all that name authors in the table.
    init(_ state: State, cells: [String]) {
        for person in state.people.reversed() { people[Folded.key(person.name)] = .existing(person.id) }
        // A new name is spelled as it comes first.
        for name in cells.flatMap(AuthorNames.parts) where AuthorNames.pieces(of: name).count < 2 {
            let key = Folded.key(name)
            if people[key] == nil { people[key] = .new(name: name) }
        }
    }

    /// - Returns: the people, each once; doubtful where one name may be several.
    func read(_ cell: String) -> (references: [PersonReference], isDoubtful: Bool) {
        var references: [PersonReference] = []
        var isDoubtful = false
        for part in AuthorNames.parts(of: cell) {
            let pieces = AuthorNames.pieces(of: part)
            let known = pieces.compactMap { people[Folded.key($0)] }
            if let whole = people[Folded.key(part)] {
                references.append(whole)
            } else if pieces.count > 1, known.count == pieces.count {
                references += known
            } else {
                references.append(.new(name: part))
                // Where each piece has a name and a family name, it looks like several people.
                isDoubtful = isDoubtful || pieces.count > 1 && pieces.allSatisfy { $0.contains(" ") }
            }
        }
        var seen = Set<PersonReference>()
        return (references.filter { seen.insert($0).inserted }, isDoubtful)
    }

    private static func parts(of cell: String) -> [String] { SeparatedWords.split(cell, at: [";"]) }

    /// What commas, « et » and « & » would cut a name into.
    private static func pieces(of name: String) -> [String] {
        var pieces: [[Substring]] = [[]]
        for word in name.split(whereSeparator: \.isWhitespace) {
            if ["et", "and", "&"].contains(Folded.text(String(word))) {
                pieces.append([])
            } else if word.hasSuffix(",") {
                pieces[pieces.count - 1].append(word.dropLast())
                pieces.append([])
            } else {
                pieces[pieces.count - 1].append(word)
            }
        }
        return pieces.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    }
}
