/// Tells text that was pasted into a terminal without bracketed paste from keys that were pressed.
///
/// Nobody types a line end and the next line within the few milliseconds between two reads. So scalars that arrived at once
/// are a paste when, line ends at both ends aside, they hold a line end and at least four letters: `oui⏎non⏎` is a paste,
/// while `text⏎`, which programs such as tmux send in one go, and an Enter key held down stay keys. The doubt goes to the
/// paste: one that is shown and confirmed harms nobody, a pasted line taken for commands would.
public enum Burst {
    static let fewestLetters = 4

    /// The text of a burst that is a paste, with its line ends as `\n`; nil when it is keys.
    static func paste(in inputs: ArraySlice<RawInput>) -> String? {
        guard inputs.count > fewestLetters else { return nil }
        var scalars: [Unicode.Scalar] = []
        for input in inputs {
            guard case .scalar(let scalar) = input else { return nil }
            // Alt+Enter is a key that begins with an Escape.
            if scalars.last == "\u{1B}", isLineEnd(scalar) { return nil }
            scalars.append(scalar)
        }
        let letters = scalars.filter { !isLineEnd($0) }
        guard letters.count >= fewestLetters,
            let first = scalars.firstIndex(where: { !isLineEnd($0) }),
            let last = scalars.lastIndex(where: { !isLineEnd($0) }),
            scalars[first...last].contains(where: isLineEnd)
        else { return nil }
        return normalized(String.UnicodeScalarView(scalars))
    }

    /// Whether a burst may be the beginning of a paste, so that a few milliseconds of waiting for its rest are well spent.
    public static func mayContinue(_ inputs: [RawInput]) -> Bool {
        guard inputs.count >= 2 else { return false }
        return inputs.count >= 16
            || inputs.contains { if case .scalar(let scalar) = $0 { isLineEnd(scalar) } else { false } }
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\r" || scalar == "\n" }

    /// Text with every line end as `\n`.
    static func normalized(_ scalars: String.UnicodeScalarView) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in scalars {
            if scalar == "\n", previous == "\r" {
                previous = scalar
                continue
            }
            result.append(scalar == "\r" ? "\n" : scalar)
            previous = scalar
        }
        return String(result)
    }
}
