import Phrases
import Screen
import Workshop

/// The line for a name, and under it those who may be meant.
struct NameEntryView {
    let lines: [[Span]]
    let cursor: Position

    init(_ entry: NameEntry, _ model: Model, width: Int) {
        let palette = model.palette
        let title = entry.purpose == .walkIn ? model.phrases.newPerson : model.phrases.askFloorLabel
        let label = " " + DisplayWidth.clipped(title, to: max(4, width / 3)) + " ▏ "
        let indent = DisplayWidth.columns(of: label)
        let (texts, cursor) = entry.field.layout(width: max(4, width - indent - 1))
        let blank = Span(String(repeating: " ", count: indent), .plain)
        var lines = texts.enumerated().map { index, text in
            [index == 0 ? Span(label, palette.strong) : blank, Span(text, .plain)]
        }
        if !entry.people.isEmpty {
            lines.append([Span(" ", .plain)] + NameEntryView.candidates(entry, model, palette, width - 2))
        }
        self.lines = lines
        self.cursor = cursor.moved(dx: indent)
    }

    /// The one that Enter takes is always in view.
    private static func candidates(_ entry: NameEntry, _ model: Model, _ palette: Palette, _ room: Int) -> [Span] {
        let people = entry.people.compactMap { model.state.attendees[$0] }.map { label($0, model) }
        let new = entry.draft.map { [model.phrases.captureAddPerson($0.name)] } ?? []
        let texts = (people + new).map { DisplayWidth.clipped($0, to: max(4, room - 4)) }
        return CandidateRow.spans(texts, selected: max(0, min(entry.selected, texts.count - 1)), palette, room: room)
    }

    private static func label(_ person: Attendee, _ model: Model) -> String {
        let organisation = model.state.organisation(of: person)?.name ?? ""
        return PaneViews.sign(of: person) + " " + person.name + (organisation.isEmpty ? "" : " · " + organisation)
    }
}
