import Console
import Phrases
import Screen
import Workshop

/// The interface over a workshop in memory, worked by keys, each of them counted.
struct Keyboard {
    private(set) var state = State()
    private(set) var pressed = 0
    private var model: Model
    private static let world = World(
        today: CalendarDay(typed: "2023-03-15") ?? CalendarDay.first, hour: "18:05", now: 1_678_899_900_000)

    /// - Parameter preparing: what was done before somebody sat down at the keyboard.
    init(_ preparing: [Command]) throws {
        for command in preparing { try Keyboard.perform(command, on: &state) }
        model = Model(
            state: state, device: .none, phrases: Phrases(.french), size: Size(width: 80, height: 24),
            today: Keyboard.world.today, now: Keyboard.world.now)
    }

    mutating func press(_ keys: Key..., times: Int = 1) throws {
        for _ in 0..<times {
            for key in keys {
                pressed += 1
                try send(.input(.key(key)))
            }
        }
    }

    mutating func type(_ text: String) throws {
        for character in text { try press(.character(character)) }
    }

    /// How many keys something takes.
    mutating func count(_ acts: (inout Keyboard) throws -> Void) throws -> Int {
        let before = pressed
        try acts(&self)
        return pressed - before
    }

    /// The texts under the theme of that title.
    func notes(under title: String) -> [String] {
        let theme = state.outline.first { $0.theme.title == title }?.theme.id
        return Arrangement(state).notes(under: theme).map(\.text)
    }

    private mutating func send(_ message: Message) throws {
        for effect in update(&model, message, Keyboard.world) {
            guard case .perform(let command) = effect else { continue }
            let events = try Keyboard.perform(command, on: &state)
            try send(.performed(events, state))
        }
    }

    @discardableResult
    private static func perform(_ command: Command, on state: inout State) throws -> [any Event] {
        let events = try state.decide(command, ids: .system)
        for event in events { event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: "")) }
        return events
    }
}
