import CStemmer
import Workshop

/// A language whose words are brought down to their stems.
public enum StemmedLanguage: String, CaseIterable, Hashable, Sendable {
    case french, english
}

/// Brings words down to their stems by Snowball: *associations* and *associatif* are then the same.
///
/// Made where words are learnt and let go there: Snowball's own values may not be shared.
final class Stemmer {
    private let handles: [OpaquePointer]

    init(_ languages: [StemmedLanguage]) { handles = languages.compactMap { sb_stemmer_new($0.rawValue, nil) } }

    deinit {
        for handle in handles { sb_stemmer_delete(handle) }
    }

    /// The stems of a word in lower case, each once, folded: the accents are of use to Snowball, so that they go last.
    func stems(of word: String) -> [String] {
        guard word.utf8.count <= Stemmer.longestWord else { return [Folded.text(word)] }
        var stems: [String] = []
        let bytes = Array(word.utf8)
        for handle in handles {
            guard let stem = sb_stemmer_stem(handle, bytes, Int32(bytes.count)) else { continue }
            let length = Int(sb_stemmer_length(handle))
            let text = Folded.text(String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self))
            if !text.isEmpty, !stems.contains(text) { stems.append(text) }
        }
        return stems
    }

    /// In bytes: beyond it, it is no word of a language.
    private static let longestWord = 64
}
