import Screen

/// A key as files of keys write it: `c`, `K`, `ctrl-p`, `alt-n`, `f5`, `shift-up`, `space`.
public enum KeyName {
    /// The key that is meant; nil where there is none of that name. Case counts in a single letter only.
    static func key(_ written: String) -> Key? {
        if written.count == 1, let character = written.first, isPrintable(character) { return .character(character) }
        let lowercased = written.lowercased()
        if let key = named[lowercased] { return key }
        let parts = lowercased.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 { return key(parts[1], with: parts[0]) }
        guard lowercased.first == "f", let number = Int(lowercased.dropFirst()), (1...12).contains(number) else {
            return nil
        }
        return .function(number)
    }

    /// The usual name of a key, which reads back as the same; nil where nothing is called after it.
    static func name(of key: Key) -> String? {
        switch key {
        case .character(" "): "space"
        case .character(let character): String(character)
        case .control(let letter): "ctrl-\(letter)"
        case .alt(let letter): "alt-\(letter)"
        case .function(let number): "f\(number)"
        default: names.first { $0.key == key }?.name
        }
    }

    /// All that is no single letter, for guessing what was meant.
    static let known: [String] = names.map(\.name) + (1...12).map { "f\($0)" }

    private static func key(_ rest: String, with modifier: String) -> Key? {
        switch modifier {
        case "ctrl", "control", "^":
            // The terminal sends the same for these as for Tab, Enter and Escape.
            guard let letter = rest.first, rest.count == 1, letter.isASCII, letter.isLetter else { return nil }
            return ["i", "m", "j", "h"].contains(letter) ? nil : .control(letter)
        case "alt":
            guard let letter = rest.first, rest.count == 1, isPrintable(letter) else { return nil }
            return .alt(letter)
        case "shift", "maj":
            guard let letter = rest.first, rest.count == 1, letter.isLetter else { return nil }
            return letter.uppercased().first.map { .character($0) }
        default: return nil
        }
    }

    private static func isPrintable(_ character: Character) -> Bool {
        !character.isWhitespace && character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    /// The name that is written first, then what else people call the key.
    private static let names: [(name: String, key: Key)] = [
        ("space", .character(" ")), ("enter", .enter), ("escape", .escape), ("tab", .tab), ("shift-tab", .backTab),
        ("backspace", .backspace), ("delete", .delete), ("insert", .insert), ("up", .up), ("down", .down),
        ("left", .left), ("right", .right), ("home", .home), ("end", .end), ("page-up", .pageUp),
        ("page-down", .pageDown), ("shift-up", .shiftUp), ("shift-down", .shiftDown), ("shift-left", .shiftLeft),
        ("shift-right", .shiftRight), ("ctrl-left", .ctrlLeft), ("ctrl-right", .ctrlRight), ("alt-left", .altLeft),
        ("alt-right", .altRight), ("alt-enter", .altEnter),
    ]

    private static let named: [String: Key] = {
        var named = Dictionary(names.map { ($0.name, $0.key) }) { first, _ in first }
        let others: [(String, Key)] = [
            ("espace", .character(" ")), ("entrée", .enter), ("return", .enter), ("échap", .escape), ("esc", .escape),
            ("suppr", .delete), ("haut", .up), ("bas", .down), ("gauche", .left), ("droite", .right), ("fin", .end),
            ("maj-tab", .backTab), ("maj-haut", .shiftUp), ("maj-bas", .shiftDown), ("maj-gauche", .shiftLeft),
            ("maj-droite", .shiftRight), ("pgup", .pageUp), ("pgdn", .pageDown), ("pageup", .pageUp),
            ("pagedown", .pageDown),
        ]
        for (name, key) in others { named[name] = key }
        return named
    }()
}
