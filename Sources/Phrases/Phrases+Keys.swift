/// The keys that a user changes, and the user's own settings.
extension Phrases {
    public var commandKeys: String {
        say("Donne les touches, et dit comment les changer.", "Lists the keys, and says how to change them.")
    }
    public var optionDefaultKeys: String {
        say("Donne un fichier de touches commenté, d’où partir.", "Gives a commented file of keys to begin with.")
    }
    public var optionWriteKeys: String {
        say(
            "Écrit ce fichier commenté, s’il n’y en a pas déjà un.",
            "Writes that commented file, unless there is one already.")
    }
    public var optionCheckKeys: String { say("Relit un fichier de touches.", "Checks a file of keys.") }
    public var optionPalette: String {
        say("Les couleurs\u{A0}: le nom d’une palette.", "The colours: the name of a palette.")
    }
    public var keysHint: String {
        say(
            "Pour les changer\u{A0}: «\u{A0}palabre keys --write ~/.config/palabre/keys.yml\u{A0}», puis modifiez ce fichier.",
            "To change them: “palabre keys --write ~/.config/palabre/keys.yml”, then edit that file.")
    }
    public var keysHintInside: String {
        say(
            "Pour les changer\u{A0}: «\u{A0}\(actionKeyFile.sentence)\u{A0}», dans la palette.",
            "To change them: “\(actionKeyFile.sentence)”, in the palette.")
    }
    public func keyFileWritten(_ file: String) -> String {
        say(
            "Écrit\u{A0}: \(file). Changez-y ce que vous voulez\u{A0}: c’est relu à la prochaine ouverture.",
            "Written: \(file). Change there what you like: it is read when a session is next opened.")
    }
    public func keysAreSound(_ file: String) -> String {
        say("\(file)\u{A0}: rien à signaler.", "\(file): nothing to report.")
    }
    /// The head of the file that one begins with, a line each.
    public var keyFileHead: [String] {
        switch language {
        case .french:
            [
                "Les touches de Palabre. Ce fichier se range là\u{A0}: ~/.config/palabre/keys.yml",
                "",
                "Une ligne par action\u{A0}: enlevez le signe dièse du début, puis changez la touche.",
                "    vote: f2                une touche",
                "    vote: [f2, alt-v]       plusieurs",
                "    vote: []                aucune\u{A0}; l’action reste dans la palette",
                "Lettres et signes s’écrivent tels quels, les signes entre guillemets\u{A0}: '?'. Autres touches\u{A0}: space,",
                "enter, escape, tab, up, down, left, right, home, end, page-up, page-down, delete, f1 à f12, et avec",
                "ctrl-, alt- ou shift- devant\u{A0}: ctrl-g, alt-n, shift-up.",
                "Une touche déjà prise est refusée\u{A0}: donnez d’abord une autre touche à l’action qui l’a.",
                "Pour vérifier\u{A0}: palabre keys --check ~/.config/palabre/keys.yml",
            ]
        case .english:
            [
                "The keys of Palabre. This file goes to ~/.config/palabre/keys.yml",
                "",
                "A line an action: take off the number sign at its start, then change the key.",
                "    vote: f2                one key",
                "    vote: [f2, alt-v]       several",
                "    vote: []                none; the action stays in the palette",
                "Letters and signs are written as they are, signs in quotes: '?'. Other keys: space, enter, escape,",
                "tab, up, down, left, right, home, end, page-up, page-down, delete, f1 to f12, and with ctrl-, alt-",
                "or shift- before them: ctrl-g, alt-n, shift-up.",
                "A key that is taken is refused: give the action that has it another one first.",
                "To check: palabre keys --check ~/.config/palabre/keys.yml",
            ]
        }
    }

    public func unknownKeyAction(_ name: String, _ nearest: String?) -> String {
        guard let nearest else {
            return say(
                "\(quoted(name)) n’est pas une action. «\u{A0}palabre keys\u{A0}» les donne toutes.",
                "\(quoted(name)) is not an action. “palabre keys” lists them all.")
        }
        return say(
            "\(quoted(name)) n’est pas une action. Vouliez-vous écrire \(quoted(nearest))\u{A0}?",
            "\(quoted(name)) is not an action. Did you mean \(quoted(nearest))?")
    }
    public func repeatedKeyAction(_ name: String) -> String {
        say(
            "\(quoted(name)) est écrite deux fois\u{A0}: la première compte.",
            "\(quoted(name)) is written twice: the first one counts.")
    }
    public func unknownKey(_ name: String, _ nearest: String?) -> String {
        guard let nearest else {
            return say(
                "\(quoted(name)) n’est pas une touche. Écrivez par exemple g, f2, ctrl-g, alt-n, shift-up, space.",
                "\(quoted(name)) is not a key. Write for instance g, f2, ctrl-g, alt-n, shift-up, space.")
        }
        return say(
            "\(quoted(name)) n’est pas une touche. Vouliez-vous écrire \(quoted(nearest))\u{A0}?",
            "\(quoted(name)) is not a key. Did you mean \(quoted(nearest))?")
    }
    public func noKeyWritten(_ action: String) -> String {
        say(
            "\(quoted(action)) n’a pas de touche ici et garde la sienne\u{A0}: écrivez-en une, ou [] pour aucune.",
            "\(quoted(action)) has no key here and keeps its own: write one, or [] for none.")
    }
    public func keyTaken(_ key: String, _ action: String, by other: String) -> String {
        say(
            "\(quoted(key)) est la touche de \(quoted(other))\u{A0}: donnez-en une autre à \(quoted(other)), ou à \(quoted(action)).",
            "\(quoted(key)) is the key of \(quoted(other)): give another one to \(quoted(other)), or to \(quoted(action))."
        )
    }
    public func keyFixed(_ key: String, _ action: String) -> String {
        say(
            "\(quoted(key)) sert à sortir ou à se déplacer là où l’on fait \(quoted(action))\u{A0}: choisissez une autre touche.",
            "\(quoted(key)) leaves, or goes about, where \(quoted(action)) is done: choose another key.")
    }
    public var paletteWithoutKey: String {
        say(
            "la palette garde ses touches\u{A0}: ce qui n’en a pas ne se fait que par elle.",
            "the palette keeps its keys: what has none is done through it alone.")
    }

    /// - Parameter line: what the line begins with.
    public func lineNotUnderstood(_ line: String) -> String {
        say(
            "\(quoted(line)) n’est pas compris et ne compte pas\u{A0}: écrivez «\u{A0}nom: valeur\u{A0}», un signe entre guillemets, comme '?'.",
            "\(quoted(line)) is not understood and does not count: write “name: value”, a sign in quotes, as in '?'.")
    }
    public func unknownSetting(_ name: String, _ nearest: String?, _ known: [String]) -> String {
        packUnknownName(name, nearest, known)
    }
    public func yesOrNo(_ value: String) -> String {
        say("\(quoted(value)) n’est ni yes ni no.", "\(quoted(value)) is neither yes nor no.")
    }
    public func unknownPalette(_ name: String, _ known: [String]) -> String {
        say(
            "il n’y a pas de palette \(quoted(name)). Il y a\u{A0}: \(known.joined(separator: ", ")).",
            "there is no palette \(quoted(name)). There are: \(known.joined(separator: ", ")).")
    }
    /// The first of several mistakes in the user's files, for a footer.
    public func moreMistakes(_ first: String, _ others: Int) -> String {
        guard others > 0 else { return first }
        return first
            + say(
                " (et \(others) autre\(others > 1 ? "s" : ""), dites en quittant)",
                " (and \(others) more, told on leaving)")
    }
}
