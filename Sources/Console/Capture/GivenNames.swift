import Workshop

/// The name of somebody new, whose hyphens stand for spaces: but Jean-Luc stays Jean-Luc.
enum GivenNames {
    /// `Jean-Luc-Petit` as *Jean-Luc Petit*. A double hyphen is a hyphen wherever it stands.
    static func name(_ typed: String) -> String {
        let parts = typed.split(separator: "-", omittingEmptySubsequences: false)
        var name = ""
        for (index, part) in parts.enumerated() {
            if index > 0 {
                let isCompound = GivenNames.isCompound(parts[index - 1], part)
                name += isCompound ? "--" : "-"
            }
            name += part
        }
        return MarkWriting.title(name)
    }

    private static func isCompound(_ first: Substring, _ second: Substring) -> Bool {
        firsts.contains(Folded.text(String(first))) && seconds.contains(Folded.text(String(second)))
    }

    /// What French compound given names begin with.
    private static let firsts: Set<String> = [
        "jean", "marie", "anne", "pierre", "paul", "louis", "charles", "henri", "marc", "claude", "rose", "lou", "luc",
        "francois", "jacques", "yves", "guy", "leo", "eve", "abd",
    ]

    /// What they go on with.
    private static let seconds: Set<String> = [
        "luc", "paul", "pierre", "marc", "claude", "jacques", "michel", "louis", "baptiste", "francois", "philippe",
        "christophe", "yves", "noel", "charles", "rene", "robert", "daniel", "marie", "bernard", "sebastien",
        "francoise", "christine", "france", "helene", "jeanne", "jose", "laure", "line", "lou", "louise", "noelle",
        "odile", "paule", "rose", "therese", "ange", "annick", "eve", "sophie", "lise", "claire", "cecile",
        "charlotte", "henri", "henry", "olivier", "alain", "andre", "antoine", "roger", "victor", "max", "loup",
        "hugues", "emmanuel", "edouard", "etienne", "antoinette", "madeleine", "ann", "lyne", "joe", "joseph",
        "xavier", "xaviere", "valerie", "dominique", "christian", "maurice", "gabriel", "eudes", "regis", "guy",
        "julien", "nicolas", "eric", "elisabeth", "elise", "agnes", "catherine", "chantal", "gaelle", "josephe",
        "lucie", "el", "mathilde", "estelle",
    ]
}
