import Phrases
import Screen
import Workshop

/// A list to choose from, filtered as one types: themes to move to, what can be done, every action there is.
struct Chooser: Hashable, Sendable {
    let title: String
    private(set) var field = TextField()
    private let all: [Item]
    private(set) var items: [Item]
    private(set) var selected = 0
    /// What one goes back to.
    var over = Over.panes

    enum Over: Hashable, Sendable {
        case panes, capture, report
        case triage(Triage)

        var mode: Mode {
            switch self {
            case .panes: .browsing
            case .capture: .capturing
            case .report: .reviewing(find: nil)
            case .triage(let triage): .triaging(triage)
            }
        }
    }

    struct Item: Hashable, Sendable {
        let label: String
        /// At the right: the keys, or why it cannot be done now.
        var detail = ""
        /// What tells twins apart once the list is filtered.
        var path = ""
        var isEnabled = true
        /// Whether it is among the first few because it is likely; it stands in its own place too.
        var isSuggestion = false
        let pick: Pick
    }

    /// What choosing does.
    enum Pick: Hashable, Sendable {
        case action(ActionName)
        case move([Contribution.ID], Theme.ID?)
        case tag([Contribution.ID], Theme.ID, Bool)
        case kind([Contribution.ID], Contribution.Kind)
        case moveTheme(Theme.ID, under: Theme.ID?)
        case mergePerson(Attendee.ID, into: Attendee.ID)
        case mergeOrganisation(Organisation.ID, into: Organisation.ID)
        case presence(Attendee.ID, Attendee.Presence)
        case themeForm(Theme.ID, Theme.Form)
        case themeEmptiness(Theme.ID, Theme.Emptiness)
        case consent(Attendee.ID, Attendee.Consent)
        case take(String, Taking)
        case errand(Errand)
        case export(ReportExport)
        case exportElsewhere
        case palette(String)
    }

    init(title: String, _ items: [Item]) {
        self.title = title
        all = items
        self.items = items
        selected = items.firstIndex(where: \.isEnabled) ?? 0
    }

    var current: Item? { items.indices.contains(selected) ? items[selected] : nil }

    mutating func move(by steps: Int) {
        guard !items.isEmpty else { return }
        selected = min(max(0, selected + steps), items.count - 1)
    }

    mutating func select(_ index: Int) { selected = min(max(0, index), max(0, items.count - 1)) }

    /// Takes a key of the filter; true when it was one.
    mutating func type(_ key: Key) -> Bool {
        let before = field.text
        guard field.handle(key) else { return false }
        if field.text != before { filter() }
        return true
    }

    /// Takes letters that came at once, as from somebody who types fast.
    mutating func insert(_ text: String) {
        field.insert(text)
        filter()
    }

    private mutating func filter() {
        if field.isEmpty {
            items = all
        } else {
            let query = Matching.key(field.text)
            items = all.filter { !$0.isSuggestion }.compactMap { item in
                Matching.rank(query, in: Matching.key(item.label)).map { (item, $0) }
            }
            .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
        }
        selected = items.firstIndex(where: \.isEnabled) ?? 0
    }
}

extension Chooser {
    /// The box that the list is drawn in.
    func area(in body: Rect) -> Rect {
        let longest = all.reduce(DisplayWidth.columns(of: title)) {
            max($0, DisplayWidth.columns(of: $1.label) + DisplayWidth.columns(of: $1.detail + $1.path) + 3)
        }
        return body.centered(
            Size(width: min(body.width, max(36, longest + 6)), height: min(body.height, all.count + 3)))
    }

    /// Which item is at a place of the screen.
    func index(at position: Position, in body: Rect) -> Int? {
        let list = area(in: body).inset(by: 1).removingTop(1)
        guard list.contains(position) else { return nil }
        let index = first(room: list.height) + position.y - list.y
        return items.indices.contains(index) ? index : nil
    }

    private func first(room: Int) -> Int { max(0, min(selected - room / 2, items.count - room)) }

    func draw(_ model: Model, in body: Rect, on grid: inout Grid) {
        let palette = model.palette
        let area = area(in: body)
        grid.fill(area)
        grid.frame(area, title: title, note: "", style: palette.accent, titleStyle: palette.accent)
        let inside = area.inset(by: 1)
        let (lines, cursor) = field.layout(width: max(4, inside.width - 4))
        grid.put(
            [Span(" › ", palette.accent), Span(lines.first ?? "", .plain)], at: inside.origin, width: inside.width)
        grid.cursor = Position(x: inside.x + 3 + cursor.x, y: inside.y)
        let list = inside.removingTop(1)
        let first = first(room: list.height)
        for (offset, item) in items.dropFirst(first).prefix(list.height).enumerated() {
            let row = Rect(x: list.x, y: list.y + offset, width: list.width, height: 1)
            let path = field.isEmpty ? "" : item.path
            let detail = DisplayWidth.clipped(item.detail + path, to: list.width / 2)
            let columns = DisplayWidth.columns(of: detail)
            grid.put(
                " " + item.label, at: row.origin, style: item.isEnabled ? palette.text : palette.faint,
                width: row.width - columns - 2)
            grid.put(detail, at: Position(x: row.maxX - columns - 1, y: row.y), style: palette.faint)
            if first + offset == selected { grid.restyle(row, palette.selection) }
        }
        if items.isEmpty {
            grid.put(" " + model.phrases.nothingFound, at: list.origin, style: palette.faint, width: list.width)
        }
    }
}
