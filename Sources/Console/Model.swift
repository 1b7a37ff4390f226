import Phrases
import Report
import Screen
import Suggestions
import Workshop

/// All that the interface knows: a value that `update` changes and `view` draws.
public struct Model: Sendable {
    public internal(set) var state: State
    var book: Book
    let phrases: Phrases
    /// The keys of the actions, as the user has them.
    let keymap: Keymap
    /// Which device the events of this interface come from.
    let device: Device.ID
    public internal(set) var size: Size
    public internal(set) var saving = Saving.saved
    /// The colours that there are to choose from: asked for when somebody wants others than those in use.
    var palettes: [Palette] { offeredPalettes() }
    private let offeredPalettes: @Sendable () -> [Palette]
    /// The colours in use, and those that are being looked at.
    var chosenPalette: Palette
    var previewedPalette: Palette?

    var mode = Mode.capturing
    var focus = Pane.notes
    var themes = ThemesPane()
    var notes = NotesPane()
    var board = Board()
    var people = PeoplePane()
    /// The capture line keeps its words while something else is done.
    var capture = CaptureLine()
    /// Names that nobody on the list bears, to be asked once.
    var questions = NameQuestions()
    /// What is said once the answer to such a question is done.
    var answered: String?
    var search: SearchIndex?
    /// Which state of the workshop it was brought up to.
    var searchRevision: Int?
    /// Whether that is being done in the background.
    var isIndexing = false
    /// What notes and themes are about, once that was asked for.
    var index: NoteIndex?
    /// Which state of the workshop it was brought up to.
    var indexedRevision: Int?
    /// Which state this is, counted.
    private(set) var revision = 0
    /// What was searched for before, the last one last.
    var searches: [String] = []
    /// The compte-rendu, where it is open.
    var page: ReportPage?
    /// Whether it was read beside the panes last.
    var readsBeside = false
    /// What this computer is called where nobody has said otherwise.
    var machineName = ""
    /// What others wrote and nobody was told of.
    var newsroom = Newsroom()
    /// The day of the calendar, and that on which the program was started.
    public internal(set) var today: CalendarDay
    let opened: CalendarDay
    /// Milliseconds since 1970, when something last happened: what clocks on the screen are drawn from.
    public internal(set) var now: Int64
    /// The hour of the wall clock, as `18:05`; empty until something happened.
    var hour = ""
    /// What was already heard of the clocks.
    var alarms = Alarms()
    /// What stays wrong with the folder's files, as a sentence.
    var trouble: String?
    /// Why the folder cannot be looked at, until it can be again.
    var folderTrouble: String?
    /// The pack that the workshop was made from.
    var pack: Pack?
    /// Whether it was said that leaving now would lose words.
    var knowsOfLoss = false
    /// Whether the session is closed and something was noted since its compte-rendu was written.
    public var isReportStale = false
    /// The workshop as the compte-rendu that was written has it.
    var reported: State?
    /// Whether that was said when one wanted to quit.
    var knowsOfStaleness = false
    /// Whether tables were gathered since this device did something: that is no step that could be undone.
    var hasJustGathered = false
    /// A sentence in the footer until the next key.
    var flash: Flash?
    /// Where the words of the last command were typed, until it is known that it was done.
    var attempt: Attempt?

    struct Attempt: Sendable {
        let mode: Mode
        let capture: CaptureLine
    }

    struct Flash: Hashable, Sendable {
        var text: String
        var isWarning = false
    }

    public init(
        state: State, device: Device.ID, pack: Pack? = nil, unsent: String = "", place: String = "",
        phrases: Phrases, size: Size,
        today: CalendarDay, now: Int64, palette: Palette = .terminal,
        palettes: @autoclosure @escaping @Sendable () -> [Palette] = [.terminal, .colourless],
        keymap: Keymap = .standard
    ) {
        self.state = state
        self.pack = pack
        self.phrases = phrases
        self.device = device
        self.size = size
        (chosenPalette, offeredPalettes) = (palette, palettes)
        self.keymap = keymap
        (self.today, opened, self.now) = (today, today, now)
        book = Book(state)
        capture = CaptureLine(unsent)
        themes.selectFirst(book)
        if let table { themes.select(table, in: state, book) }
        takeUp(place)
        notes.list(self)
        // A word that was not finished has its list again.
        if !unsent.isEmpty { capture.refresh(in: captureContext) }
        settle()
        // What is past was heard before the program was started.
        _ = alarms.listen(to: dials)
    }

