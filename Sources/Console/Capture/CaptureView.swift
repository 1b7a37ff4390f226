import Phrases
import Screen
import Workshop

/// The capture line as it is shown: the theme, the words coloured by what they are taken for, and under them either the
/// candidates for the word at the cursor or what will be understood.
struct CaptureView {
    let lines: [[Span]]
    let cursor: Position
    /// How many of the lines are what is typed; those under them say what it means.
    let typed: Int

    init(_ model: Model, width: Int) {
        let palette = model.palette
        let title = model.selectedTheme.flatMap { model.state.themes[$0]?.title } ?? model.phrases.withoutTheme
        let label = " " + DisplayWidth.clipped(title, to: max(4, width / 4)) + " ▏ "
        let indent = DisplayWidth.columns(of: label)
        let room = max(4, width - indent - 1)
        let (texts, cursor) = model.capture.field.layout(width: room)
        let hue = palette.hue(model.selectedTheme.flatMap { model.book.hues[$0] }).with(bold: true)
        var lines: [[Span]] = []
        typed = max(1, texts.count)
        if model.capture.isEmpty {
            lines = [[Span(label, hue), Span(model.phrases.captureHint, palette.faint)]]
            lines += NameQuestionView.lines(model, palette, width: width - 2).map { [Span(" ", .plain)] + $0 }
        } else {
            let understanding = model.capture.understanding(in: model.captureContext)
            var roles = CaptureView.roles(of: understanding)
            for (index, text) in texts.enumerated() {
                let lead = Span(index == 0 ? label : String(repeating: " ", count: indent), hue)
                lines.append([lead] + CaptureView.coloured(text, &roles, palette))
            }
            let lead = Span(String(repeating: " ", count: indent), .plain)
            guard model.typedAnswer == nil else {
                lines += NameQuestionView.lines(model, palette, width: width - 2).map { [Span(" ", .plain)] + $0 }
                (self.lines, self.cursor) = (lines, cursor.moved(dx: indent))
                return
            }
            lines += CaptureView.below(model.capture, understanding, model, palette, room).map { [lead] + $0 }
        }
        self.lines = lines
        self.cursor = cursor.moved(dx: indent)
    }

    /// The role of each character of the line.
    private static func roles(of understanding: Understanding) -> ArraySlice<(Character, CaptureRole)> {
        understanding.spans.flatMap { span in span.text.map { ($0, span.role) } }[...]
    }

    /// A wrapped line in colours. Wrapping drops blanks at the ends of lines, so that characters are matched, not counted.
    private static func coloured(
        _ text: String, _ roles: inout ArraySlice<(Character, CaptureRole)>, _ palette: Palette
    ) -> [Span] {
        var spans: [Span] = []
        var run = ""
        var current = CaptureRole.plain
        for character in text {
            while let next = roles.first, next.0 != character { roles.removeFirst() }
            let role = roles.popFirst()?.1 ?? .plain
            if role != current {
                if !run.isEmpty { spans.append(Span(run, palette.style(of: current))) }
                (run, current) = ("", role)
            }
            run.append(character)
        }
        if !run.isEmpty { spans.append(Span(run, palette.style(of: current))) }
        return spans
    }

    /// The candidates for the word at the cursor on one line, or what will be understood on as many as it takes.
    private static func below(
        _ capture: CaptureLine, _ understanding: Understanding, _ model: Model, _ palette: Palette, _ room: Int
    ) -> [[Span]] {
        if let completion = capture.completion {
            let labels = completion.candidates.map(\.label)
            return [
                CandidateRow.spans(
                    labels, selected: completion.selected, palette, room: room, fitted: ThemePath.distinct(_:to:))
            ]
        }
        var lines = ChipLines(palette, room: room)
        lines.add(understanding.chips(in: model.phrases, model.state, settled: model.questions.settled))
        return lines.lines
    }
}
