import Phrases
import Screen
import Workshop

/// Fields that are filled one by one: the session's form, a theme's, a person's.
struct Form: Hashable, Sendable {
    let subject: Subject
    private let device: Device.ID
    private(set) var title: String
    private(set) var fields: [Field]
    var selected = 0
    /// The text being typed in the selected field.
    var editing: TextField?

    enum Subject: Hashable, Sendable {
        case session
        case theme(Theme.ID)
        case person(Attendee.ID)
    }

    struct Field: Hashable, Sendable {
        let name: Name
        let label: String
        let value: String
        var hasLines = false
        /// What to write there, while it is empty.
        var hint = ""
        /// Whether the pack asks for it.
        var isAsked = false
    }

    enum Name: Hashable, Sendable {
        case detail(Detail)
        /// A field of the organisers' own, to add: `Repas : soupe`.
        case newDetail
        /// A next session; nil for one to add.
        case meeting(Meeting.ID?, MeetingPart)
        case theme(ThemePart)
        case person(PersonPart)
        /// What this computer is called, and the atelier that it captures for.
        case machine, seat
    }

    enum MeetingPart: Hashable, Sendable, CaseIterable { case date, start, end, place, title }
    enum ThemePart: Hashable, Sendable, CaseIterable { case title, prompt, number, room, headCount, leaders, reporters }
    enum PersonPart: Hashable, Sendable, CaseIterable {
        case name, organisation, function, email, telephone, arrival, departure
        /// The atelier that the person takes part in.
        case table
    }

    var current: Field? { fields.indices.contains(selected) ? fields[selected] : nil }

    mutating func move(by steps: Int) { selected = min(max(0, selected + steps), max(0, fields.count - 1)) }

    /// Begins to type in the selected field.
    ///
    /// - Parameter isAnew: without what it holds.
    mutating func edit(isAnew: Bool = false) {
        guard let field = current else { return }
        editing = TextField(isAnew ? "" : field.value, isMultiline: field.hasLines)
    }

    /// Shows the values as they are now.
    mutating func refresh(_ state: State, _ pack: Pack?, _ phrases: Phrases) {
        title = Form.title(of: subject, state, phrases)
        fields = FormFields(state: state, pack: pack, phrases: phrases, device: device).list(subject)
        move(by: 0)
    }

    init(_ subject: Subject, _ model: Model) {
        self.subject = subject
        device = model.device
        title = Form.title(of: subject, model.state, model.phrases)
        fields = FormFields(
            state: model.state, pack: model.pack, phrases: model.phrases, device: model.device
        ).list(subject)
    }

    private static func title(of subject: Subject, _ state: State, _ phrases: Phrases) -> String {
        switch subject {
        case .session: phrases.sessionForm
        case .theme(let id): state.themes[id]?.title ?? ""
        case .person(let id): state.attendees[id]?.name ?? ""
        }
    }
}
