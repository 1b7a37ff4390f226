/// The languages that Palabre speaks.
public enum Language: String, Sendable, CaseIterable {
    case french = "fr"
    case english = "en"

    /// The language of a locale's name such as `fr_FR.UTF-8`: English where it asks for it, French otherwise.
    public init(locale: String) {
        self = locale.hasPrefix("en") ? .english : .french
    }
}

/// Every sentence that a user reads, in each language.
///
/// A sentence is a property or a method here, made by `say`, which asks for all languages: a missing translation does not
/// compile. Each part of the program has a file of its own, `Phrases+Part.swift`.
public struct Phrases: Sendable {
    public let language: Language

    public init(_ language: Language) { self.language = language }

    func say(_ french: String, _ english: String) -> String {
        switch language {
        case .french: french
        case .english: english
        }
    }

    /// One of two forms by a count: in French zero and one are singular, in English one alone.
    func count(_ number: Int, _ french: (one: String, many: String), _ english: (one: String, many: String)) -> String {
        switch language {
        case .french: "\(number)\u{A0}" + (number.magnitude < 2 ? french.one : french.many)
        case .english: "\(number) " + (number == 1 ? english.one : english.many)
        }
    }
}
