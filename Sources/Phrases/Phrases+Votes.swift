/// What the interface says of votes: counting them, hiding them, ranking by them.
extension Phrases {
    public var actionHideVotes: ActionWords {
        ActionWords(
            verb: say("cacher/dévoiler", "hide/reveal"),
            sentence: say("Cacher les votes, ou les dévoiler à tout le monde", "Hide the votes, or reveal them to all"))
    }

    public var actionRanking: ActionWords {
        ActionWords(
            verb: say("classement", "ranking"), sentence: say("Classer les notes par leurs voix", "Rank notes by votes")
        )
    }

    public var actionGiveOutDots: ActionWords {
        ActionWords(
            verb: say("gommettes", "dots"),
            sentence: say("Dire combien de gommettes a la salle", "Say how many dots the room has"))
    }

    // MARK: The line that takes counts

    public func voteCounts(_ number: Int, of count: Int) -> String {
        count == 1 ? say("Voix", "Votes") : say("Voix \(number)/\(count)", "Votes \(number)/\(count)")
    }

    public var votesToType: String {
        say("19 · 12 pour 3 contre 2 abst · 8 rouges 4 vertes", "19 · 12 for 3 against 2 abst · 8 red 4 green")
    }

    public var votesNotUnderstood: String {
        say("Un nombre, puis de quoi\u{A0}: 12 pour 3 contre", "A number, then what of: 12 for 3 against")
    }

    public var dotsForTheRoom: String { say("Gommettes pour la salle", "Dots for the room") }

    public var budgetToType: String {
        say("180 · 3 par personne · vide\u{A0}: autant qu’on veut", "180 · 3 per person · empty: as many as one likes")
    }

    public var budgetNotUnderstood: String {
        say("Un nombre\u{A0}: 180, ou 3 par personne", "A number: 180, or 3 per person")
    }

    public func dotsEach(_ count: Int) -> String { say("\(count) par personne", "\(count) per person") }

    public func dotsEachNow(_ count: Int, people: Int, total: Int) -> String {
        say(
            "\(captureDots(count)) par personne\u{A0}: \(total) pour \(personCount(people))",
            "\(captureDots(count)) per person: \(total) for \(personCount(people))")
    }

    /// « 176 gommettes sur 180 », with what is left or too much.
    public func dotsPlaced(_ placed: Int, of total: Int) -> String {
        let state = say("\(captureDots(placed)) sur \(total)", "\(placed) of \(captureDots(total))")
        if placed == total { return state + say(", toutes sont posées.", ", all are placed.") }
        return placed < total
            ? state + say(", reste \(total - placed).", ", \(total - placed) left.")
            : state + say(", \(placed - total) de trop.", ", \(placed - total) too many.")
    }

    /// The same in short, while counts are typed.
    public func dotsLeft(_ count: Int) -> String {
        count < 0 ? say("\(-count) de trop", "\(-count) too many") : say("reste \(count)", "\(count) left")
    }

    public var noDotBudget: String { say("Autant de gommettes qu’on veut.", "As many dots as one likes.") }

    // MARK: Hidden votes

    public func votesAreHidden(reveal key: String) -> String {
        say(
            "Votes cachés\u{A0}: on vote toujours, \(key) les dévoile.",
            "Votes are hidden: vote on, \(key) reveals them.")
    }

    public func votesAreRevealed(rank key: String) -> String {
        say("Votes dévoilés. \(key) les classe.", "Votes are revealed. \(key) ranks by them.")
    }

    /// Said for a vote that may not be seen.
    public var voted: String { say("Voté.", "Voted.") }

    /// At closing.
    /// Of a file that was written while they are hidden.
    public var votesLeftOut: String {
        say("Les votes sont cachés\u{A0}: ils n’y sont pas.", "Votes are hidden: they are not in it.")
    }
    public var votesStillHidden: String {
        say(
            "Les votes sont encore cachés à l’écran\u{A0}; le compte-rendu les imprime.",
            "Votes are still hidden on the screen; the report prints them.")
    }

    // MARK: The ranking

    public var ranking: String { say("Classement", "Ranking") }

    public var rankingOfAll: String { say("Tab\u{A0}: toute la séance", "Tab: the whole session") }

    public func rankingIsHidden(reveal key: String) -> String {
        say("Les votes sont cachés. \(key) les dévoile.", "Votes are hidden. \(key) reveals them.")
    }

    public func noVotesYet(vote: String, count: String) -> String {
        say(
            "Rien n’a encore de voix. Dans les notes, \(vote) ajoute une gommette, \(count) en tape le nombre.",
            "Nothing has votes yet. In the notes, \(vote) adds a dot and \(count) types their number.")
    }

    public func notesWithoutVotes(_ count: Int) -> String {
        self.count(
            count, (one: "note sans voix", many: "notes sans voix"),
            (one: "note without votes", many: "notes without votes"))
    }

    /// What is counted, in the number that it has, without the number itself.
    public func voteLabel(_ label: String, _ count: Int) -> String {
        let isOne = language == .french ? count.magnitude < 2 : count == 1
        return switch label {
        case "dots": say("voix", isOne ? "vote" : "votes")
        case "for": say("pour", "for")
        case "against": say("contre", "against")
        case "abstention": isOne ? "abstention" : "abstentions"
        default: DotColour(word: label.lowercased())?.name(count, language) ?? label
        }
    }

    /// Above what was answered by raising hands, behind what got dots.
    public var showOfHands: String { say("À main levée", "By show of hands") }

    public var verbGoThere: String { say("y aller", "go there") }
    public var verbHighlight: String { say("mettre en avant", "highlight") }
    public var verbOtherScope: String { say("thème/tout", "theme/all") }
}
