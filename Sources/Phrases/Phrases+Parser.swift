/// What the parser of arguments says, in the user's language. It knows English only: its sentences are found again by their
/// own words, and said as ours.
extension Phrases {
    /// What was badly asked, as one sentence; as the parser said it where it is none of those known.
    ///
    /// - Parameters:
    ///   - about: what the argument is that the sentence is about; empty where nobody said.
    ///   - isProgram: whether it was asked of the program itself, where the first word is a command.
    public func badlyAsked(_ message: String, about: String, isProgram: Bool) -> String {
        // Of several lines, the first says what it is.
        let line = message.split(separator: "\n").first.map(String.init) ?? message
        if isProgram,
            let word = Phrases.values(of: line, in: "Unexpected argument '{}'")?.first
                ?? Phrases.values(of: line, in: "{} unexpected arguments: '{}', '{}'")?.dropFirst().first
        {
            return noSuchCommand(word)
        }
        for (pattern, sentence) in parserSentences {
            guard let values = Phrases.values(of: line, in: pattern) else { continue }
            let sentence = sentence(values.map(argument))
            return about.isEmpty ? sentence + "." : sentence + (language == .french ? "\u{A0}: " : ": ") + about
        }
        return say("ces arguments ne sont pas compris\u{A0}: \(line)", "these arguments are not understood: \(line)")
    }

    public func noSuchCommand(_ word: String) -> String {
        say("\(quoted(word)) n’est pas une commande.", "\(quoted(word)) is no command.")
    }

    public func seeHelp(_ command: String) -> String {
        say("«\u{A0}\(command)\u{A0}» dit comment s’en servir.", "“\(command)” says how it is used.")
    }

    /// How an argument is called, `<folder>` or `--theme <theme>`: what is to be typed as it is stays.
    public func argument(_ text: String) -> String {
        guard language == .french else { return text }
        return Phrases.values.reduce(text) { text, value in
            text.replacing("<\(value.english)>", with: "<\(value.french)>")
        }
    }

    /// What an argument is called where it has no brackets.
    public func argumentName(_ name: String) -> String { String(argument("<\(name)>").dropFirst().dropLast()) }

    /// A line of help that has not been broken yet.
    public func helpLine(_ line: String) -> String {
        guard language == .french else { return line }
        for (pattern, sentence) in helpSentences {
            if let values = Phrases.values(of: line, in: pattern) { return sentence(values) }
        }
        var line = argument(line)
        for (english, french) in [
            ("Show help information.", "Montre cette aide."), ("Show the version.", "Donne la version."),
            ("Show subcommand help information.", "Montre l’aide d’une commande."),
            ("(default: ", "(sans cela\u{A0}: "), ("(values: ", "(valeurs\u{A0}: "),
            ("; default: ", "\u{A0}; sans cela\u{A0}: "),
        ] {
            line = line.replacing(english, with: french)
        }
        return line
    }

    private typealias Sentence = (pattern: String, sentence: ([String]) -> String)

    private var parserSentences: [Sentence] {
        [
            ("Missing expected argument '{}'", { say("il manque \($0[0])", "\($0[0]) is missing") }),
            (
                "Missing one of: '{}'",
                {
                    let names = $0[0].replacing("', '", with: ", ")
                    return say("il manque un de ces arguments\u{A0}: \(names)", "one of these is missing: \(names)")
                }
            ),
            (
                "Missing value for '{}'",
                { say("il faut une valeur après \($0[0])", "a value has to follow \($0[0])") }
            ),
            (
                "Unknown option '{}'. Did you mean '{}'?",
                {
                    say(
                        "il n’y a pas d’option \($0[0]) ici\u{A0}; il y a \($0[1])",
                        "there is no option \($0[0]) here; there is \($0[1])")
                }
            ),
            ("Unknown option '{}'", { say("il n’y a pas d’option \($0[0]) ici", "there is no option \($0[0]) here") }),
            ("Invalid option: {}", { say("il n’y a pas d’option \($0[0]) ici", "there is no option \($0[0]) here") }),
            (
                "The option '{}' does not take any value, but '{}' was specified.",
                {
                    say(
                        "l’option \($0[0]) ne prend pas de valeur, ôtez \(quoted($0[1]))",
                        "the option \($0[0]) takes no value, leave out \(quoted($0[1]))")
                }
            ),
            (
                "Unexpected argument '{}'",
                { say("\(quoted($0[0])) est de trop", "\(quoted($0[0])) is not expected here") }
            ),
            (
                "{} unexpected arguments: '{}'",
                {
                    let words = quoted($0[1].replacing("', '", with: " "))
                    return say("\(words) est de trop", "\(words) is not expected here")
                }
            ),
            (
                "Value to be set with flag '{}' had already been set with flag '{}'",
                { say("\($0[0]) et \($0[1]) s’excluent", "\($0[0]) and \($0[1]) exclude each other") }
            ),
            (
                "The value '{}' is invalid for '{}'{}",
                {
                    say(
                        "\(quoted($0[0])) ne va pas pour \($0[1])", "\(quoted($0[0])) is no value for \($0[1])")
                }
            ),
            (
                "Can't generate completion scripts for '{}'.",
                {
                    say(
                        "il n’y a pas de complétion pour \($0[0])\u{A0}: bash, zsh ou fish",
                        "there is no completion for \($0[0]): bash, zsh or fish")
                }
            ),
            (
                "Can't autodetect a supported shell.",
                {
                    _ in
                    say(
                        "il faut dire pour quel shell\u{A0}: bash, zsh ou fish",
                        "say for which shell: bash, zsh or fish")
                }
            ),
        ]
    }

    private var helpSentences: [Sentence] {
        [
            ("OVERVIEW: {}", { helpLine($0[0]) }), ("USAGE: {}", { "USAGE\u{A0}: " + argument($0[0]) }),
            ("ARGUMENTS:", { _ in "ARGUMENTS\u{A0}:" }), ("OPTIONS:", { _ in "OPTIONS\u{A0}:" }),
            ("SUBCOMMANDS:", { _ in "COMMANDES\u{A0}:" }),
            (
                "  See '{}' for detailed help.",
                { "  «\u{A0}\(argument($0[0]))\u{A0}» en dit plus de chacune." }
            ),
        ]
    }

    /// What arguments are called in help.
    private static let values: [(english: String, french: String)] = [
        ("folder", "dossier"), ("file", "fichier"), ("output", "fichier"), ("text", "texte"), ("theme", "thème"),
        ("author", "auteur"), ("kind", "nature"), ("title", "titre"), ("place", "lieu"), ("pack", "modèle"),
        ("name", "nom"), ("folders", "dossiers"), ("subcommand", "commande"), ("subcommands", "commandes"),
        ("rows", "lignes"), ("command", "commande"), ("printer", "imprimante"), ("copy", "gabarit"),
    ]

    /// What stands in a text for each `{}` of a pattern; nil where the text is none of its kind.
    static func values(of text: String, in pattern: String) -> [String]? {
        let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, text.hasPrefix(first) else { return nil }
        guard parts.count > 1 else { return text == first ? [] : nil }
        var values: [String] = []
        var rest = text.dropFirst(first.count)
        for (index, part) in parts.dropFirst().enumerated() {
            if index == parts.count - 2 {
                guard part.isEmpty || rest.hasSuffix(part), rest.count >= part.count else { return nil }
                values.append(String(rest.dropLast(part.count)))
            } else {
                guard let found = rest.firstRange(of: part) else { return nil }
                values.append(String(rest[..<found.lowerBound]))
                rest = rest[found.upperBound...]
            }
        }
        return values
    }
}
