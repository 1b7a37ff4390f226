/// Text of which each scalar is a letter of its own, one column wide and harmless: nearly all that is written in Europe.
///
/// It needs neither the clustering of Unicode, nor the tables of widths, nor cleaning. Such a scalar next to another such is
/// always a cluster of its own (rule GB999 of Unicode's annex 29).
enum PlainText {
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E: true
        case 0xA0...0x2FF: scalar.value != 0xAD
        case 0x370...0x377, 0x391...0x3A1, 0x3A3...0x482, 0x48A...0x52F: true
        case 0x2010...0x2027, 0x202F...0x203B, 0x20AC: true
        case 0x2190...0x2199, 0x2200...0x22FF, 0x2500...0x25FC, 0x2713...0x2718: true
        default: false
        }
    }

    /// How many columns, letters and scalars `text` has, all one number; nil when it is not plain.
    static func count(of text: String) -> Int? {
        if isASCII(text) { return text.utf8.count }
        var count = 0
        for scalar in text.unicodeScalars {
            guard isPlain(scalar) else { return nil }
            count += 1
        }
        return count
    }

    private static func isASCII(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } } ?? false
    }
}
