import Workshop

/// What becomes of somebody whose name was typed as they came in: somebody who was expected, or a new person.
enum WalkIn {
    /// The one on the list who bears the name that was typed: without regard to case and accents, and not of another
    /// organisation than the one that was typed.
    static func known(_ draft: PersonDraft, in state: State) -> Attendee? {
        let name = Folded.key(draft.name)
        let own = Folded.key(draft.organisation)
        let namesakes = state.people.filter { Folded.key($0.name) == name }
        func organisation(_ person: Attendee) -> String {
            Folded.key(state.organisation(of: person)?.name ?? "")
        }
        if let same = namesakes.first(where: { organisation($0) == own }) { return same }
        return namesakes.first { own.isEmpty || organisation($0).isEmpty }
    }

    /// What was typed and is not known of them yet.
    static func additions(of draft: PersonDraft, to person: Attendee, in state: State) -> [PersonChange] {
        var changes: [PersonChange] = []
        if state.organisation(of: person) == nil, !draft.organisation.isEmpty {
            changes.append(.organisation(spelled(draft.organisation, in: state)))
        }
        if person.function.isEmpty, !draft.function.isEmpty { changes.append(.function(draft.function)) }
        if person.email.isEmpty, !draft.email.isEmpty { changes.append(.email(draft.email)) }
        if person.telephone.isEmpty, !draft.telephone.isEmpty { changes.append(.telephone(draft.telephone)) }
        return changes
    }

    /// An organisation as it is spelled on the list already.
    static func spelled(_ organisation: String, in state: State) -> String {
        let key = Folded.key(organisation)
        let known = state.organisationOrder.compactMap { state.organisation($0) }
        return known.first { Folded.key($0.name) == key }?.name ?? organisation
    }
}
