/// What must be known of a text before a reader of YAML may see it.
///
/// Yams composes the whole document and hashes the names in it before anybody can look at the nodes: a name that is an
/// alias of aliases takes for ever (seen with version 6.2.2), and brackets by the thousand exhaust the stack.
enum YAMLPrecaution {
    /// - Throws: where something is called as an anchor and used as an alias, or brackets stand too deep in one another.
    static func check(_ text: String) throws(YAMLFault) {
        let bytes = Array(text.utf8)
        try checkAliases(bytes)
        try checkDepth(bytes)
    }

    /// An alias has the name of an anchor: words in a block that merely look like one of them do not.
    private static func checkAliases(_ bytes: [UInt8]) throws(YAMLFault) {
        let anchors = names(after: UInt8(ascii: "&"), in: bytes)
        guard !anchors.isEmpty else { return }
        let aliases = names(after: UInt8(ascii: "*"), in: bytes)
        if let line = anchors.filter({ aliases[$0.key] != nil }).values.min() {
            throw YAMLFault(line: line, reason: .alias)
        }
    }

    /// The names behind a sign that begins a word, each with the first line that has it.
    private static func names(after sign: UInt8, in bytes: [UInt8]) -> [ArraySlice<UInt8>: Int] {
        var names: [ArraySlice<UInt8>: Int] = [:]
        var line = 1
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0A { line += 1 }
            guard byte == sign, index == 0 || !isNamePart(bytes[index - 1]) else { continue }
            let name = bytes[(index + 1)...].prefix(while: isNamePart)
            if !name.isEmpty, names[name] == nil { names[name] = line }
        }
        return names
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte > 0x20 && !",[]{}:".utf8.contains(byte)
    }

    /// Brackets that are open at once, wherever they stand, and dashes that begin a line.
    private static func checkDepth(_ bytes: [UInt8]) throws(YAMLFault) {
        var (open, line) = (0, 1)
        for text in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let lead = text.prefix { " -?:".utf8.contains($0) }
            var dashes = lead.count { $0 != 0x20 }
            // A rule of dashes begins a document.
            if text.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == 0x20 || $0 == 0x0D }), text.count < 8 { dashes = 0 }
            for byte in text {
                switch byte {
                case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
                default: continue
                }
                guard open <= YAMLNode.deepest else { throw YAMLFault(line: line, reason: .tooDeep) }
            }
            guard dashes <= YAMLNode.deepest else { throw YAMLFault(line: line, reason: .tooDeep) }
            line += 1
        }
    }
}
