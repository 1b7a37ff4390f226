import Phrases
import Screen
import Workshop

/// *Rassembler les tables*: the folders that are there, what each brings, and which are wanted.
struct GatherBox: Hashable, Sendable {
    private(set) var offers: [TableOffer] = []
    private(set) var included: Set<String> = []
    /// The row that the keys go to; the last one is where a path is typed.
    private(set) var selected = 0
    private(set) var path = TextField()
    /// Where what was typed may lead.
    private(set) var choices: [String] = []
    /// Whether folders are being looked for.
    private(set) var isSearching = true

    var isTyping: Bool { selected == offers.count }
    var current: TableOffer? { offers.indices.contains(selected) ? offers[selected] : nil }
    /// Those that are wanted and bring something, in their order.
    var wanted: [String] { offers.filter { included.contains($0.path) }.map(\.path) }

    mutating func select(_ index: Int) { selected = min(max(0, index), offers.count) }

    /// Includes the folder of the selected row, or leaves it out.
    mutating func toggle() {
        guard let offer = current, !offer.isHereAlready else { return }
        if included.remove(offer.path) == nil { included.insert(offer.path) }
    }

    mutating func edit(_ key: Key) {
        _ = path.handle(key)
        choices = []
    }

    mutating func insert(_ text: String) {
        selected = offers.count
        path.insert(text)
        choices = []
    }

    /// What was found: copies of this session are wanted, other sessions only where somebody says so.
    mutating func take(_ found: [TableOffer]) {
        let wasTyping = isTyping && !offers.isEmpty
        isSearching = false
        for offer in found where !offers.contains(where: { $0.path == offer.path }) {
            offers.append(offer)
            if offer.kind == .sameSession, !offer.isHereAlready { included.insert(offer.path) }
        }
        if wasTyping || !path.isEmpty { selected = offers.count } else { select(selected) }
    }

    /// The one folder that somebody typed is meant; of several that stand below it, other sessions are only where somebody
    /// says so: a key may well hold last month's.
    mutating func take(typed found: [TableOffer]) {
        for offer in found {
            if !offers.contains(where: { $0.path == offer.path }) { offers.append(offer) }
            let isMeant = found.count == 1 || offer.kind == .sameSession
            if isMeant, !offer.isHereAlready { included.insert(offer.path) }
        }
        path = TextField()
        choices = []
        selected = offers.firstIndex { $0.path == found.first?.path } ?? offers.count
    }

    mutating func complete(_ text: String, _ choices: [String]) {
        path = TextField(text)
        path.cursor = text.count
        self.choices = choices
    }
}
