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
    /// What was typed and never became a note: kept until somebody says what is to be done with it.
    var unsent: [String] = []
    /// Whether the compte-rendu that was written lacks something by now.
    var isReportBehind = false
    /// The workshop as it was when that was written.
    private var reported: State?
    /// Whether it was said that leaving now would lose words.
    var knowsOfLoss = false
    private var hasNewNews = false
    /// The theme that notes went under when the program was left, where it was set aside since.
    private var themeGone: Theme?
    /// How many lines of a list are said before one is waited for.
    let pageLength: Int

    /// - Parameters:
    ///   - place: where notes went when the program was left (``place``); where that is gone, the first theme.
    ///   - isPaged: whether somebody is there who goes on with a long list, or a file or a program speaks.
    public init(
        state: State, device: Device.ID, pack: Pack? = nil, place: String = "", phrases: Phrases, world: World,
        isPaged: Bool = true
    ) {
        (self.state, self.device, self.pack, self.phrases, self.world) = (state, device, pack, phrases, world)
        pageLength = isPaged ? 10 : Int.max
        number(all: state)
        let outline = state.outline.map(\.theme.id)
        theme = state.tables[device].flatMap { outline.contains($0) ? $0 : nil } ?? outline.first
        guard let found = NotingPlace(place)?.find(in: state, at: state.tables[device]) else { return }
        theme = found.theme
        themeGone = found.gone
    }

    /// Where notes go, for the next opening on this machine.
    public var place: String { NotingPlace(theme: theme, table: state.tables[device]).written }

    /// What is said first: what session this is, and how to go on.
    ///
    /// - Parameters:
    ///   - unsent: words that were typed and not sent the last time.
    ///   - isBehind: whether the compte-rendu of a closed session lacks something.
    public mutating func opening(unsent: String = "", isBehind: Bool = false) -> [PlainReply] {
        let title = state[.title].isEmpty ? phrases.untitled : state[.title]
        let date = phrases.shortDate(state[.date])
        let count = Arrangement(state).count
        var sentences = [
            phrases.plainOpening(
                [title, date].filter { !$0.isEmpty }.joined(separator: ", "), phrases.noteCount(count),
                themes: state.outline.count)
        ]
        if state.isClosed { sentences.append(phrases.plainIsClosed) }
        isReportBehind = isBehind && state.isClosed
        if !isReportBehind, state.isClosed { reported = state }
        if isReportBehind { sentences.append(phrases.plainReportWasBehind) }
        if case .readOnly(let why) = saving { sentences.append(why) }
        sentences.append(phrases.plainHint)
        if let themeGone {
            sentences.append(phrases.themeWasSetAside(themeGone.title, notesGoTo: self.title(of: theme)))
        }
        self.unsent = PlainConversation.drafts(in: unsent)
        return sentences.map { .say($0) } + offerUnsent()
    }

    /// The words that are neither a note yet nor given up, for this machine to keep: those of a note that raised a question
    /// too, for nobody knows when the power fails.
    public var draft: String {
        ((question?.words.map { [$0] } ?? []) + unsent).joined(separator: PlainConversation.gap)
    }

    /// Between the words of several lines that were not sent.
    private static let gap = "\n\n"

    private static func drafts(in text: String) -> [String] {
        text.split(separator: gap).map { Cleaning.text(String($0)) }.filter { !$0.isEmpty }
    }

    /// Asks what is to be done with what was typed and not sent.
    mutating func offerUnsent() -> [PlainReply] {
        guard question == nil, let words = unsent.first else { return [] }
        question = .unsent
        return [.say(phrases.plainUnsent(words))]
    }

    /// Keeps words that are no note, and says how they come back.
    mutating func keep(unsent words: String) -> [PlainReply] {
        let words = Cleaning.text(words)
        guard !words.isEmpty else { return [] }
        unsent.append(words)
        return [.say(phrases.plainKeptAside(words))]
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
        let line = EscapeFilter.removed(from: line)
        let words = Cleaning.text(line)
        // Ctrl-Z and Enter, as fingers know it.
        if words.isEmpty, line.contains("\u{1A}") { return undo(world) }
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
        if call.hasStrayWords {
            let name = phrases.plainWords(command.rawValue).first ?? ""
            question = .unknownCommand(words)
            return [.say(call.isWhole ? phrases.plainStandsAlone(call.word) : phrases.plainUnknown(call.word, name))]
        }
        return perform(command, Cleaning.line(call.rest))
    }

    /// Takes the last thing back; where something is asked, that alone: its words are kept.
    public mutating func undo(_ world: World) -> [PlainReply] {
        self.world = world
        unread = []
        guard let question else { return ask(.undo) }
        self.question = nil
        return question.words.map { keep(unsent: $0) } ?? [.say(phrases.plainNothingChanged)]
    }

    /// The end of what is typed. What was asked about is kept as it was typed: no words are lost.
    ///
    /// - Parameter unended: a line that somebody was typing.
    public mutating func end(unended: String = "") -> [PlainReply] {
        var replies: [PlainReply] = []
        let question = self.question
        self.question = nil
        switch question {
        case .mark(let mark): replies = capture(mark.leavingAll)
        case .unknownCommand(let words): replies = saveLiterally(words)
        default: break
        }
        // What was typed may have become lines meanwhile.
        let words = Cleaning.text(EscapeFilter.removed(from: unended))
        if !words.isEmpty { unsent.append(words) }
        return replies + unsent.map { .say(phrases.plainKept($0)) }
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
            let wasClosed = self.state.isClosed
            adopt(state)
            confirmations += confirm(events)
            if wasClosed, !events.isEmpty { noteReport() }
        case .undone(let state):
            // What goes has its number as long as it is there.
            confirmations.append(phrases.plainUndone(step(without: state, with: self.state)))
            let wasClosed = self.state.isClosed
            adopt(state)
            if wasClosed { noteReport() }
        case .redone(let state):
            number(all: state)
            confirmations.append(phrases.redone(step(without: self.state, with: state)))
            let wasClosed = self.state.isClosed
            adopt(state)
            if wasClosed { noteReport() }
        case .closed(let file, let remarks, let state):
            adopt(state)
            (isReportBehind, reported) = (false, state)
            return ([phrases.reportWritten(file)] + (state.isClosed ? [phrases.plainClosedNow] : []) + remarks)
                .map { .say($0) }
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

    /// Says once that the compte-rendu of a closed session lacks what was just done.
    private mutating func noteReport() {
        guard state.isClosed, !(reported.map(state.isReported) ?? false) else {
            isReportBehind = false
            return
        }
        guard !isReportBehind else { return }
        isReportBehind = true
        confirmations.append(phrases.plainReportBehind)
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
    case reopen
    case present
    case done(Contribution.ID)
    case renamedTheme(Theme.ID)
    case person(Attendee.ID)
    /// A field of the session's form.
    case field(Detail)
    case clock
    case floor
    /// This computer captures for a table, or for the whole session.
    case seat(Theme.ID?)

    /// Whether nothing is done where nothing changes, so that it is said.
    var mustChange: Bool {
        switch self {
        case .edit, .vote, .person, .done, .renamedTheme, .field, .clock, .floor: true
        default: false
        }
    }
}
