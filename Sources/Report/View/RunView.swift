import Workshop

/// A piece of a sentence: words, a line end, or words that are emphasized or lead somewhere.
final class RunView: View {
    enum Markup: Hashable, Sendable {
        case words, lineBreak, emphasis, strong
        case link(address: String, isBare: Bool)
    }

    let markup: Markup
    /// Of plain words only.
    let text: String
    let runs: [RunView]

    init(markup: Markup = .words, text: String = "", runs: [RunView] = []) {
        (self.markup, self.text, self.runs) = (markup, text, runs)
    }

    var address: String {
        if case .link(let address, _) = markup { address } else { "" }
    }

    var isBare: Bool {
        if case .link(_, true) = markup { true } else { false }
    }

    static let schema = Schema<RunView>(
        "run",
        Meaning(
            "Un morceau de phrase : des mots, ou des morceaux mis en relief ou liés.",
            "A piece of a sentence: words, or pieces that are emphasized or linked."),
        [
            .text("text", "Les mots, là où ils sont nus.", "The words, where they are plain.") { $0.text },
            .flag("hasMarkup", "S’il est autre chose que des mots nus.", "Whether it is anything but plain words.") {
                $0.markup != .words
            },
            .flag("isBreak", "Une fin de ligne.", "A line end.") { $0.markup == .lineBreak },
            .text(
                "lineBreak", "En texte brut : le signe qui tient lieu de fin de ligne jusqu’à la mise en lignes.",
                "In plain text: the sign that stands for a line end until lines are wrapped."
            ) { $0.markup == .lineBreak ? TextWrapping.lineBreak : "" },
            .flag("isEmphasis", "Mis en relief.", "Emphasized.") { $0.markup == .emphasis },
            .flag("isStrong", "Fortement mis en relief.", "Strongly emphasized.") { $0.markup == .strong },
            .flag("isLink", "Un lien.", "A link.") { !$0.address.isEmpty },
            .text("address", "L’adresse d’un lien : http, https ou mailto.", "A link’s address: http, https or mailto.")
            {
                $0.address
            },
            .flag("isBare", "Un lien dont on montre l’adresse même.", "A link that shows its very address.") {
                $0.isBare
            },
            .list(
                "runs", "Les morceaux de ce qui est mis en relief ou lié.",
                "The pieces of what is emphasized or linked."
            ) {
                $0.runs
            },
        ])
}

extension RunView {
    /// Emphasis within emphasis: what is deeper is plain words, so that no text makes a template go down without end.
    private static let deepest = 6

    static func runs(_ text: String) -> [RunView] {
        let runs = Wording(text).runs
        if runs.count == 1, case .words(let words) = runs[0] {
            if let address = wholeAddress(words) {
                return [RunView(markup: .link(address: address, isBare: true), runs: [RunView(text: words)])]
            }
            return self.words(words)
        }
        return self.runs(runs, depth: 0)
    }

    /// Words as they are, whatever signs they are made of.
    static func words(_ words: String) -> [RunView] {
        guard words.utf8.contains(UInt8(ascii: "\n")) else { return [RunView(text: BoundPunctuation.bound(words))] }
        var runs: [RunView] = []
        for (index, line) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { runs.append(RunView(markup: .lineBreak)) }
            if !line.isEmpty { runs.append(RunView(text: BoundPunctuation.bound(String(line)))) }
        }
        return runs
    }

    /// The words alone.
    static func plain(_ runs: [RunView]) -> String {
        runs.map { $0.markup == .lineBreak ? TextWrapping.lineBreak : $0.text + plain($0.runs) }.joined()
    }

    private static func runs(_ runs: [Wording.Run], depth: Int) -> [RunView] {
        runs.flatMap { run -> [RunView] in
            switch run {
            case .words(let words): return self.words(words)
            case .emphasis(let inner): return wrapped(inner, .emphasis, depth)
            case .strong(let inner): return wrapped(inner, .strong, depth)
            case .link(let inner, let address, let isBare):
                guard isAddress(address) else {
                    if isBare { return words("<\(address)>") }
                    return words("[") + self.runs(inner, depth: depth) + words("](\(address))")
                }
                return wrapped(inner, .link(address: address, isBare: isBare), depth)
            }
        }
    }

    private static func wrapped(_ inner: [Wording.Run], _ markup: Markup, _ depth: Int) -> [RunView] {
        guard depth < deepest else { return runs(inner, depth: depth) }
        return [RunView(markup: markup, runs: runs(inner, depth: depth + 1))]
    }

    /// Whether it may be followed: anything else is printed as the words it is.
    static func isAddress(_ address: String) -> Bool {
        let start = address.prefix(8).lowercased()
        guard ["http://", "https://", "mailto:"].contains(where: start.hasPrefix) else { return false }
        return address.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.value > 0x20 }
    }

    /// A field that holds nothing but the address of a page is a link to it.
    private static func wholeAddress(_ words: String) -> String? {
        words.hasPrefix("http") && !words.hasPrefix("http:///") && isAddress(words) ? words : nil
    }
}
