/// Something that happened, as the journal holds it: a name, fields, and what it does to the state.
///
/// An event never fails: what refers to nothing is passed over, because another device's events may be missing or undone.
public protocol Event: Sendable {
    /// What the journal calls it, such as `contribution.added`: ASCII, for ever.
    static var type: String { get }

    /// Which of a device's two files holds it.
    static var log: Log { get }

    /// Undo passes over revocable events only: redacted words never come back.
    static var isRevocable: Bool { get }

    init()

    /// Names each field once, for reading and for writing.
    mutating func code(_ coder: inout FieldCoder)

    /// What it does to the state.
    func apply(to state: inout State, at moment: Moment)
}

extension Event {
    public static var log: Log { .journal }
    public static var isRevocable: Bool { true }

    /// The fields as they are written: data (identifiers, numbers, names of kinds) apart from the words people typed.
    public var fields: (data: Fields, words: Fields) {
        var copy = self
        var coder = FieldCoder()
        copy.code(&coder)
        return (coder.data, coder.words)
    }

    /// Whether it holds more than the identifier of what it is about.
    var saysSomething: Bool {
        let (data, words) = fields
        return data.pairs.count > 1 || !words.isEmpty
    }

    /// The event that these fields are, with how many of them it does not know; nil where one cannot be understood.
    static func read(data: Fields, words: Fields) -> (event: any Event, unread: Int)? {
        var event = Self()
        var coder = FieldCoder(data: data, words: words)
        event.code(&coder)
        guard coder.failed == nil else { return nil }
        return (event, data.pairs.count + words.pairs.count - coder.found)
    }
}

/// The two append-only files of a device.
public enum Log: String, Sendable, CaseIterable {
    /// What happened; identifiers only, for people.
    case journal
    /// Names and addresses of people, apart so that they can be erased.
    case people
}

/// When and where an event happened.
public struct Moment: Hashable, Sendable {
    public let clock: Clock
    public let device: Device.ID
    /// Local time with its offset, as people saw it: `2023-03-15T17:42:10.123+01:00`.
    public let at: String

    public init(clock: Clock, device: Device.ID, at: String) {
        self.clock = clock
        self.device = device
        self.at = at
    }
}

/// Reads or writes the fields of an event, depending on how it was made.
public struct FieldCoder {
    public private(set) var data: Fields
    public private(set) var words: Fields
    /// The first field that could not be read.
    public private(set) var failed: String?
    /// How many fields were there when they were asked for.
    private(set) var found = 0
    private let isReading: Bool

    init() {
        (data, words, isReading) = (Fields(), Fields(), false)
    }

    init(data: Fields, words: Fields) {
        (self.data, self.words, isReading) = (data, words, true)
    }

    /// A field that is not typed by people. Reading fails where it is missing and its type has no empty value.
    public mutating func data<Value: FieldValue>(_ key: String, _ value: inout Value) {
        if isReading {
            read(data[key], key, into: &value)
        } else if let field = value.field {
            data.append(key, field)
        }
    }

    /// A field that people typed. Words that were redacted read as if they had not been there.
    public mutating func words<Value: FieldValue>(_ key: String, _ value: inout Value) {
        if isReading {
            read(words[key], key, into: &value)
        } else if let field = value.field {
            words.append(key, field)
        }
    }

    private mutating func read<Value: FieldValue>(_ field: Field?, _ key: String, into value: inout Value) {
        if field != nil { found += 1 }
        if let read = Value(field: field) {
            value = read
        } else {
            failed = failed ?? key
        }
    }
}

/// An event of a type or shape that this version does not know: kept in its file, passed over here, counted.
public struct UnknownEvent: Sendable {
    public let type: String
    public let data: Fields
    public let words: Fields
}

/// An event in its place: who wrote it, when, and the line that it stands in.
public struct Entry: Sendable {
    public let device: Device.ID
    public let seq: Int
    public let clock: Clock
    public let at: String
    /// The seq of the first event of the same command.
    public let step: Int
    public let type: String
    public let content: Content
    /// Whether the words were replaced by their digest.
    public let isRedacted: Bool
    /// Whether a newer version wrote it: its type, its shape or one of its fields is not known here.
    public let isOfANewerVersion: Bool
    /// The bytes of the line, without its end: the last word on order, and how copies are recognized.
    public let line: ArraySlice<UInt8>

    public enum Content: Sendable {
        case event(any Event)
        case unknown(UnknownEvent)
    }

    /// - Parameters:
    ///   - data: the fields of the line's `data`.
    ///   - words: the fields of its `words`; nil when they were redacted.
    public init(
        device: Device.ID, seq: Int, clock: Clock, at: String, step: Int, type: String, data: Fields, words: Fields?,
        line: ArraySlice<UInt8>
    ) {
        self.device = device
        self.seq = seq
        self.clock = clock
        self.at = at
        self.step = step
        self.type = type
        self.line = line
        isRedacted = words == nil
        let words = words ?? Fields()
        if let (event, unread) = EventTypes.byName[type]?.read(data: data, words: words) {
            content = .event(event)
            isOfANewerVersion = unread > 0
        } else {
            content = .unknown(UnknownEvent(type: type, data: data, words: words))
            isOfANewerVersion = true
        }
    }

    public var moment: Moment { Moment(clock: clock, device: device, at: at) }

    /// The order in which everybody folds: clock, device, seq, then the bytes of the line.
    public static func precedes(_ left: Entry, _ right: Entry) -> Bool {
        if left.clock != right.clock { return left.clock < right.clock }
        if left.device != right.device { return left.device < right.device }
        if left.seq != right.seq { return left.seq < right.seq }
        return left.line.lexicographicallyPrecedes(right.line)
    }
}
