/// A node of the tree that contributions hang on: an atelier, a heading, a track, a place.
public struct Theme: Hashable, Sendable, Swift.Identifiable {
    public typealias ID = Identifier<Theme>

    /// How the notes of a theme are printed.
    public enum Form: String, FieldValue, Hashable, Sendable, CaseIterable {
        case bullets, inline, paragraphs, numbers
    }

    /// What to do with a theme that nothing was said under, nor under those below it.
    public enum Emptiness: String, FieldValue, Hashable, Sendable, CaseIterable {
        case print, omit
        /// Print what it has, its prompt or its room, and tell whoever closes the session; a mere title is left out.
        case warn
    }

    public let id: ID
    public internal(set) var parent: ID?
    public internal(set) var title = ""
    /// The enjeu, the question, the objective: a `Passage`.
    public internal(set) var prompt = ""
    public internal(set) var form = Form.bullets
    public internal(set) var whenEmpty = Emptiness.print
    public internal(set) var number = ""
    public internal(set) var room = ""
    /// Who leads it (animation).
    public internal(set) var leaders: [Attendee.ID] = []
    /// Who reports on it (rapport).
    public internal(set) var reporters: [Attendee.ID] = []
    /// How many were there, a number or words such as « une vingtaine ».
    public internal(set) var headCount = ""
    /// Where a theme that was proposed comes from: « questionnaire.csv, lignes 2, 5 et 9 ».
    public internal(set) var provenance = ""
    public internal(set) var isSetAside = false
}
