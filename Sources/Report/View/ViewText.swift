import Mustache

/// Words as templates print them; where there are none they count as false.
struct ViewText: MustacheCustomRenderable, MustacheParent, Sendable {
    let renderText: String

    init(_ text: String) { renderText = text }

    /// Typography is the same wherever words are printed: titles in the contents as over their sections.
    init<Subject>(_ subject: Subject, _ value: (Subject) -> String) {
        self.init(BoundPunctuation.bound(value(subject)))
    }

    var isNull: Bool { renderText.isEmpty }

    /// Words have no names: those around them are looked up.
    func child(named: String) -> Any? { nil }
}
