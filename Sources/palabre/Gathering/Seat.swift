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
        if !commands.isEmpty { try session.perform(.all(commands), phrases) }
    }
}
