import Screen
import Workshop

/// The agenda as it is worked on: which row is selected, and the line that is typed, if any.
struct Timetable: Hashable, Sendable {
    private(set) var selected: Row?
    /// Where the selection was, for when its row is gone.
    private var index = 0
    var line: Line?
    /// Whether one goes back to the capture line.
    var isOverCapture = false
    /// Whether it was opened for one line only, and closes with it.
    var isForOneLine = false

    enum Row: Hashable, Sendable {
        case countdown(Timing.ID)
        case phase(Phase.ID)
    }

    /// A line that is typed.
    struct Line: Hashable, Sendable {
        let purpose: Purpose
        var field: TextField

        enum Purpose: Hashable, Sendable {
            /// After this one; nil: at the end.
            case newPhase(after: Phase.ID?)
            case editPhase(Phase.ID)
            case countdown
        }

        init(_ purpose: Purpose, _ text: String = "") {
            self.purpose = purpose
            field = TextField(text)
            field.cursor = text.count
        }
    }

    func rows(_ model: Model) -> [Row] {
        let countdown = model.countdown.map { [Row.countdown($0.timing.id)] } ?? []
        return countdown + model.state.agenda.map { .phase($0.id) }
    }

    /// The index of the selected row: at first the step that is timed, or comes next.
    func position(in rows: [Row], _ model: Model) -> Int {
        if let selected, let index = rows.firstIndex(of: selected) { return index }
        if selected == nil {
            let phase = model.dial?.timing.phase ?? model.nextPhase?.id
            if let phase, let index = rows.firstIndex(of: .phase(phase)) { return index }
        }
        return max(0, min(index, rows.count - 1))
    }

    func row(_ model: Model) -> Row? {
        let rows = rows(model)
        return rows.isEmpty ? nil : rows[position(in: rows, model)]
    }

    func phase(_ model: Model) -> Phase? {
        if case .phase(let id) = row(model) { model.state.phases[id] } else { nil }
    }

    mutating func select(_ row: Row, _ model: Model) {
        selected = row
        index = rows(model).firstIndex(of: row) ?? index
    }

    mutating func move(by steps: Int, _ model: Model) {
        let rows = rows(model)
        guard !rows.isEmpty else { return }
        index = min(max(0, position(in: rows, model) + steps), rows.count - 1)
        selected = rows[index]
    }
}
