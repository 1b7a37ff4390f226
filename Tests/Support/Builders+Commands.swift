import Workshop

extension Improviser {
    /// Something that somebody could want done in this state; it may well be refused.
    public mutating func command(on state: State) -> Command {
        switch number(0...10) {
        case 10: floorCommand(on: state)
        case 0...4: noteCommand(on: state)
        case 5...6: themeCommand(on: state)
        case 7...8: personCommand(on: state)
        default: sessionCommand(on: state)
        }
    }

    private mutating func noteCommand(on state: State) -> Command {
        let notes = some(state.sequence, atMost: 3)
        guard let note = notes.first else { return .capture([draft(on: state)]) }
        switch number(0...25) {
        case 0...4: return .capture((0..<number(1...3)).map { _ in draft(on: state) })
        case 5: return .rewrite(note, text: phrase())
        case 6: return .reformulate(note, text: chance(4) ? "" : phrase())
        case 7: return .setKind(notes, any(Contribution.Kind.allCases) ?? .idea)
        case 8: return .setAuthors(note, people(on: state))
        case 9: return .setDue(note, due())
        case 10: return .setMethod(note, phrase())
        case 11: return .setDone(notes, chance(2))
        case 12: return .highlight(notes, chance(2))
        case 13: return .setAside(notes, chance(2))
        case 14: return .file(notes, into: themes(on: state))
        case 15: return .tag(notes, theme(on: state), chance(2))
        case 16: return .place(note, place(state.sequence))
        case 17: return .nest(notes, under: chance(4) ? nil : any(state.sequence))
        case 18: return .group(notes, title: phrase())
        case 19: return .dissolve(any(groups(of: state)) ?? note)
        case 20: return .promote(any(groups(of: state)) ?? note)
        case 21: return .vote(notes, label: label(), by: number(-2...3))
        case 22: return .count(note, label: label(), number(-1...30))
        case 23: return .hideVotes(chance(2))
        case 24: return .giveOutDots(chance(3) ? nil : chance(2) ? .total(number(1...200)) : .perPerson(number(1...9)))
        default: return chance(6) ? .redact(note) : .vote(notes, label: Votes.dots, by: chance(2) ? 1 : -1)
        }
    }

    private mutating func themeCommand(on state: State) -> Command {
        let known = state.themes.keys.sorted()
        guard let theme = any(known) else {
            return .addTheme(title: phrase(), prompt: phrase(), parent: nil, place: .last)
        }
        switch number(0...5) {
        case 0...1: return .addTheme(title: phrase(), prompt: "", parent: chance(3) ? nil : theme, place: place(known))
        case 2: return .setThemeAside(theme, chance(2))
        case 3:
            return .changeTheme(
                theme,
                [
                    .title(phrase()), .prompt(phrase()), .number("\(number(1...9))"), .room(phrase()),
                    .headCount("\(number(2...30))"), .form(any(Theme.Form.allCases) ?? .bullets), .provenance(phrase()),
                    .whenEmpty(any(Theme.Emptiness.allCases) ?? .print),
                    .leaders(people(on: state)), .reporters(people(on: state)),
                ])
        default: return .moveTheme(theme, parent: chance(4) ? nil : any(known), place: place(known))
        }
    }

    private mutating func personCommand(on state: State) -> Command {
        let people = state.attendees.keys.sorted()
        let organisations = state.organisationOrder
        guard let person = any(people), let other = any(people) else { return .addPeople([personDraft()]) }
        switch number(0...9) {
        case 0...2: return .addPeople((0..<number(1...3)).map { _ in personDraft() })
        case 3...5:
            return .changePerson(
                person,
                some(
                    [
                        .name(phrase()), .function(phrase()), .email("a@exemple.fr"), .telephone("01 02 03 04 05"),
                        .organisation(chance(3) ? "" : organisation()),
                        .presence(any(Attendee.Presence.allCases) ?? .present),
                        .theme(any(state.themes.keys.sorted())), .arrival("18:0\(number(0...9))"), .departure("20:30"),
                        .consent(any(Attendee.Consent.allCases) ?? .unasked), .isSetAside(chance(3)),
                    ], atMost: 4))
        case 6: return .mergePeople(person, into: other)
        case 7: return chance(5) ? .erasePerson(person) : .mergePeople(other, into: person)
        case 8: return any(organisations).map { .renameOrganisation($0, phrase()) } ?? .addPeople([personDraft()])
        default:
            guard let one = any(organisations), let two = any(organisations) else { return .addPeople([personDraft()]) }
            return .mergeOrganisations(one, into: two)
        }
    }

