/// A note was captured.
public struct ContributionAdded: Event {
    public static let type = "contribution.added"
    public var id = Identifier<Contribution>.none
    public var kind = Contribution.Kind.idea
    public var themes: [Theme.ID] = []
    public var parent: Contribution.ID?
    public var place = Place<Contribution>.last
    public var authors: [Attendee.ID] = []
    public var isDone: Bool?
    public var due = ""
    public var text = ""
    /// A date in words (« avant l'été »), where it is not a day.
    public var dueWords = ""
    /// When and where it was captured, of a note that was exported and comes in again; else the event's own moment.
    public var capturedAt = ""
    public var capturedOn: Device.ID?

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("kind", &kind)
        coder.data("themes", &themes)
        coder.data("parent", &parent)
        coder.data("after", &place)
        coder.data("authors", &authors)
        coder.data("done", &isDone)
        coder.data("due", &due)
        coder.data("at", &capturedAt)
        coder.data("device", &capturedOn)
        coder.words("text", &text)
        coder.words("due", &dueWords)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.contributions[id] == nil else { return }
        var note = Contribution(
            id: id, at: capturedAt.isEmpty ? moment.at : capturedAt, device: capturedOn ?? moment.device)
        note.kind = kind
        note.text = text
        note.parent = parent.flatMap { state.contributions[$0] == nil ? nil : $0 }
        if note.parent == nil { note.file(under: themes, of: state) }
        note.authors = authors
        note.isDone = isDone ?? false
        note.due = due.isEmpty ? dueWords : due
        state.contributions[id] = note
        state.sequence.insert(id, at: place)
    }
}

/// Fields of a note were written.
public struct ContributionChanged: Event {
    public static let type = "contribution.changed"
    public var id = Identifier<Contribution>.none
    public var kind = Change<Contribution.Kind>.kept
    public var authors = Change<[Attendee.ID]>.kept
    public var isHighlighted = Change<Bool>.kept
    public var isSetAside = Change<Bool>.kept
    public var isDone = Change<Bool>.kept
    public var due = Change<String>.kept
    public var text = Change<String>.kept
    public var reformulation = Change<String>.kept
    public var method = Change<String>.kept
    public var dueWords = Change<String>.kept

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("kind", &kind)
        coder.data("authors", &authors)
        coder.data("highlighted", &isHighlighted)
        coder.data("aside", &isSetAside)
        coder.data("done", &isDone)
        coder.data("due", &due)
        coder.words("text", &text)
        coder.words("reformulation", &reformulation)
        coder.words("method", &method)
        coder.words("due", &dueWords)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard let note = state.contributions[id] else { return }
        state.contributions[id] = changed(note)
    }

    /// The note as it is after this event.
    func changed(_ note: Contribution) -> Contribution {
        var note = note
        kind.apply(to: &note.kind)
        authors.apply(to: &note.authors)
        isHighlighted.apply(to: &note.isHighlighted)
        isSetAside.apply(to: &note.isSetAside)
        isDone.apply(to: &note.isDone)
        due.apply(to: &note.due)
        if !note.isRedacted {
            dueWords.apply(to: &note.due)
            text.apply(to: &note.text)
            reformulation.apply(to: &note.reformulation)
            method.apply(to: &note.method)
        }
        return note
    }
}

/// A note was put under themes, or taken from under them. Themes added on two devices at once are both kept.
public struct ContributionFiled: Event {
    public static let type = "contribution.filed"
    public var id = Identifier<Contribution>.none
    public var added: [Theme.ID] = []
    public var removed: [Theme.ID] = []

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("added", &added)
        coder.data("removed", &removed)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard var note = state.contributions[id] else { return }
        note.parent = nil
        note.themes.removeAll { removed.contains($0) }
        note.file(under: added, of: state)
        state.contributions[id] = note
    }
}

extension Contribution {
    /// Adds themes that are there, each once.
    fileprivate mutating func file(under added: [Theme.ID], of state: State) {
        for theme in added where state.themes[theme] != nil && !themes.contains(theme) { themes.append(theme) }
    }
}

/// A note went elsewhere in the order of notes.
public struct ContributionMoved: Event {
    public static let type = "contribution.moved"
    public var id = Identifier<Contribution>.none
    public var place = Place<Contribution>.last

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("after", &place)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.contributions[id] != nil, place != .after(id) else { return }
        state.sequence.move(id, to: place)
    }
}

/// A note was put under another one, or (`parent` nil) taken from under it, into that one's themes.
public struct ContributionNested: Event {
    public static let type = "contribution.nested"
    public var id = Identifier<Contribution>.none
    public var parent: Contribution.ID?

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("parent", &parent)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard let note = state.contributions[id], parent.map({ state.contributions[$0] != nil }) ?? true else { return }
        if let parent {
            guard !state.branch(of: parent).contains(where: { $0.id == id }) else { return }
            state.contributions[id]?.parent = parent
            state.contributions[id]?.themes = []
        } else if note.parent != nil {
            let themes = state.themes(of: id)
            state.contributions[id]?.themes = themes
            state.contributions[id]?.parent = nil
        }
    }
}

/// Dots were stuck on a note, or taken off: a difference, so that what two devices count adds up.
public struct VotesCast: Event {
    public static let type = "votes.cast"
    public var id = Identifier<Contribution>.none
    public var count = 0
    public var label = VoteLabel()

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        label.code(&coder)
        coder.data("by", &count)
    }

    public func apply(to state: inout State, at moment: Moment) {
        if !label.text.isEmpty { state.changeVotes(of: id) { $0.add(count, to: label.text) } }
    }
}

/// Hands or dots were counted: a value, which replaces what was counted before.
public struct VotesCounted: Event {
    public static let type = "votes.counted"
    public var id = Identifier<Contribution>.none
    public var count = 0
    public var label = VoteLabel()

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        label.code(&coder)
        coder.data("count", &count)
    }

    public func apply(to state: inout State, at moment: Moment) {
        if !label.text.isEmpty { state.changeVotes(of: id) { $0.set(label.text, to: max(0, count)) } }
    }
}

/// What votes are counted under: a standard name, which is data, or words of the organisers' own. Once those were
/// redacted the votes count for nothing.
public struct VoteLabel: Hashable, Sendable {
    private var name = Votes.dots
    private var words = ""

    public init(_ text: String = Votes.dots) {
        if Votes.standard.contains(text) {
            (name, words) = (text, "")
        } else {
            (name, words) = ("", text)
        }
    }

    public var text: String { name.isEmpty ? words : name }

    mutating func code(_ coder: inout FieldCoder) {
        coder.data("label", &name)
        coder.words("label", &words)
    }
}

/// The words of a note were taken out for good.
public struct ContributionRedacted: Event {
    public static let type = "contribution.redacted"
    public static let isRevocable = false
    public var id = Identifier<Contribution>.none

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) { coder.data("id", &id) }

    public func apply(to state: inout State, at moment: Moment) {
        guard var note = state.contributions[id] else { return }
        note.isRedacted = true
        (note.text, note.reformulation, note.method) = ("", "", "")
        if !note.isDueOnADay { note.due = "" }
        state.contributions[id] = note
    }
}
