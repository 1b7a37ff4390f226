import Workshop

/// A folder that could be joined to the session, with what it would bring.
public struct TableOffer: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Another copy of this session.
        case sameSession
        /// A session of its own: its themes of the same name are joined, the others added.
        case otherSession
    }

    /// The folder, whole: what it is known by.
    public let path: String
    /// How it is called on the screen: the end of its path.
    public let name: String
    /// The title of its session.
    public var title = ""
    public var kind = Kind.sameSession
    /// What the devices call themselves whose notes are not here yet.
    public var devices: [String] = []
    public var notes = 0
    public var people = 0
    /// How many events are not here yet.
    public var events = 0
    /// Whether something of it cannot be had: a file that is damaged, or was not copied whole.
    public var isIncomplete = false
    /// What else there is to know, in sentences: a file that is damaged, two histories of one device.
    public var remarks: [String] = []

    public init(path: String, name: String) { (self.path, self.name) = (path, name) }

    /// Whether it brings nothing.
    public var isHereAlready: Bool { events == 0 }
}

/// What gathering wants of the program around: each is answered by a `GatherNews`.
public enum GatherRequest: Hashable, Sendable {
    /// Looks for folders on whatever is plugged in.
    case search
    /// Looks at a folder that was typed.
    case look(String)
    /// Goes on with a path that is being typed.
    case complete(String)
    /// Takes folders in.
    case join([String])
}

/// What the program around found or did.
public enum GatherNews: Sendable {
    case found([TableOffer])
    /// What there is in a folder that was typed; or why there is nothing, as a sentence.
    case looked([TableOffer])
    case refused(String)
    /// Where what was typed may lead: as much of the path as is certain, and the names that fit.
    case completed(String, choices: [String])
    case joined(Gathered)

    /// What came in.
    public struct Gathered: Sendable {
        public var sentence: String
        public var isWarning: Bool
        /// Whether anything came that was not here.
        public var isNew: Bool
        /// Whether `u` takes it back.
        public var isUndoable: Bool

        public init(_ sentence: String, isWarning: Bool = false, isNew: Bool = true, isUndoable: Bool = false) {
            (self.sentence, self.isWarning) = (sentence, isWarning)
            (self.isNew, self.isUndoable) = (isNew, isUndoable)
        }
    }
}
