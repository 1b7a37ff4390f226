import Phrases
import Screen
import Workshop

/// What the program shows where no session was named: those that were opened lately, a new one, an example.
///
/// A value of its own beside the interface's model: there is no workshop yet.
public struct Welcome: Sendable {
    /// A kind of session that can be made.
    public struct PackChoice: Hashable, Sendable {
        public var name: String
        public var title: String
        public var about: String

        public init(name: String, title: String, about: String) {
            (self.name, self.title, self.about) = (name, title, about)
        }
    }

    /// A session that was opened lately.
    public struct Recent: Hashable, Sendable {
        public var path: String
        public var title: String
        /// As the form holds it; empty where nobody said.
        public var date: String

        public init(path: String, title: String = "", date: String = "") {
            (self.path, self.title, self.date) = (path, title, date)
        }
    }

    /// What was decided.
    public enum Choice: Hashable, Sendable {
        case open(String)
        case make(NewSession)
        /// The sample workshop, in a copy that may be spoilt.
        case sample
        /// A folder's entries are wanted.
        case look(String)
        case quit
    }

    enum Page: Hashable, Sendable {
        case home(selected: Int)
        case asking(NewSessionForm)
        case picking(FilePicker)
    }

    let phrases: Phrases
    let palette: Palette
    let recent: [Recent]
    let packs: [PackChoice]
    /// The folder that new sessions are kept in.
    let parent: String
    /// The names that are taken there.
    private let taken: Set<String>
    private(set) var size: Size
    private(set) var page: Page
    private(set) var today: CalendarDay
    /// What went wrong with the last choice, as a sentence.
    private(set) var problem: String?
    /// What was answered of a new session before one went back.
    private var begun: NewSessionForm?
    /// The session that one came from to make another one.
    private let origin: String?

    /// - Parameters:
    ///   - recent: paths, the last one first. Where there are none it is the first start, and a session is asked for.
    ///   - isNew: whether a new session is wanted at once.
    ///   - origin: the session that one came from, and goes back to without making another one.
    public init(
        recent: [Recent], packs: [PackChoice], parent: String, taken: Set<String> = [], isNew: Bool = false,
        from origin: String? = nil,
        phrases: Phrases, size: Size, today: CalendarDay, palette: Palette
    ) {
        (self.recent, self.packs, self.parent, self.phrases) = (recent, packs, parent, phrases)
        (self.origin, self.taken) = (origin, taken)
        (self.size, self.today) = (size, today)
        self.palette = palette
        page = recent.isEmpty || isNew ? .asking(NewSessionForm(packs, in: parent, taken: taken)) : .home(selected: 0)
    }

    /// What can be chosen on the first page.
    enum Item: Hashable, Sendable {
        case recent(Int)
        case new, folder, sample, quit

        var key: Character {
            switch self {
            case .recent(let index): Character("\(index + 1)")
            case .new: "n"
            case .folder: "o"
            case .sample: "e"
            case .quit: "q"
            }
        }
    }

    var items: [Item] { recent.indices.prefix(9).map { .recent($0) } + [.new, .folder, .sample, .quit] }

    /// Takes in what happened.
    /// - Returns: what was decided by it; nil for nothing yet.
    public mutating func take(_ event: InputEvent, today: CalendarDay) -> Choice? {
        self.today = today
        switch event {
        case .key(let key):
            problem = nil
            return press(key)
        case .paste(let text): paste(text)
        case .mouse(let event): return point(event)
        case .resize(let size): self.size = size
        case .hangUp: return .quit
        }
        return nil
    }

    /// Takes in what a folder holds.
    public mutating func take(_ listing: FolderListing) {
        guard case .picking(var picker) = page else { return }
        _ = picker.take(listing)
        page = .picking(picker)
    }

    /// Says why what was chosen could not be done.
    public mutating func fail(_ sentence: String) {
        problem = sentence
        guard case .asking(var form) = page else { return }
        form.problem = sentence
        page = .asking(form)
    }

    private mutating func press(_ key: Key) -> Choice? {
        switch page {
        case .home(let selected): return press(key, selected)
        case .asking(var form):
            let outcome = form.press(key, today: today)
            page = .asking(form)
            switch outcome {
            case .going: return nil
            case .givenUp:
                if let origin { return .open(origin) }
                begun = form
                page = .home(selected: 0)
            case .made(let session): return .make(session)
            }
            return nil
        case .picking(var picker):
            let outcome = picker.press(key)
            page = .picking(picker)
            return answer(outcome)
        }
    }

    private mutating func answer(_ outcome: FilePicker.Outcome) -> Choice? {
        switch outcome {
        case .going: return nil
        case .look(let path): return .look(path)
        case .chosen(let path): return .open(path)
        case .givenUp:
            page = .home(selected: 0)
            return nil
        }
    }

    private mutating func press(_ key: Key, _ selected: Int) -> Choice? {
        switch key {
        case .up, .backTab, .character("k"): page = .home(selected: max(0, selected - 1))
        case .down, .tab, .character("j"): page = .home(selected: min(items.count - 1, selected + 1))
        case .home: page = .home(selected: 0)
        case .end: page = .home(selected: items.count - 1)
        case .enter: return choose(items[min(selected, items.count - 1)])
        case .escape, .control("c"): return .quit
        case .character(let character):
            // On AZERTY the unshifted keys of the digits count as digits.
            let digits: [Character: Character] = [
                "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9",
            ]
            let key = digits[character] ?? character
            return items.first { $0.key == key }.flatMap { choose($0) }
        default: break
        }
        return nil
    }

    private mutating func choose(_ item: Item) -> Choice? {
        switch item {
        case .recent(let index): return .open(recent[index].path)
        case .new: page = .asking(begun ?? NewSessionForm(packs, in: parent, taken: taken))
        case .folder:
            page = .picking(FilePicker(.opening))
            return .look("")
        case .sample: return .sample
        case .quit: return .quit
        }
        return nil
    }

    private mutating func paste(_ text: String) {
        switch page {
        case .home: break
        case .asking(var form):
            form.paste(text)
            page = .asking(form)
        case .picking(var picker):
            picker.paste(Cleaning.line(text))
            page = .picking(picker)
        }
    }

    private mutating func point(_ event: MouseEvent) -> Choice? {
        switch (event.action, page) {
        case (.wheelUp, _): return press(.up)
        case (.wheelDown, _): return press(.down)
        case (.press, .home):
            guard let index = homeItem(at: event.position) else { return nil }
            return choose(items[index])
        case (.press, .picking(var picker)):
            guard let row = picker.row(at: event.position, in: body) else { return nil }
            let outcome = picker.choose(row: row)
            page = .picking(picker)
            return answer(outcome)
        default: return nil
        }
    }
}
