/// A state as plain values that can be written and read: what `report --format json` holds and `import` takes.
///
/// Nothing of the workshop is lost by it: identifiers, votes, people, what was set aside, and when and on which device each
/// note was captured all come back. What stays behind is history (undo starts anew). Empty fields are not written.
///
/// Arrays are in the order that is shown: themes parents first, notes in the order of capture as it was rearranged.
public struct Snapshot: Codable, Hashable, Sendable {
    /// Always `palabre-workshop`.
    public var format = Snapshot.formatName
    /// What this version writes; one that is greater is of a newer program.
    public var version = Snapshot.currentVersion
    public var details: [String: String]?
    public var extras: [Extra]?
    public var meetings: [MeetingEntry]?
    public var agenda: [PhaseEntry]?
    public var timings: [TimingEntry]?
    /// Whether the compte-rendu tells how long each step took, where that was chosen.
    public var durationsPrinted: Bool?
    public var themes: [ThemeEntry]?
    public var contributions: [ContributionEntry]?
    public var organisations: [OrganisationEntry]?
    public var people: [PersonEntry]?
    /// Who spoke, speaks or waits: those who wait come last, in their order.
    public var turns: [TurnEntry]?
    /// People without a name, as the keys counted them.
    public var unnamed: [CrowdEntry]?
    public var pack: PackEntry?
    public var closing: ClosingEntry?
    public var voting: VotingEntry?
    /// What the devices call themselves.
    public var devices: [String: String]?
    /// The atelier that each device captures for.
    public var tables: [String: Theme.ID]?

    public static let formatName = "palabre-workshop"
    public static let currentVersion = 1

    /// A field of the organisers' own.
    public struct Extra: Codable, Hashable, Sendable {
        public var name: String
        public var value: String
    }

    public struct MeetingEntry: Codable, Hashable, Sendable {
        public var id: Meeting.ID
        public var role: Meeting.Role
        public var date, start, end, place, title: String?
        public var aside: Bool?
    }

    public struct PhaseEntry: Codable, Hashable, Sendable {
        public var id: Phase.ID
        public var title: String?
        /// Minutes.
        public var planned: Int?
        /// Milliseconds since 1970.
        public var started, ended: Int64?
        public var aside: Bool?
    }

    /// One time that a step was timed, or a countdown; moments and `idle` are milliseconds.
    public struct TimingEntry: Codable, Hashable, Sendable {
        public var id: Timing.ID
        public var device: Device.ID
        public var phase: Phase.ID?
        public var table: Theme.ID?
        public var minutes: Int?
        public var started: Int64
        public var paused, idle: Int64?
        public var extended: Int?
        public var ended: Int64?
        /// Whether its end was guessed.
        public var guessed: Bool?
    }

    public struct ThemeEntry: Codable, Hashable, Sendable {
        public var id: Theme.ID
        public var parent: Theme.ID?
        public var title, prompt: String?
        public var form: Theme.Form?
        public var empty: Theme.Emptiness?
        public var number, room, headCount, provenance: String?
        public var leaders, reporters: [Attendee.ID]?
        public var aside: Bool?
    }

    public struct ContributionEntry: Codable, Hashable, Sendable {
        public var id: Contribution.ID
        public var kind: Contribution.Kind
        public var text, reformulation: String?
        public var themes: [Theme.ID]?
        public var parent: Contribution.ID?
        public var authors: [Attendee.ID]?
        /// Counts by label: `dots`, `for`, `against`, `abstention`, or the organisers' own words.
        public var votes: [String: Int]?
        public var highlighted, aside, done, redacted: Bool?
        public var due, method: String?
        /// Local time with its offset.
        public var captured: String?
        public var device: Device.ID?
    }

    public struct OrganisationEntry: Codable, Hashable, Sendable {
        public var id: Organisation.ID
        public var name: String?
        public var mergedInto: Organisation.ID?
    }

    public struct PersonEntry: Codable, Hashable, Sendable {
        public var id: Attendee.ID
        public var name, function, email, telephone: String?
        public var organisation: Organisation.ID?
        public var presence: Attendee.Presence
        public var theme: Theme.ID?
        public var arrival, departure: String?
        public var consent: Attendee.Consent?
        public var aside, erased: Bool?
        /// Named by a note or a field only, and not on the list.
        public var unlisted: Bool?
        public var mergedInto: Attendee.ID?
    }

    public struct TurnEntry: Codable, Hashable, Sendable {
        public var id: Turn.ID
        public var person: Attendee.ID
        public var table: Theme.ID?
        /// Milliseconds since 1970.
        public var asked: Int64
        public var given, ended: Int64?
        public var withdrawn, placed: Bool?
    }

    public struct CrowdEntry: Codable, Hashable, Sendable {
        /// The atelier; nil for the whole session.
        public var table: Theme.ID?
        public var count: Int
    }

    public struct PackEntry: Codable, Hashable, Sendable {
        public var name: String
        public var source: String
    }

    public struct VotingEntry: Codable, Hashable, Sendable {
        public var hidden: Bool?
        /// Dots for all together, or for each person.
        public var dots, dotsEach: Int?
    }

    public struct ClosingEntry: Codable, Hashable, Sendable {
        /// Local time with its offset.
        public var at: String?
        public var validated: String?
    }

    /// What a compte-rendu is made from: the workshop without what is never printed.
    public var reported: Snapshot {
        var copy = self
        (copy.devices, copy.tables, copy.turns) = (nil, nil, nil)
        if durationsPrinted != true { copy.timings = nil }
        return copy
    }

    /// The notes that are printed nowhere: set aside, under a theme that is, memos, and all that stands under these.
    private var unprinted: Set<Contribution.ID> {
        var asideThemes = Set((themes ?? []).filter { $0.aside == true }.map(\.id))
        // Parents come first.
        for theme in themes ?? [] where theme.parent.map(asideThemes.contains) ?? false { asideThemes.insert(theme.id) }
        let notes = contributions ?? []
        var left = Set(
            notes.filter { note in
                note.aside == true || note.kind == .memo
                    || !(note.themes ?? []).isEmpty && (note.themes ?? []).allSatisfy(asideThemes.contains)
            }.map(\.id))
        // Notes come in the order in which they were captured, whatever they stand under.
        while true {
            let more = notes.filter { !left.contains($0.id) && ($0.parent.map(left.contains) ?? false) }
            guard !more.isEmpty else { return left }
            left.formUnion(more.map(\.id))
        }
    }

    /// The same without names or addresses of people, without the fields that hold them, and without what is printed
    /// nowhere: what was set aside, memos.
    public var anonymous: Snapshot {
        var copy = self
        let left = unprinted
        copy.contributions = contributions?.filter { !left.contains($0.id) }.map { note in
            var note = note
            note.authors = nil
            return note
        }
        copy.people = people?.filter { $0.aside != true }
        copy.details = details?.filter { !Detail(named: $0.key).isPersonal }
        copy.devices = nil
        copy.turns = nil
        copy.people = copy.people?.map { person in
            var person = person
            (person.name, person.function, person.email, person.telephone) = (nil, nil, nil, nil)
            // Who came at 19:02 with whom is somebody.
            (person.arrival, person.departure) = (nil, nil)
            return person
        }
        return copy
    }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no identifier")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension Meeting.Role: Codable {}
extension Theme.Form: Codable {}
extension Theme.Emptiness: Codable {}
extension Contribution.Kind: Codable {}
extension Attendee.Presence: Codable {}
extension Attendee.Consent: Codable {}
