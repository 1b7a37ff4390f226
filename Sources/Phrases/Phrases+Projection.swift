/// What is said around a projection, and on the wall.
extension Phrases {
    public var actionProject: ActionWords {
        ActionWords(
            verb: say("projeter", "project"),
            sentence: say("Projeter le thème en grand, sans aucun nom", "Project the theme in large, without any name"))
    }

    /// - Parameters:
    ///   - pace: the keys for slower and faster.
    ///   - votes: the key that hides and reveals them; nil where they cannot be.
    public func projectionKeys(
        isAlone: Bool, ranking: String, follow: String, pace: String, light: String, votes: String?
    ) -> String {
        (isAlone ? say("Échap quitter", "Esc quit") : say("Échap finir", "Esc end"))
            + say(
                " · espace page · ← → thème · \(ranking) classement · \(follow) suivre · \(pace) rythme"
                    + " · \(light) clair",
                " · space page · ← → theme · \(ranking) ranking · \(follow) follow · \(pace) pace"
                    + " · \(light) light")
            + (votes.map { " · " + say("\($0) votes", "\($0) votes") } ?? "")
    }
    /// Who projects a session that is open elsewhere wants to hide its votes.
    public var projectionVotesElsewhere: String {
        say(
            // The place first: on a narrow screen the end is cut.
            "Dans la fenêtre de la séance\u{A0}: c’est là que les votes se masquent et se dévoilent.",
            "In the session’s own window: votes are hidden and revealed there.")
    }
    public var actionFollowNews: ActionWords {
        words(
            ("suivre", "Aller là où quelque chose arrive, ou rester"),
            ("follow", "Go where something happens, or stay"))
    }
    public var actionSlower: ActionWords {
        words(
            ("plus lent", "Laisser chaque page plus longtemps"), ("slower", "Leave each page for longer"))
    }
    public var actionFaster: ActionWords {
        words(
            ("plus vite", "Tourner les pages plus vite, jusqu’à ne plus le faire tout seul"),
            ("faster", "Turn the pages faster, down to not by itself"))
    }
    public var actionLight: ActionWords {
        words(
            ("clair", "Lettres foncées sur fond clair, ou l’inverse"),
            ("light", "Dark letters on a light ground, or the reverse"))
    }

    public var projectionFollows: String {
        say("La projection va là où il se passe quelque chose.", "The projection goes where something happens.")
    }
    public var projectionStays: String {
        say("La projection reste sur ce thème.", "The projection stays on this theme.")
    }
    public var projectionFollowing: String { say("suit", "follows") }

    public func pageEvery(_ seconds: Int) -> String {
        say("La page tourne toutes les \(seconds) secondes.", "The page turns every \(seconds) seconds.")
    }
    public var pageByKey: String {
        say("La page ne tourne qu’à la demande\u{A0}: espace.", "The page turns on demand only: space.")
    }
    public func seconds(_ count: Int) -> String { say("\(count)\u{A0}s", "\(count) s") }
    public func page(_ number: Int, of count: Int) -> String { "\(number)/\(count)" }

    public var nothingToProject: String { say("Rien encore.", "Nothing yet.") }
    public var projectedRankingIsHidden: String {
        say("Les votes seront dévoilés tout à l’heure.", "The votes will be revealed soon.")
    }
    public var projectedRankingIsEmpty: String { say("Pas encore de voix.", "No votes yet.") }

    // MARK: The command

    public var commandProject: String {
        say(
            "Projette la séance en grand, sans aucun nom, et la suit en direct.",
            "Projects the session in large, without any name, and follows it live.")
    }
    public var optionProjectTheme: String {
        say(
            "Le thème à projeter\u{A0}; sans lui, là où il se passe quelque chose.",
            "The theme to project; without it, wherever something happens.")
    }
    public var optionSeconds: String {
        say(
            "Après combien de secondes la page tourne\u{A0}; 0\u{A0}: jamais.",
            "After how many seconds the page turns; 0: never.")
    }
    public var secondsOutOfRange: String {
        say("--seconds attend un nombre de 0 à 3600.", "--seconds takes a number from 0 to 3600.")
    }
}
