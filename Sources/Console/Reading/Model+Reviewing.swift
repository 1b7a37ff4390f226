import Phrases
import Report
import Screen
import Workshop

extension Model {
    /// So many notes are compiled at once; more of them wait for a pause in typing.
    private static let fewNotes = 300
    /// How long a pause is, in milliseconds.
    static let pause: Int64 = 150

    /// Opens the compte-rendu, or gives the keys to the one that is open.
    mutating func openReport() {
        if page == nil {
            page = ReportPage(reportLines, isBeside: readsBeside)
        } else {
            take(reportLines)
        }
        mode = .reviewing(find: nil)
    }

    var reportOptions: ReportOptions {
        let language = (pack?.language).flatMap { Language(rawValue: $0) } ?? phrases.language
        return ReportOptions(language: language, pack: pack)
    }

    private mutating func take(_ lines: [ReportLine]) { page?.take(lines) }

    private var reportLines: [ReportLine] { Document(state.asShown, options: reportOptions).lines }

    /// Notes that the compte-rendu on the screen is behind the workshop, and brings it up to date where that is quick.
    mutating func touchReport() {
        guard page != nil else { return }
        if state.sequence.count <= Model.fewNotes {
            take(reportLines)
        } else if page?.staleSince == nil {
            page?.staleSince = now
        }
    }

    /// Shows a note that was just made in the compte-rendu beside, unless somebody is reading there.
    mutating func followReport(to note: Contribution.ID) {
        if !hasReportKeys { page?.select(note: note) }
    }

    /// Brings it up to date when nothing has been typed for a moment.
    mutating func refreshReport() {
        guard let since = page?.staleSince, now - since >= Model.pause else { return }
        take(reportLines)
    }

    /// Whether it is drawn over the panes.
    var isReportOver: Bool {
        guard page != nil, Layout(self).report == nil else { return false }
        switch mode {
        case .reviewing: return true
        case .choosing(let chooser): return chooser.over == .report
        case .typing(let entry): return entry.purpose == .exportPath
        default: return false
        }
    }

    /// The area that it is drawn in.
    var reportArea: Rect {
        let layout = Layout(self)
        return layout.report ?? layout.body
    }

    mutating func settleReport() {
        guard page != nil else { return }
        let inside = ReportPage.inside(reportArea)
        page?.layOut(width: inside.width)
        page?.reveal(room: inside.height)
    }

    private mutating func closeReport() {
        page = nil
        mode = .browsing
    }

    // MARK: Keys

    mutating func pressReviewing(_ key: Key, _ find: TextField?, _ world: World) -> [Effect] {
        if let find { return pressFinding(key, find) }
        if key == .control("c") || key == .control("s"), let effects = pressAnywhere(key, world) { return effects }
        guard var page else {
            mode = .browsing
            return []
        }
        if let action = keymap.action(for: key, in: .report) { return review(action, page, world) }
        let room = ReportPage.inside(reportArea).height
        switch key {
        case .up, .character("k"): page.move(by: -1, room: room)
        case .down, .character("j"): page.move(by: 1, room: room)
        case .pageUp: page.movePage(by: -1, room: room)
        case .pageDown, .character(" "): page.movePage(by: 1, room: room)
        case .home: page.moveToEnd(false)
        case .end: page.moveToEnd(true)
        case .tab: page.moveToHeading(by: 1)
        case .backTab: page.moveToHeading(by: -1)
        case .escape:
            if !page.query.isEmpty {
                page.query = ""
                break
            }
            if Layout(self).report == nil { self.page = nil } else { self.page = page }
            mode = .browsing
            return []
        case .character("q"):
            closeReport()
            return []
        case .enter:
            goToSource(of: page)
            return []
        case .character(let character):
            if let number = ReportPage.number(of: character) { self.page?.moveToSection(number) }
            return []
        default: return []
        }
        self.page = page
        return []
    }

    /// What keys do with what is read.
    private mutating func review(_ action: Action, _ page: ReportPage, _ world: World) -> [Effect] {
        switch action.name {
        case .search: mode = .reviewing(find: TextField(""))
        case .report: closeReport()
        case .copyNotes:
            let section = Array(page.section)
            return copy(section.markdown, said: phrases.copiedSection(section.first?.text ?? ""))
        case .capture:
            if Layout(self).report == nil { self.page = nil }
            return action.perform(&self, world)
        default: return action.perform(&self, world)
        }
        return []
    }

