/// Searching: the line, what is understood of it, what was found.
extension Phrases {
    public var actionMarkAll: ActionWords {
        ActionWords(
            verb: say("tout marquer", "mark all"),
            sentence: say(
                "Marquer toute la liste, ou tout ce qui est trouvé", "Mark the whole list, or all that was found"))
    }

    public var verbEarlier: String { say("recherches d’avant", "earlier searches") }
    public var searchPeople: String { say("Chercher une personne", "Search people") }
    public var searchThemes: String { say("Aller au thème", "Go to theme") }
    public var searchHint: String {
        say(
            "mots, -mot, \"mots exacts\", #thème, @personne, genre:action, voix>3, depuis:10m, sans:thème, *",
            "words, -word, \"exact words\", #theme, @person, kind:action, votes>3, since:10m, without:theme, *")
    }
    public var searchPeopleHint: String { say("un nom, une organisation", "a name, an organisation") }
    public var searchThemesHint: String { say("les premières lettres d’un titre", "the first letters of a title") }

    /// *12 sur 240*.
    public func foundOf(_ found: Int, _ total: Int) -> String {
        say("\(found)\u{A0}sur\u{A0}\(total)", "\(found) of \(total)")
    }
    public func markedAll(_ count: Int, leave key: String) -> String {
        let notes = noteCount(count)
        return say(
            count == 0 ? "Plus rien n’est marqué." : "Marquées\u{A0}: \(notes). \(key) ôte les marques.",
            count == 0 ? "Nothing is marked any more." : "Marked: \(notes). \(key) takes the marks off.")
    }

    // MARK: What is understood

    public func searchNotUnderstood(_ word: String) -> String {
        say(
            "«\u{A0}\(word)\u{A0}» n’est pas compris\u{A0}: cherché tel quel",
            "“\(word)” is not understood: searched as it is")
    }
    public func searchExcept(_ condition: String) -> String { say("sauf \(condition)", "except \(condition)") }
    public func searchWithout(_ word: String) -> String {
        say("sans «\u{A0}\(word)\u{A0}»", "without “\(word)”")
    }
    public func searchExactly(_ words: String) -> String {
        say("exactement «\u{A0}\(words)\u{A0}»", "exactly “\(words)”")
    }
    public var searchHighlighted: String { say("mises en avant", "highlighted") }
    public var searchWithoutTheme: String { say("sans thème", "without a theme") }
    public var searchWithoutAuthor: String { say("sans nom", "without a name") }
    public func searchDone(_ isDone: Bool) -> String {
        isDone ? say("actions faites", "actions done") : say("actions à faire", "actions to do")
    }
    /// A kind's name in one word.
    public func searchKind(_ name: String) -> String { name == "memo" ? say("à vérifier", "to check") : kind(name) }
    /// What a kind may be called in a search, in one language.
    public func searchKindNames(_ name: String) -> [String] {
        name == "memo" ? [say("mémo", "memo"), say("vérifier", "check")] : [kind(name)]
    }
    public func searchVotes(_ label: String) -> String {
        switch label {
        case "for": say("pour", "for")
        case "against": say("contre", "against")
        default: say("voix", "votes")
        }
    }
    public func searchDuration(_ minutes: Int) -> String {
        if minutes % 1_440 == 0, minutes > 0 { return count(minutes / 1_440, ("jour", "jours"), ("day", "days")) }
        if minutes < 60 { return count(minutes, ("minute", "minutes"), ("minute", "minutes")) }
        let (hours, rest) = (minutes / 60, minutes % 60)
        let whole = count(hours, ("heure", "heures"), ("hour", "hours"))
        return rest == 0 ? whole : "\(hours)\u{A0}h\u{A0}" + (rest < 10 ? "0" : "") + "\(rest)"
    }
    public func searchAgo(_ duration: String, isSince: Bool) -> String {
        isSince
            ? say("depuis \(duration)", "in the last \(duration)")
            : say("il y a plus de \(duration)", "more than \(duration) ago")
    }
    public func searchFrom(_ moment: String, isSince: Bool) -> String {
        isSince ? say("depuis \(moment)", "since \(moment)") : say("avant \(moment)", "before \(moment)")
    }
    public func peopleFound(_ query: String) -> String {
        say("Personnes\u{A0}: \(query)", "People: \(query)")
    }
}
