import Phrases
import Screen
import Workshop

/// A list to choose from, filtered as one types: themes to move to, what can be done, every action there is.
struct Chooser: Hashable, Sendable {
    let title: String
    private(set) var field = TextField()
    let all: [Item]
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
        case closing(isTableOnly: Bool)
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
                Chooser.nearness(query, item).map { (item, $0) }
            }
            .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
        }
        selected = items.firstIndex(where: \.isEnabled) ?? 0
    }

    /// How well what is typed fits, the better the smaller: what begins with it comes before what has it further on, « dit
    /// comment quitter »; the words of a path, « fêter dif », come behind those of a title.
    private static func nearness(_ query: String, _ item: Item) -> Int? {
        let label = Matching.key(item.label)
        let rank = Matching.rank(query, in: label)
        if let rank, rank != .scattered { return 3 * rank.rawValue + (label.hasPrefix(query) ? 0 : 1) }
        if Matching.isPath(query, to: label, under: Matching.key(item.path)) {
            return 3 * Matching.Rank.words.rawValue + 2
        }
        return rank.map { 3 * $0.rawValue }
    }
}
