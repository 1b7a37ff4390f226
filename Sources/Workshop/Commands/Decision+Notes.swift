extension Decision {
    mutating func capture(_ drafts: [Draft]) throws(Refusal) {
        guard !drafts.isEmpty else { throw .nothingTyped }
        for draft in drafts {
            if let parent = draft.parent { guard state.contributions[parent] != nil else { throw .notThere } }
            try capture(draft, under: draft.parent)
        }
    }

    private mutating func capture(_ draft: Draft, under parent: Contribution.ID?) throws(Refusal) {
        let text = try words(draft.text)
        guard !text.isEmpty else { throw .nothingTyped }
        var event = ContributionAdded()
        event.id = ids.contribution()
        event.kind = draft.kind
        // Of a sub-note, where it goes should what it stands under be taken back.
        event.themes = if let parent { state.themes(of: parent) } else { try themes(of: draft) }
        try refuseAside(event.themes)
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
        for (label, number) in draft.votes.sorted(by: { $0.key < $1.key }) { try count(event.id, label, number) }
        if !draft.reformulation.isEmpty { try reformulate(event.id, draft.reformulation) }
        for subnote in draft.subnotes { try capture(subnote, under: event.id) }
    }

    mutating func rewrite(_ id: Contribution.ID, _ text: String) throws(Refusal) {
        let text = try words(text)
        guard !text.isEmpty else { throw .nothingTyped }
        try refuseRedacted(id)
        try change([id]) { $0.text = .set(text) }
    }

    mutating func reformulate(_ id: Contribution.ID, _ text: String) throws(Refusal) {
        let text = try words(text)
        try refuseRedacted(id)
        try change([id]) { $0.reformulation = .set(text) }
    }

    mutating func setMethod(_ id: Contribution.ID, _ text: String) throws(Refusal) {
        let text = try words(text)
        try refuseRedacted(id)
        try change([id]) { $0.method = .set(text) }
    }

    private func refuseRedacted(_ id: Contribution.ID) throws(Refusal) {
        if let note = state.contributions[id], note.isRedacted { throw .redacted }
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
            try refuseRedacted(id)
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

    /// A group stays one: as anything else it would take its notes with it, out of the document where it is a memo.
    mutating func setKind(_ ids: [Contribution.ID], _ kind: Contribution.Kind) throws(Refusal) {
        let notes = ids.filter { state.contributions[$0]?.kind != .group }
        guard ids.isEmpty || !notes.isEmpty else { throw .isAGroup }
        try change(notes) { $0.kind = .set(kind) }
    }

    mutating func file(_ ids: [Contribution.ID], _ references: [ThemeReference]) throws(Refusal) {
        let ids = try branches(ids)
        let themes = try themes(references)
        try refuseAside(themes)
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
        let ids = try branches(ids)
        let themes = try themes([reference])
        for id in ids {
            let current = state.themes(of: id)
            guard themes.contains(where: { current.contains($0) != isOn }) else { continue }
            // A sub-note leaves its note, and keeps the themes that it stood under.
            let inherited = state.contributions[id]?.parent == nil ? [] : current
            var event = ContributionFiled()
            event.id = id
            event.added = isOn ? inherited + themes : inherited.filter { !themes.contains($0) }
            event.removed = isOn || !inherited.isEmpty ? [] : themes
            happen(event)
        }
    }

    /// These notes without those under another one of them, which follow it wherever it goes.
    private func branches(_ ids: [Contribution.ID]) throws(Refusal) -> [Contribution.ID] {
        guard ids.allSatisfy({ state.contributions[$0] != nil }) else { throw .notThere }
        let chosen = Set(ids)
        return ids.filter { id in !state.branch(of: id).dropLast().contains { chosen.contains($0.id) } }
    }

    mutating func place(_ id: Contribution.ID, _ place: Place<Contribution>) throws(Refusal) {
        guard state.contributions[id] != nil else { throw .notThere }
        if case .after(let anchor) = place, state.contributions[anchor] == nil { throw .notThere }
        var event = ContributionMoved()
        event.id = id
        event.place = place
        happen(event, ifItChanges: \.sequence)
    }

    mutating func nest(_ ids: [Contribution.ID], _ parent: Contribution.ID?) throws(Refusal) {
        if let parent {
            guard state.contributions[parent] != nil else { throw .notThere }
            guard !state.isAside(parent) else { throw .themeAside }
        }
        for id in parent == nil ? ids : try branches(ids) {
            guard let note = state.contributions[id] else { throw .notThere }
            if let parent {
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
        // What was set aside meanwhile is not taken back by being grouped, nor takes the others with it.
        let all = try branches(ids)
        guard !all.isEmpty else { throw .notThere }
        let ids = all.filter { !state.isAside($0) }
        guard let first = ids.first else { throw .themeAside }
        var event = ContributionAdded()
        event.id = self.ids.contribution()
        event.kind = .group
        event.parent = state.contributions[first]?.parent
        event.themes = state.themes(of: first)
        event.place = .after(first)
        event.text = title
        happen(event)
        try nest(ids, event.id)
    }

    mutating func dissolve(_ id: Contribution.ID) throws(Refusal) {
        guard let group = state.contributions[id] else { throw .notThere }
        guard group.kind == .group else { throw .notAGroup }
        try nest(state.sequence.filter { state.contributions[$0]?.parent == id }, group.parent)
        try change([id]) { $0.isSetAside = .set(true) }
    }

    mutating func promote(_ id: Contribution.ID) throws(Refusal) {
        guard let group = state.contributions[id] else { throw .notThere }
        guard group.kind == .group else { throw .notAGroup }
        guard !group.isRedacted else { throw .redacted }
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
        let label = try voteLabel(label)
        for id in ids {
            guard let votes = state.contributions[id]?.votes else { throw .notThere }
            // What is shown is what changes: nothing below zero here, and where two devices took the same last dot off,
            // the one that is shown as missing is not counted again.
            guard by > 0 || votes[label] + by >= 0, by != 0 else { continue }
            var event = VotesCast()
            event.id = id
            event.label = VoteLabel(label)
            event.count = by > 0 ? by + votes.deficit(of: label) : by
            happen(event)
        }
    }

    mutating func count(_ id: Contribution.ID, _ label: String, _ count: Int) throws(Refusal) {
        let label = try voteLabel(label)
        guard let note = state.contributions[id] else { throw .notThere }
        guard note.votes[label] != max(0, count) else { return }
        var event = VotesCounted()
        event.id = id
        event.label = VoteLabel(label)
        event.count = max(0, count)
        happen(event)
    }

    private func voteLabel(_ text: String) throws(Refusal) -> String {
        let label = try line(text)
        guard !label.isEmpty else { throw .nothingTyped }
        return label
    }

    mutating func hideVotes(_ value: Bool) {
        var event = VotesHidden()
        event.isHidden = value
        happen(event, ifItChanges: \.voting)
    }

    mutating func redact(_ id: Contribution.ID) throws(Refusal) {
        guard let note = state.contributions[id] else { throw .notThere }
        guard !note.isRedacted else { return }
        var event = ContributionRedacted()
        event.id = id
        happen(event)
    }
}
