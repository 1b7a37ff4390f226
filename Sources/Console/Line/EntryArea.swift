import Phrases
import Screen
import Workshop

/// The line above the footer: what is typed, and what it will be understood as.
enum EntryArea {
    /// How many lines the model's mode needs.
    static func height(_ model: Model, width: Int) -> Int {
        switch model.mode {
        case .capturing: CaptureView(model, width: width).lines.count
        case .typing(let entry): line(entry, model, width).lines.count
        case .naming(let entry): NameEntryView(entry, model, width: width).lines.count
        case .searching(let line): SearchView(line, model, width: width).lines.count
        case .reviewing(.some(let field)): labelled(field, model.phrases.search, width).lines.count
        default: 0
        }
    }

    static func draw(_ model: Model, in area: Rect, on grid: inout Grid) {
        guard !area.isEmpty else { return }
        let shown: (lines: [[Span]], cursor: Position)
        switch model.mode {
        case .capturing:
            let view = CaptureView(model, width: area.width)
            shown = (view.lines, view.cursor)
        case .typing(let entry): shown = line(entry, model, area.width)
        case .naming(let entry):
            let view = NameEntryView(entry, model, width: area.width)
            shown = (view.lines, view.cursor)
        case .searching(let line):
            let view = SearchView(line, model, width: area.width)
            shown = (view.lines, view.cursor)
        case .reviewing(.some(let field)): shown = labelled(field, model.phrases.search, area.width)
        default: return
        }
        // A text higher than the area shows the lines around the cursor.
        let first = max(0, min(shown.cursor.y - area.height + 1, shown.lines.count - area.height))
        for (offset, spans) in shown.lines.dropFirst(first).prefix(area.height).enumerated() {
            grid.put(spans, at: Position(x: area.x, y: area.y + offset), width: area.width)
        }
        grid.cursor = Position(
            x: min(area.maxX - 1, area.x + shown.cursor.x), y: min(area.maxY - 1, area.y + shown.cursor.y - first))
    }

    private static func line(_ entry: LineEntry, _ model: Model, _ width: Int) -> (lines: [[Span]], cursor: Position) {
        var shown = labelled(entry.field, label(of: entry.purpose, model), width)
        shown.lines += VoteEntryView(model, entry)?.lines(width: width) ?? []
        return shown
    }

    private static func labelled(_ field: TextField, _ label: String, _ width: Int) -> (
        lines: [[Span]], cursor: Position
    ) {
        let label = " " + DisplayWidth.clipped(label, to: max(4, width / 3)) + " ▏ "
        let indent = DisplayWidth.columns(of: label)
        let (texts, cursor) = field.layout(width: max(4, width - indent - 1))
        let lines = texts.enumerated().map { index, text in
            [Span(index == 0 ? label : String(repeating: " ", count: indent), Style(bold: true)), Span(text, .plain)]
        }
        return (lines, cursor.moved(dx: indent))
    }

    private static func label(of purpose: LineEntry.Purpose, _ model: Model) -> String {
        let phrases = model.phrases
        return switch purpose {
        case .newTheme(let parent, _):
            phrases.newTheme + (parent.flatMap { model.state.themes[$0] }.map { " (" + $0.title + ")" } ?? "")
        case .renameTheme: phrases.themeTitle
        case .prompt: phrases.themePrompt
        case .unnamed(let table):
            phrases.unnamedLabel + (table.flatMap { model.state.themes[$0] }.map { " – " + $0.title } ?? "")
        case .rewrite: phrases.editNote
        case .reformulate: phrases.reformulation
        case .subnote: phrases.newSubnote
        case .group: phrases.groupTitle
        case .countVotes(let round): phrases.voteCounts(round.done + 1, of: round.count)
        case .giveOutDots: phrases.dotsForTheRoom
        case .method: phrases.decisionMethod
        case .authors: phrases.noteAuthors
        case .due: phrases.noteDue
        case .exportPath: phrases.exportPath
        }
    }
}
