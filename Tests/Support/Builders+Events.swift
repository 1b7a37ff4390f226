import Workshop

extension Improviser {
    /// One event of each type, with something in every field.
    public mutating func everyEvent() -> [any Event] {
        noteEvents() + themeEvents() + peopleEvents() + floorEvents() + sessionEvents()
    }

    private mutating func id<Subject>(_ letter: Character) -> Identifier<Subject> {
        Identifier("\(letter)-\(number(1...1_000_000))") ?? .none
    }

    private mutating func words() -> String {
        let text = nastyText()
        return text.isEmpty ? "mot" : text
    }

    private mutating func change() -> Change<String> { chance(3) ? .set("") : .set(words()) }

    private mutating func place<Subject>(_ letter: Character) -> Place<Subject> {
        chance(3) ? .first : .after(id(letter))
    }

    private mutating func noteEvents() -> [any Event] {
        var added = ContributionAdded()
        (added.id, added.parent, added.place) = (id("c"), id("c"), place("c"))
        (added.kind, added.isDone) = (any(Contribution.Kind.allCases.dropFirst()) ?? .memo, chance(2))
        (added.themes, added.authors) = ([id("t"), id("t")], [id("a")])
        (added.due, added.text, added.dueWords) = ("2026-04-01", words(), words())
        (added.capturedAt, added.capturedOn) = (FixedClock().at, id("d"))
        var changed = ContributionChanged()
        changed.id = id("c")
        changed.kind = .set(any(Contribution.Kind.allCases) ?? .memo)
        changed.authors = chance(2) ? .set([]) : .set([id("a"), id("a")])
        (changed.isHighlighted, changed.isSetAside, changed.isDone) = (.set(true), .set(chance(2)), .set(false))
        (changed.due, changed.text, changed.reformulation) = (change(), change(), change())
        (changed.method, changed.dueWords) = (change(), change())
        var filed = ContributionFiled()
        (filed.id, filed.added, filed.removed) = (id("c"), [id("t")], [id("t"), id("t")])
        var moved = ContributionMoved()
        (moved.id, moved.place) = (id("c"), place("c"))
        var nested = ContributionNested()
        (nested.id, nested.parent) = (id("c"), id("c"))
        var redacted = ContributionRedacted()
        redacted.id = id("c")
        var cast = VotesCast()
        (cast.id, cast.count, cast.label) = (id("c"), number(-5...(-1)), VoteLabel(words()))
        var counted = VotesCounted()
        (counted.id, counted.count, counted.label) = (id("c"), number(1...99), VoteLabel(Votes.against))
        var hidden = VotesHidden()
        hidden.isHidden = false
        var given = DotsGivenOut()
        (given.total, given.perPerson) = (number(1...200), number(1...9))
        return [added, changed, filed, moved, nested, redacted, cast, counted, hidden, given]
    }

    private mutating func themeEvents() -> [any Event] {
        var added = ThemeAdded()
        (added.id, added.parent, added.place) = (id("t"), id("t"), place("t"))
        (added.title, added.prompt) = (words(), words())
        var changed = ThemeChanged()
        (changed.id, changed.form) = (id("t"), .set(any(Theme.Form.allCases) ?? .inline))
        (changed.leaders, changed.reporters) = (.set([id("a")]), chance(2) ? .set([]) : .set([id("a")]))
        (changed.whenEmpty, changed.provenance) = (.set(any(Theme.Emptiness.allCases) ?? .omit), change())
        (changed.isSetAside, changed.title, changed.prompt) = (.set(chance(2)), change(), change())
        (changed.number, changed.room, changed.headCount) = (change(), change(), change())
        var moved = ThemeMoved()
        (moved.id, moved.parent, moved.place) = (id("t"), id("t"), place("t"))
        return [added, changed, moved]
    }

    private mutating func peopleEvents() -> [any Event] {
        var added = AttendeeAdded()
        (added.id, added.presence, added.organisation, added.theme) = (id("a"), .excused, id("o"), id("t"))
        var changed = AttendeeChanged()
        (changed.id, changed.presence) = (id("a"), .set(any(Attendee.Presence.allCases) ?? .proxy))
        (changed.organisation, changed.theme) = (chance(2) ? .set(nil) : .set(id("o")), .set(id("t")))
        (changed.arrival, changed.departure) = (.set("18:05"), .set(""))
        (changed.consent, changed.isSetAside) = (.set(.no), .set(chance(2)))
        var named = AttendeeNamed()
        (named.id, named.name, named.function) = (id("a"), change(), change())
        (named.email, named.telephone) = (change(), change())
        var merged = AttendeeMerged()
        (merged.id, merged.into) = (id("a"), id("a"))
        var erased = AttendeeErased()
        erased.id = id("a")
        var organisation = OrganisationAdded()
        (organisation.id, organisation.name) = (id("o"), words())
        var renamed = OrganisationChanged()
        (renamed.id, renamed.name) = (id("o"), change())
        var joined = OrganisationMerged()
        (joined.id, joined.into) = (id("o"), id("o"))
        return [added, changed, named, merged, erased, organisation, renamed, joined]
    }

