extension Folded {
    /// What titles and names are compared by: folded, with hyphens and runs of spaces as one space.
    public static func key(_ text: String) -> String {
        Folded.text(text).split { $0 == "-" || $0.isWhitespace }.joined(separator: " ")
    }

    /// The words alone, with single spaces: what headings are known by. *Auteur·e* and *Auteur(e)* are the same, *E-mail*
    /// and *e mail* too.
    public static func words(_ text: String) -> String {
        Folded.text(text).split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
    }
}
