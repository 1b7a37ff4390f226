import Phrases
import Workshop

/// A session line by line, for screen readers, Braille displays and pipes: a line is answered by sentences, and nothing that
/// was said is drawn again.
///
/// It knows neither disk nor terminal: what is wanted of the program goes out as effects, what comes of them comes back as
/// messages, as in the interface.
public struct PlainConversation: Sendable {
    var state: State
    let phrases: Phrases
    let device: Device.ID
    var pack: Pack?
    var world: World
    var saving = Saving.saved
    /// The theme that notes go under.
    var theme: Theme.ID?
    var notes = PlainNumbers<Contribution.ID>()
    var themes = PlainNumbers<Theme.ID>()
    /// What the next line answers.
    var question: PlainQuestion?
    /// What is left of a long list.
    var unread: ArraySlice<PlainListed> = []
    /// What was asked of the program and not done yet, for saying what came of it.
    var wishes: [PlainWish] = []
    /// What is to be said once it is on the disk.
    var confirmations: [String] = []
    /// Notes of other devices that nobody has heard of yet.
    var news: [Contribution.ID] = []
    /// Whether it was said that leaving now would lose words.
    var knowsOfLoss = false
    private var hasNewNews = false

    static let pageLength = 10

    public init(
        state: State, device: Device.ID, pack: Pack? = nil, phrases: Phrases, world: World
    ) {
        (self.state, self.device, self.pack, self.phrases, self.world) = (state, device, pack, phrases, world)
        number(all: state)
        let outline = state.outline.map(\.theme.id)
        theme = state.tables[device].flatMap { outline.contains($0) ? $0 : nil } ?? outline.first
    }

    /// What is said first: what session this is, and how to go on.
    ///
    /// - Parameter unsent: words that were typed and not sent the last time.
    public mutating func opening(unsent: String = "") -> [PlainReply] {
        let title = state[.title].isEmpty ? phrases.untitled : state[.title]
        let date = phrases.shortDate(state[.date])
        let count = Arrangement(state).count
        var sentences = [
            phrases.plainOpening(
                [title, date].filter { !$0.isEmpty }.joined(separator: ", "), phrases.noteCount(count),
                themes: state.outline.count)
        ]
        if case .readOnly(let why) = saving { sentences.append(why) }
        sentences.append(phrases.plainHint)
        let words = Cleaning.text(unsent)
        if !words.isEmpty {
            question = .unsent(words)
            sentences.append(phrases.plainUnsent(words))
        }
        return sentences.map { .say($0) }
    }

    /// What stands before the line that is typed.
    public var prompt: String {
        if question != nil { return phrases.plainAnswer }
        if !unread.isEmpty { return phrases.plainMore }
        return title(of: theme) + "> "
    }

    /// Takes in a line.
    public mutating func hear(_ line: String, _ world: World) -> [PlainReply] {
        self.world = world
        let words = Cleaning.text(line)
        // Ctrl-Z and Enter, as fingers know it.
        if words.isEmpty, line.contains("\u{1A}") {
            (question, unread) = (nil, [])
            return ask(.undo)
        }
        if let question {
            self.question = nil
            return answer(question, with: words)
        }
        if words.isEmpty { return nextPage() }
        unread = []
        guard let call = PlainCommand.Call(words) else { return capture(words) }
        guard let command = call.command else {
            question = .unknownCommand(words)
            return [.say(phrases.plainUnknown(call.word, PlainCommand.nearest(to: call.word, phrases)))]
        }
        return perform(command, Cleaning.line(call.rest))
    }

    /// The end of what is typed. What was asked about is kept as it was typed: no words are lost.
    public mutating func end() -> [PlainReply] {
        guard let question else { return [] }
        self.question = nil
        switch question {
        case .mark(let mark): return capture(mark.leavingAll)
        case .unsent(let words): return [.keep(words)]
        case .unknownCommand(let words): return saveLiterally(words)
        default: return []
        }
    }

