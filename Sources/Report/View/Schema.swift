import Mustache

/// A value that templates read: what it is called, and the names it has for them.
///
/// A view always answers to all of its names. Mustache looks for a name that is missing in what is around, and a sub-note
/// without votes would get those of the note above it.
protocol View: MustacheParent, Sendable {
    static var schema: Schema<Self> { get }
}

extension View {
    func child(named name: String) -> Any? { Self.schema.value(of: name, in: self) }

    static var shape: Shape { schema.shape }
}

/// The names of a view, declared once: templates are given them, checked against them and told of them from here.
struct Schema<Subject: View>: Sendable {
    let shape: Shape
    private let values: [String: @Sendable (Subject) -> Any]

    init(_ name: String, _ meaning: Meaning, _ fields: [Field]) {
        shape = Shape(name: name, meaning: meaning, names: fields.map(\.name))
        values = Dictionary(fields.map { ($0.name.name, $0.value) }) { first, _ in first }
    }

    func value(of name: String, in subject: Subject) -> Any? { values[name]?(subject) }

    struct Field: Sendable {
        let name: Shape.Name
        let value: @Sendable (Subject) -> Any

        private init(
            _ name: String, _ kind: Shape.Kind, _ meaning: Meaning, _ value: @escaping @Sendable (Subject) -> Any
        ) {
            self.name = Shape.Name(name: name, kind: kind, meaning: meaning)
            self.value = value
        }

        /// Words on one line; counts as false when there are none.
        static func text(
            _ name: String, _ french: String, _ english: String, _ value: @escaping @Sendable (Subject) -> String
        ) -> Field {
            Field(name, .text, Meaning(french, english)) { ViewText($0, value) }
        }

        static func texts(
            _ name: String, _ french: String, _ english: String, _ value: @escaping @Sendable (Subject) -> [String]
        ) -> Field {
            Field(name, .texts, Meaning(french, english)) { value($0).map { ViewText(BoundPunctuation.bound($0)) } }
        }

        static func flag(
            _ name: String, _ french: String, _ english: String, _ value: @escaping @Sendable (Subject) -> Bool
        ) -> Field {
            Field(name, .flag, Meaning(french, english), value)
        }

        static func list<Element: View>(
            _ name: String, _ french: String, _ english: String, _ value: @escaping @Sendable (Subject) -> [Element]
        ) -> Field {
            Field(name, .list(Element.self), Meaning(french, english), value)
        }

        /// Counts as false when it is not there.
        static func one<Element: View>(
            _ name: String, _ french: String, _ english: String, _ value: @escaping @Sendable (Subject) -> Element?
        ) -> Field {
            Field(name, .one(Element.self), Meaning(french, english)) { subject in
                value(subject).map { $0 as Any } ?? ViewText("")
            }
        }
    }
}

/// What there is to know of a view without having one.
struct Shape: Sendable {
    let name: String
    let meaning: Meaning
    let names: [Name]

    struct Name: Sendable {
        let name: String
        let kind: Kind
        let meaning: Meaning
    }

    /// Other views are named by their types: a view may hold views of its own kind.
    enum Kind: Sendable {
        case text, texts, flag
        case list(any View.Type)
        case one(any View.Type)

        /// The view that a section over it opens.
        var view: (any View.Type)? {
            switch self {
            case .list(let view), .one(let view): view
            case .text, .texts, .flag: nil
            }
        }
    }

    subscript(name: String) -> Name? { names.first { $0.name == name } }
}

/// What something is, in one sentence of each language.
struct Meaning: Hashable, Sendable {
    let french: String
    let english: String

    init(_ french: String, _ english: String) { (self.french, self.english) = (french, english) }
}
