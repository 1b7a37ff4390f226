import Phrases
import Workshop

/// What a step did, in words: for whoever undoes it and has forgotten, or does not see.
///
/// It is found by comparing the workshop without the step and with it, so that it tells what really comes or goes.
struct StepWords {
    private let before: State
    private let after: State
    private let phrases: Phrases
    /// How much of a note is told.
    private let room: Int
    /// What a note is called where notes have numbers.
    private let number: (Contribution.ID) -> Int?

    init(
        without before: State, with after: State, _ phrases: Phrases, room: Int = 40,
        number: @escaping (Contribution.ID) -> Int? = { _ in nil }
    ) {
        (self.before, self.after, self.phrases, self.room, self.number) = (before, after, phrases, room, number)
    }

    /// The foremost of what changed; empty where nothing did that has words.
    var sentence: String {
        let ways = [
            closing, pack, groups, addedNotes, addedThemes, addedPeople, changedNotes, changedThemes, askedFloor,
            changedPeople, organisations, details, agenda, clocks, floor, crowd, meetings, votes, devices, order,
        ]
        for way in ways { if let words = way() { return words } }
        return ""
    }

    // MARK: Notes

    /// Notes that went under the title of a group, or came out from under it.
    private func groups() -> String? {
        let changed = differences
        let added = changed.filter { before.contributions[$0] == nil }
        if added.count == 1, let group = after.contributions[added[0]], group.kind == .group, changed.count > 1 {
            return phrases.stepGrouping(words(of: group.id))
        }
        let kept = changed.compactMap { after.contributions[$0] }
        let moved = kept.filter { before.contributions[$0.id].map { $0.parent } != .some($0.parent) }
        guard added.isEmpty, !moved.isEmpty else { return nil }
        if let group = kept.first(where: { isApart($0) }) {
            guard moved.allSatisfy({ before.contributions[$0.id]?.parent == group.id }) else { return nil }
            let isTheme = after.themes.count > before.themes.count
            return isTheme ? phrases.stepPromoting(words(of: group.id)) : phrases.stepUngrouping(words(of: group.id))
        }
        guard moved.count == changed.count, let home = moved[0].parent, after.contributions[home]?.kind == .group,
            moved.allSatisfy({ $0.parent == home })
        else { return nil }
        return phrases.stepIntoGroup(moved.count, words(of: home))
    }

    /// Whether it is a group that went aside.
    private func isApart(_ note: Contribution) -> Bool {
        note.kind == .group && note.isSetAside && before.contributions[note.id]?.isSetAside == false
    }

    private func addedNotes() -> String? {
        let added = differences.filter { before.contributions[$0] == nil }
        guard let first = added.first else { return nil }
        let notes =
            added.count > 1 ? phrases.noteCount(added.count) : phrases.stepNote(number(first), words(of: first))
        return StepWords.listed([notes, newThemes()])
    }

    private func changedNotes() -> String? {
        let changed = differences
        guard let id = changed.first, let old = before.contributions[id], let new = after.contributions[id] else {
            return nil
        }
        let aspect = aspect(old, new)
        // Somebody who is new is named before.
        let names = aspect == "authors" && newcomers.isEmpty ? authors(old, new) : ""
        let sentence =
            changed.count == 1
            ? phrases.stepOfNote(aspect, number(id), words(of: id)) : phrases.stepOfNotes(aspect, changed.count)
        return StepWords.listed([sentence, names])
    }

    /// Who became an author of a note, else who is none any more.
    private func authors(_ old: Contribution, _ new: Contribution) -> String {
        let came = new.authors.filter { !old.authors.contains($0) }
        let gone = old.authors.filter { !new.authors.contains($0) }
        return StepWords.listed(came.isEmpty ? gone.map { name(of: $0) } : came.map { name(of: $0) })
    }

    private func name(of person: Attendee.ID) -> String {
        (after.person(person) ?? before.person(person))?.name ?? ""
    }

