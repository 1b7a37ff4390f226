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
                let labels = completion.candidates.map { ThemePath.fitted($0.label, to: room - 3) }
                lines.append([gap] + CandidateRow.spans(labels, selected: completion.selected, palette, room: room))
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
            spans.append(Span(String(characters[part.range]), palette.style(of: part.role)))
            place = part.range.upperBound
        }
        return spans + [Span(String(characters[place...]), palette.text)]
    }

    /// How many were found, and what was understood.
    private static func chips(of finding: Finding, _ model: Model, _ palette: Palette, _ room: Int) -> [[Span]] {
        var lines = ChipLines(palette, room: room)
        lines.add(model.found(finding), palette.strong)
        if let hidden = model.hiddenVotesSearched { lines.add(hidden, palette.warning) }
        lines.add(finding.reading.chips)
        return lines.lines
    }
}
