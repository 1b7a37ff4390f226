/// The colours of the screen.
extension Phrases {
    public var actionColours: ActionWords {
        ActionWords(
            verb: say("couleurs", "colours"),
            sentence: say("Couleurs… (clair, sombre, contrasté)", "Colours… (light, dark, high contrast)"))
    }
    public var colours: String { say("Couleurs", "Colours") }
    public func coloursChosen(_ title: String) -> String {
        say("Couleurs : \(title). Gardées pour la prochaine fois.", "Colours: \(title). Kept for the next time.")
    }
    public var noColoursHere: String {
        say(
            "Ce terminal n’a pas de couleurs, ou NO_COLOR est demandé.",
            "This terminal has no colours, or NO_COLOR is asked for.")
    }
}
