extension Wording {
    /// One pass over a text: finds links first, then matches runs of stars inside and outside of them.
    struct Scan {
        private let signs: [Sign]
        /// For the position of a star: what it opens or closes.
        private var stars: [Int: Star] = [:]
        private var links: [Int: Link] = [:]

        private struct Star {
            var isOpener: Bool
            /// Where the delimiter at the other end begins.
            var partner: Int
            /// 1 for emphasis, 2 for strong.
            var length: Int
        }

        private struct Link {
            /// The words' positions; the address's.
            let words: Range<Int>
            let address: Range<Int>
            let end: Int
            let isBare: Bool
        }

        init(_ signs: [Sign]) {
            self.signs = signs
            findLinks()
            matchStars()
        }

        // MARK: Links

        private func isSign(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
            index < signs.count && signs[index].scalar == scalar && !signs[index].isLiteral
        }

        private mutating func findLinks() {
            var index = 0
            while index < signs.count {
                let link =
                    isSign("[", at: index) ? bracketed(at: index) : isSign("<", at: index) ? bare(at: index) : nil
                if let link {
                    links[index] = link
                    index = link.end
                } else {
                    index += 1
                }
            }
        }

        /// `[words](address)`, not after `!`: a picture is words.
        private func bracketed(at start: Int) -> Link? {
            if start > 0, signs[start - 1].scalar == "!" { return nil }
            var index = start + 1
            while index < signs.count, signs[index].scalar != "]" {
                if signs[index].scalar == "[" || signs[index].scalar == "\n" || signs[index].scalar == "<" {
                    return nil
                }
                if signs[index].scalar == "`" { return nil }
                index += 1
            }
            guard index > start + 1, isSign("]", at: index), isSign("(", at: index + 1) else { return nil }
            let words = start + 1..<index
            let addressStart = index + 2
            index = addressStart
            var depth = 0
            while index < signs.count {
                let scalar = signs[index].scalar
                if scalar == ")" {
                    if depth == 0 { break }
                    depth -= 1
                } else if scalar == "(" {
                    depth += 1
                } else if scalar.value <= 0x20 || scalar.value == 0x7F || scalar == "<" || scalar == "\\"
                    || scalar == "`"
                {
                    return nil
                } else if scalar.properties.isWhitespace {
                    return nil
                }
                index += 1
            }
            guard index < signs.count, index > addressStart, isSafe(addressStart..<index) else { return nil }
            return Link(words: words, address: addressStart..<index, end: index + 1, isBare: false)
        }

        /// `<https://address>`.
        private func bare(at start: Int) -> Link? {
            var index = start + 1
            while index < signs.count, signs[index].scalar != ">" {
                let scalar = signs[index].scalar
                if scalar.value <= 0x20 || scalar.value == 0x7F || scalar == "<" || scalar.properties.isWhitespace {
                    return nil
                }
                if scalar == "\\" || scalar == "`" { return nil }
                index += 1
            }
            guard index < signs.count else { return nil }
            let address = start + 1..<index
            let text = Scan.string(signs[address]).lowercased()
            guard text.hasPrefix("https://") || text.hasPrefix("http://"), text.utf8.count > 8 else { return nil }
            return Link(words: address, address: address, end: index + 1, isBare: true)
        }

        /// Links lead to the web, to an address or to a place in the document; anything else is words.
        private func isSafe(_ address: Range<Int>) -> Bool {
            let text = Scan.string(signs[address]).lowercased()
            guard let colon = text.firstIndex(of: ":") else { return true }
            let scheme = text[..<colon]
            if ["http", "https", "mailto", "tel"].contains(scheme) { return true }
            return scheme.contains { "/?#".contains($0) }
        }

        // MARK: Stars

        private struct Delimiter {
            var position: Int
            var count: Int
            let canOpen: Bool
            let canClose: Bool
            let original: Int
        }

        private mutating func matchStars() {
            // Stars match across links, as in CommonMark; those inside a link match among themselves.
            for link in links.values where !link.isBare { match(in: [link.words]) }
            var start = 0
            var outside: [Range<Int>] = []
            for position in links.keys.sorted() {
                guard let link = links[position] else { continue }
                outside.append(start..<position)
                start = link.end
            }
            outside.append(start..<signs.count)
            match(in: outside)
        }

        private func delimiters(in ranges: [Range<Int>]) -> [Delimiter] {
            var found: [Delimiter] = []
            for range in ranges {
                var index = range.lowerBound
                while index < range.upperBound {
                    guard isSign("*", at: index) else {
                        index += 1
                        continue
                    }
                    var end = index
                    while end < range.upperBound, isSign("*", at: end) { end += 1 }
                    let before = index > 0 ? signs[index - 1].scalar : nil
                    let after = end < signs.count ? signs[end].scalar : nil
                    let canOpen = Scan.isEdge(before) && !Scan.isBlank(after)
                    let canClose = Scan.isEdge(after) && !Scan.isBlank(before)
                    if canOpen || canClose {
                        found.append(
                            Delimiter(
                                position: index, count: end - index, canOpen: canOpen, canClose: canClose,
                                original: end - index))
                    }
                    index = end
                }
            }
            return found
        }

