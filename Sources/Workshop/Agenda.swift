/// A step of the agenda.
public struct Phase: Hashable, Sendable, Swift.Identifiable {
    public typealias ID = Identifier<Phase>

    public let id: ID
    public internal(set) var title = ""
    /// Minutes; nil when nobody planned them.
    public internal(set) var planned: Int?
    /// Milliseconds since 1970: of journals that wrote down a beginning and an end, without a clock (see `Timing`).
    public internal(set) var started: Int64?
    public internal(set) var ended: Int64?
    public internal(set) var isSetAside = false
}

/// Another session of the same series, past or coming: its date may be a day, a month, or words.
public struct Meeting: Hashable, Sendable, Swift.Identifiable {
    public typealias ID = Identifier<Meeting>

    public enum Role: String, FieldValue, Hashable, Sendable {
        /// In the list of the series' sessions.
        case session
        /// The next one, with its hours.
        case next
    }

    public let id: ID
    public internal(set) var role = Role.session
    public internal(set) var date = ""
    public internal(set) var start = ""
    public internal(set) var end = ""
    public internal(set) var place = ""
    public internal(set) var title = ""
    public internal(set) var isSetAside = false
}

/// The pack that a workshop was made from, carried along whole.
public struct AppliedPack: Hashable, Sendable {
    public let name: String
    /// The text of its file.
    public internal(set) var source: String
    /// Which application of a pack it is, where the text came in several parts.
    public let application: Application.ID?

    /// Names one time that a pack was applied.
    public enum Application {
        public typealias ID = Identifier<Application>
    }

    public init(name: String, source: String) { self.init(name: name, source: source, application: nil) }

    init(name: String, source: String, application: Application.ID?) {
        (self.name, self.source, self.application) = (name, source, application)
    }

    /// Two are the same when they hold the same, whenever they were applied.
    public static func == (left: AppliedPack, right: AppliedPack) -> Bool {
        left.name == right.name && left.source == right.source
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(source)
    }
}

/// Whether the session goes on.
public struct Closing: Hashable, Sendable {
    /// Local time with its offset.
    public let at: String
    /// When the compte-rendu was approved (a day as `2023-03-15`); nil until then.
    public internal(set) var validated: String?
}
