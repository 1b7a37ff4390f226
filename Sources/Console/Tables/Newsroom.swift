import Workshop

/// What other devices wrote and nobody was told of yet: told in the footer, at most once a second, and only where it is not
/// seen anyway.
struct Newsroom: Hashable, Sendable {
    /// How many notes came, by who wrote them and the theme they stand under; nil for none.
    private(set) var counts: [Key: Int] = [:]
    private var order: [Key] = []
    /// What the footer tells of.
    private var lately: [Telling] = []
    /// When something was told last.
    private(set) var toldAt: Int64?
    /// The sentence that the footer shows, which makes way for anything else.
    private(set) var told: String?
    /// Who wrote while this program was open: their notes carry a sign also where they have no name.
    private(set) var writers: Set<Device.ID> = []

    struct Key: Hashable, Sendable {
        let device: Device.ID
        let theme: Theme.ID?
    }

    private struct Telling: Hashable, Sendable {
        let key: Key
        let count: Int
    }

    var isEmpty: Bool { order.isEmpty }

    /// Those that came, the first who wrote first; with those that the footer tells of still, so that a second note is seen
    /// to have come.
    func toTell(at now: Int64) -> [(key: Key, count: Int)] {
        let isShown = told != nil && toldAt.map { abs(now - $0) < Newsroom.shown } ?? false
        let lately = isShown ? lately : []
        let new = order.filter { key in !lately.contains { $0.key == key } }
        return lately.map { ($0.key, $0.count + (counts[$0.key] ?? 0)) } + new.map { ($0, counts[$0] ?? 0) }
    }

    mutating func note(writer: Device.ID) { writers.insert(writer) }

    mutating func add(_ key: Key) {
        if counts[key] == nil { order.append(key) }
        counts[key, default: 0] += 1
    }

    mutating func tell(_ sentence: String, at now: Int64) {
        lately = toTell(at: now).map { Telling(key: $0.key, count: $0.count) }
        (toldAt, told) = (now, sentence)
        (counts, order) = ([:], [])
    }

    mutating func forget() { told = nil }

    /// How long the footer shows it, and how long until the next one: milliseconds.
    static let shown: Int64 = 6_000
    static let pause: Int64 = 1_000
}
