/// Filing the notes that wait for a theme, one by one.
extension Phrases {
    public var actionTriage: ActionWords {
        words(
            ("trier", "Trier les notes sans thème, une par une"),
            ("sort", "Sort the notes without a theme, one by one"))
    }
    public var nothingToSort: String {
        say("Aucune note n’attend de thème.", "No note is waiting for a theme.")
    }

    public var triage: String { say("Tri", "Sorting") }
    /// « 12 sur 200 ».
    public func place(_ number: Int, of total: Int) -> String { say("\(number) sur \(total)", "\(number) of \(total)") }
    public func stillToSort(_ count: Int) -> String { say("encore \(count)", "\(count) to go") }
    public var sameElsewhere: String { say("Presque la même chose\u{A0}:", "Nearly the same:") }
    /// - Parameter keys: those that scroll.
    public func moreLines(_ count: Int, _ keys: String) -> String {
        say(
            "encore \(count) \(count == 1 ? "ligne" : "lignes") (\(keys))",
            "\(count) more \(count == 1 ? "line" : "lines") (\(keys))")
    }

    public var triageFile: ActionWords {
        words(
            ("ranger", "Ranger la note sous le thème proposé de ce numéro"),
            ("file", "File the note under the suggested theme of that number"))
    }
    public var triageName: ActionWords {
        words(
            ("autre thème", "La ranger sous un thème que l’on tape, ou que l’on crée"),
            ("other theme", "File it under a theme that one types, or creates"))
    }
    public var triageGroup: ActionWords {
        words(
            ("grouper", "La grouper avec celle qui dit presque la même chose (↑↓ choisissent laquelle)"),
            ("group", "Group it with the one that says nearly the same (↑↓ choose which)"))
    }
    public var triageSkip: ActionWords {
        words(
            ("passer", "La passer\u{A0}: elle revient à la fin"),
            ("skip", "Skip it: it comes back at the end"))
    }
    public var triageBack: ActionWords {
        words(
            ("revenir", "Revenir à la précédente, et défaire son rangement"),
            ("back", "Go back to the one before, and undo its filing"))
    }
    public var triageScroll: ActionWords {
        words(
            ("défiler", "Lire la suite d’une longue note"), ("scroll", "Read on in a long note"))
    }
    public var triageLeave: ActionWords { words(("fermer", "Quitter le tri"), ("close", "Leave the sorting")) }

    public var nothingToGoBackTo: String {
        say("C’est la première de ce tri.", "This is the first one of this sorting.")
    }
    public var noOtherToSkipTo: String {
        say(
            "C’est la dernière\u{A0}: il n’y en a pas d’autre à voir avant.",
            "This is the last one: there is no other to see first.")
    }
    public var noTwin: String {
        say("Aucune note ne dit presque la même chose.", "No note says nearly the same.")
    }
    public func noSuggestion(_ number: Int) -> String {
        say("Il n’y a pas de proposition \(number).", "There is no suggestion \(number).")
    }
    /// - Parameter numbers: « 7-9 ».
    public func suggestionsOutOfSight(_ numbers: String) -> String {
        say("\(numbers) hors de l’écran", "\(numbers) out of sight")
    }
    /// The theme that was chosen while one types has been set aside by somebody else.
    public func themeIsGone(_ title: String) -> String {
        say(
            "\(quoted(title)) n’est plus là\u{A0}: ↑↓ choisissent un autre thème.",
            "\(quoted(title)) is not there any more: ↑↓ choose another theme.")
    }
    public var chooseATheme: String {
        say("↑↓ choisissent un thème, Entrée le prend.", "↑↓ choose a theme, Enter takes it.")
    }
    public var filedMeanwhile: String {
        say(
            "La note affichée a été rangée ailleurs entre-temps.",
            "The note that was shown has been filed elsewhere meanwhile.")
    }
    /// A suggested theme is not there any more, and its digit is another one's.
    public var suggestionsChanged: String {
        say(
            "Un thème proposé a été écarté\u{A0}: les chiffres ont changé.",
            "A suggested theme was set aside: digits have changed.")
    }
    /// A key came before anybody can have read what stands there now.
    public var justChanged: String {
        say(
            "L’écran vient de changer par un autre poste\u{A0}: relisez, puis encore une fois.",
            "Another computer has just changed the screen: read it, then once more.")
    }
    /// - Parameter undo: the key that undoes.
    public func groupedWith(_ text: String, undo: String) -> String {
        say("Groupée avec «\u{A0}\(text)\u{A0}». \(undo) annule.", "Grouped with “\(text)”. \(undo) undoes.")
    }

    /// What was done, when nothing is left.
    public func sorted(filed: Int, themes: Int, aside: Int) -> String {
        let filedWords = say(
            filed == 1 ? "1 note rangée" : "\(filed) notes rangées",
            filed == 1 ? "1 note filed" : "\(filed) notes filed")
        let themeWords = say(
            themes == 1 ? "sous 1 thème" : "sous \(themes) thèmes",
            themes == 1 ? "under 1 theme" : "under \(themes) themes")
        let asideWords =
            aside == 0 ? "" : say(aside == 1 ? ", 1 écartée" : ", \(aside) écartées", ", \(aside) set aside")
        return (filed == 0 ? say("aucune note rangée", "no note filed") : filedWords + " " + themeWords) + asideWords
    }
    public func nothingLeft(_ what: String) -> String {
        say("Plus rien à trier\u{A0}: \(what).", "Nothing left to sort: \(what).")
    }

    /// What stands before a theme that is proposed among others.
    public var suggested: String { say("proposé", "suggested") }
}
