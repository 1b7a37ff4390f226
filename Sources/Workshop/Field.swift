/// One value of an event as a journal holds it: integers and strings only, so that there is one way to write it.
public enum Field: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case strings([String])
    /// JSON text of a shape that this version does not know (an object, a mixed array), kept as it was written.
    case opaque(String)
}

/// The named values of an event, in the order in which they are written.
public struct Fields: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    public struct Pair: Hashable, Sendable {
        public let key: String
        public let value: Field

        public init(_ key: String, _ value: Field) {
            self.key = key
            self.value = value
        }
    }

    public private(set) var pairs: [Pair]

    public init(_ pairs: [Pair] = []) { self.pairs = pairs }

    public init(dictionaryLiteral elements: (String, Field)...) {
        pairs = elements.map { Pair($0.0, $0.1) }
    }

    public var isEmpty: Bool { pairs.isEmpty }

    public subscript(key: String) -> Field? {
        for index in pairs.indices where pairs[index].key == key { return pairs[index].value }
        return nil
    }

    public mutating func append(_ key: String, _ value: Field) { pairs.append(Pair(key, value)) }
}

/// What can stand in a field: how a Swift value is written, and read back.
public protocol FieldValue {
    /// What is written; nil writes nothing, as if the field were not there.
    var field: Field? { get }

    /// Reads a field; `nil` stands for one that is not there. Nil when it cannot be understood.
    init?(field: Field?)
}

extension String: FieldValue {
    public var field: Field? { isEmpty ? nil : .string(self) }

    public init?(field: Field?) {
        switch field {
        case .none: self = ""
        case .string(let text): self = text
        default: return nil
        }
    }
}

extension Int: FieldValue {
    public var field: Field? { .int(self) }

    public init?(field: Field?) {
        guard case .int(let number) = field else { return nil }
        self = number
    }
}

extension Bool: FieldValue {
    public var field: Field? { .bool(self) }

    public init?(field: Field?) {
        guard case .bool(let value) = field else { return nil }
        self = value
    }
}

extension Identifier: FieldValue {
    public var field: Field? { .string(rawValue) }

    public init?(field: Field?) {
        guard case .string(let text) = field else { return nil }
        self.init(text)
    }
}

extension Array: FieldValue where Element: FieldValue {
    public var field: Field? {
        guard !isEmpty else { return nil }
        return .strings(
            map { element in
                guard case .string(let text) = element.field else { return "" }
                return text
            })
    }

    public init?(field: Field?) {
        switch field {
        case .none: self = []
        case .strings(let texts):
            self = []
            for text in texts {
                guard let element = Element(field: .string(text)) else { return nil }
                append(element)
            }
        default: return nil
        }
    }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    public var field: Field? { self?.field }

    public init?(field: Field?) {
        guard let field else {
            self = .none
            return
        }
        guard let value = Wrapped(field: field) else { return nil }
        self = .some(value)
    }
}

extension FieldValue where Self: RawRepresentable, RawValue == String {
    public var field: Field? { .string(rawValue) }

    public init?(field: Field?) {
        guard case .string(let text) = field else { return nil }
        self.init(rawValue: text)
    }
}

/// What an event says of one field of a thing: nothing, or its new value.
public enum Change<Value: FieldValue & Hashable & Sendable>: FieldValue, Hashable, Sendable {
    case kept
    case set(Value)

    public var field: Field? {
        switch self {
        case .kept: nil
        case .set(let value): value.field ?? .null
        }
    }

    public init?(field: Field?) {
        switch field {
        case .none:
            self = .kept
        case .null:
            guard let value = Value(field: nil) else { return nil }
            self = .set(value)
        case .some(let field):
            guard let value = Value(field: field) else { return nil }
            self = .set(value)
        }
    }

    func apply(to value: inout Value) {
        if case .set(let new) = self { value = new }
    }
}

/// Where something goes in a list. Never an index: two devices would count differently.
public enum Place<Subject>: FieldValue, Hashable, Sendable {
    case last
    case first
    case after(Identifier<Subject>)

    public var field: Field? {
        switch self {
        case .last: nil
        case .first: .null
        case .after(let id): id.field
        }
    }

    public init?(field: Field?) {
        switch field {
        case .none: self = .last
        case .null: self = .first
        case .some(let field):
            guard let id = Identifier<Subject>(field: field) else { return nil }
            self = .after(id)
        }
    }
}

extension Array {
    /// Takes `element` from where it is to `place`; to the end where the place names what is not here.
    mutating func move<Subject>(_ element: Identifier<Subject>, to place: Place<Subject>)
    where Element == Identifier<Subject> {
        guard let index = lastIndex(of: element) else { return insert(element, at: place) }
        remove(at: index)
        // Most moves are to a neighbour's side: of a long list no more than that is looked at.
        if case .after(let anchor) = place {
            let near = Swift.max(0, index - 4)..<Swift.min(count, index + 4)
            if let neighbour = self[near].firstIndex(of: anchor) { return insert(element, at: neighbour + 1) }
        }
        insert(element, at: place)
    }

    /// Puts `element` at `place`; at the end where the place names what is not here.
    mutating func insert<Subject>(_ element: Identifier<Subject>, at place: Place<Subject>)
    where Element == Identifier<Subject> {
        switch place {
        case .last: append(element)
        case .first: insert(element, at: 0)
        case .after(let anchor):
            if last == anchor {
                append(element)
            } else if let index = lastIndex(of: anchor) {
                insert(element, at: index + 1)
            } else {
                append(element)
            }
        }
    }
}