    private mutating func floorEvents() -> [any Event] {
        var asked = FloorAsked()
        (asked.id, asked.person, asked.table, asked.milliseconds) = (id("q"), id("a"), id("t"), 1_773_334_800_000)
        var given = FloorGiven()
        (given.id, given.milliseconds) = (id("q"), 1_773_334_800_001)
        var ended = FloorEnded()
        (ended.id, ended.milliseconds) = (id("q"), 1_773_334_800_002)
        var moved = FloorMoved()
        (moved.id, moved.place, moved.isByHand) = (id("q"), place("q"), false)
        var withdrawn = FloorWithdrawn()
        withdrawn.id = id("q")
        var more = UnnamedChanged()
        (more.table, more.by) = (id("t"), number(-5...(-1)))
        var counted = UnnamedCounted()
        (counted.table, counted.count) = (id("t"), number(1...99))
        return [asked, given, ended, moved, withdrawn, more, counted]
    }

    private mutating func sessionEvents() -> [any Event] {
        var detail = DetailSet()
        (detail.detail, detail.value) = (DetailName(.extra(words())), words())
        var personal = PersonalDetailSet()
        (personal.detail, personal.value) = (DetailName(.animation), words())
        var meeting = MeetingAdded()
        (meeting.id, meeting.role, meeting.place) = (id("m"), .next, place("m"))
        (meeting.date, meeting.start, meeting.end) = (words(), words(), words())
        (meeting.location, meeting.title) = (words(), words())
        var moved = MeetingChanged()
        (moved.id, moved.isSetAside, moved.date) = (id("m"), .set(true), change())
        (moved.start, moved.end, moved.location, moved.title) = (change(), change(), change(), change())
        var phase = PhaseAdded()
        (phase.id, phase.place, phase.minutes, phase.title) = (id("p"), place("p"), number(1...90), words())
        var timed = PhaseChanged()
        (timed.id, timed.minutes) = (id("p"), chance(2) ? .set(nil) : .set(number(1...90)))
        (timed.started, timed.ended) = (.set(1_773_334_800_000), .set(nil))
        (timed.isSetAside, timed.title) = (.set(chance(2)), change())
        var later = PhaseMoved()
        (later.id, later.place) = (id("p"), place("p"))
        var started = TimingStarted()
        (started.id, started.phase, started.device) = (id("h"), id("p"), id("d"))
        (started.theme, started.minutes, started.startedAt) = (id("t"), number(1...30), 1_773_334_800_000)
        var changed = TimingChanged()
        (changed.id, changed.paused, changed.idle) = (id("h"), .set(nil), .set(number(1...90_000)))
        (changed.extended, changed.ended) = (.set(number(1...9)), .set(1_773_335_400_000))
        changed.isGuessed = .set(chance(2))
        var extended = TimingExtended()
        (extended.id, extended.minutes) = (id("h"), number(-3...(-1)))
        var durations = DurationsPrinted()
        durations.isOn = .set(chance(2))
        var pack = PackApplied()
        (pack.name, pack.source, pack.application) = ("veillee", words(), id("k"))
        var continued = PackContinued()
        (continued.application, continued.source) = (id("k"), words())
        var validated = ReportValidated()
        validated.day = "2026-03-20"
        var label = DeviceLabelled()
        (label.label, label.device) = (words(), id("d"))
        var seated = DeviceSeated()
        (seated.theme, seated.device) = (id("t"), id("d"))
        var closed = SessionClosed()
        closed.closedAt = FixedClock().at
        var undone = StepUndone()
        undone.step = number(1...999)
        var redone = StepRedone()
        redone.step = number(1...999)
        return [
            detail, personal, meeting, moved, phase, timed, later, started, changed,
            extended, durations, pack, continued, closed, SessionReopened(),
            validated,
            label, seated, undone, redone,
        ]
    }
}
