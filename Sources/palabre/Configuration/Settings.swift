import Console
import Glibc
import Journal
import Palettes
import Phrases
import Workshop
import YAML

/// What a user has set for every session: `config.yml` of the configuration folder.
struct Settings {
    private(set) var palette: String?
    private(set) var language: Language?
    /// Whether sessions open line by line.
    private(set) var isPlain = false
    private(set) var mistakes: [Mistake] = []

    /// Where the file is.
    static var path: String { UserFolders.configuration + "/config.yml" }

    private static let names = ["palette", "language", "plain"]

    init(at path: String = Settings.path, _ phrases: Phrases) {
        let file = UserFile(path, phrases)
        mistakes = file.mistakes
        func complain(_ line: Int, _ sentence: String) {
            mistakes.append(Mistake(file: path, sentence: phrases.atLine(line, sentence)))
        }
        for field in file.fields {
            let value: String
            if case .text(let text) = field.value.content { value = text } else { value = "" }
            switch field.name {
            case "palette":
                palette = Colours.name(of: value)
                if palette == nil { complain(field.line, phrases.unknownPalette(value, Colours.shown(phrases))) }
            case "language":
                language = Language(rawValue: value)
                if language == nil { complain(field.line, phrases.unknownLanguage(value)) }
            case "plain":
                switch Folded.key(value) {
                case "yes", "oui", "true", "1": isPlain = true
                case "no", "non", "false", "0": isPlain = false
                default: complain(field.line, phrases.yesOrNo(value))
                }
            default:
                let nearest = Likeness.nearest(to: field.name, among: Settings.names)
                complain(field.line, phrases.packUnknownName(field.name, nearest, Settings.names))
            }
        }
    }

    /// Remembers the palette, and leaves alone what else the file says. What cannot be remembered is not.
    static func remember(palette name: String) {
        let bytes = (try? FileSystem.system.contents(of: path, limit: 1 << 20)) ?? []
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        let line = "palette: " + name
        if let index = lines.firstIndex(where: { $0.hasPrefix("palette:") }) {
            lines[index] = line
        } else {
            lines.append(line)
        }
        UserFolders.make(UserFolders.configuration)
        try? FileSystem.system.replace(path, with: Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}
