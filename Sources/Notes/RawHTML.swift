import Workshop

/// Where HTML stands among words: it is not interpreted, and what looks like markup inside of it is not either.
enum RawHTML {
    /// The position after the tag, comment or address in angle brackets that begins at `start`; nil when there is none.
    static func end(of source: [Unicode.Scalar], from start: Int) -> Int? {
        guard start + 1 < source.count else { return nil }
        let next = source[start + 1]
        if next == "!" || next == "?" { return special(source, from: start) }
        guard next == "/" || next.properties.isAlphabetic && next.isASCII else { return nil }
        var quote: Unicode.Scalar?
        var isAddress = false
        for index in (start + 1)..<source.count {
            let scalar = source[index]
            if let open = quote {
                if scalar == open { quote = nil }
            } else if scalar == ">" {
                return index + 1
            } else if scalar == "<" {
                return nil
            } else if scalar == ":" {
                isAddress = true
            } else if (scalar == "\"" || scalar == "'") && !isAddress {
                quote = scalar
            }
        }
        return nil
    }

    private static func special(_ source: [Unicode.Scalar], from start: Int) -> Int? {
        let closing: [Unicode.Scalar] =
            source[start...].starts(with: "<!--".unicodeScalars)
            ? ["-", "-", ">"] : source[start + 1] == "?" ? ["?", ">"] : [">"]
        var index = start + 2
        while index + closing.count <= source.count {
            if source[index...].starts(with: closing) { return index + closing.count }
            index += 1
        }
        return nil
    }

    static func isWebAddress(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
        guard !inside.contains(where: { $0.properties.isWhitespace || $0 == "\\" || $0 == "`" }) else { return false }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: inside)
        let address = String(text).lowercased()
        return address.hasPrefix("http://") || address.hasPrefix("https://")
    }
}