    /// Reads it beside the panes, or over them.
    mutating func turnReport() {
        page?.isBeside.toggle()
        readsBeside = page?.isBeside ?? readsBeside
        if readsBeside, size.width < Layout.besideLeast { warn(phrases.noRoomBeside(Layout.besideLeast)) }
    }

    private mutating func pressFinding(_ key: Key, _ field: TextField) -> [Effect] {
        var field = field
        switch key {
        case .escape:
            page?.query = ""
            mode = .reviewing(find: nil)
        case .enter: mode = .reviewing(find: nil)
        case .up: page?.find(by: -1)
        case .down: page?.find(by: 1)
        default:
            _ = field.handle(key)
            find(field)
        }
        return []
    }

    /// Shows what is being typed to be found in the compte-rendu.
    mutating func find(_ field: TextField) {
        mode = .reviewing(find: field)
        page?.query = field.text
        if page?.find(by: 0) == false, !field.isEmpty { warn(phrases.nothingFound) }
    }

    /// Goes to the note that a line is of, or to the theme of a heading.
    private mutating func goToSource(of page: ReportPage) {
        guard let line = page.current, line.note != nil || line.theme != nil else { return say(phrases.noNoteBehind) }
        let isBeside = Layout(self).report != nil
        if !isBeside { self.page = nil }
        mode = .browsing
        leaveSearch()
        if let note = line.note {
            if let theme = state.themes(of: note).first {
                themes.select(theme, in: state, book)
            } else {
                themes.shelf = .unfiled
            }
            focus = .notes
            notes.selected = note
        } else if let theme = line.theme {
            themes.select(theme, in: state, book)
            focus = .themes
        }
        notes.list(self)
    }

    /// The wheel scrolls it, a click goes to a line, or gives it the keys.
    mutating func pointReport(_ event: MouseEvent) {
        let inside = ReportPage.inside(reportArea)
        switch event.action {
        case .wheelUp: page?.move(by: -1, room: inside.height)
        case .wheelDown: page?.move(by: 1, room: inside.height)
        case .press:
            mode = .reviewing(find: nil)
            if let top = page?.top, inside.contains(event.position) {
                page?.select(row: top + event.position.y - inside.y)
            }
        case .release: break
        }
    }
}

extension ReportPage {
    /// The number of a key, also of the unshifted digits of a French keyboard.
    fileprivate static func number(of character: Character) -> Int? {
        if let place = Array("&é\"'(-è_ç").firstIndex(of: character) { return place + 1 }
        return character.isASCII ? character.wholeNumberValue.flatMap { $0 > 0 ? $0 : nil } : nil
    }
}

extension Model {
    /// Whether keys go to the compte-rendu.
    var hasReportKeys: Bool {
        if case .reviewing = mode { true } else { false }
    }

    /// Whether the mouse is on the compte-rendu, and may be.
    func isOnReport(_ position: Position, _ layout: Layout) -> Bool {
        guard page != nil else { return false }
        switch mode {
        case .reviewing: return (layout.report ?? layout.body).contains(position)
        case .browsing, .capturing, .searching: return layout.report?.contains(position) ?? false
        default: return false
        }
    }

    /// What a path begins with that is to be typed.
    var exportFolder: String { "~/" }

    /// Enter writes the file, Esc goes back to what was open; nil for other keys.
    mutating func pressExportPath(_ key: Key, _ entry: LineEntry) -> [Effect]? {
        let below = page == nil ? Mode.browsing : .reviewing(find: nil)
        switch key {
        case .escape:
            mode = below
            return []
        case .enter:
            let path = Cleaning.line(entry.field.text)
            guard path.isEmpty || ReportExport(path: path) != nil else {
                // What is typed next corrects it.
                warn(phrases.unknownEnding(path))
                return []
            }
            return leave(for: below, path.isEmpty ? [] : [.exportTo(path: path)])
        default: return nil
        }
    }

    private mutating func leave(for mode: Mode, _ effects: [Effect]) -> [Effect] {
        self.mode = mode
        return effects
    }
}
