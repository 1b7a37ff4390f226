extension Attendee.Presence {
    /// A presence as lists say it, in French or English; nil for other words.
    public init?(words: String) {
        switch Folded.words(words) {
        case "present", "presente", "present e", "presents", "p": self = .present
        case "excuse", "excusee", "excuse e", "excused", "apologies": self = .excused
        case "absent", "absente", "absent e", "attendu", "attendue", "attendu e", "expected", "invite", "invitee",
            "invite e", "invited", "inscrit", "inscrite", "inscrit e", "registered":
            self = .absent
        case "represente", "representee", "represente e", "proxy", "by proxy", "procuration", "par procuration",
            "pouvoir":
            self = .proxy
        case "a distance", "remote", "at a distance", "en visio", "visio", "en ligne", "online": self = .remote
        case "hors liste", "not on the list", "mentioned": self = .mentioned
        default: return nil
        }
    }

    /// Whether it says more than another one: somebody who is named may be expected, somebody expected may come. What was
    /// said of somebody who came, sent an excuse or a proxy stays.
    func saysMore(than other: Self) -> Bool { rank > other.rank }

    private var rank: Int {
        switch self {
        case .mentioned: 0
        case .absent: 1
        case .present, .excused, .proxy, .remote: 2
        }
    }
}
