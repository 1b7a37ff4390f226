/// Words without accents and in lower case: to compare what people type, and to name files.
public enum TextFolding {
    /// `text` in lower case, its Latin letters without accents or ligatures; other letters as they are.
    ///
    /// The base letter is read from the scalar's Unicode name (`LATIN SMALL LETTER E WITH ACUTE`), so that no table has to
    /// be kept. Combining marks are dropped.
    public static func folded(_ text: String) -> String {
        var folded = ""
        for scalar in text.lowercased().unicodeScalars {
            if scalar.isASCII {
                folded.unicodeScalars.append(scalar)
            } else if scalar.properties.generalCategory == .nonspacingMark {
                continue
            } else {
                folded += baseLetters(of: scalar)
            }
        }
        return folded
    }

    /// ASCII letters and digits with single hyphens between words, cut at a word's end.
    public static func slug(_ text: String, limit: Int) -> String {
        let words = folded(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var slug = ""
        for word in words {
            if slug.isEmpty {
                slug = String(word.prefix(limit))
            } else if slug.utf8.count + 1 + word.utf8.count <= limit {
                slug += "-" + word
            } else {
                break
            }
        }
        return slug
    }

    private static func baseLetters(of scalar: Unicode.Scalar) -> String {
        guard let name = scalar.properties.name else { return String(scalar) }
        for prefix in ["LATIN SMALL LETTER ", "LATIN SMALL LIGATURE "] where name.hasPrefix(prefix) {
            let base = name.dropFirst(prefix.count).prefix { $0 != " " }
            if base == "SHARP" { return "ss" }
            if base.count <= 2 { return base.lowercased() }
        }
        return String(scalar)
    }
}