    private static func listed(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var differences: [Contribution.ID] { after.contributions.differences(from: before.contributions) }

    private func words(of id: Contribution.ID) -> String {
        guard let note = after.contributions[id] ?? before.contributions[id] else { return "" }
        let words = note.isRedacted ? phrases.wordsTakenOut : Cleaning.line(note.wording)
        return phrases.quoted(PlainConversation.clipped(words, to: room))
    }

    private func aspect(_ old: Contribution, _ new: Contribution) -> String {
        let aspects: [(Bool, String)] = [
            (old.isSetAside != new.isSetAside, new.isSetAside ? "aside" : "back"),
            // The mark of a name that is answered becomes its author, and leaves the words.
            (old.authors != new.authors, "authors"),
            (old.text != new.text || old.reformulation != new.reformulation, "words"),
            (old.kind != new.kind, "kind"), (old.due != new.due, "due"),
            (old.isDone != new.isDone, "done"), (old.isHighlighted != new.isHighlighted, "highlight"),
            (old.votes != new.votes, "votes"), (old.themes != new.themes || old.parent != new.parent, "filing"),
        ]
        return aspects.first(where: \.0)?.1 ?? ""
    }

    // MARK: Themes and people

    private func addedThemes() -> String? {
        guard let themes = newThemes() else { return nil }
        // What went under the theme with the same key is told behind it.
        return StepWords.listed([themes, changedNotes()])
    }

    /// The theme that was made, with how many under it; of several only how many.
    private func newThemes() -> String? {
        let added = after.themes.values.filter { before.themes[$0.id] == nil }
        guard !added.isEmpty else { return nil }
        let new = Set(added.map(\.id))
        let tops = added.filter { $0.parent.map { !new.contains($0) } ?? true }
        guard tops.count == 1, let top = tops.first else { return phrases.themeCount(added.count) }
        let under = added.count - 1
        return StepWords.listed([phrases.stepTheme(top.title), under == 0 ? nil : phrases.themeCount(under)])
    }

    private func changedThemes() -> String? {
        let changed = after.themes.values.filter { before.themes[$0.id] != $0 }
        guard let new = changed.first, let old = before.themes[new.id] else { return nil }
        guard changed.count == 1 else { return phrases.themeCount(changed.count) }
        let aspects: [(Bool, String)] = [
            (old.isSetAside != new.isSetAside, new.isSetAside ? "aside" : "back"), (old.title != new.title, "title"),
            (old.parent != new.parent, "place"),
        ]
        return phrases.stepOfTheme(aspects.first(where: \.0)?.1 ?? "", new.title)
    }

    private var newcomers: [Attendee] {
        after.attendees.values.filter { before.attendees[$0.id] == nil && $0.mergedInto == nil }
    }

    private func addedPeople() -> String? {
        let added = newcomers
        guard let first = added.first else { return nil }
        guard added.count == 1 else { return phrases.personCount(added.count) }
        return StepWords.listed([first.name, changedNotes() ?? askedFloor()])
    }

    private func changedPeople() -> String? {
        let changed = after.attendees.values.filter { before.attendees[$0.id] != $0 }
        guard let new = changed.first, let old = before.attendees[new.id] else { return nil }
        guard changed.count == 1 else { return phrases.personCount(changed.count) }
        let hours = old.arrival != new.arrival || old.departure != new.departure
        let aspects: [(Bool, String)] = [
            (old.mergedInto != new.mergedInto, "merge"), (old.isSetAside != new.isSetAside, "aside"),
            (old.name != new.name, "name"), (old.presence != new.presence || hours, "presence"),
        ]
        return phrases.stepOfPerson(aspects.first(where: \.0)?.1 ?? "", new.name)
    }

    private func organisations() -> String? {
        after.organisations.values.first { before.organisations[$0.id] != $0 }.map { phrases.quoted($0.name) }
    }

    // MARK: The session

    private func details() -> String? {
        let keys = Set(after.details.keys).union(before.details.keys)
        let changed = keys.filter { before[$0] != after[$0] }.sorted { $0.name < $1.name }
        guard let first = changed.first else { return nil }
        let labels = changed.map { $0.isExtra ? $0.name : phrases.detailLabel($0.name) }
        guard changed.count == 1, !after[first].isEmpty else { return labels.joined(separator: ", ") }
        return labels[0] + ", " + PlainConversation.clipped(Cleaning.line(after[first]), to: room)
    }

    private func agenda() -> String? {
        let changed = after.phases.values.filter { before.phases[$0.id] != $0 }
        guard let first = changed.first else { return nil }
        return phrases.stepPhase(changed.count > 1 ? "" : first.title)
    }

    private func clocks() -> String? {
        let changed = after.timings.values.filter { before.timings[$0.id] != $0 }
        // Starting a clock ends the one before.
        let timing = changed.first { before.timings[$0.id] == nil } ?? changed.first
        guard let timing else {
            return before.printsDurations == after.printsDurations ? nil : phrases.stepDurations
        }
        return phrases.stepClock(timing.phase.flatMap { after.phases[$0]?.title })
    }

    private var changedTurns: [Turn] { after.floor.turns.values.filter { before.floor.turns[$0.id] != $0 } }

    /// Who asks for the floor is there: what is told is the floor.
    private func askedFloor() -> String? {
        changedTurns.first { before.floor.turns[$0.id] == nil }.map { turn in
            phrases.stepFloor("asked", newcomers.isEmpty ? name(of: turn.person) : "")
        }
    }

    /// Whoever gets the floor takes it from who had it.
    private func floor() -> String? {
        let changed = changedTurns
        func first(_ has: (Turn) -> Bool) -> Turn? {
            changed.first { turn in has(turn) && !(before.floor.turns[turn.id].map(has) ?? false) }
        }
        let aspects: [(Turn?, String)] = [
            (first { $0.given != nil }, "given"), (first { $0.ended != nil }, "ended"),
            (first { $0.isWithdrawn }, "withdrawn"), (changed.first, "placed"),
        ]
        for case (let turn?, let aspect) in aspects { return phrases.stepFloor(aspect, name(of: turn.person)) }
        return nil
    }

    private func crowd() -> String? {
        let tables = [nil] + after.themes.keys.map(Optional.some)
        return tables.contains { before.unnamed(at: $0) != after.unnamed(at: $0) } ? phrases.stepCrowd : nil
    }

    private func meetings() -> String? { before.meetings == after.meetings ? nil : phrases.stepMeeting }

    private func votes() -> String? {
        if before.voting.isHidden != after.voting.isHidden { return phrases.stepHiddenVotes(after.voting.isHidden) }
        return before.voting.budget == after.voting.budget ? nil : phrases.stepDots
    }

    private func devices() -> String? {
        if before.tables != after.tables { return phrases.stepTable }
        return before.deviceLabels == after.deviceLabels ? nil : phrases.stepLabel
    }

    private func pack() -> String? {
        guard before.pack != after.pack, let pack = after.pack else { return nil }
        return phrases.stepPack(pack.name)
    }

    private func closing() -> String? {
        guard before.closing != after.closing else { return nil }
        if before.isClosed != after.isClosed { return phrases.stepClosing(after.isClosed) }
        return phrases.stepApproval
    }

    // MARK: What has another place

    private func order() -> String? {
        if let moved = Displacement(before.sequence, after.sequence) {
            return phrases.stepOrder("notes", moved.items.map { words(of: $0) })
        }
        for parent in [nil] + after.themes.keys.map(Optional.some) {
            let (old, new) = (before.themes(under: parent).map(\.id), after.themes(under: parent).map(\.id))
            guard let moved = Displacement(old, new) else { continue }
            return phrases.stepOrder("themes", moved.items.map { phrases.quoted(after.themes[$0]?.title ?? "") })
        }
        if let moved = Displacement(before.agenda.map(\.id), after.agenda.map(\.id)) {
            return phrases.stepOrder("agenda", moved.items.map { phrases.quoted(after.phases[$0]?.title ?? "") })
        }
        for table in [nil] + after.themes.keys.map(Optional.some) {
            let (old, new) = (before.queue(at: table).map(\.person), after.queue(at: table).map(\.person))
            guard let moved = Displacement(old, new) else { continue }
            return phrases.stepOrder("queue", moved.items.map { name(of: $0) })
        }
        return before == after ? nil : phrases.stepOrder("", [])
    }
}
