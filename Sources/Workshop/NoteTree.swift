/// Where notes stand: under themes, and under each other.
public protocol NoteTree {
    /// The notes right under a theme, or without one, in order.
    func notes(under theme: Theme.ID?) -> [Contribution]
    /// The notes right under another one, in order.
    func subnotes(of id: Contribution.ID) -> [Contribution]
}
