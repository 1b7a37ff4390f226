extension Phrases {
    public func captureCreate(_ title: String) -> String { say("Créer « \(title) »", "Create “\(title)”") }
}
