import Phrases
import Screen
import Workshop

/// The search line as it is shown: the words coloured by what they are taken for, and under them the candidates for the
/// word at the cursor, or what is understood and how much was found.
struct SearchView {
    let lines: [[Span]]
    let cursor: Position

    init(_ line: SearchLine, _ model: Model, width: Int) {
        let palette = model.palette
        let label =
            " " + DisplayWidth.clipped(SearchView.label(line.scope, model.phrases), to: max(4, width / 3)) + " ▏ "
        let indent = DisplayWidth.columns(of: label)
        let room = max(4, width - indent - 1)
        let (texts, cursor) = line.field.layout(width: room)
        let lead = Span(label, Style(bold: true))
        let gap = Span(String(repeating: " ", count: indent), .plain)
        var lines: [[Span]] = []
        if line.field.isEmpty {
            lines = [[lead, Span(SearchView.hint(line.scope, model.phrases), palette.faint)]]
        } else {
            let finding = line.scope == .notes ? model.notes.finding : nil
            let parts = finding?.reading.parts ?? []
            lines = texts.map { [lead] + SearchView.coloured($0, line.text, parts, palette) }
            if let completion = line.completion {
                lines.append([gap] + SearchView.candidates(of: completion, palette, room))
            } else if let finding {
                lines += SearchView.chips(of: finding, model, palette, room).map { [gap] + $0 }
            }
        }
        self.lines = lines
        self.cursor = cursor.moved(dx: indent)
    }

    private static func label(_ scope: Pane, _ phrases: Phrases) -> String {
        switch scope {
        case .people: phrases.searchPeople
        case .themes: phrases.searchThemes
        case .notes: phrases.search
        }
    }

    private static func hint(_ scope: Pane, _ phrases: Phrases) -> String {
        switch scope {
        case .people: phrases.searchPeopleHint
        case .themes: phrases.searchThemesHint
        case .notes: phrases.searchHint
        }
    }

    /// The line in colours, where all of it is in view.
    private static func coloured(
        _ shown: String, _ text: String, _ parts: [QueryReading.Part], _ palette: Palette
    ) -> [Span] {
        guard shown == text else { return [Span(shown, palette.text)] }
        let characters = Array(text)
        var spans: [Span] = []
        var place = 0
        for part in parts where part.range.upperBound <= characters.count {
            spans.append(Span(String(characters[place..<part.range.lowerBound]), palette.text))
            spans.append(Span(String(characters[part.range]), style(of: part.role, palette)))
            place = part.range.upperBound
        }
        return spans + [Span(String(characters[place...]), palette.text)]
    }

    private static func style(of role: CaptureRole, _ palette: Palette) -> Style {
        switch role {
        case .plain: palette.text
        case .kind, .due, .dots: palette.mark
        case .theme, .person: palette.accent
        case .unresolved: palette.text.with(underline: true)
        }
    }

    /// How many were found, and what was understood, on as many lines as it takes.
    private static func chips(of finding: Finding, _ model: Model, _ palette: Palette, _ room: Int) -> [[Span]] {
        let count = model.phrases.foundOf(finding.count, finding.total)
        var lines: [[Span]] = [[Span("→ ", palette.faint), Span(count, palette.strong)]]
        var used = 2 + DisplayWidth.columns(of: count)
        for chip in finding.reading.chips {
            let text = chip.role == .theme ? ThemePath.fitted(chip.text, to: room - 2) : chip.text
            let columns = DisplayWidth.columns(of: text)
            if used + 3 + columns > room {
                lines.append([Span("  ", palette.faint)])
                used = 2 + columns
            } else {
                lines[lines.count - 1].append(Span(" · ", palette.faint))
                used += 3 + columns
            }
            lines[lines.count - 1].append(Span(text, style(of: chip.role, palette)))
        }
        return lines
    }

    private static func candidates(of completion: SearchLine.Completion, _ palette: Palette, _ room: Int) -> [Span] {
        let texts = completion.candidates.map { " " + ThemePath.fitted($0.label, to: room - 3) + " " }
        let widths = texts.map { DisplayWidth.columns(of: $0) + 1 }
        let selected = completion.selected ?? 0
        var first = selected
        while first > 0, widths[(first - 1)...selected].reduce(0, +) <= room { first -= 1 }
        var spans: [Span] = []
        var used = 0
        for index in texts.indices.dropFirst(first) {
            used += widths[index]
            if used > room { break }
            let isSelected = completion.selected == index
            spans.append(Span(texts[index], isSelected ? palette.accent.with(reverse: true) : palette.faint))
            spans.append(Span(" ", .plain))
        }
        return spans
    }
}
