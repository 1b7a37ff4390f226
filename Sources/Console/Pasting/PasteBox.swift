import Phrases
import Screen
import Workshop

/// What a paste of several lines will become, shown before it does.
struct PasteBox: Hashable, Sendable {
    let text: String
    let isPeople: Bool
    var reading: Pasted.Reading
    /// Whether the capture line was open, and is to be again.
    let isOverCapture: Bool

    init(_ text: String, isPeople: Bool, isOverCapture: Bool, _ state: State) {
        self.isOverCapture = isOverCapture
        self.text = text
        self.isPeople = isPeople
        reading = Pasted(text, people: state.people).suggested
    }

    mutating func turn(by steps: Int) {
        let all = Pasted.Reading.allCases
        let index = (all.firstIndex(of: reading) ?? 0) + steps
        reading = all[(index + all.count) % all.count]
    }

    func command(_ model: Model) -> Command {
        if isPeople {
            let rows = PastedPeople(text).rows.map { row in
                // Who is put on the list beforehand is expected.
                var row = row
                if !row.saysPresence, model.isBeforeTheDay { row.draft.presence = .absent }
                return row
            }
            guard !rows.isEmpty else { return .addPeople([]) }
            return PeopleArrival(rows, in: model.state).command(completing: true)
        }
        let themes: [ThemeReference] = model.selectedTheme.map { [.existing($0)] } ?? []
        return .capture(
            Pasted(text, people: model.state.people).drafts(as: reading, under: themes, in: model.captureContext))
    }

    func draw(_ model: Model, in body: Rect, on grid: inout Grid) {
        let palette = model.palette
        let area = body.centered(Size(width: min(body.width, 90), height: min(body.height, 20)))
        grid.fill(area)
        let inside = area.inset(dx: 2, dy: 1)
        grid.frame(area, title: model.phrases.paste, note: "", style: palette.accent, titleStyle: palette.accent)
        let lines: [String]
        let summary: String
        var hasSigns = false
        if isPeople {
            (summary, lines) = PasteBox.people(PastedPeople(text).rows, model)
        } else {
            let pasted = Pasted(text, people: model.state.people)
            let counts = pasted.summary(of: reading)
            summary = model.phrases.pasted(
                lines: counts.lines, contributions: counts.contributions, authors: counts.authors)
            hasSigns = pasted.hasSigns && reading != .signs
            lines = pasted.drafts(as: reading, in: model.captureContext).flatMap {
                PasteBox.preview($0, model.state, depth: 0)
            }
        }
        grid.put(summary, at: inside.origin, style: palette.strong, width: inside.width)
        if !isPeople {
            var spans: [Span] = []
            for choice in Pasted.Reading.allCases {
                let name = model.phrases.pasteReading("\(choice)")
                spans.append(
                    Span(
                        choice == reading ? "[\(name)]" : " \(name) ",
                        choice == reading ? palette.accent : palette.faint))
                spans.append(Span(" ", .plain))
            }
            // Where the three do not fit, the chosen one does.
            let columns = spans.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) }
            if columns > inside.width + 1 { spans = spans.filter { $0.style == palette.accent } }
            grid.put(spans, at: inside.origin.moved(dy: 1), width: inside.width)
        }
        if hasSigns {
            grid.put(
                model.phrases.pastedSignsAreText, at: inside.origin.moved(dy: 2), style: palette.warning,
                width: inside.width)
        }
        let list = inside.removingTop(3)
        let shown = lines.count > list.height ? lines.prefix(max(0, list.height - 1)) : lines[...]
        for (offset, line) in shown.enumerated() {
            grid.put(line, at: list.origin.moved(dy: offset), style: palette.text, width: list.width)
        }
        if shown.count < lines.count, !list.isEmpty {
            let rest = model.phrases.andMore(lines.count - shown.count)
            grid.put(rest, at: list.origin.moved(dy: shown.count), style: palette.faint, width: list.width)
        }
    }

    /// How many are new and how many are there already; and who they are.
    private static func people(_ rows: [PeopleArrival.Row], _ model: Model) -> (summary: String, lines: [String]) {
        let arrival = PeopleArrival(rows, in: model.state)
        let lines = zip(rows, arrival.fates).map { row, fate in
            let name = [row.draft.name, row.draft.organisation].filter { !$0.isEmpty }.joined(separator: " · ")
            switch fate {
            case .new: return name
            case .known(_, let adds), .again(_, let adds):
                return name + "  " + model.phrases.isThereAlready(completes: !adds.isEmpty)
            }
        }
        return (model.phrases.pastedPeople(new: arrival.newCount, known: arrival.doubleCount), lines)
    }

    private static func preview(_ draft: Draft, _ state: State, depth: Int) -> [String] {
        let indent = String(repeating: "  ", count: depth) + (depth == 0 ? "▌ " : "└ ")
        let names = draft.authors.map { author in
            switch author {
            case .existing(let id): state.person(id)?.name ?? ""
            case .new(let name): name
            }
        }
        let author = names.isEmpty ? "" : " — " + names.joined(separator: ", ")
        let text = draft.text.split(separator: "\n").joined(separator: " ⏎ ")
        let themes = draft.themes.map { theme in
            switch theme {
            case .existing(let id): state.path(to: id).map(\.title).joined(separator: " › ")
            case .new(let title, _): title
            }
        }
        let place = themes.isEmpty ? "" : " → " + themes.joined(separator: ", ")
        return [indent + NoteCards.lead(of: draft.kind) + text + author + place]
            + draft.subnotes.flatMap { preview($0, state, depth: depth + 1) }
    }
}
