import Phrases
import Screen
import Workshop

extension Model {
    mutating func pressFloor(_ key: Key, _ panel: FloorPanel, _ world: World) -> [Effect] {
        var panel = panel
        switch key {
        case .escape, .character("q"): mode = .browsing
        case .tab, .backTab, .left, .right: panel.turnPage()
        case .up, .character("k"): move(&panel, by: -1)
        case .down, .character("j"): move(&panel, by: 1)
        case .pageUp: move(&panel, by: -8)
        case .pageDown: move(&panel, by: 8)
        case .home: move(&panel, by: -1_000_000)
        case .end: move(&panel, by: 1_000_000)
        case .enter:
            guard let turn = panel.current(queue) else { return giveFloor(nil, world) }
            panel.select(nil)
            mode = .floor(panel)
            return giveFloor(turn, world)
        default: return pressFloorAction(key, panel, world)
        }
        if case .floor = mode { mode = .floor(panel) }
        return []
    }

    /// Keys that the table has for the floor, and those that mean the same wherever one is.
    private mutating func pressFloorAction(_ key: Key, _ panel: FloorPanel, _ world: World) -> [Effect] {
        let elsewhere: Set<ActionName> = [.undo, .redo, .help, .palette, .saved, .interrupt]
        let action =
            ActionTable.floor.first { keymap.keys(of: $0).contains(key) }
            ?? keymap.action(for: key, in: .notes).flatMap { elsewhere.contains($0.name) ? $0 : nil }
        guard let action else { return [] }
        if action.name == .showFloor {
            mode = .browsing
            return []
        }
        return action.perform(&self, world)
    }

    private func move(_ panel: inout FloorPanel, by steps: Int) {
        let showsTimes = panel.page == .times && !FloorView.showsBoth(Layout(self).body)
        if showsTimes {
            panel.top = max(0, min(panel.top + steps, FloorView.timesHeight(self) - 1))
        } else {
            panel.move(by: steps, in: queue)
        }
    }

    // MARK: What can be done

    /// Those who wait at this device's table, the next one first; nobody once the session is closed.
    var queue: [Turn] { state.isClosed ? [] : state.queue(at: table) }

    /// Those of them who are there: who has left is passed over.
    var queueThere: [Turn] { queue.filter { !hasLeft($0) } }

    /// Who speaks at it; nobody where that was forgotten long ago.
    var speakingTurn: Turn? { state.speaking(at: table).flatMap { $0.isForgotten(at: now) ? nil : $0 } }

    /// Who is selected in the queue that is shown.
    var selectedTurn: Turn? {
        guard case .floor(let panel) = mode else { return nil }
        return panel.current(queue)
    }

    /// Puts somebody into the queue. Who asks for the floor is there.
    mutating func askForFloor(_ person: Attendee, _ world: World) -> [Effect] {
        guard state.waiting(person.id, at: table) == nil else {
            say(phrases.waitsAlready(person.name))
            return []
        }
        let ask = Command.floor(.ask(.known(person.id), table: table, milliseconds: world.now))
        let changes = arrival(of: person, world)
        return [.perform(changes.isEmpty ? ask : .all([.changePerson(person.id, changes), ask]))]
    }

    /// Gives the floor to somebody who waits; to nobody where nobody does: then who speaks has finished. Who has left
    /// is passed over.
    mutating func giveFloor(_ turn: Turn?, _ world: World) -> [Effect] {
        if let turn, hasLeft(turn) { return passOver(turn, world) }
        if let turn { return [.perform(.floor(.give(turn.id, milliseconds: world.now)))] }
        return endTurn(world)
    }

    /// Whether whoever waits was there and is gone.
    func hasLeft(_ turn: Turn) -> Bool {
        state.speaker(of: turn).map { $0.came && !$0.departure.isEmpty } ?? false
    }

    /// Takes those who have left from the beginning of the queue, and gives the floor to the next one who is there.
    private mutating func passOver(_ turn: Turn, _ world: World) -> [Effect] {
        let gone = turn.id == queue.first?.id ? Array(queue.prefix(while: hasLeft)) : [turn]
        let names = gone.compactMap { state.speaker(of: $0)?.name }.joined(separator: ", ")
        let withdrawals = gone.map { Command.floor(.withdraw($0.id)) }
        let next = turn.id == queue.first?.id ? queue.dropFirst(gone.count).first : nil
        answered = phrases.passedOver(names, next: next.flatMap { state.speaker(of: $0)?.name })
        let give = next.map { [Command.floor(.give($0.id, milliseconds: world.now))] } ?? []
        return [.perform(.all(withdrawals + give))]
    }

    func endTurn(_ world: World) -> [Effect] {
        speakingTurn.map { [.perform(.floor(.end($0.id, milliseconds: world.now)))] } ?? []
    }

    func shiftTurn(by step: Int) -> [Effect] {
        let queue = queue
        guard let turn = selectedTurn, let index = queue.firstIndex(of: turn),
            queue.indices.contains(index + step)
        else { return [] }
        let other = index + step
        let place: Place<Turn> = step > 0 ? .after(queue[other].id) : other == 0 ? .first : .after(queue[other - 1].id)
        return [.perform(.floor(.move(turn.id, place)))]
    }

    // MARK: What was done

    /// What happened to the floor, in a sentence.
    func floorSentence(_ events: [any Event]) -> String? {
        func name(_ id: Turn.ID) -> String {
            state.floor.turns[id].flatMap { state.speaker(of: $0)?.name } ?? ""
        }
        for event in events.reversed() {
            switch event {
            case let event as FloorAsked:
                let place = queue.firstIndex { $0.id == event.id } ?? 0
                let asks = phrases.tookPlace(name(event.id), place + 1)
                // Who asks is there, also where they had not been noted, or were excused.
                let person = state.floor.turns[event.id].flatMap { state.speaker(of: $0) }
                let comes = events.contains { ($0 as? AttendeeChanged)?.presence == .set(.present) }
                guard comes, let person else { return asks }
                return asks + " " + phrases.nowPresent(phrases.shortHour(person.arrival))
            case let event as FloorGiven: return phrases.hasFloor(name(event.id))
            case let event as FloorEnded:
                let length = state.floor.turns[event.id]?.length() ?? 0
                return phrases.spoke(name(event.id), phrases.length(milliseconds: length))
            case let event as FloorWithdrawn:
                return phrases.withdrew(name(event.id), undo: key(of: .undo))
            default: continue
            }
        }
        return nil
    }
}
