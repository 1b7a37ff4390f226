import Console
import Screen
import YAML

/// A palette as its file under `Themes/Palettes` says it.
public struct PaletteFile: Sendable {
    public let name: String
    public private(set) var titles: (french: String, english: String)
    /// The backgrounds, of xterm's 256, on which all must be readable, and the contrast that it must have there.
    public private(set) var backgrounds: [UInt8] = []
    public private(set) var contrast = 4.5
    /// With 256 colours, and with 16 or fewer.
    public private(set) var rich = PaletteFile.bare
    public private(set) var named = PaletteFile.bare
    public private(set) var flaws: [Flaw] = []

    /// What is wrong in it: the rest counts.
    public struct Flaw: Hashable, Sendable {
        public enum Reason: Hashable, Sendable {
            case yaml(YAMLFault.Reason)
            case unknownName(String, known: [String])
            case unknownWord(String)
        }

        /// From 1.
        public let line: Int
        public let reason: Reason
    }

    private static let bare: PaletteStyles = {
        PaletteStyles(faint: .plain, accent: .plain, warning: .plain, good: .plain, mark: .plain, hues: [])
    }()
    private static let roles: [(name: String, path: WritableKeyPath<PaletteStyles, Style> & Sendable)] = [
        ("text", \.text), ("strong", \.strong), ("faint", \.faint), ("accent", \.accent), ("warning", \.warning),
        ("good", \.good), ("mark", \.mark), ("paint", \.paint),
    ]

    public init(_ text: String, name: String) {
        self.name = name
        titles = (name, name)
        do throws(YAMLFault) {
            guard let node = try YAMLNode.read(text), case .fields(let fields) = node.content else { return }
            // What few colours have is what many have, but where it is said.
            let ordered = fields.filter { $0.name != "named" } + fields.filter { $0.name == "named" }
            for field in ordered { read(field) }
        } catch {
            flaws.append(Flaw(line: error.line, reason: .yaml(error.reason)))
        }
    }

    /// The palette for a terminal of so many colours.
    public func palette(colours: Int) -> Palette {
        guard colours >= 8 else {
            return Palette(name: name, titles: titles, styles: PaletteStyles.colourless)
        }
        return Palette(name: name, titles: titles, styles: colours >= 256 ? rich : named)
    }

    private mutating func read(_ field: YAMLField) {
        let text = PaletteFile.text(field.value)
        switch field.name {
        case "title": titles = (text, titles.english == name ? text : titles.english)
        case "english": titles.english = text
        case "backgrounds": backgrounds = PaletteFile.list(field.value).compactMap { UInt8($0) }
        case "contrast": contrast = Double(text) ?? contrast
        case "paint": rich.paint = style(text, field.value.line)
        case "heavy":
            rich.isFrameHeavy = text == "yes"
            named.isFrameHeavy = text == "yes"
        case "hues": rich.hues = PaletteFile.list(field.value).map { style($0, field.value.line) }
        case "styles":
            read(styles: field.value, into: \.rich)
        case "named":
            let isHeavy = named.isFrameHeavy
            named = rich
            named.isFrameHeavy = isHeavy
            read(styles: field.value, into: \.named)
        default:
            complain(
                field.line,
                .unknownName(
                    field.name,
                    known: ["title", "english", "backgrounds", "contrast", "paint", "heavy", "styles", "hues", "named"])
            )
        }
    }

    private mutating func read(styles node: YAMLNode, into path: WritableKeyPath<PaletteFile, PaletteStyles>) {
        guard case .fields(let fields) = node.content else { return }
        for field in fields {
            if field.name == "hues" {
                self[keyPath: path].hues = PaletteFile.list(field.value).map { style($0, field.value.line) }
            } else if let role = PaletteFile.roles.first(where: { $0.name == field.name }) {
                self[keyPath: path][keyPath: role.path] = style(PaletteFile.text(field.value), field.value.line)
            } else {
                complain(field.line, .unknownName(field.name, known: PaletteFile.roles.map(\.name) + ["hues"]))
            }
        }
    }

    /// A style in words: `80 bold`, `bright-white on red`.
    private mutating func style(_ text: String, _ line: Int) -> Style {
        var style = Style.plain
        var isBackground = false
        for word in text.split(separator: " ") {
            switch word {
            case "on": isBackground = true
            case "bold": style.bold = true
            case "dim": style.dim = true
            case "italic": style.italic = true
            case "underline": style.underline = true
            case "reverse": style.reverse = true
            default:
                guard let color = Color(named: word) else {
                    complain(line, .unknownWord(String(word)))
                    continue
                }
                if isBackground { style.background = color } else { style.foreground = color }
            }
        }
        return style
    }

    private mutating func complain(_ line: Int, _ reason: Flaw.Reason) {
        flaws.append(Flaw(line: line, reason: reason))
    }

    private static func text(_ node: YAMLNode) -> String {
        if case .text(let text) = node.content { text } else { "" }
    }

    private static func list(_ node: YAMLNode) -> [String] {
        if case .list(let elements) = node.content { elements.map(text) } else { [text(node)] }
    }
}

extension Color {
    /// A number of xterm's 256, or one of the sixteen names.
    fileprivate init?(named word: Substring) {
        if let number = UInt8(word) {
            self = .indexed(number)
            return
        }
        let names: [String: Color] = [
            "black": .black, "red": .red, "green": .green, "yellow": .yellow, "blue": .blue, "magenta": .magenta,
            "cyan": .cyan, "white": .white, "bright-black": .brightBlack, "bright-red": .brightRed,
            "bright-green": .brightGreen, "bright-yellow": .brightYellow, "bright-blue": .brightBlue,
            "bright-magenta": .brightMagenta, "bright-cyan": .brightCyan, "bright-white": .brightWhite,
        ]
        guard let color = names[String(word)] else { return nil }
        self = color
    }
}
