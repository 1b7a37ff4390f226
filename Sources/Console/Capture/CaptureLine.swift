import Screen
import Workshop

/// The capture line as it is being typed: the text, and what was said about parts of it.
///
/// What is recognized is a function of the text, except for what was chosen from the list and what was made plain text
/// again: those are kept beside it, and follow it through edits.
public struct CaptureLine: Hashable, Sendable {
    public private(set) var field: TextField
    /// The candidates for the word at the cursor, as of the last key.
    public private(set) var completion: Completion?
    /// Tab on the empty line: the note is a paragraph.
    public private(set) var isParagraph = false
    /// Marks that were chosen from the list.
    var chosen: [Chosen] = []
    /// Parts in which nothing is recognized.
    var literals: [Literal] = []
    /// The lines that were sent, the last one last: Up on the empty line brings them back.
    private var history: [Sent] = []
    private var recalled: Int?

    private static let longestHistory = 50

    struct Chosen: Hashable, Sendable {
        var range: Range<Int>
        var target: Completion.Target
    }

    struct Literal: Hashable, Sendable {
        var range: Range<Int>
        /// What was pasted stays literal when it is edited; what Backspace made plain is read anew.
        var isPasted: Bool
    }

    private struct Sent: Hashable, Sendable {
        var text = ""
        var isParagraph = false
        var chosen: [Chosen] = []
        var literals: [Literal] = []
    }

    /// - Parameter text: what was typed before and not sent.
    public init(_ text: String = "") { field = TextField(text, isMultiline: true) }

    public var text: String { field.text }
    public var isEmpty: Bool { field.isEmpty && !isParagraph }

    /// The columns that the line is shown in: the rows that Up and Down go through depend on it.
    public mutating func fit(width: Int) { field.preferredWidth = width }

    public mutating func handle(_ key: Key, in context: CaptureContext) -> CaptureResult {
        switch key {
        case .enter:
            if let completion, let selected = completion.selected {
                accept(completion.candidates[selected], of: completion)
                return completion.isAsked ? submit(in: context) : .consumed
            }
            return submit(in: context)
        case .escape:
            guard let completion, completion.selected != nil else { return .close }
            self.completion?.selected = nil
            if completion.isAsked {
                literals.append(Literal(range: completion.range, isPasted: false))
                self.completion = nil
            }
            return .consumed
        case .tab:
            if let completion {
                accept(completion.candidates[completion.selected ?? 0], of: completion)
                return .consumed
            }
            guard field.isEmpty else { return .ignored }
            isParagraph = true
            return .consumed
        case .down where completion != nil: completion?.move(by: 1)
        case .up where completion != nil, .backTab where completion != nil: completion?.move(by: -1)
        case .up where field.isEmpty || recalled != nil: return recall(by: -1)
        case .down where recalled != nil: return recall(by: 1)
        case .backspace where makePlain(in: context): completion = nil
        default: return edit(in: context) { $0.handle(key) } ? .consumed : .ignored
        }
        return .consumed
    }

    /// Puts pasted text at the cursor: nothing is recognized in it.
    public mutating func paste(_ text: String, in context: CaptureContext) {
        var inserted = 0..<0
        edit(in: context) { field in
            let after = field.text.count - field.cursor
            let start = field.cursor
            field.insert(text)
            inserted = start..<max(start, field.text.count - after)
            return true
        }
        if !inserted.isEmpty { literals.append(Literal(range: inserted, isPasted: true)) }
        refresh(in: context)
    }

    /// Looks for candidates anew, when themes or people have changed meanwhile.
    public mutating func refresh(in context: CaptureContext) {
        completion = candidates(in: context)
    }

    /// Empties the line; what it held stays in the history.
    public mutating func clear() {
        let sent = Sent(text: field.text, isParagraph: isParagraph, chosen: chosen, literals: literals)
        if !sent.text.isEmpty, history.last != sent { history.append(sent) }
        if history.count > CaptureLine.longestHistory { history.removeFirst() }
        show(Sent())
        recalled = nil
    }

    /// Empties the line of what was no note: it is not in the history.
    mutating func drop() {
        show(Sent())
        recalled = nil
    }

    /// Puts back the line that was sent last, with what was chosen in it, because it could not be saved. What has been
    /// typed since stays: the line can then be had with Up.
    public mutating func bringBack() {
        guard isEmpty, let sent = history.popLast() else { return }
        show(sent)
        recalled = nil
    }

    private mutating func show(_ sent: Sent) {
        let width = field.preferredWidth
        field = TextField(sent.text, isMultiline: true)
        field.preferredWidth = width
        (completion, isParagraph, chosen, literals) = (nil, sent.isParagraph, sent.chosen, sent.literals)
    }

    private mutating func submit(in context: CaptureContext) -> CaptureResult {
        if let mark = loneTheme(in: context) {
            _ = field.handle(.end)
            completion = candidates(in: context)
            completion?.selected = 0
            completion?.isAsked = true
            return .unclear(mark)
        }
        let outcome = understanding(in: context).outcome(under: context.selected)
        if outcome != .nothing { clear() }
        return .submit(outcome)
    }

    /// A `#word` that is all there is and names nothing, or several themes: it is meant as a theme, and as no note.
    private func loneTheme(in context: CaptureContext) -> String? {
        let reading = reading(in: context)
        let typed = reading.parts.first.map { String(reading.characters[$0.range]) }
        guard reading.parts.first?.meaning == .unresolved, reading.words == typed else { return nil }
        return reading.words.first == "@" ? nil : reading.words
    }

    private mutating func accept(_ candidate: Completion.Candidate, of completion: Completion) {
        let typed = Array(field.text)
        guard completion.range.upperBound <= typed.count else { return }
        let sign = String(typed[completion.range.lowerBound])
        let old = field
        field.replace(completion.range, with: sign + candidate.insertion)
        follow(from: old)
        let start = completion.range.lowerBound
        chosen.append(Chosen(range: start..<field.cursor, target: candidate.target))
        self.completion = nil
    }

    /// Makes what ends at the cursor plain text again.
    private mutating func makePlain(in context: CaptureContext) -> Bool {
        if isParagraph, field.isEmpty {
            isParagraph = false
            return true
        }
        let reading = reading(in: context)
        guard let part = reading.parts.first(where: { $0.range.upperBound == field.cursor && $0.isRevocable }) else {
            return false
        }
        chosen.removeAll { $0.range.overlaps(part.range) }
        literals.append(Literal(range: part.range, isPasted: false))
        return true
    }

    private mutating func recall(by step: Int) -> CaptureResult {
        let next = (recalled ?? history.count) + step
        guard next >= 0, next <= history.count, !history.isEmpty else { return .ignored }
        show(next < history.count ? history[next] : Sent())
        recalled = next < history.count ? next : nil
        return .consumed
    }

    @discardableResult
    private mutating func edit(in context: CaptureContext, _ change: (inout TextField) -> Bool) -> Bool {
        let old = field
        guard change(&field) else { return false }
        if field.text != old.text {
            recalled = nil
            follow(from: old)
        }
        refresh(in: context)
        return true
    }

    /// Moves what is known about parts of the text along with an edit.
    private mutating func follow(from old: TextField) {
        let edit = TextEdit(from: old, to: field)
        chosen = chosen.compactMap { mark in
            edit.moved(mark.range).map { Chosen(range: $0, target: mark.target) }
        }
        literals = literals.compactMap { literal in
            let range = literal.isPasted ? edit.stretched(literal.range) : edit.moved(literal.range)
            return range.map { Literal(range: $0, isPasted: literal.isPasted) }
        }
    }
}
