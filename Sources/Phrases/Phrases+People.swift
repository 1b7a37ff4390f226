/// Headings for people, in the writing that the organisers chose.
extension Phrases {
    /// How a French word for people is written where it would name a gender; English has no need of it.
    public enum InclusiveForm: Hashable, Sendable {
        /// *Présences*: another word, which names none.
        case epicene
        /// *Participant·e·s*, with a sign of one's own between the parts.
        case mark(String)
        /// *Participantes et participants*.
        case double
    }

    public func presentLabel(_ form: InclusiveForm) -> String {
        say(people(form, "Présences", "Participant", "Participantes et participants"), "Present")
    }

    public func excusedLabel(_ form: InclusiveForm) -> String {
        say(people(form, "Excuses", "Excusé", "Excusées et excusés"), "Apologies")
    }

    public func proxyLabel(_ form: InclusiveForm) -> String {
        say(people(form, "Procurations", "Représenté", "Représentées et représentés"), "By proxy")
    }

    private func people(_ form: InclusiveForm, _ epicene: String, _ stem: String, _ double: String) -> String {
        switch form {
        case .epicene: epicene
        case .mark(let sign): "\(stem)\(sign)e\(sign)s"
        case .double: double
        }
    }
}
