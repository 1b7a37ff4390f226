extension TextField {
    /// Edits as the key says.
    ///
    /// Characters are typed; arrows, Home, End, Backspace and Delete do what they say; Ctrl-A, Ctrl-E go to the ends of the
    /// line, Ctrl-U, Ctrl-K delete as far as there, Ctrl-W deletes a word with its # or @; Ctrl or Alt with an arrow goes by words. In a
    /// field of several lines Alt+Enter breaks the line, and Up and Down go through the rows as they show.
    ///
    /// - Returns: false when the key means nothing here (Enter, Tab, Up in the first row), so that its owner can use it.
    public mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .altEnter where isMultiline: insert("\n")
        case .up where isMultiline: return moveRow(by: -1)
        case .down where isMultiline: return moveRow(by: 1)
        case .backspace: delete(from: cursor - 1, to: cursor)
        case .delete: delete(from: cursor, to: cursor + 1)
        case .control("w"): delete(from: signStart(before: wordStart(before: cursor)), to: cursor)
        case .control("u"): delete(from: lineStart, to: cursor)
        case .control("k"): delete(from: cursor, to: lineEnd)
        default: return move(key)
        }
        return true
    }

    private mutating func move(_ key: Key) -> Bool {
        switch key {
        case .left: cursor -= 1
        case .right: cursor += 1
        case .home, .control("a"): cursor = lineStart
        case .end, .control("e"): cursor = lineEnd
        case .ctrlLeft, .altLeft: cursor = wordStart(before: cursor)
        case .ctrlRight, .altRight: cursor = wordEnd(after: cursor)
        default: return false
        }
        goal = nil
        return true
    }

    private mutating func delete(from start: Int, to end: Int) {
        let start = max(0, start)
        let end = min(end, text.count)
        goal = nil
        if start < end { replace(start..<end, with: "") }
    }

    private mutating func moveRow(by step: Int) -> Bool {
        let clusters = Wrapping.clusters(of: text)
        let lines = rows(of: clusters, width: preferredWidth)
        let place = place(in: lines, clusters)
        let target = place.y + step
        guard lines.indices.contains(target) else { return false }
        let column = goal ?? place.x
        var used = 0
        var index = lines[target].range.lowerBound
        while index < lines[target].range.upperBound, used + Int(clusters.widths[index]) <= column {
            used += Int(clusters.widths[index])
            index += 1
        }
        // At the very end of a wrapped row, one shows at the start of the next.
        if index == lines[target].next, index > lines[target].range.lowerBound, target + 1 < lines.count { index -= 1 }
        cursor = index
        goal = column
        return true
    }

    private var lineStart: Int {
        let before = text.prefix(cursor)
        return before.lastIndex(of: "\n").map { before.distance(from: before.startIndex, to: $0) + 1 } ?? 0
    }

    private var lineEnd: Int {
        let after = text.dropFirst(cursor)
        return cursor
            + (after.firstIndex(of: "\n").map { after.distance(from: after.startIndex, to: $0) } ?? after.count)
    }

    private func wordStart(before position: Int) -> Int {
        let before = text.prefix(position).reversed()
        let word = before.drop { !Self.isOfWord($0) }.drop { Self.isOfWord($0) }
        return word.count
    }

    /// With the sign that a word begins with: `#jardin` goes whole.
    private func signStart(before start: Int) -> Int {
        let before = text.prefix(start)
        guard let sign = before.last, "#@²".contains(sign), before.dropLast().last?.isWhitespace != false else {
            return start
        }
        return start - 1
    }

    private func wordEnd(after position: Int) -> Int {
        let after = text.dropFirst(position)
        return text.count - after.drop { !Self.isOfWord($0) }.drop { Self.isOfWord($0) }.count
    }

    private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