        /// CommonMark 0.30, "process emphasis", on the runs that stand at a word's edge.
        ///
        /// A run that would be used in part is words: so what is written out has the runs that were matched, whole.
        private mutating func match(in ranges: [Range<Int>]) {
            var delimiters = delimiters(in: ranges)
            while true {
                var matched: [Int: Star] = [:]
                let partial = Scan.match(delimiters, into: &matched)
                if partial.isEmpty {
                    stars.merge(matched) { first, _ in first }
                    return
                }
                delimiters.removeAll { partial.contains($0.position) }
            }
        }

        /// - Returns: where the runs begin that are used in part.
        private static func match(_ delimiters: [Delimiter], into stars: inout [Int: Star]) -> Set<Int> {
            var openers: [Delimiter] = []
            var left: [Int: Int] = [:]
            for delimiter in delimiters {
                var closer = delimiter
                while closer.canClose, closer.count > 0 {
                    let found = openers.lastIndex { opener in
                        guard closer.canOpen || opener.canClose else { return true }
                        if !(opener.original + closer.original).isMultiple(of: 3) { return true }
                        return opener.original.isMultiple(of: 3) && closer.original.isMultiple(of: 3)
                    }
                    guard let found else { break }
                    let length = openers[found].count >= 2 && closer.count >= 2 ? 2 : 1
                    openers[found].count -= length
                    left[openers[found].position] = openers[found].count
                    let open = openers[found].position + openers[found].count
                    stars[open] = Star(isOpener: true, partner: closer.position, length: length)
                    stars[closer.position] = Star(isOpener: false, partner: open, length: length)
                    closer.position += length
                    closer.count -= length
                    left[delimiter.position] = closer.count
                    openers.removeSubrange((openers[found].count == 0 ? found : found + 1)...)
                }
                if closer.canOpen, closer.count > 0 { openers.append(closer) }
            }
            return Set(left.filter { $0.value > 0 }.keys)
        }

        /// The start and end of the text, white space, or punctuation.
        private static func isEdge(_ scalar: Unicode.Scalar?) -> Bool {
            guard let scalar else { return true }
            return isBlank(scalar) || isPunctuation(scalar)
        }

        private static func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
            guard let scalar else { return true }
            switch scalar {
            case " ", "\t", "\n", "\r", "\u{0C}": return true
            default: return scalar.properties.generalCategory == .spaceSeparator
            }
        }

        private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
            if scalar.isASCII { return scalar.isASCIIPunctuation }
            switch scalar.properties.generalCategory {
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation:
                return true
            default: return false
            }
        }

        // MARK: Results

        /// Where a backslash has to stand for signs to be words that would be markup: stars, and the beginnings of links.
        func positions(where isWords: (Int) -> Bool) -> Set<Int> {
            var positions = Set<Int>()
            for (position, star) in stars {
                for index in position..<position + star.length where isWords(index) { positions.insert(index) }
            }
            for (position, link) in links {
                let signs =
                    link.isBare
                    ? [position, link.end - 1] : [position, link.words.upperBound, link.words.upperBound + 1]
                if signs.contains(where: isWords) { positions.insert(position) }
            }
            return positions
        }

        func runs() -> [Run] { runs(in: 0..<signs.count) }

        private func runs(in range: Range<Int>) -> [Run] {
            var runs: [Run] = []
            var words = String.UnicodeScalarView()
            func endWords() {
                if !words.isEmpty { runs.append(.words(String(words))) }
                words = String.UnicodeScalarView()
            }
            var index = range.lowerBound
            while index < range.upperBound {
                if let star = stars[index], star.isOpener, star.partner < range.upperBound {
                    endWords()
                    let inner = self.runs(in: index + star.length..<star.partner)
                    runs.append(star.length == 2 ? .strong(inner) : .emphasis(inner))
                    index = star.partner + star.length
                } else if let link = links[index] {
                    endWords()
                    let address = Scan.string(signs[link.address])
                    let shown = link.isBare ? [Run.words(address)] : self.runs(in: link.words)
                    runs.append(.link(shown, address: address, isBare: link.isBare))
                    index = link.end
                } else {
                    words.append(signs[index].scalar)
                    index += 1
                }
            }
            endWords()
            return runs
        }

        private static func string(_ signs: ArraySlice<Sign>) -> String {
            var text = String.UnicodeScalarView()
            for sign in signs { text.append(sign.scalar) }
            return String(text)
        }
    }
}

extension Unicode.Scalar {
    /// The 32 signs that a backslash makes words in CommonMark.
    public var isASCIIPunctuation: Bool {
        switch value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
