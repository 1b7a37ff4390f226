import Report
import Screen
import Workshop

/// The compte-rendu as it would be now: its lines, broken for a width, with the place where one is in it.
struct ReportPage: Sendable {
    private(set) var lines: [ReportLine]
    /// The lines as they are shown.
    private(set) var rows: [Row] = []
    /// Where the rows of each line begin.
    private var starts: [Int] = []
    private var width = 0
    /// The line that one is at.
    private(set) var selected = 0
    /// The first row in view.
    private(set) var top = 0
    /// Whether it stands beside the panes, where there is room.
    var isBeside: Bool
    /// What is looked for in it; empty for nothing.
    var query = ""
    /// Since when it no longer says what the workshop holds; nil where it does.
    var staleSince: Int64?

    /// A row of the screen.
    struct Row: Hashable, Sendable {
        let line: Int
        let lead: String
        let text: String
    }

    init(_ lines: [ReportLine], isBeside: Bool) {
        (self.lines, self.isBeside) = (lines, isBeside)
        selected = lines.firstIndex { $0.role != .empty } ?? 0
    }

    var current: ReportLine? { lines.indices.contains(selected) ? lines[selected] : nil }

    // MARK: What it says

    /// Takes the lines as they are now; one stays at the note or theme that one is at, and it stays where it is.
    mutating func take(_ new: [ReportLine]) {
        staleSince = nil
        guard new != lines else { return }
        let before = current
        let offset = row(of: selected) - top
        lines = new
        let same = lines.indices.filter { line in
            if let note = before?.note { return lines[line].note == note }
            if let theme = before?.theme { return lines[line].theme == theme }
            return lines[line] == before
        }.min { abs($0 - selected) < abs($1 - selected) }
        selected = same ?? nearest(to: min(selected, max(0, lines.count - 1)), by: -1)
        let known = width
        width = 0
        layOut(width: known)
        top = row(of: selected) - offset
    }

    /// Breaks the lines for a width.
    mutating func layOut(width: Int) {
        guard width != self.width, width > 0 else { return }
        let offset = row(of: selected) - top
        self.width = width
        (rows, starts) = ([], [])
        for (index, line) in lines.enumerated() {
            starts.append(rows.count)
            let indent = DisplayWidth.columns(of: line.lead)
            let texts = wrap(line.text, width: max(8, width - indent))
            for (number, text) in texts.enumerated() {
                let lead = number == 0 ? line.lead : String(repeating: " ", count: indent)
                rows.append(Row(line: index, lead: lead, text: text))
            }
            if let rule = line.rule {
                let longest = texts.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
                rows.append(Row(line: index, lead: "", text: String(repeating: rule, count: longest)))
            }
        }
        top = row(of: selected) - offset
    }

    private func row(of line: Int) -> Int { starts.indices.contains(line) ? starts[line] : 0 }

    /// The rows of a line.
    func rows(of line: Int) -> Range<Int> {
        guard starts.indices.contains(line) else { return 0..<0 }
        return starts[line]..<(line + 1 < starts.count ? starts[line + 1] : rows.count)
    }

    // MARK: Going about in it

    /// Brings the line that one is at into view.
    mutating func reveal(room: Int) {
        let wanted = rows(of: selected)
        if wanted.upperBound > top + room { top = wanted.upperBound - room }
        if wanted.lowerBound < top, wanted.count <= room || wanted.upperBound <= top { top = wanted.lowerBound }
        top = max(0, min(top, rows.count - room))
    }

    mutating func move(by step: Int, room: Int) {
        let own = rows(of: selected)
        // A line that is higher than the page is gone through before the next.
        if step > 0, own.upperBound > top + room { return top += 1 }
        if step < 0, own.lowerBound < top { return top -= 1 }
        selected = nearest(to: selected + step, by: step)
    }

    mutating func movePage(by step: Int, room: Int) {
        guard !rows.isEmpty else { return }
        let target = min(max(0, row(of: selected) + step * max(1, room - 1)), rows.count - 1)
        top = max(0, min(top + step * max(1, room - 1), rows.count - room))
        selected = nearest(to: rows[target].line, by: step)
    }

    mutating func moveToEnd(_ isEnd: Bool) { selected = nearest(to: isEnd ? lines.count - 1 : 0, by: isEnd ? -1 : 1) }

    /// Goes to the first line of a note.
    mutating func select(note: Contribution.ID) {
        if let line = lines.firstIndex(where: { $0.note == note }) { selected = line }
    }

    mutating func select(row: Int) {
        guard rows.indices.contains(row) else { return }
        selected = nearest(to: rows[row].line, by: -1)
    }

    /// The nearest line that says something, first in a direction.
    private func nearest(to line: Int, by step: Int) -> Int {
        let step = step < 0 ? -1 : 1
        var index = min(max(0, line), max(0, lines.count - 1))
        while lines.indices.contains(index), lines[index].role == .empty { index += step }
        return lines.indices.contains(index) ? index : selected
    }

    /// The headings, by their lines.
    private var headings: [Int] { lines.indices.filter { lines[$0].level != nil } }

    mutating func moveToHeading(by step: Int) {
        let next = step > 0 ? headings.first { $0 > selected } : headings.last { $0 < selected }
        if let next { selected = next }
    }

    /// Goes to a heading of the first level, counted from 1.
    mutating func moveToSection(_ number: Int) {
        let sections = lines.indices.filter { lines[$0].level == 1 }
        if sections.indices.contains(number - 1) { selected = sections[number - 1] }
    }

    /// The heading that one is under, with all that is below it.
    var section: ArraySlice<ReportLine> {
        guard let start = headings.last(where: { $0 <= selected }), let level = lines[start].level else {
            return lines[..<(headings.first ?? lines.count)]
        }
        let end = headings.first { $0 > start && (lines[$0].level ?? 0) <= level } ?? lines.count
        return lines[start..<end]
    }

    // MARK: Looking for words

    /// The words that are looked for, folded.
    var words: [[UInt8]] { query.split(whereSeparator: \.isWhitespace).map { FoldedBytes.of($0) } }

    /// Goes to the next place that is looked for, or else to the next heading.
    mutating func goOn(by step: Int) {
        if query.isEmpty { moveToHeading(by: step) } else { find(by: step) }
    }

    /// Goes to the next line that holds all the words, around the end.
    ///
    /// - Parameter step: 1 for the next one, -1 for the one before, 0 for this one or the next.
    /// - Returns: whether there is one.
    @discardableResult
    mutating func find(by step: Int) -> Bool {
        let words = words
        guard !words.isEmpty, !lines.isEmpty else { return false }
        for distance in (step == 0 ? 0 : 1)...lines.count {
            let line = (selected + (step < 0 ? -distance : distance) + 2 * lines.count) % lines.count
            let bytes = FoldedBytes.of(lines[line].text)
            let holdsAll = words.allSatisfy { word in
                bytes.count >= word.count
                    && (0...(bytes.count - word.count)).contains { bytes[$0..<$0 + word.count].elementsEqual(word) }
            }
            if holdsAll {
                selected = line
                return true
            }
        }
        return false
    }
}

extension ReportLine {
    /// Of a heading, 1 for the sections.
    fileprivate var level: Int? {
        if case .heading(let level) = role { level } else { nil }
    }

    /// What underlines it.
    fileprivate var rule: String? {
        switch role {
        case .title: "═"
        case .heading(level: 1): "─"
        default: nil
        }
    }
}
