import Console
import Glibc
import Palettes
import Phrases
import Workshop

/// Which colours the screen has: as asked for, else as the user's settings say, else as the terminal tells of its
/// background.
enum Colours {
    /// The name of the palette that is wanted; nil where nobody says.
    /// - Parameter asked: as `--palette` has it.
    static func wanted(_ asked: String?, _ settings: Settings, _ phrases: Phrases) throws -> String? {
        guard let asked else { return settings.palette ?? background(of: variable("COLORFGBG")) }
        guard let name = name(of: asked) else {
            throw Failure(sentence: phrases.unknownPalette(asked, shown(phrases)), isBadlyAsked: true)
        }
        return name
    }

    /// How many colours may be used, of those that the terminal has (https://no-color.org).
    static func usable(_ colours: Int) -> Int { variable("NO_COLOR").isEmpty ? colours : 0 }

    /// The names that there are, in the order of the list.
    static var names: [String] { BuiltInPalettes.names }

    /// What to write for each, with what one may write for it in a user's language.
    static func shown(_ phrases: Phrases) -> [String] {
        BuiltInPalettes.palettes(colours: 256).map { palette in
            let title = phrases.language == .french ? palette.titles.french : palette.titles.english
            let isWord = title.allSatisfy(\.isLetter) && Folded.key(title) != Folded.key(palette.name)
            return isWord ? "\(palette.name) (\(title.lowercased()))" : palette.name
        }
    }

    /// The palette that a word means: by its name, or its title in either language.
    static func name(of word: String) -> String? {
        let key = Folded.key(word)
        return BuiltInPalettes.palettes(colours: 256).first { palette in
            [palette.name, palette.titles.french, palette.titles.english].map { Folded.key($0) }.contains(key)
        }?.name
    }

    /// rxvt, Konsole and others say which of the sixteen colours is behind: `15;0`, `0;default;15`.
    static func background(of value: String) -> String? {
        guard let number = value.split(separator: ";").last.flatMap({ Int($0) }) else { return nil }
        return number == 7 || number > 8 ? "light" : "dark"
    }

    private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
}
