/// Where a note of a table is filed: titles of themes from the top down, with `›`, `>` or `/` between.
///
/// Only the clearest of these signs that is there counts, so that *Atelier 1 › Eau/énergie* has two titles. A backslash before
/// a sign makes it a word.
public struct TitlePath: Hashable, Sendable {
    public let titles: [String]

    public init(_ titles: [String]) { self.titles = titles }

    public init(_ text: String) {
        let sign = TitlePath.signs.first { SeparatedWords.holds(text, $0) }
        titles = SeparatedWords.split(text, at: sign.map { [$0] } ?? [], escapable: TitlePath.escapable)
    }

    /// The paths in one cell, with `|` between.
    public static func all(in cell: String) -> [TitlePath] {
        TitlePath.split(cell).map { TitlePath($0) }.filter { !$0.titles.isEmpty }
    }

    /// Reads back as the same path.
    public var text: String {
        titles.count == 1
            ? SeparatedWords.escaped(titles[0], TitlePath.escapable)
            : titles.map { SeparatedWords.escaped($0, ["›", "|"]) }.joined(separator: " › ")
    }

    /// The clearest first.
    private static let signs: [Unicode.Scalar] = ["›", ">", "/"]
    private static let escapable: Set<Unicode.Scalar> = ["›", ">", "/", "|"]

    /// At `|`, with the backslashes that the paths themselves need left in place.
    private static func split(_ cell: String) -> [String] {
        var parts: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
        var isEscaped = false
        for scalar in cell.unicodeScalars {
            if scalar == "|", !isEscaped {
                parts.append(String.UnicodeScalarView())
            } else {
                parts[parts.count - 1].append(scalar)
            }
            isEscaped = scalar == "\\" && !isEscaped
        }
        return parts.map { String($0) }
    }
}

extension State {
    /// What a path names: a theme that is there, or one to make along it.
    public enum Destination: Hashable, Sendable {
        case found(Theme.ID)
        /// Below the theme that its beginning names, if any.
        case missing
        /// Several themes have the only title that is given.
        case ambiguous
    }

    /// The theme of a path, without regard to case and accents: from the top; else, by the end of its path, wherever there is
    /// just one.
    public func destination(of path: TitlePath) -> Destination {
        let wanted = path.titles.map(Folded.key)
        guard !wanted.isEmpty else { return .missing }
        let paths = outline.map { self.path(to: $0.theme.id) }
        if let whole = paths.first(where: { $0.map { Folded.key($0.title) } == wanted })?.last {
            return .found(whole.id)
        }
        let endings = paths.filter { $0.suffix(wanted.count).map { Folded.key($0.title) } == wanted }
        if endings.count > 1 { return .ambiguous }
        return endings.first?.last.map { .found($0.id) } ?? .missing
    }
}
