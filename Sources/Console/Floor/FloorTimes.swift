import Phrases
import Screen
import Workshop

/// Who spoke, how long and how often: bars by person and by organisation, then those who have not spoken.
struct FloorTimes {
    private(set) var lines: [[Span]] = []
    private let palette: Palette
    private let phrases: Phrases
    private let width: Int

    private struct Row {
        let name: String
        let milliseconds: Int64
        let detail: String
    }

    init(_ model: Model, width: Int) {
        palette = model.palette
        phrases = model.phrases
        self.width = width
        let state = model.state
        let times = SpeakingTimes(state, now: model.now)
        guard times.total.turns > 0 else {
            lines = wrap(phrases.nobodySpokeYet, width: max(8, width)).map { [Span($0, palette.faint)] }
            addSilent(times.silent.compactMap { state.attendees[$0]?.name })
            return
        }
        let total = max(1, times.total.milliseconds)
        add(
            times.people.map { row in
                let clock = SpeakingLimit.clock(row.share.milliseconds)
                return Row(
                    name: state.attendees[row.person]?.name ?? "", milliseconds: row.share.milliseconds,
                    detail: clock + " · " + phrases.turnCount(row.share.turns))
            })
        lines.append([])
        lines.append([Span(phrases.byOrganisation, palette.strong)])
        add(
            times.organisations.map { row in
                let name = row.organisation.flatMap { state.organisation($0)?.name } ?? phrases.withoutOrganisation
                let percent = Int((row.share.milliseconds * 100 + total / 2) / total)
                return Row(
                    name: name, milliseconds: row.share.milliseconds,
                    detail: SpeakingLimit.clock(row.share.milliseconds) + " · \(percent)\u{A0}%")
            })
        addSilent(times.silent.compactMap { state.attendees[$0]?.name })
    }

    /// Names of one width, bars to the same scale.
    private mutating func add(_ rows: [Row]) {
        let longest = rows.reduce(1) { max($0, $1.milliseconds) }
        let details = rows.reduce(0) { max($0, DisplayWidth.columns(of: $1.detail)) }
        let widest = rows.reduce(0) { max($0, DisplayWidth.columns(of: $1.name)) }
        let names = min(widest, max(6, (width - details - 2) * 3 / 5))
        let room = max(0, width - names - details - 3)
        for row in rows {
            let name = DisplayWidth.clipped(row.name, to: names)
            let padding = String(repeating: " ", count: max(0, names - DisplayWidth.columns(of: name)) + 1)
            let bar = Bar.text(row.milliseconds, of: longest, room: min(room, 40))
            let detail = String(repeating: " ", count: max(0, details - DisplayWidth.columns(of: row.detail)))
            lines.append([
                Span(name + padding, palette.text), Span(detail + row.detail + " ", palette.faint),
                Span(bar, palette.accent),
            ])
        }
    }

    private mutating func addSilent(_ names: [String]) {
        guard !names.isEmpty else { return }
        lines.append([])
        lines.append([Span(phrases.haveNotSpoken(names.count), palette.strong)])
        lines += wrap(names.joined(separator: ", "), width: max(8, width)).map { [Span($0, palette.text)] }
    }
}

/// A length of blocks, in halves of a column.
enum Bar {
    static func text(_ value: Int64, of longest: Int64, room: Int) -> String {
        guard room > 0, longest > 0, value > 0 else { return "" }
        let halves = max(1, Int((Double(value) / Double(longest) * Double(room * 2)).rounded()))
        return String(repeating: "█", count: halves / 2) + (halves % 2 == 1 ? "▌" : "")
    }
}
