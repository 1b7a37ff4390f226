/// What is said around a projection, and on the wall.
extension Phrases {
    public var actionProject: ActionWords {
        ActionWords(
            verb: say("projeter", "project"),
            sentence: say("Projeter le thème en grand, sans aucun nom", "Project the theme in large, without any name"))
    }

    public func projectionKeys(isAlone: Bool) -> String {
        let leave = isAlone ? say("Échap quitter", "Esc quit") : say("Échap finir", "Esc end")
        return leave
            + say(
                " · espace page · ← → thème · C classement · f suivre · + − rythme · i clair · H votes",
                " · space page · ← → theme · C ranking · f follow · + − pace · i light · H votes")
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
            "Projette la séance en grand, sans aucun nom, et la suit en direct",
            "Projects the session in large, without any name, and follows it live")
    }
    public var optionProjectTheme: String {
        say(
            "Le thème à projeter\u{A0}; sans elle, là où il se passe quelque chose",
            "The theme to project; without it, wherever something happens")
    }
    public var optionSeconds: String {
        say(
            "Après combien de secondes la page tourne\u{A0}; 0\u{A0}: jamais",
            "After how many seconds the page turns; 0: never")
    }
    public var secondsOutOfRange: String {
        say("--seconds attend un nombre de 0 à 3600.", "--seconds takes a number from 0 to 3600.")
    }
}
