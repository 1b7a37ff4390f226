import Phrases
import Report
import Screen
import Workshop

/// A text to scroll through: the pack, what is to be known of a compte-rendu.
struct Reading: Hashable, Sendable {
    let title: String
    let lines: [String]
    var top = 0
    /// Where one is again once it is read.
    var over = Chooser.Over.panes

    init(title: String, lines: [String]) { (self.title, self.lines) = (title, lines) }

    /// What the pack says of how such a session goes.
    init(_ pack: Pack, _ phrases: Phrases) {
        title = phrases.packTitle
        lines = PackSheet.lines(pack, phrases)
    }

    /// What is to be known of a compte-rendu that was just written.
    init(written file: String, _ remarks: [String], _ phrases: Phrases) {
        title = phrases.reportWrittenTitle
        lines = [phrases.reportWritten(file), ""] + remarks.flatMap { ["- " + $0, ""] }
    }

    /// What is to be read over in a file that was made of the workshop.
    init(exported file: String, _ remarks: [String], _ phrases: Phrases) {
        title = phrases.exportTitle
        lines = [phrases.exported(file), ""] + remarks.flatMap { ["- " + $0, ""] }
    }

    /// The lines as they are wrapped at a width.
    func wrapped(width: Int) -> [String] {
        lines.flatMap { line in
            let lead = String(line.prefix { $0 == " " })
            let text = line.dropFirst(lead.count)
            guard !text.isEmpty else { return [""] }
            let hang = Reading.hang(of: String(text), room: width * 2 / 3 - lead.count)
            let indent = lead + String(repeating: " ", count: hang)
            return wrap(String(text), width: width, firstIndent: lead, indent: indent)
        }
    }

    /// How far further lines stand in: under the words of an item, under the last column of a table.
    private static func hang(of text: String, room: Int) -> Int {
        if text.hasPrefix("- ") { return 2 }
        var (columns, spaces, last) = (0, 0, 0)
        for character in text {
            if spaces > 1, character != " " { last = columns }
            spaces = character == " " ? spaces + 1 : 0
            columns += DisplayWidth.columns(of: character)
        }
        return last <= room ? last : 0
    }

    func draw(_ model: Model, in body: Rect, on grid: inout Grid) {
        ScrolledText.draw(
            wrapped(width: max(8, body.width - 4)).map { [Span($0, .plain)] }, title: title, top: top,
            model, in: body, on: &grid)
    }
}

extension Model {
    /// Shows a text to read, and comes back to the compte-rendu where that is what was read.
    mutating func read(_ reading: Reading) {
        var reading = reading
        if case .reviewing = mode { reading.over = .report }
        mode = .reading(reading)
    }
}

/// A page of text over the panes.
enum ScrolledText {
    /// The first line that is shown after a key, of so many, where there is room for some; nil when the page is left.
    static func top(after key: Key, _ top: Int, of lines: Int, room: Int) -> Int? {
        let step: Int
        switch key {
        case .up, .character("k"): step = -1
        case .down, .character("j"), .enter: step = 1
        case .pageUp: step = -room
        case .pageDown, .character(" "): step = room
        case .home: step = -lines
        case .end: step = lines
        case .escape, .character("q"), .character("?"), .character("r"), .function(1): return nil
        default: step = 0
        }
        return max(0, min(top + step, lines - room))
    }

    static func draw(_ lines: [[Span]], title: String, top: Int, _ model: Model, in body: Rect, on grid: inout Grid) {
        let palette = model.palette
        grid.fill(body)
        let inside = body.inset(dx: 2, dy: 1)
        let top = max(0, min(top, lines.count - inside.height))
        let note = lines.count > inside.height ? "\(min(lines.count, top + inside.height))/\(lines.count)" : ""
        grid.frame(body, title: title, note: note, style: palette.accent, titleStyle: palette.accent)
        for (offset, spans) in lines.dropFirst(top).prefix(inside.height).enumerated() {
            grid.put(spans, at: inside.origin.moved(dy: offset), width: inside.width)
        }
    }
}
