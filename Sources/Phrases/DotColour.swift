/// A colour of paper dots: one thing, whatever its gender, number and language.
public enum DotColour: String, CaseIterable, Sendable {
    case red, orange, yellow, green, blue, purple, pink, black, white, grey, brown, turquoise

    /// Of one dot and of several: *gommette* is feminine.
    private var french: (one: String, many: String) {
        switch self {
        case .red: ("rouge", "rouges")
        case .orange: ("orange", "orange")
        case .yellow: ("jaune", "jaunes")
        case .green: ("verte", "vertes")
        case .blue: ("bleue", "bleues")
        case .purple: ("violette", "violettes")
        case .pink: ("rose", "roses")
        case .black: ("noire", "noires")
        case .white: ("blanche", "blanches")
        case .grey: ("grise", "grises")
        case .brown: ("marron", "marron")
        case .turquoise: ("turquoise", "turquoise")
        }
    }

    /// What else people write for it.
    private var others: [String] {
        switch self {
        case .green: ["vert", "verts"]
        case .blue: ["bleu", "bleus"]
        case .purple: ["violet", "violets"]
        case .black: ["noir", "noirs"]
        case .white: ["blanc", "blancs"]
        case .grey: ["gris", "gray"]
        case .brown: ["marrons", "brun", "bruns", "brune", "brunes"]
        case .orange: ["oranges"]
        case .red, .yellow, .pink, .turquoise: []
        }
    }

    /// The colour of a word in lower case.
    public init?(word: String) {
        guard let colour = DotColour.words[word] else { return nil }
        self = colour
    }

    private static let words: [String: DotColour] = {
        var words: [String: DotColour] = [:]
        for colour in allCases {
            for word in [colour.french.one, colour.french.many, colour.rawValue] + colour.others {
                words[word] = colour
            }
        }
        return words
    }()

    /// What votes for it are kept under, in the language of the word that was typed.
    public func label(typed word: String) -> String {
        word == rawValue && word != french.one ? rawValue : french.one
    }

    func name(_ count: Int, _ language: Language) -> String {
        switch language {
        case .french: count.magnitude < 2 ? french.one : french.many
        case .english: rawValue
        }
    }
}
