import Screen

/// What has the keys: the panes, a line, a list, a page. There is one for each case of ``Mode``, and all that is particular
/// to a mode is asked of it here.
protocol Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect]
    /// Takes in text that was pasted.
    func paste(_ text: String, _ model: inout Model)
    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect]
    /// Draws what it puts over the panes.
    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid)
    /// What is typed above the footer; nil for nothing.
    func entry(_ model: Model, width: Int) -> EntryText?
    /// What the footer says, what matters most first.
    func hints(_ model: Model) -> [Hint]
    /// Whether letters are commands, and not words.
    var takesLetters: Bool { get }
    /// Whose keys count.
    var scope: KeyScope { get }
    /// Whether the key of the help is one here: in a text, ? is a letter, in lists and pages there is none.
    var hasHelp: Bool { get }
}

extension Responder {
    func paste(_ text: String, _ model: inout Model) {}

    /// The wheel does what the arrows do.
    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        switch event.action {
        case .wheelUp: press(.up, &model, world)
        case .wheelDown: press(.down, &model, world)
        case .press, .release: []
        }
    }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) {}

    func entry(_ model: Model, width: Int) -> EntryText? { nil }

    var takesLetters: Bool { false }

    var scope: KeyScope { .panes }

    var hasHelp: Bool { false }
}

extension Mode {
    /// What has the keys in this mode.
    var responder: any Responder {
        switch self {
        case .browsing: Browsing()
        case .capturing: Capturing()
        case .typing(let entry): entry
        case .naming(let entry): entry
        case .choosing(let chooser): chooser
        case .searching(let line): line
        case .filling(let form): form
        case .pasting(let box): box
        case .helping(let top, let below): Helping(top: top, below: below)
        case .reading(let reading): reading
        case .floor(let panel): panel
        case .picking(let picker): picker
        case .triaging(let triage): triage
        case .timing(let timetable): timetable
        case .reviewing(let find): Reviewing(find: find)
        case .ranking(let list): list
        case .projecting(let projection): projection
        case .seating(let box): box
        case .gathering(let box): box
        }
    }
}
