/// Tells text that was pasted into a terminal without bracketed paste from keys that were pressed.
///
/// Nobody types a line end and the next line within the few milliseconds between two reads. So scalars that arrived at once
/// are a paste when, line ends at both ends aside, they hold a line end and at least four letters: `oui⏎non⏎` is a paste,
/// while `text⏎`, which programs such as tmux send in one go, and an Enter key held down stay keys. The doubt goes to the
/// paste: one that is shown and confirmed harms nobody, a pasted line taken for commands would.
public enum Burst {
    static let fewestLetters = 4

    /// The text of a burst that is a paste, with its line ends as `\n`; nil when it is keys.
    ///
    /// Arrows and the like in the midst of it are escape sequences that were pasted too: they are left out.
    static func paste(in inputs: ArraySlice<RawInput>) -> String? {
        guard inputs.count > fewestLetters else { return nil }
        let scalars = inputs.compactMap { if case .scalar(let scalar) = $0 { scalar } else { nil } }
        // Alt+Enter arrives as an Escape and a line end, which is not one then.
        let isBreak = scalars.indices.map { isLineEnd(scalars[$0]) && ($0 == 0 || scalars[$0 - 1] != "\u{1B}") }
        guard isBreak.count(where: { !$0 }) >= fewestLetters,
            let first = isBreak.firstIndex(of: false), let last = isBreak.lastIndex(of: false),
            isBreak[first...last].contains(true)
        else { return nil }
        return normalized(String.UnicodeScalarView(scalars))
    }

    /// Whether a burst may be the beginning of a paste, so that a few milliseconds of waiting for its rest are well spent.
    public static func mayContinue(_ inputs: [RawInput]) -> Bool {
        guard inputs.count >= 2 else { return false }
        return inputs.count >= 16
            || inputs.contains { if case .scalar(let scalar) = $0 { isLineEnd(scalar) } else { false } }
    }

    /// Whether a burst is a paste already, whatever follows.
    public static func isPaste(_ inputs: [RawInput]) -> Bool { paste(in: inputs[...]) != nil }

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
