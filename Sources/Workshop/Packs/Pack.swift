/// What one kind of workshop is made from: its themes, its agenda, what its form asks, how its compte-rendu is laid out.
///
/// A value, whatever file it was read from. Its texts are in the pack's own language.
public struct Pack: Hashable, Sendable {
    /// Of its file, without the ending: `reunion`.
    public var name = ""
    public var title = ""
    /// `fr` or `en`; empty where it does not say.
    public var language = ""
    /// What it is for and how it goes, in paragraphs.
    public var description = ""
    /// For how many people, and whom.
    public var audience = ""
    /// What to bring.
    public var materials: [String] = []
    public var roles: [Role] = []
    /// What a theme is called at each depth, in lower case: *atelier*, *rubrique*.
    public var levels: [String] = []
    /// What the prompt of a theme is called: *Enjeu*, *Question*.
    public var promptLabel = ""
    /// What is to be written there, for whoever fills it in.
    public var promptHint = ""
    /// The headings that stand under every theme of a depth (0 at the top).
    public var each: [Int: [ThemePlan]] = [:]
    public var themes: [ThemePlan] = []
    public var agenda: [Step] = []
    public var capacity: Capacity?
    /// What the form holds from the beginning.
    public var details: [Detail: String] = [:]
    /// The organisers' own fields among them, in their order.
    public var extras: [String] = []
    /// What the form asks first.
    public var fields: [Question] = []
    /// The sections of the compte-rendu in their order; empty for the usual ones.
    public var sections: [SectionPlan] = []
    public var inclusive = InclusiveWriting.epicene
    /// What stands at the head of the printed document, line by line.
    public var letterhead: [String] = []

    public init() {}

    /// Who does what.
    public struct Role: Hashable, Sendable {
        public var name: String
        public var task: String

        public init(name: String, task: String) { (self.name, self.task) = (name, task) }
    }

    /// A step of the agenda; `who` leads it, `how` says how it goes.
    public struct Step: Hashable, Sendable {
        public var title: String
        public var minutes: Int?
        public var who: String
        public var how: String

        public init(title: String, minutes: Int? = nil, who: String = "", how: String = "") {
            (self.title, self.minutes, self.who, self.how) = (title, minutes, who, how)
        }
    }

    /// How many people there is room for, and why no more.
    public struct Capacity: Hashable, Sendable {
        public var number: Int
        public var reason: String

        public init(number: Int, reason: String = "") { (self.number, self.reason) = (number, reason) }
    }

    /// A field of the form that the pack asks for.
    public struct Question: Hashable, Sendable {
        public var detail: Detail
        /// What to write there, or why; may be empty.
        public var hint: String

        public init(detail: Detail, hint: String = "") { (self.detail, self.hint) = (detail, hint) }
    }

    /// The minutes of all steps together; nil where none is planned.
    public var minutes: Int? {
        let planned = agenda.compactMap(\.minutes)
        return planned.isEmpty ? nil : planned.reduce(0, +)
    }

    /// What a theme is called at a depth; empty where the pack does not say.
    public func levelName(_ depth: Int) -> String {
        levels.indices.contains(depth) ? levels[depth] : ""
    }

    /// What a field is asked with.
    public func hint(for detail: Detail) -> String { fields.first { $0.detail == detail }?.hint ?? "" }
}

/// A theme before it is there, with those under it.
public struct ThemePlan: Hashable, Sendable {
    public var title: String
    /// A `Passage`.
    public var prompt = ""
    /// What to ask the room, which the screen shows and no document prints.
    public var ask = ""
    public var form = Theme.Form.bullets
    public var whenEmpty = Theme.Emptiness.print
    public var number = ""
    public var room = ""
    /// Where a theme that was only proposed comes from.
    public var provenance = ""
    public var themes: [ThemePlan] = []
    /// Whether the headings that stand under every theme of its level do not stand under this one.
    public var keepsItsOwn = false

    public init(_ title: String) { self.title = title }
}

/// How French words for people are written where a pack wants more than words that are the same for everybody.
public enum InclusiveWriting: String, Hashable, Sendable, CaseIterable {
    /// *Présences, excuses*: words that name no gender.
    case epicene = "épicène"
    case dot = "élu.e.s"
    case middleDot = "élu·e·s"
    case double = "élus et élues"
}
