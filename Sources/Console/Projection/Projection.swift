import Screen
import Workshop

/// What a beamer shows: one theme, page by page, or the ranking.
struct Projection: Hashable, Sendable {
    enum Subject: Hashable, Sendable {
        case theme(Theme.ID)
        case unfiled
    }

    enum Content: Hashable, Sendable {
        case notes, ranking
    }

    var subject: Subject
    var content = Content.notes
    /// Whether the ranking is that of the whole session.
    var ranksAll = false
    var page = 0
    /// After how many seconds the next page comes by itself; nil for never.
    var seconds: Int? = Projection.usualSeconds
    /// When the page that shows was turned to, in milliseconds since 1970.
    var turnedAt: Int64
    /// Whether it goes where something happens.
    var follows = false
    /// What came in last, which stands out.
    var newest: Contribution.ID?
    /// Dark letters on a light ground, for a room that is not dark.
    var isLight = false
    /// Whether it is all that the program does: leaving it then ends the program.
    let isAlone: Bool

    private(set) var pages: [[Row]] = []
    /// For which size the pages were laid out; nil where something changed since.
    private(set) var laidOutFor: Size?
    /// The note whose page is to be shown once the pages are known.
    private var wanted: Contribution.ID?

    struct Row: Hashable, Sendable {
        var spans: [Span]
        var note: Contribution.ID?
    }

    static let usualSeconds = 20
    static let mostSeconds = 120
    static let step = 5

    init(_ subject: Subject, now: Int64, isAlone: Bool = false) {
        (self.subject, turnedAt, self.isAlone) = (subject, now, isAlone)
    }

    /// Whether a page will be turned without anybody doing it.
    var turnsByItself: Bool { seconds != nil && pages.count > 1 }

    mutating func show(_ subject: Subject, now: Int64) {
        guard subject != self.subject else { return }
        (self.subject, page, newest, ranksAll) = (subject, 0, nil, false)
        changed(now)
    }

    mutating func show(_ content: Content, now: Int64) {
        (self.content, page) = (content, 0)
        changed(now)
    }

    /// Shows the page on which a note stands, once it is known.
    mutating func want(_ note: Contribution.ID, now: Int64) {
        wanted = note
        changed(now)
    }

    /// The pages are to be laid out anew.
    mutating func changed(_ now: Int64? = nil) {
        laidOutFor = nil
        if let now { turnedAt = now }
    }

    mutating func turn(by steps: Int, now: Int64) {
        turnedAt = now
        guard pages.count > 1 else { return }
        page = (page + steps % pages.count + pages.count) % pages.count
    }

    /// Turns the page where its time is over.
    mutating func turnInTime(_ now: Int64) {
        guard turnsByItself, let seconds else { return }
        if now < turnedAt { turnedAt = now }
        if now - turnedAt >= Int64(seconds) * 1000 { turn(by: 1, now: now) }
    }

    /// A little longer for each page; shorter, down to never.
    mutating func slowDown(by steps: Int) {
        let next = (seconds ?? 0) + steps * Projection.step
        seconds = next <= 0 ? nil : min(next, Projection.mostSeconds)
    }

    mutating func take(_ pages: [[Row]], for size: Size) {
        (self.pages, laidOutFor) = (pages, size)
        if let wanted, let index = pages.firstIndex(where: { $0.contains { $0.note == wanted } }) { page = index }
        wanted = nil
        page = max(0, min(page, pages.count - 1))
    }
}
