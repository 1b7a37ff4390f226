import Phrases
import Screen
import Workshop

/// What a session that is to be made begins with.
public struct NewSession: Hashable, Sendable {
    public var title = ""
    /// The name of its pack; nil for none.
    public var pack: String?
    /// A day as `2023-03-15`, or words; empty where it is left open.
    public var date = ""
    /// Where it is kept.
    public var folder = ""

    /// What a session's folder is called: its day, then its title.
    public static func folderName(title: String, date: String) -> String {
        let dated = CalendarDay(typed: date).map { $0.iso + "-" } ?? ""
        return dated + Folded.slug(title.isEmpty ? "seance" : title, limit: 48)
    }
}

/// The three questions that make a session: what it is called, what kind it is, on which day. Enter on any of them goes on;
/// nothing must be answered.
struct NewSessionForm: Hashable, Sendable {
    enum Step: Int, Hashable, Sendable { case title, pack, day }

    private(set) var step = Step.title
    private(set) var title = TextField()
    private(set) var day = TextField()
    /// Which of the packs; -1 for none.
    private(set) var pack = -1
    /// What was typed of a pack's title.
    private(set) var sought = ""
    let packs: [Welcome.PackChoice]
    /// The folder that the session's own will stand in.
    let parent: String
    /// The names that are taken there.
    let taken: Set<String>
    /// Why it could not be made, as a sentence.
    var problem: String?

    /// What a key came to.
    enum Outcome: Hashable, Sendable {
        case going, givenUp
        case made(NewSession)
    }

    init(_ packs: [Welcome.PackChoice], in parent: String, taken: Set<String> = []) {
        (self.packs, self.parent, self.taken) = (packs, parent, taken)
    }

    mutating func press(_ key: Key, today: CalendarDay) -> Outcome {
        problem = nil
        let sought = sought
        self.sought = ""
        switch (step, key) {
        case (.title, .escape), (_, .control("c")): return .givenUp
        case (_, .escape), (_, .backTab): step = Step(rawValue: step.rawValue - 1) ?? .title
        case (.day, .enter):
            let entry = DateEntry(day.text, today: today)
            return entry.contradiction == nil ? .made(answer(today: today)) : .going
        case (_, .enter), (.title, .tab), (.title, .down), (.pack, .tab):
            step = Step(rawValue: step.rawValue + 1) ?? .day
        case (.pack, .up): pack = max(-1, pack - 1)
        case (.pack, .down): pack = min(packs.count - 1, pack + 1)
        case (.pack, .pageUp), (.pack, .home): pack = -1
        case (.pack, .pageDown), (.pack, .end): pack = packs.count - 1
        case (.pack, .character(let letter)): seek(sought, letter)
        case (.pack, .backspace): if sought.count > 1 { seek("", String(sought.dropLast())) }
        case (.day, .up): step = .pack
        case (.title, _): _ = title.handle(key)
        case (.day, _): _ = day.handle(key)
        default: break
        }
        return .going
    }

    mutating func paste(_ text: String) {
        switch step {
        case .title: title.insert(Cleaning.line(text))
        case .day: day.insert(Cleaning.line(text))
        case .pack: break
        }
    }

    /// Goes on with what was typed; where nothing is called so, a letter begins anew, and goes to the next one.
    private mutating func seek(_ typed: String, _ letter: Character) {
        if letter.isWhitespace, typed.isEmpty { return }
        if !seek(typed, String(letter)), !typed.isEmpty { _ = seek("", String(letter)) }
    }

    /// The pack whose title begins so, or one of whose words does.
    @discardableResult
    private mutating func seek(_ typed: String, _ more: String) -> Bool {
        guard !packs.isEmpty else { return false }
        let wanted = Folded.text(typed + more)
        // One that fits already stays as long as more is typed of it.
        let first = typed.isEmpty && more.count == 1 ? pack + 1 : max(0, pack)
        let order = packs.indices.map { (first + $0) % packs.count }
        let begins = order.first { Folded.text(packs[$0].title).hasPrefix(wanted) }
        let found = begins ?? order.first { Folded.text(packs[$0].title).contains(" " + wanted) }
        guard let found else { return false }
        (pack, sought) = (found, typed + more)
        return true
    }

    /// What the answers make. An empty day is today: whoever starts on the evening itself has no time for it.
    func answer(today: CalendarDay) -> NewSession {
        let date = day.isEmpty ? today.iso : DateEntry(day.text, today: today).value
        let title = Cleaning.line(title.text)
        let name = NewSession.folderName(title: title.isEmpty ? chosen?.title ?? "" : title, date: date)
        let free = ([name] + (2...99).map { "\(name)-\($0)" }).first { !taken.contains($0) } ?? name
        return NewSession(title: title, pack: chosen?.name, date: date, folder: parent + "/" + free)
    }

    var chosen: Welcome.PackChoice? { packs.indices.contains(pack) ? packs[pack] : nil }
}
