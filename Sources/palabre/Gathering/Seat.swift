import Phrases
import Session
import Workshop

/// Which table a computer is, said on the command line.
struct Seat {
    /// The path of an atelier.
    var table: String?
    /// What the computer is called.
    var name: String?

    var isSaid: Bool { table != nil || name != nil }

    /// Makes it so.
    func take(in session: Session, _ phrases: Phrases) throws {
        let state = session.state
        var commands: [Command] = []
        if let name { commands.append(.labelDevice(name)) }
        if let table { commands.append(.seatDevice(try ThemePath.find(table, in: state, phrases))) }
        if !isSaid { commands = Seat.inherited(by: session) }
        if !commands.isEmpty { try session.perform(.all(commands), phrases) }
    }

    /// A second program on one machine sits where the first one does, and is called the same: it is the same table. Once it has
    /// a seat or a name of its own, it keeps them.
    private static func inherited(by session: Session) -> [Command] {
        let state = session.state
        func isKnown(_ device: Device.ID) -> Bool {
            state.tables[device] != nil || !(state.deviceLabels[device] ?? "").isEmpty
        }
        guard session.mode == .writing, !isKnown(session.device), let first = session.siblings.first(where: isKnown)
        else { return [] }
        let label = state.deviceLabels[first].flatMap { $0.isEmpty ? nil : Command.labelDevice($0) }
        return [label, state.tables[first].map { .seatDevice($0) }].compactMap(\.self)
    }
}
