/// Text made comparable: what people type without regard to case or accents finds what others wrote with them.
public enum Folded {
    /// Lower case, Latin letters without their accents, ligatures as letters (œ as oe, ß as ss), any space as a space, any
    /// apostrophe as ', any hyphen as -. What is invisible is left out. Other scripts keep their letters, in lower case.
    public static func text(_ text: String) -> String {
        if let folded = ascii(text) { return folded }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
        return String(folded)
    }

    /// Texts of ASCII, the most of them, need no table; nil for others.
    private static func ascii(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            return String(unsafeUninitializedCapacity: bytes.count) { buffer in
                for (index, byte) in bytes.enumerated() {
                    buffer[index] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                }
                return bytes.count
            }
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        case 0..<0x80: folded.append(scalar)
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: folded.append(" ")
        case 0x2018, 0x2019, 0x02BC, 0xFF07: folded.append("'")
        case 0x2010, 0x2011: folded.append("-")
        // Combining marks, soft hyphen, zero-width spaces and joiners, variation selectors, byte order mark.
        case 0x0300...0x036F, 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: break
        default:
            if let letters = table[scalar.value] {
                folded.append(contentsOf: letters.unicodeScalars)
                return
            }
            for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                if let letters = table[lower.value] {
                    folded.append(contentsOf: letters.unicodeScalars)
                } else if !(0x0300...0x036F).contains(lower.value) {
                    folded.append(lower)
                }
            }
        }
    }

    /// Lower-case letters of Latin-1, Latin Extended-A, of the languages written in Latin Extended-B and Additional, and
    /// the ligatures of typesetting, by what people type for them.
    private static let table: [UInt32: String] = {
        let letters: [(String, String)] = [
            ("àáâãäåāăąǎȁȃȧạảấầẩẫậắằẳẵặḁª", "a"), ("çćĉċč", "c"), ("ďđḋḍḏð", "d"),
            ("èéêëēĕėęěȅȇẹẻẽếềểễệḗḕ", "e"), ("ĝğġģǧǵ", "g"), ("ĥħȟḣḥḧ", "h"), ("ìíîïĩīĭįıǐȉȋỉị", "i"),
            ("ĵǰ", "j"), ("ķǩḱḳĸ", "k"), ("ĺļľŀłḷ", "l"), ("ḿṁṃ", "m"), ("ñńņňŉǹṅṇŋ", "n"),
            ("òóôõöøōŏőǒǫȍȏȫȭȯọỏốồổỗộơớờởỡợº", "o"), ("ṕṗ", "p"), ("ŕŗřȑȓṙṛ", "r"), ("śŝşšșṡṣſ", "s"),
            ("ţťŧțṫṭẗ", "t"), ("ùúûüũūŭůűųǔǖǘǚǜȕȗụủưứừửữự", "u"), ("ŵẁẃẅẇẉ", "w"), ("ẋẍ", "x"), ("ýÿŷȳẏỳỵỷỹ", "y"),
            ("źżžẑẓ", "z"), ("æǣǽ", "ae"), ("œ", "oe"), ("ßẞ", "ss"), ("þ", "th"), ("ĳ", "ij"), ("ﬀ", "ff"),
            ("ﬁ", "fi"),
            ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅﬆ", "st"), ("…", "..."),
        ]
        var table: [UInt32: String] = [:]
        for (accented, plain) in letters {
            for scalar in accented.unicodeScalars { table[scalar.value] = plain }
        }
        return table
    }()
}