    var palette: Palette { previewedPalette ?? chosenPalette }

    /// The words on the capture line that were not sent.
    public var unsent: String { capture.text }

    /// Puts the panes right after whatever changed.
    mutating func settle() {
        settleTriage()
        themes.settle(book)
        people.settle(book)
        if showsBoard, !board.isCarrying { settleBoard() }
        if !board.isCarrying { notes.listAnew(self) }
        let layout = Layout(self)
        if let area = layout.board { revealOnBoard(in: area) }
        if let area = layout.themes { themes.reveal(room: Layout.inside(area).height) }
        if let area = layout.people { people.reveal(room: PeopleView.listHeight(Layout.inside(area), self)) }
        if let area = layout.notes { notes.reveal(self, in: Layout.inside(area)) }
        settleReport()
        if case .ranking(var list) = mode {
            RankingView(self, list, layout).reveal(&list)
            mode = .ranking(list)
        }
        layOutProjection()
    }

    /// Takes the workshop as it is now.
    mutating func adopt(_ state: State) {
        let before = self.state
        self.state = state
        if !state.isClosed { (isReportStale, reported) = (false, nil) }
        revision += 1
        notes.letGo()
        book.follow(state)
        themes.settle(book)
        if case .ranking(var list) = mode {
            list.refresh(self)
            mode = .ranking(list)
        }
        followProjection(from: before)
        // An index that nobody looks at is brought up to date when a search begins.
        if notes.query != nil { refreshSearch() }
        if let filter = people.filter { filterPeople(by: filter) }
        if showsBoard, !board.isCarrying { settleBoard() }
        notes.list(self)
        refreshForm()
        touchReport()
    }

    /// Shows in the form that is open what its fields hold now.
    mutating func refreshForm() {
        guard case .filling(var form) = mode else { return }
        form.refresh(state, pack, phrases)
        // What it was about may be undone by now.
        mode = form.current == nil ? .browsing : .filling(form)
    }

    mutating func say(_ text: String) { flash = Flash(text: text) }

    mutating func warn(_ text: String) { flash = Flash(text: text, isWarning: true) }

    /// What the pack has to ask the room under a theme; empty for nothing.
    func ask(under id: Theme.ID) -> String { pack?.ask(at: state.path(to: id).map(\.title)) ?? "" }

    /// The theme that new notes go under; nil for none.
    public var selectedTheme: Theme.ID? {
        if case .theme(let id) = themes.shelf, state.themes[id] != nil { id } else { nil }
    }

    /// Shows a theme again, where it is still there: of a session that was left for a moment.
    public mutating func goBack(to theme: Theme.ID) {
        guard book.hues[theme] != nil else { return }
        themes.select(theme, in: state, book)
        notes.list(self)
    }

    /// The atelier that this device captures for; nil for the whole session.
    var table: Theme.ID? { state.tables[device].flatMap { state.themes[$0]?.isSetAside == false ? $0 : nil } }

    /// What that atelier is called where there is little room.
    var tableName: String? { table.flatMap { state.themes[$0]?.shortTitle } }

    var selectedNote: Contribution? { notes.selected.flatMap { state.contributions[$0] } }

    var selectedPerson: Attendee? { people.selected.flatMap { state.attendees[$0] } }

    /// The notes that a command is about: the marked ones, or the selected one.
    var concernedNotes: [Contribution.ID] {
        guard !notes.marked.isEmpty else { return notes.selected.map { [$0] } ?? [] }
        return state.sequence.filter { notes.marked.contains($0) }
    }
}
