import Phrases
import Screen
import Workshop

/// The rows of the people pane: how somebody is there, the name, hours that matter, whether they speak or wait to.
struct PeopleView {
    private let model: Model
    private let palette: Palette

    init(_ model: Model) {
        self.model = model
        palette = model.palette
    }

    /// The sentence below the list, where there is more to say than the rows do; empty for nothing.
    static func summary(_ model: Model) -> String {
        let phrases = model.phrases
        let left = model.book.people.count { $0.came && !$0.isThere }
        let unnamed = model.state.unnamed(at: model.table)
        var parts = unnamed > 0 ? [phrases.withoutName(unnamed)] : []
        if left > 0 {
            parts += [phrases.thereNow(model.book.people.count(where: \.isThere)), phrases.departures(left)]
        }
        return parts.joined(separator: " · ")
    }

    /// How many rows of an area the list has.
    static func listHeight(_ area: Rect, _ model: Model) -> Int {
        summary(model).isEmpty ? area.height : max(1, area.height - 1)
    }

    /// - Parameter select: shows a row as the selected one.
    func draw(in area: Rect, on grid: inout Grid, select: (Rect, inout Grid) -> Void) {
        let summary = PeopleView.summary(model)
        let list = area.top(PeopleView.listHeight(area, model))
        if model.people.rows.isEmpty {
            let why =
                model.people.filter == nil
                ? model.phrases.noPeople(model.key(of: .newPerson)) : model.phrases.nothingFound
            for (offset, text) in wrap(why, width: area.width - 2).prefix(list.height).enumerated() {
                grid.put(text, at: Position(x: area.x + 1, y: area.y + offset), style: palette.faint)
            }
        }
        let waiting = places
        for (offset, id) in model.people.rows.dropFirst(model.people.viewport.first).prefix(list.height).enumerated() {
            guard let person = model.state.attendees[id] else { continue }
            let line = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
            draw(person, waiting[id], in: line, on: &grid)
            if id == model.people.selected { select(line, &grid) }
        }
        if list.height < area.height {
            grid.put(
                " " + summary, at: Position(x: area.x, y: area.maxY - 1), style: palette.mark, width: area.width)
        }
    }

    private func draw(_ person: Attendee, _ place: Int?, in line: Rect, on grid: inout Grid) {
        let style = person.isThere ? palette.text : palette.faint
        var spans = [Span(" " + PaneViews.sign(of: person) + " ", palette.good), Span(name(of: person), style)]
        if let place { spans.append(Span(place == 0 ? " ▶" : " ▲\(place)", palette.accent)) }
        let hours = hours(of: person)
        if !hours.isEmpty { spans.append(Span(" " + hours, palette.mark)) }
        // Marks stay where the name has to be cut.
        let marks = spans.dropFirst(2).reduce(0) { $0 + DisplayWidth.columns(of: $1.text) }
        spans[1].text = DisplayWidth.clipped(spans[1].text, to: max(4, line.width - 4 - marks))
        let used = grid.put(spans, at: line.origin, width: max(0, line.width - 1))
        // The name goes before: of the organisation what there is room for, and not less than a few letters.
        let organisation = model.state.organisation(of: person)?.name ?? ""
        let room = line.width - used - 2
        let right =
            room < min(6, DisplayWidth.columns(of: organisation)) ? "" : DisplayWidth.clipped(organisation, to: room)
        let columns = DisplayWidth.columns(of: right)
        grid.put(right, at: Position(x: line.maxX - columns - 1, y: line.y), style: palette.faint)
    }

    /// Zero for who speaks, the place in the queue for those who wait.
    private var places: [Attendee.ID: Int] {
        var places: [Attendee.ID: Int] = [:]
        for (index, turn) in model.queue.enumerated() {
            if let person = model.state.speaker(of: turn) { places[person.id] = index + 1 }
        }
        if let turn = model.state.speaking(at: model.table), let person = model.state.speaker(of: turn) {
            places[person.id] = 0
        }
        return places
    }

    /// When somebody came late, and when they left.
    private func hours(of person: Attendee) -> String {
        guard person.came else { return "" }
        let late = isLate(person) ? model.phrases.shortHour(person.arrival) : ""
        return person.departure.isEmpty ? late : late + "–" + model.phrases.shortHour(person.departure)
    }

    /// Ten minutes after the beginning is late.
    private func isLate(_ person: Attendee) -> Bool {
        guard let start = HourOfDay(typed: model.state[.start]), let arrival = HourOfDay(typed: person.arrival) else {
            return false
        }
        // Half a day before the beginning is after midnight.
        let late = (arrival.hour - start.hour) * 60 + arrival.minute - start.minute
        return (late < -720 ? late + 1_440 : late) > 10
    }

    /// The name, with the presence in words where the sign does not say enough.
    private func name(of person: Attendee) -> String {
        switch person.presence {
        case .present, .absent, .mentioned: person.name
        case .excused, .proxy, .remote: person.name + " (" + model.phrases.presence(person.presence.rawValue) + ")"
        }
    }
}

extension PaneViews {
    static func sign(of person: Attendee) -> String {
        person.came && !person.isThere ? "◁" : sign(of: person.presence)
    }

    static func sign(of presence: Attendee.Presence) -> String {
        switch presence {
        case .present: "●"
        case .remote: "◍"
        case .proxy: "◐"
        case .excused: "◌"
        case .absent: "○"
        case .mentioned: "·"
        }
    }
}

extension Phrases {
    /// `18h05` in French, `18:05` in English; words as they are.
    func shortHour(_ hour: String) -> String {
        HourOfDay(typed: hour).map { time(hour: $0.hour, minute: $0.minute) } ?? hour
    }
}
