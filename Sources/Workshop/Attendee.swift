/// A person: who came, or was expected, or is named by a note.
public struct Attendee: Hashable, Sendable, Swift.Identifiable {
    public typealias ID = Identifier<Attendee>

    public enum Presence: String, FieldValue, Hashable, Sendable, CaseIterable {
        case present, excused, absent, proxy, remote
        /// Named by a note or by a form, but not on the list of who was expected.
        case mentioned
    }

    /// Whether the person may be contacted again.
    public enum Consent: String, FieldValue, Hashable, Sendable, CaseIterable {
        case yes, no, unasked
    }

    public let id: ID
    public internal(set) var name = ""
    /// What the person does in the organisation.
    public internal(set) var function = ""
    public internal(set) var email = ""
    public internal(set) var telephone = ""
    public internal(set) var organisation: Organisation.ID?
    public internal(set) var presence = Presence.absent
    /// The atelier that the person takes part in.
    public internal(set) var theme: Theme.ID?
    /// Hours as `18:05`; empty when nobody noted them.
    public internal(set) var arrival = ""
    public internal(set) var departure = ""
    public internal(set) var consent = Consent.unasked
    public internal(set) var isSetAside = false
    public internal(set) var isErased = false
    /// The person that this one turned out to be.
    public internal(set) var mergedInto: ID?

    /// Whether the person counts among those who came.
    public var came: Bool { presence == .present || presence == .remote }

    /// Whether the person came and has not left.
    public var isThere: Bool { came && departure.isEmpty }
}

/// What people come for: an association, a service of the town, a social centre.
public struct Organisation: Hashable, Sendable, Swift.Identifiable {
    public typealias ID = Identifier<Organisation>

    public let id: ID
    public internal(set) var name = ""
    public internal(set) var mergedInto: ID?
}
