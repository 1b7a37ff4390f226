/// What the session's form holds: every field is words, as people typed them; dates and hours are understood when read.
public enum Detail: Hashable, Sendable {
    case title, subtitle, date, start, end, place, modality, organiser, host, partner, series, episode, frequency
    case capacity, referent, link, contact, introduction, objectives
    /// Who leads the session, and who takes the notes.
    case animation, noteTaking
    /// People who came and whose names nobody took: a number, or words.
    case unnamed
    /// How long a turn of speaking should be, and whether speaking times go into the compte-rendu.
    case speakingLimit, speakingTimes
    /// A field of the organisers' own, printed with the facts.
    case extra(String)

    /// The fields that every workshop has, in the order of the form.
    public static let standard: [Detail] = [
        .title, .subtitle, .series, .episode, .date, .start, .end, .place, .modality, .organiser, .host, .partner,
        .frequency, .capacity, .animation, .noteTaking, .unnamed, .speakingLimit, .speakingTimes, .objectives,
        .introduction, .referent, .link, .contact,
    ]

    /// What the journal, the front matter and JSON call it: ASCII.
    public var name: String {
        switch self {
        case .title: "title"
        case .subtitle: "subtitle"
        case .date: "date"
        case .start: "start"
        case .end: "end"
        case .place: "place"
        case .modality: "modality"
        case .organiser: "organiser"
        case .host: "host"
        case .partner: "partner"
        case .series: "series"
        case .episode: "episode"
        case .frequency: "frequency"
        case .capacity: "capacity"
        case .referent: "referent"
        case .link: "link"
        case .contact: "contact"
        case .introduction: "introduction"
        case .objectives: "objectives"
        case .animation: "animation"
        case .noteTaking: "note-taking"
        case .unnamed: "unnamed"
        case .speakingLimit: "speaking-limit"
        case .speakingTimes: "speaking-times"
        case .extra(let name): name
        }
    }

    /// The standard field of that name, or a field of the organisers' own.
    public init(named name: String) {
        self = Detail.standard.first { $0.name == name } ?? .extra(name)
    }

    public var isExtra: Bool {
        if case .extra = self { true } else { false }
    }

    /// Fields that name people or say how to reach them: they are kept in the people file.
    public var isPersonal: Bool {
        switch self {
        case .referent, .contact, .animation, .noteTaking: true
        default: false
        }
    }
}
