extension Decision {
    mutating func capture(_ drafts: [Draft]) throws(Refusal) {
        guard !drafts.isEmpty else { throw .nothingTyped }
        for draft in drafts { try capture(draft, under: draft.parent) }
    }

    private mutating func capture(_ draft: Draft, under parent: Contribution.ID?) throws(Refusal) {
        let text = try words(draft.text)
        guard !text.isEmpty else { throw .nothingTyped }
        var event = ContributionAdded()
        event.id = ids.contribution()
        event.kind = draft.kind
        event.themes = parent == nil ? try themes(draft.themes) : []
        event.parent = parent
        event.place = draft.place
        event.authors = try people(draft.authors)
        event.isDone = draft.isDone ? true : nil
        event.text = text
        switch draft.due {
        case .none: break
        case .day(let day): event.due = day
        case .words(let text): event.dueWords = try line(text)
        }
        happen(event)
        if draft.dots != 0 { try count(event.id, Votes.dots, draft.dots) }
        for subnote in draft.subnotes { try capture(subnote, under: event.id) }
    }

    mutating func rewrite(_ id: Contribution.ID, _ text: String) throws(Refusal) {
        let text = try words(text)
        guard !text.isEmpty else { throw .nothingTyped }
        if let note = state.contributions[id], note.isRedacted { throw .redacted }
        try change([id]) { $0.text = .set(text) }
    }

    mutating func reformulate(_ id: Contribution.ID, _ text: String) throws(Refusal) {
        let text = try words(text)
        try change([id]) { $0.reformulation = .set(text) }
    }

    mutating func setAuthors(_ id: Contribution.ID, _ references: [PersonReference]) throws(Refusal) {
        guard state.contributions[id] != nil else { throw .notThere }
        let authors = try people(references)
        try change([id]) { $0.authors = .set(authors) }
    }

    mutating func setDue(_ id: Contribution.ID, _ due: Due) throws(Refusal) {
        switch due {
        case .none: try change([id]) { $0.due = .set("") }
        case .day(let day): try change([id]) { $0.due = .set(day) }
        case .words(let text):
            let text = try line(text)
            try change([id]) { $0.dueWords = .set(text) }
        }
    }

    /// Writes a field of each note where it would change something.
    mutating func change(_ ids: [Contribution.ID], _ write: (inout ContributionChanged) -> Void) throws(Refusal) {
        for id in ids {
            guard let before = state.contributions[id] else { throw .notThere }
            var event = ContributionChanged()
            event.id = id
            write(&event)
            if event.changed(before) != before { happen(event) }
        }
    }

    mutating func file(_ ids: [Contribution.ID], _ references: [ThemeReference]) throws(Refusal) {
        guard ids.allSatisfy({ state.contributions[$0] != nil }) else { throw .notThere }
        let themes = try themes(references)
        for id in ids {
            guard let note = state.contributions[id], note.themes != themes || note.parent != nil else { continue }
            var event = ContributionFiled()
            event.id = id
            event.added = themes.filter { !note.themes.contains($0) }
            event.removed = note.themes.filter { !themes.contains($0) }
            happen(event)
        }
    }

    mutating func tag(_ ids: [Contribution.ID], _ reference: ThemeReference, _ isOn: Bool) throws(Refusal) {
        guard ids.allSatisfy({ state.contributions[$0] != nil }) else { throw .notThere }
        let themes = try themes([reference])
        for id in ids {
            // A sub-note that gets a theme of its own keeps those that it stood under.
            let current = state.themes(of: id)
            let isNested = state.contributions[id]?.parent != nil
            var event = ContributionFiled()
            event.id = id
            if isOn {
                event.added = ((isNested ? current : []) + themes).filter { isNested || !current.contains($0) }
            } else {
                event.added = isNested ? current.filter { !themes.contains($0) } : []
                event.removed = themes.filter { current.contains($0) }
            }
            if !event.added.isEmpty || !event.removed.isEmpty { happen(event) }
        }
    }

    mutating func place(_ id: Contribution.ID, _ place: Place<Contribution>) throws(Refusal) {
        guard state.contributions[id] != nil else { throw .notThere }
        if case .after(let anchor) = place, state.contributions[anchor] == nil { throw .notThere }
        var event = ContributionMoved()
        event.id = id
        event.place = place
        happen(event)
    }

    mutating func nest(_ ids: [Contribution.ID], _ parent: Contribution.ID?) throws(Refusal) {
        for id in ids {
            guard let note = state.contributions[id] else { throw .notThere }
            if let parent {
                guard state.contributions[parent] != nil else { throw .notThere }
                guard !state.branch(of: parent).contains(where: { $0.id == id }) else { throw .underItself }
            }
            guard note.parent != parent else { continue }
            var event = ContributionNested()
            event.id = id
            event.parent = parent
            happen(event)
        }
    }

    mutating func group(_ ids: [Contribution.ID], _ title: String) throws(Refusal) {
        let title = try line(title)
        guard !title.isEmpty else { throw .nothingTyped }
        guard let first = ids.first, state.contributions[first] != nil else { throw .notThere }
        var event = ContributionAdded()
        event.id = self.ids.contribution()
        event.kind = .group
        event.themes = state.themes(of: first)
        event.parent = state.contributions[first]?.parent
        event.place = .after(first)
        event.text = title
        happen(event)
        try nest(ids, event.id)
    }

    mutating func dissolve(_ id: Contribution.ID) throws(Refusal) {
        guard let group = state.contributions[id] else { throw .notThere }
        guard group.kind == .group else { throw .notAGroup }
        for note in state.sequence where state.contributions[note]?.parent == id {
            if group.parent == nil {
                try nest([note], nil)
            } else {
                try nest([note], group.parent)
            }
        }
        try change([id]) { $0.isSetAside = .set(true) }
    }

    mutating func promote(_ id: Contribution.ID) throws(Refusal) {
        guard let group = state.contributions[id] else { throw .notThere }
        guard group.kind == .group else { throw .notAGroup }
        var event = ThemeAdded()
        event.id = ids.theme()
        event.parent = state.themes(of: id).first
        event.title = Cleaning.line(group.wording)
        happen(event)
        let members = state.sequence.filter { state.contributions[$0]?.parent == id }
        try file(members, [.existing(event.id)])
        try change([id]) { $0.isSetAside = .set(true) }
    }

    mutating func vote(_ ids: [Contribution.ID], _ label: String, _ by: Int) throws(Refusal) {
        for id in ids {
            guard let note = state.contributions[id] else { throw .notThere }
            // Not below zero here; another device may still bring it there, and it is then shown as zero.
            guard by > 0 || note.votes[label] >= -by else { continue }
            var event = VotesCast()
            event.id = id
            event.label = VoteLabel(try line(label))
            event.count = by
            if by != 0 { happen(event) }
        }
    }

    mutating func count(_ id: Contribution.ID, _ label: String, _ count: Int) throws(Refusal) {
        guard let note = state.contributions[id] else { throw .notThere }
        guard note.votes[label] != max(0, count) else { return }
        var event = VotesCounted()
        event.id = id
        event.label = VoteLabel(try line(label))
        event.count = max(0, count)
        happen(event)
    }

    mutating func redact(_ id: Contribution.ID) throws(Refusal) {
        guard state.contributions[id] != nil else { throw .notThere }
        var event = ContributionRedacted()
        event.id = id
        happen(event)
    }
}
