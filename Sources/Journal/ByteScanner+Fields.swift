import Workshop

extension ByteScanner {
    /// An object whose keys are names, each once.
    /// - Parameter depth: how many objects and arrays this one stands in, itself counted.
    mutating func object(depth: Int) throws(Flaw) -> Fields {
        guard depth <= Grammar.depth else { throw .depth(at: position) }
        try skip(UInt8(ascii: "{"))
        var pairs: [Fields.Pair] = []
        if next != UInt8(ascii: "}") {
            pairs.reserveCapacity(4)
            while true {
                let start = position
                let key = try name()
                guard pairs.count < Grammar.keys else { throw .syntax(at: start) }
                for index in pairs.indices where pairs[index].key == key { throw .duplicateKey(at: start) }
                try skip(UInt8(ascii: ":"))
                pairs.append(Fields.Pair(key, try value(depth: depth)))
                guard next == UInt8(ascii: ",") else { break }
                try skip(UInt8(ascii: ","))
            }
        }
        try skip(UInt8(ascii: "}"))
        return Fields(pairs)
    }

    mutating func value(depth: Int) throws(Flaw) -> Field {
        switch next {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "{"):
            let start = position
            _ = try object(depth: depth + 1)
            return opaque(from: start)
        case UInt8(ascii: "n"):
            try skip("null")
            return .null
        case UInt8(ascii: "t"):
            try skip("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try skip("false")
            return .bool(false)
        default: return .int(try integer())
        }
    }

    /// An array: a field of its own where it holds strings only, kept as it is written otherwise.
    private mutating func array(depth: Int) throws(Flaw) -> Field {
        guard depth <= Grammar.depth else { throw .depth(at: position) }
        let start = position
        var strings: [String] = []
        var areAllStrings = true
        try skip(UInt8(ascii: "["))
        if next != UInt8(ascii: "]") {
            while true {
                if case .string(let text) = try value(depth: depth) {
                    strings.append(text)
                } else {
                    areAllStrings = false
                }
                guard next == UInt8(ascii: ",") else { break }
                try skip(UInt8(ascii: ","))
            }
        }
        try skip(UInt8(ascii: "]"))
        return areAllStrings ? .strings(strings) : opaque(from: start)
    }

    private func opaque(from start: Int) -> Field {
        .opaque(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self))
    }

    /// Whether the whole text is one value, written as a journal writes it.
    static func isCanonical(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = ByteScanner(bytes)
            return (try? scanner.value(depth: 2)) != nil && scanner.isAtEnd
        }
    }
}
