import Workshop

extension Improviser {
    /// Something that may happen to the floor, or to the count of those without a name.
    mutating func floorCommand(on state: State) -> Command {
        let table = chance(2) ? nil : any(state.themes.keys.sorted())
        guard let person = any(state.attendees.keys.sorted()) else { return .countUnnamed(table, by: number(1...3)) }
        let milliseconds = Int64(1_773_334_800_000 + number(0...3_600_000))
        let turns = state.floor.all
        switch number(0...9) {
        case 0: return .countUnnamed(table, by: number(-3...3))
        case 1: return .setUnnamed(table, number(0...12))
        case 2: return .alias(phrase(), person)
        case 3...5:
            let speaker: Speaker = chance(5) ? .new(PersonDraft(phrase())) : .known(person)
            return .floor(.ask(speaker, table: table, milliseconds: milliseconds))
        default:
            guard let turn = any(turns)?.id else {
                return .floor(.ask(.known(person), table: table, milliseconds: milliseconds))
            }
            switch number(0...4) {
            case 0...1: return .floor(.give(turn, milliseconds: milliseconds))
            case 2: return .floor(.end(turn, milliseconds: milliseconds))
            case 3: return .floor(.withdraw(turn))
            default:
                let anchor = any(turns)?.id ?? turn
                return .floor(.move(turn, chance(2) ? .first : .after(anchor)))
            }
        }
    }
}