    private mutating func sessionCommand(on state: State) -> Command {
        let phases = state.phaseOrder
        switch number(0...13) {
        case 0...2:
            let details = some(Detail.standard + [.extra("Ambiance"), .extra("Météo")], atMost: 3)
            return .setDetails(Dictionary(uniqueKeysWithValues: details.map { ($0, chance(4) ? "" : phrase()) }))
        case 3: return .addPhase(title: phrase(), minutes: chance(3) ? nil : number(5...60), place: place(phases))
        case 4: return any(phases).map { .changePhase($0, title: phrase(), minutes: number(5...60)) } ?? .close
        case 5: return any(phases).map { .setPhaseAside($0, chance(2)) } ?? .reopen
        case 6...7: return timingCommand(on: state)
        case 8: return any(phases).map { .movePhase($0, place(phases)) } ?? .reopen
        case 9: return any(state.meetingOrder).map { .changeMeeting($0, meeting()) } ?? .addMeeting(meeting())
        case 10: return any(state.meetingOrder).map { .setMeetingAside($0, chance(2)) } ?? .addMeeting(meeting())
        case 11: return chance(2) ? .close : .reopen
        case 12:
            if state.isClosed { return .validate(day: "2026-03-1\(number(0...9))") }
            let label = phrase()
            let free = state.outline.first { !state.tables.values.contains($0.theme.id) }
            guard label.count.isMultiple(of: 2), let free else { return .labelDevice(label) }
            return .seatDevice(free.theme.id)
        default:
            let source = String(repeating: "title: \(phrase())\n", count: chance(12) ? 700 : 1)
            return .applyPack(AppliedPack(name: "veillée", source: source))
        }
    }

    private mutating func timingCommand(on state: State) -> Command {
        let now = 1_773_334_800_000 + Int64(number(0...600)) * 1000
        let device: Device.ID = Identifier("d-0000000\(number(0...1))") ?? .none
        guard let timing = any(state.timingOrder), !chance(3) else {
            guard let phase = any(state.phaseOrder), !chance(4) else {
                return .time(.countDown(minutes: number(1...9), on: device), at: now)
            }
            return .time(.start(phase, on: device), at: now)
        }
        switch number(0...4) {
        case 0: return .time(.pause(timing), at: now)
        case 1: return .time(.resume(timing), at: now)
        case 2: return .time(chance(2) ? .end(timing) : .endGuessed(timing), at: now)
        case 3: return .time(.extend(timing, minutes: number(-2...5)), at: now)
        default: return .printDurations(chance(2))
        }
    }

    public mutating func draft(on state: State) -> Draft {
        var draft = Draft(phrase())
        draft.kind = any(Contribution.Kind.allCases) ?? .idea
        draft.themes = chance(3) ? [] : themes(on: state)
        draft.authors = chance(3) ? people(on: state) : []
        draft.due = due()
        draft.dots = chance(4) ? number(1...20) : 0
        draft.isDone = chance(6)
        draft.parent = chance(5) ? any(state.sequence) : nil
        draft.place = place(state.sequence)
        draft.subnotes = chance(5) ? [Draft(phrase()), Draft(phrase())] : []
        return draft
    }

    private func groups(of state: State) -> [Contribution.ID] {
        state.sequence.filter { state.contributions[$0]?.kind == .group }
    }

    private mutating func due() -> Due {
        switch number(0...4) {
        case 0: .day("2026-04-0\(number(1...9))")
        case 1: .words("avant \(phrase())")
        default: .none
        }
    }

    private mutating func label() -> String { any(Votes.standard + ["vert", "rouge"]) ?? Votes.dots }

    private mutating func themes(on state: State) -> [ThemeReference] {
        (0..<number(0...2)).map { _ in theme(on: state) }
    }

    private mutating func theme(on state: State) -> ThemeReference {
        let known = state.themes.keys.sorted()
        guard let theme = any(known), !chance(6) else { return .new(title: phrase(), parent: any(known)) }
        return .existing(theme)
    }

    private mutating func people(on state: State) -> [PersonReference] {
        let known = state.attendees.keys.sorted()
        return (0..<number(0...2)).map { _ in
            guard let person = any(known), !chance(3) else { return .new(name: phrase()) }
            return .existing(person)
        }
    }

    private mutating func personDraft() -> PersonDraft {
        var draft = PersonDraft(phrase())
        draft.organisation = chance(3) ? "" : organisation()
        draft.function = chance(2) ? phrase() : ""
        draft.presence = any(Attendee.Presence.allCases) ?? .present
        return draft
    }

    private mutating func organisation() -> String { any(["MJC", "Mairie", "Amicale", "Régie de quartier"]) ?? "MJC" }

    private mutating func meeting() -> MeetingDraft {
        var draft = MeetingDraft(chance(3) ? .next : .session)
        draft.date = any(["2026-05-21", "mai 2026", "à la rentrée"]) ?? ""
        draft.start = chance(2) ? "18:30" : ""
        draft.location = phrase()
        return draft
    }

    private mutating func place<Subject>(_ known: [Identifier<Subject>]) -> Place<Subject> {
        switch number(0...3) {
        case 0: .first
        case 1: any(known).map { .after($0) } ?? .last
        default: .last
        }
    }
}
