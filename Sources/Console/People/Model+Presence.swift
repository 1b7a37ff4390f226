import Phrases
import Workshop

extension Model {
    /// Whether people come and go now: on the session's day, or while nobody has said which day that is.
    var isOnTheDay: Bool { sessionDay.isOn }

    /// Whether the session is still to come: who is put on the list is expected, and not there.
    var isBeforeTheDay: Bool { sessionDay.isBefore }

    /// The hour to note for who comes or goes now; empty on any other day than the session's.
    func hourNow(_ world: World) -> String { isOnTheDay ? world.hour : "" }

    /// Somebody who just came in.
    func newcomer(_ draft: PersonDraft, _ world: World) -> PersonDraft {
        var draft = draft
        draft.presence = isBeforeTheDay ? .absent : .present
        draft.arrival = draft.presence == .present ? hourNow(world) : ""
        // Who comes in where a table sits, sits there.
        if draft.presence == .present, draft.theme == nil { draft.theme = table }
        return draft
    }

    /// That somebody on the list came; nothing where they are there.
    func arrival(of person: Attendee, _ world: World) -> [PersonChange] {
        guard !person.isThere, !isBeforeTheDay else { return [] }
        // Who left and is back came when they first came.
        if person.came { return [.departure("")] }
        return coming(person, world)
    }

    /// That somebody is there now: at this table, where nobody said at which.
    private func coming(_ person: Attendee, _ world: World) -> [PersonChange] {
        let seat = person.theme == nil && table != nil ? [PersonChange.theme(table)] : []
        return [.presence(.present), .arrival(hourNow(world)), .departure("")] + seat
    }

    /// What the key of presence does: there, gone, back. Within the minute in which somebody was noted, it takes that back.
    func presenceStep(for person: Attendee, _ world: World) -> [PersonChange] {
        if !person.came { return coming(person, world) }
        let absence: [PersonChange] = [.presence(.absent), .arrival(""), .departure("")]
        if !isOnTheDay { return absence }
        if !person.departure.isEmpty { return [.departure("")] }
        return person.arrival == world.hour ? absence : [.departure(world.hour)]
    }

    /// What choosing a presence from the list does: it goes with hours of its own.
    func presence(_ presence: Attendee.Presence, of person: Attendee, _ world: World) -> [PersonChange] {
        switch presence {
        case .present, .remote:
            let hour = person.came ? person.arrival : hourNow(world)
            return [.presence(presence), .arrival(hour), .departure("")]
        case .excused, .absent, .proxy, .mentioned: return [.presence(presence), .arrival(""), .departure("")]
        }
    }

    /// That somebody comes or goes. Who goes while they speak has finished: the floor is nobody's then.
    func comingOrGoing(_ person: Attendee, _ changes: [PersonChange], _ world: World) -> Effect {
        let change = Command.changePerson(person.id, changes)
        let goes = changes.contains { change in
            switch change {
            case .departure(let hour): !hour.isEmpty
            case .presence(let presence): presence != .present && presence != .remote
            case .isSetAside(let isAside): isAside
            default: false
            }
        }
        guard goes, let turn = speakingTurn, state.speaker(of: turn)?.id == person.id else { return .perform(change) }
        return .perform(.all([change, .floor(.end(turn.id, milliseconds: world.now))]))
    }

    /// Who came, left or is back by these events, where they are about one person, and how to take it back.
    func presenceSentence(_ events: [any Event]) -> String? {
        let added = events.compactMap { $0 as? AttendeeAdded }
        let changed = events.compactMap { $0 as? AttendeeChanged }
        let ids = Set(added.map(\.id) + changed.map(\.id))
        guard ids.count == 1, let person = ids.first.flatMap({ state.attendees[$0] }), person.mergedInto == nil,
            events.allSatisfy({
                $0 is AttendeeAdded || $0 is AttendeeNamed || $0 is AttendeeChanged || $0 is OrganisationAdded
                    || $0 is FloorEnded
            })
        else { return nil }
        let undo = keyHere(of: .undo)
        if !added.isEmpty {
            return person.came
                ? phrases.arrived(person.name, phrases.shortHour(person.arrival), undo: undo)
                : phrases.expects(person.name, undo: undo)
        }
        let (presence, departure) = (changed.last?.presence ?? .kept, changed.last?.departure ?? .kept)
        switch (presence, departure) {
        case (.set(.present), _): return phrases.arrived(person.name, phrases.shortHour(person.arrival), undo: undo)
        case (.set(let value), _): return phrases.isAway(person.name, phrases.presence(value.rawValue), undo: undo)
        case (.kept, .set("")): return phrases.cameBack(person.name, undo: undo)
        case (.kept, .set(let hour)):
            return phrases.left(person.name, phrases.shortHour(hour), back: key(of: .present), undo: undo)
        case (.kept, .kept): return nil
        }
    }
}