    /// One sentence before the next prompt, where other devices have written since the last.
    public mutating func announcement() -> [PlainReply] {
        guard hasNewNews, !news.isEmpty else { return [] }
        hasNewNews = false
        return [.say(phrases.plainNews(news.count))]
    }

    // MARK: What the program tells

    /// Takes in what came of an effect, or from elsewhere.
    public mutating func take(_ message: Message, _ world: World) -> [PlainReply] {
        self.world = world
        switch message {
        case .workshop(let state):
            let before = news.count
            news += number(all: state).filter { state.contributions[$0]?.device != device }
            hasNewNews = hasNewNews || news.count > before
            adopt(state)
        case .performed(let events, let state):
            notes.add(events.compactMap { ($0 as? ContributionAdded)?.id })
            adopt(state)
            confirmations += confirm(events)
        case .undone(let state):
            // What goes has its number as long as it is there.
            confirmations.append(phrases.plainUndone(step(without: state, with: self.state)))
            adopt(state)
        case .redone(let state):
            number(all: state)
            confirmations.append(phrases.redone(step(without: self.state, with: state)))
            adopt(state)
        case .closed(let file, let remarks, let state):
            adopt(state)
            return ([phrases.reportWritten(file)] + remarks).map { .say($0) }
        case .saving(let saving): return saved(saving)
        case .refused(let refusal):
            if !wishes.isEmpty { wishes.removeFirst() }
            return [.say(phrases.refusal(refusal))]
        case .notKept(let why):
            if !wishes.isEmpty { wishes.removeFirst() }
            return [.say(why)]
        case .nothingToUndo: return [.say(phrases.nothingToUndo)]
        case .nothingToRedo: return [.say(phrases.nothingToRedo)]
        case .said(let text), .notice(let text), .trouble(let text): return [.say(text)]
        case .machine(_, let isFirstVisit): return welcome(isFirstVisit: isFirstVisit)
        case .pack(let pack): self.pack = pack
        default: break
        }
        return []
    }

    private mutating func adopt(_ state: State) {
        self.state = state
        themes.add(state.outline.map(\.theme.id))
        if let theme, state.themes[theme] == nil || state.isAside(theme) { self.theme = nil }
    }

    private func step(without before: State, with after: State) -> String {
        StepWords(without: before, with: after, phrases, room: 60, number: { notes[$0] }).sentence
    }

    /// What was done is told once it is kept; why it is not, at once.
    private mutating func saved(_ saving: Saving) -> [PlainReply] {
        self.saving = saving
        switch saving {
        case .saving: return []
        case .saved, .readOnly:
            defer { confirmations = [] }
            return confirmations.map { .say($0) }
        case .failed(let why):
            defer { confirmations = [] }
            return confirmations.isEmpty ? [] : [.say(phrases.plainNotSaved(why))]
        }
    }

    /// Gives numbers to what has none: the notes in the order in which they were captured, the themes in that of the tree.
    @discardableResult
    private mutating func number(all state: State) -> [Contribution.ID] {
        themes.add(state.outline.map(\.theme.id))
        let unnumbered = state.sequence.compactMap { notes[$0] == nil ? state.contributions[$0] : nil }.enumerated()
        let sorted = unnumbered.sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        return notes.add(sorted.map(\.element.id))
    }
}

/// What a conversation answers a line with.
public enum PlainReply: Sendable {
    /// A sentence of one line.
    case say(String)
    /// Something wanted of the program.
    case ask(Effect)
    /// Words to be kept on this machine for the next time; none: those that were kept are done with.
    case keep(String)
}

/// One line of a list, put into words when its turn comes: most of a long list is never read.
enum PlainListed: Hashable, Sendable {
    case text(String)
    case note(Contribution.ID)
}

/// What was asked of the program.
enum PlainWish: Hashable, Sendable {
    case note
    case theme
    case edit(Contribution.ID)
    case vote(Contribution.ID)
    case file([Contribution.ID])
    case setAside(Contribution.ID)
    case restore(Contribution.ID)
    case present
    /// This computer captures for a table, or for the whole session.
    case seat(Theme.ID?)
}
