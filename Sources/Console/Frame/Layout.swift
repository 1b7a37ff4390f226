import Screen

/// Where everything stands on a screen of a size, in a mode: nothing is drawn here.
struct Layout {
    static let smallest = Size(width: 40, height: 12)

    /// Whether anything can be shown.
    static func fits(_ size: Size) -> Bool { size.width >= smallest.width && size.height >= smallest.height }
    static let wide = 120
    static let double = 80
    /// So many columns a screen has at least on which the compte-rendu stands beside the panes.
    static let besideLeast = 110

    let header: Rect
    let footer: Rect
    /// Who speaks and who is next; empty where nobody is.
    let floor: Rect
    /// The line that is typed in, above the footer; empty where nothing is typed.
    let entry: Rect
    /// The area of the panes.
    let body: Rect
    private(set) var people: Rect?
    private(set) var themes: Rect?
    private(set) var notes: Rect?
    /// The wall of notes, which takes the place of all panes.
    private(set) var board: Rect?
    /// The compte-rendu beside the panes.
    private(set) var report: Rect?
    /// Whether there is room for one pane only.
    private(set) var isSingle = false

    /// Whether some pane is reached as a tab only.
    var hasTabs: Bool { board == nil && (people == nil || themes == nil || notes == nil) }

    init(_ model: Model) {
        let screen = Rect(model.size)
        header = screen.top(1 + HeaderView.alarm(model).count + (StripView.hasRow(model) ? 1 : 0))
        footer = screen.bottom(max(1, FooterView.news(model).count))
        let inner = screen.removingTop(header.height).removingBottom(footer.height)
        let wanted = model.mode.responder.entry(model, width: screen.width)?.lines.count ?? 0
        entry = inner.bottom(min(wanted, max(0, inner.height - 3)))
        let rest = inner.removingBottom(entry.height)
        floor = rest.top(min(FloorStrip.height(model), max(0, rest.height - 3)))
        body = rest.removingTop(floor.height)
        var panes = body
        if model.page?.isBeside == true, model.size.width >= Layout.besideLeast {
            let columns = model.size.width * 2 / 5
            report = body.right(columns)
            panes = body.removingRight(columns)
        }
        if model.showsBoard {
            board = panes
        } else if panes.width >= Layout.wide {
            // On a wall of a screen names and titles have their share of the room too.
            let people = panes.width >= 160 ? max(40, panes.width / 5) : 32
            let themes = panes.width >= 160 ? max(44, panes.width * 11 / 50) : 35
            let columns = panes.columns([people, themes, panes.width - people - themes])
            (self.people, self.themes, notes) = (columns[0], columns[1], columns[2])
        } else if panes.width >= Layout.double {
            let columns = panes.columns([26, panes.width - 26])
            if model.focus == .people {
                // Names need more room than the titles of themes.
                let columns = panes.columns([32, panes.width - 32])
                (people, notes) = (columns[0], columns[1])
            } else {
                (themes, notes) = (columns[0], columns[1])
            }
        } else {
            isSingle = true
            switch model.focus {
            case .people: people = panes
            case .themes: themes = panes
            case .notes: notes = panes
            }
        }
    }

    /// What is inside the frame of a pane.
    static func inside(_ pane: Rect) -> Rect { pane.inset(dx: 1, dy: 1) }

    func pane(at position: Position) -> Pane? {
        if people?.contains(position) == true { return .people }
        if themes?.contains(position) == true { return .themes }
        if board?.contains(position) == true { return .notes }
        if notes?.contains(position) == true { return .notes }
        return nil
    }
}
