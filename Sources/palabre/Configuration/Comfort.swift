import Console
import Palettes
import Phrases

/// How a user has the interface: keys and colours, and what is wrong in the files that say so.
struct Comfort {
    let keymap: Keymap
    /// Whether sessions open line by line.
    let isPlain: Bool
    /// The first mistake in the files, for the footer; nil where there is none.
    let mistake: String?
    private let wanted: String?

    /// Reads the user's files, and says on standard error what is wrong in them: that stays on the terminal for afterwards.
    /// - Parameter palette: what was asked for on the command line.
    init(palette: String?, _ phrases: Phrases) throws {
        let settings = Settings(phrases)
        let keys = KeyFile(phrases)
        keymap = keys.keymap
        isPlain = settings.isPlain
        wanted = try Colours.wanted(palette, settings, phrases)
        let mistakes = settings.mistakes + keys.mistakes
        for mistake in mistakes { Output.complain(mistake.whole, isWhole: true) }
        mistake = mistakes.first.map { phrases.moreMistakes($0.short, mistakes.count - 1) }
    }

    /// What there is to choose from on a terminal of so many colours.
    func palettes(colours: Int) -> [Palette] { BuiltInPalettes.palettes(colours: Colours.usable(colours)) }

    func palette(colours: Int) -> Palette {
        // Most have the terminal's own colours, and need no file read for them.
        if wanted == nil, Colours.usable(colours) >= BuiltInPalettes.fewestColours { return .terminal }
        let palettes = palettes(colours: colours)
        return palettes.first { $0.name == wanted } ?? palettes.first ?? .colourless
    }
}
