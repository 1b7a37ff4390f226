/// Breaks text into lines of at most `width` columns, between words.
///
/// As French wants it, a no-break space never breaks, nor does a space before `: ; ! ? »` or after `«`. A word longer than
/// the line is cut where the line ends. Line ends break and are not kept; every word is. The lines are harmless to show.
///
/// - Parameters:
///   - width: the columns of a line, its indent included.
///   - firstIndent: what the first line begins with, such as `"▌ "`.
///   - indent: what each further line begins with.
/// - Returns: one line at least.
public func wrap(_ text: String, width: Int, firstIndent: String = "", indent: String = "") -> [String] {
    let first = DisplayWidth.columns(of: firstIndent)
    let further = DisplayWidth.columns(of: indent)
    if let count = PlainText.count(of: text), count <= width - first { return [firstIndent + text] }
    let clusters = Wrapping.clusters(of: text)
    let lines = Wrapping.lines(of: clusters) { $0 == 0 ? width - first : width - further }
    return lines.enumerated().map { number, line in
        let range = clusters.trimmed(line.range)
        return (number == 0 ? firstIndent : indent) + Harmless.text(clusters.text(range, of: text))
    }
}

/// Where lines break, counted in clusters, so that a text field can find its cursor in them.
enum Wrapping {
    struct Clusters {
        enum Kind: UInt8 { case word, space, lineEnd, opening, closing }

        var kinds: [Kind] = []
        var widths: [UInt8] = []
        /// Where each begins in the text, in UTF-8 bytes, and where the last one ends.
        var offsets: [Int] = [0]

        var count: Int { kinds.count }

        /// The columns that some of them take.
        func columns(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + Int(widths[$1]) } }

        /// Some of them without the spaces at their end.
        func trimmed(_ range: Range<Int>) -> Range<Int> {
            let last = kinds[range].lastIndex { $0 != .space }
            return range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound)
        }

        /// Some of them as text.
        func text(_ range: Range<Int>, of text: String) -> String {
            let utf8 = text.utf8
            let start = utf8.index(utf8.startIndex, offsetBy: offsets[range.lowerBound])
            let end = utf8.index(utf8.startIndex, offsetBy: offsets[range.upperBound])
            return String(text[start..<end])
        }

        mutating func append(_ kind: Kind, width: Int, bytes: Int) {
            kinds.append(kind)
            widths.append(UInt8(clamping: width))
            offsets.append(offsets[kinds.count - 1] + bytes)
        }

        mutating func reserveCapacity(_ count: Int) {
            kinds.reserveCapacity(count)
            widths.reserveCapacity(count)
            offsets.reserveCapacity(count + 1)
        }
    }

    struct Line: Equatable {
        /// What shows, in clusters.
        var range: Range<Int>
        /// Where the next line begins: past the spaces or the line end that broke this one.
        var next: Int
    }

    static func clusters(of text: String) -> Clusters {
        var clusters = Clusters()
        if let count = PlainText.count(of: text) {
            clusters.reserveCapacity(count)
            for scalar in text.unicodeScalars {
                clusters.append(kind(of: scalar), width: 1, bytes: UTF8.width(scalar))
            }
            return clusters
        }
        clusters.reserveCapacity(text.utf8.count)
        for cluster in text {
            let first = cluster.unicodeScalars[cluster.unicodeScalars.startIndex]
            let kind = kind(of: first)
            let width = kind == .lineEnd ? 0 : DisplayWidth.columns(of: cluster)
            clusters.append(kind, width: width, bytes: cluster.utf8.count)
        }
        return clusters
    }

    private static func kind(of scalar: Unicode.Scalar) -> Clusters.Kind {
        switch scalar {
        case " ", "\t": .space
        case "\n", "\r", "\u{85}": .lineEnd
        case ":", ";", "!", "?", "»": .closing
        case "«": .opening
        default: .word
        }
    }

    /// - Parameter room: the columns of each line, by its number.
    static func lines(of clusters: Clusters, room: (Int) -> Int) -> [Line] {
        var lines: [Line] = []
        var start = 0
        var column = 0
        /// The last place where this line may break.
        var candidate: Line?
        var width = max(1, room(0))

        func end(_ line: Line) {
            lines.append(line)
            start = line.next
            column = 0
            candidate = nil
            width = max(1, room(lines.count))
        }

        var index = 0
        while index < clusters.count {
            switch clusters.kinds[index] {
            case .lineEnd:
                end(Line(range: start..<index, next: index + 1))
                index += 1
            case .space:
                var next = index
                while next < clusters.count, clusters.kinds[next] == .space {
                    column += Int(clusters.widths[next])
                    next += 1
                }
                if mayBreak(clusters, at: index..<next), index > start {
                    candidate = Line(range: start..<index, next: next)
                }
                index = next
            case .word, .opening, .closing:
                let columns = Int(clusters.widths[index])
                if column + columns > width, index > start {
                    end(candidate ?? Line(range: start..<index, next: index))
                    index = start
                } else {
                    column += columns
                    index += 1
                }
            }
        }
        lines.append(Line(range: start..<clusters.count, next: clusters.count))
        return lines
    }

    private static func mayBreak(_ clusters: Clusters, at spaces: Range<Int>) -> Bool {
        if spaces.lowerBound > 0, clusters.kinds[spaces.lowerBound - 1] == .opening { return false }
        return spaces.upperBound == clusters.count || clusters.kinds[spaces.upperBound] != .closing
    }
}
