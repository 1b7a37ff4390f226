/// The words of a note as they are shown: what is emphasized, what is a link, and what is just words.
///
/// The only markup inside a text is `*emphasis*`, `**strong**`, `[words](address)` and `<https://address>`. A run of stars
/// opens and closes at a word's edge only (« étudiant*e*s » is a word); runs match as CommonMark has them match
/// (spec 0.30, "process emphasis"). A backslash before a sign that would be markup makes it words, and is not shown itself;
/// any other backslash is a word. Between stars, a backslash always takes its star out.
public struct Wording: Hashable, Sendable {
    public indirect enum Run: Hashable, Sendable {
        case words(String)
        case emphasis([Run])
        case strong([Run])
        /// `address` as it was typed; where `isBare` it is also what is shown.
        case link([Run], address: String, isBare: Bool)
    }

    public let runs: [Run]

    public init(_ text: String) {
        // Most texts have no sign that could be markup, and need not be taken apart.
        let isPlain = !text.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "\\"): true
            default: false
            }
        }
        self = isPlain && !text.isEmpty ? Wording(words: text) : Wording(typed: Array(text.unicodeScalars))
    }

    private init(words: String) { runs = [.words(words)] }

    /// The words alone.
    public var plain: String { Wording.plain(runs) }

    private static func plain(_ runs: [Run]) -> String {
        var text = ""
        for run in runs {
            switch run {
            case .words(let words): text += words
            case .emphasis(let inner), .strong(let inner), .link(let inner, _, _): text += plain(inner)
            }
        }
        return text
    }

    /// A scalar of a text, and whether it stands for itself even where it would be markup.
    struct Sign {
        let scalar: Unicode.Scalar
        var isLiteral: Bool
    }

    private init(typed scalars: [Unicode.Scalar]) {
        var signs: [Sign] = []
        var slashed: [Int] = []
        var index = 0
        while index < scalars.count {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if scalars[index] == "\\", let next, Wording.protectable.contains(next) {
                slashed.append(signs.count)
                signs.append(Sign(scalar: next, isLiteral: false))
                index += 2
            } else {
                signs.append(Sign(scalar: scalars[index], isLiteral: false))
                index += 1
            }
        }
        guard !slashed.isEmpty else {
            runs = Scan(signs).runs()
            return
        }
        let hidden = Wording.literals(among: Set(slashed), in: signs) { _ in true }
        var kept: [Sign] = []
        var next = slashed.makeIterator()
        var slash = next.next()
        for (position, sign) in signs.enumerated() {
            if position == slash {
                if !hidden.contains(position) { kept.append(Sign(scalar: "\\", isLiteral: true)) }
                kept.append(Sign(scalar: sign.scalar, isLiteral: true))
                slash = next.next()
            } else {
                kept.append(sign)
            }
        }
        runs = Scan(kept).runs()
    }

    /// Which of `candidates` need a backslash to be words: those that would be markup without it, and stars beside stars.
    private static func literals(
        among candidates: Set<Int>, in signs: [Sign], besides isStar: (Int) -> Bool
    ) -> Set<Int> {
        func touchesStar(_ index: Int) -> Bool {
            guard signs[index].scalar == "*" else { return false }
            // After a backslash that is a word, the star needs one of its own.
            let isSlashed = index > 0 && signs[index - 1].scalar == "\\"
            return [index - 1, index + 1].contains { neighbour in
                signs.indices.contains(neighbour) && signs[neighbour].scalar == "*" && (isSlashed || isStar(neighbour))
            }
        }
        var literals = candidates.filter(touchesStar)
        while true {
            var marked = signs
            for index in literals { marked[index].isLiteral = true }
            let more = Scan(marked).positions(where: candidates.contains).subtracting(literals)
            if more.isEmpty { return literals }
            literals.formUnion(more)
        }
    }

    static let protectable: Set<Unicode.Scalar> = ["*", "[", "<"]

    /// The text in which each scalar means what it is said to mean: words, or markup if it can be.
    ///
    /// - Parameter signs: scalars, each with whether it is words in any case.
    public static func text(_ signs: [(scalar: Unicode.Scalar, isWords: Bool)]) -> String {
        let words = Set(signs.indices.filter { signs[$0].isWords && protectable.contains(signs[$0].scalar) })
        let all = signs.map { Sign(scalar: $0.scalar, isLiteral: false) }
        let needed = literals(among: Set(signs.indices.filter { signs[$0].isWords }), in: all) { !signs[$0].isWords }
        let meant = Scan(signs.map { Sign(scalar: $0.scalar, isLiteral: $0.isWords) }).runs()
        // As few backslashes as can be; where stars stand close together, more of them or none may be what is right.
        let fewer = needed.sorted().lazy.map { needed.subtracting([$0]) }
        for slashed in [needed, [], words] + Array(fewer.prefix(32)) {
            let text = text(signs, slashed: slashed)
            if Wording(text).runs == meant { return text }
        }
        return text(signs, slashed: needed)
    }

    private static func text(_ signs: [(scalar: Unicode.Scalar, isWords: Bool)], slashed: Set<Int>) -> String {
        var text = String.UnicodeScalarView()
        for (index, sign) in signs.enumerated() {
            if slashed.contains(index) { text.append("\\") }
            text.append(sign.scalar)
        }
        return String(text)
    }
}
