import Phrases
import Screen
import Workshop

/// The time in the header: on wide screens the whole agenda in a row of its own, elsewhere the clock that runs.
struct StripView {
    private let model: Model
    private let palette: Palette

    init(_ model: Model) {
        self.model = model
        palette = model.palette
    }

    /// Whether the agenda has a row of its own.
    static func hasRow(_ model: Model) -> Bool {
        guard model.size.width >= Layout.wide, model.size.height >= 24, !model.state.isClosed else { return false }
        return !model.state.agenda.isEmpty || !model.dials.isEmpty
    }

    // MARK: Between the title and the counts

    /// The clocks in a few columns, `Ateliers 07:42`; the time is always whole. Nothing where none is shown.
    func short(room: Int) -> [Span] {
        guard !StripView.hasRow(model) else { return [] }
        var spans: [Span] = []
        for dial in model.dials {
            let style = style(of: dial)
            let pause = dial.isRunning ? "" : model.phrases.pausedSign + " "
            let used = columns(spans) + (spans.isEmpty ? 0 : 2)
            let face = pause + dial.face
            let left = room - used - DisplayWidth.columns(of: face) - 1
            guard left >= -1 else { break }
            if !spans.isEmpty { spans.append(Span("  ")) }
            let title = DisplayWidth.clipped(name(of: dial), to: min(18, left))
            if left >= 3 { spans.append(Span(title + " ", dial.stage == .early ? palette.text : style)) }
            spans.append(Span(face, style))
        }
        return spans
    }

    // MARK: In a row of its own

    func drawRow(in row: Rect, on grid: inout Grid) {
        let right = session
        let width = columns(right)
        grid.put(right, at: Position(x: row.maxX - width - 1, y: row.y))
        grid.put(agenda(room: row.width - width - 4), at: row.origin.moved(dx: 1), width: row.width - width - 3)
    }

    /// The countdown, what is left of the session, when it will end.
    private var session: [Span] {
        var parts: [[Span]] = []
        if let dial = model.countdown {
            // What remains is what a paused one is looked at for.
            let words = dial.isRunning ? state(of: dial) : model.phrases.paused + " " + dial.face
            parts.append([Span(model.phrases.countdown + " ", palette.text), Span(words, style(of: dial))])
        }
        if let course = Course(model) {
            let words = model.phrases.course(course, isShort: model.size.width < 160)
            if !words.isEmpty { parts.append([Span(words, course.late > 0 ? palette.mark : palette.faint)]) }
        }
        return Array(parts.joined(separator: [Span("   ")]))
    }

    /// The steps around the one that is timed, as many as there is room for.
    private func agenda(room: Int) -> [Span] {
        let phases = model.state.agenda
        guard !phases.isEmpty else { return [] }
        let dial = model.dial
        let current = phases.firstIndex { $0.id == dial?.timing.phase }
        let centre = current ?? phases.firstIndex { $0.id == model.nextPhase?.id } ?? phases.count - 1
        func segments(_ limit: Int) -> [[Span]] {
            phases.enumerated().map { index, phase in
                index == current ? dial.map { running($0, max(limit, 28)) } ?? [] : segment(phase, limit)
            }
        }
        let between = Span(" · ", palette.faint)
        // Titles are whole where all of them have room.
        let whole = segments(.max)
        let isRoomy = whole.reduce(0) { $0 + columns($1) } + 3 * (whole.count - 1) <= room
        let segments = isRoomy ? whole : segments(20)
        func width(_ range: Range<Int>) -> Int {
            let more = (range.lowerBound > 0 ? 4 : 0) + (range.upperBound < segments.count ? 4 : 0)
            return range.reduce(more) { $0 + columns(segments[$1]) } + 3 * (range.count - 1)
        }
        // What comes is of more use than what is past.
        var shown = centre..<centre + 1
        while shown.upperBound < segments.count, width(shown.lowerBound..<shown.upperBound + 1) <= room {
            shown = shown.lowerBound..<shown.upperBound + 1
        }
        while shown.lowerBound > 0, width(shown.lowerBound - 1..<shown.upperBound) <= room {
            shown = shown.lowerBound - 1..<shown.upperBound
        }
        let more = Span("…", palette.faint)
        let ends = (
            shown.lowerBound > 0 ? [more, between] : [], shown.upperBound < segments.count ? [between, more] : []
        )
        return ends.0 + Array(segments[shown].joined(separator: [between])) + ends.1
    }

    /// A step that is past or to come.
    private func segment(_ phase: Phase, _ limit: Int) -> [Span] {
        let title = DisplayWidth.clipped(phase.title, to: limit)
        if let spent = model.state.spent(on: phase.id, at: model.state.tables[model.device]) {
            return [Span("✓ ", palette.good), Span(title + " \(State.minutes(spent))'", palette.faint)]
        }
        return [Span(title + (phase.planned.map { " \($0)'" } ?? ""), palette.faint)]
    }

    private func running(_ dial: Dial, _ limit: Int) -> [Span] {
        let style = style(of: dial)
        var spans = [
            Span(dial.isRunning ? "► " : "‖ ", palette.accent),
            Span(DisplayWidth.clipped(dial.title, to: limit) + " ", palette.strong),
        ]
        if let allotted = dial.allotted, allotted > 0 {
            let width = model.size.width >= 160 ? 16 : 8
            let filled = min(width, dial.elapsed * width / allotted)
            spans.append(Span(String(repeating: "━", count: filled), style))
            spans.append(Span(String(repeating: "─", count: width - filled) + " ", palette.faint))
        }
        spans.append(Span(dial.course, palette.text))
        if dial.allotted != nil || !dial.isRunning { spans.append(Span(" " + state(of: dial), style)) }
        return spans
    }

    // MARK: A clock in words

    /// What is left, and what there is to say of it.
    private func state(of dial: Dial) -> String {
        let phrases = model.phrases
        guard dial.isRunning else { return phrases.paused }
        let left = dial.timing.isCountdown ? dial.face : phrases.clockLeft(dial.face)
        return switch dial.stage {
        case .early: left
        case .lastMinute: dial.timing.isCountdown ? dial.face : dial.face + " " + phrases.lastMinuteShort
        case .over: dial.face + " " + phrases.timeIsUpShort
        }
    }

    private func name(of dial: Dial) -> String { dial.timing.isCountdown ? model.phrases.countdown : dial.title }

    private func style(of dial: Dial) -> Style {
        guard dial.isRunning else { return palette.faint }
        return switch dial.stage {
        case .early: palette.accent
        case .lastMinute: palette.mark
        case .over: palette.warning
        }
    }

    private func columns(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }
}
