import Console
import Screen
import Workshop

/// What a test types: words, or a key.
protocol Typed {
    var keys: [Key] { get }
}

extension String: Typed {
    var keys: [Key] { map { Key.character($0) } }
}

extension Key: Typed {
    var keys: [Key] { [self] }
}

/// A capture line after some typing.
struct TypedLine {
    var line = CaptureLine()
    var result = CaptureResult.ignored
    var context: CaptureContext

    init(_ place: CapturePlace, under selected: String?) { context = place.context(under: selected) }

    mutating func type(_ steps: [any Typed]) {
        for key in steps.flatMap(\.keys) { result = line.handle(key, in: context) }
    }

    /// What would be saved now.
    var understood: Understanding { line.understanding(in: context) }

    /// The note that Enter sent.
    var note: Draft? {
        if case .submit(.note(let draft)) = result { draft } else { nil }
    }

    var candidates: [String] { line.completion?.candidates.map(\.label) ?? [] }

    var chips: [String] { understood.chips(in: .init(context.language), context.state).map(\.text) }

    /// The line with each part that is more than words in brackets.
    var coloured: String { understood.spans.map { $0.role == .plain ? $0.text : "[\($0.text)]" }.joined() }
}

/// Types into an empty line, in a place with a garden, a canteen and a bus.
func typing(_ steps: any Typed..., under selected: String? = nil, in place: CapturePlace = .village) -> TypedLine {
    var line = TypedLine(place, under: selected)
    line.type(steps)
    return line
}

/// A workshop to type into.
struct CapturePlace {
    private(set) var state = State()
    private let ids: IdentifierSource

    init() {
        let counter = Counter()
        ids = IdentifierSource { counter.next() }
    }

    /// Numbers in order, so that every run has the same identifiers.
    private final class Counter: @unchecked Sendable {
        private var value: UInt64 = 0

        func next() -> UInt64 {
            value += 1
            return value
        }
    }

    static let village: CapturePlace = {
        var place = CapturePlace()
        place.addThemes([
            "Jardin partagé", "Jardin partagé/Eau", "Jardin partagé/Outils", "Jardin partagé/Mains vertes",
        ])
        place.addThemes(["Cantine", "Cantine/Menus", "Cantine/Outils", "Cantine/Menus/Goûter d'été"])
        place.addThemes(["Bus à pédales", "Bus à pédales/Trajets", "Bus à pédales/Outils", "Bus à pédales/Sécurité"])
        place.perform(
            .addPeople(
                ["Zoé Lefèvre", "Jean-Paul Ngo", "Amélie Œuvrard", "Sam Petit", "Sam Petit"].map { PersonDraft($0) }))
        return place
    }()

    mutating func perform(_ command: Command) {
        let moment = Moment(clock: .zero, device: .none, at: "2023-03-15T18:00:00.000+01:00")
        guard let events = try? state.decide(command, ids: ids) else { return }
        for event in events { event.apply(to: &state, at: moment) }
    }

    mutating func addThemes(_ paths: [String]) {
        for path in paths {
            let titles = path.split(separator: "/").map(String.init)
            let parent = titles.count > 1 ? theme(titles.dropLast().joined(separator: "/")) : nil
            perform(.addTheme(title: titles.last ?? "", prompt: "", parent: parent, place: .last))
        }
    }

    func theme(_ path: String) -> Theme.ID? {
        state.outline.first { state.path(to: $0.theme.id).map(\.title).joined(separator: "/") == path }?.theme.id
    }

    func themes(_ paths: String...) -> [ThemeReference] { paths.compactMap { theme($0).map { .existing($0) } } }

    func person(_ name: String) -> PersonReference? {
        state.people.first { $0.name == name }.map { .existing($0.id) }
    }

    /// Wednesday 15 March 2023.
    static let today = CalendarDay(year: 2023, month: 3, day: 15)

    func context(under selected: String?) -> CaptureContext {
        guard let today = CapturePlace.today else { preconditionFailure("15 March 2023 is a day") }
        return CaptureContext(state: state, selected: selected.flatMap { theme($0) }, today: today, language: .french)
    }
}
