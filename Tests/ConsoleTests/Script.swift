import Packs
import Support
import Testing
import Workshop

/// What happened in a workshop before the curtain rises: commands, done one after the other.
struct Script: Sendable {
    private let lines: @Sendable (inout Ledger) throws -> Void

    init(_ lines: @escaping @Sendable (inout Ledger) throws -> Void) { self.lines = lines }

    func play(on ledger: inout Ledger) {
        do { try lines(&ledger) } catch { Issue.record("the script does not play: \(error)") }
    }

    /// The same, and then more.
    func then(_ more: @escaping @Sendable (inout Ledger) throws -> Void) -> Script {
        Script { ledger in
            try lines(&ledger)
            try more(&ledger)
        }
    }
}

extension Script {
    /// A folder that was just made.
    static let empty = Script { _ in }

    /// A session that was just prepared from one of the program's packs.
    static func prepared(from name: String) -> Script {
        Script { ledger in
            let file = try #require(BuiltInPacks.files.first { $0.name == name })
            let pack = PackFile.read(file.bytes, name: name).pack
            try ledger.perform(.prepare(pack, source: String(decoding: file.bytes, as: UTF8.self)))
        }
    }

    /// An assembly of gardeners: the themes, and the people who are expected; nobody has said anything yet.
    static let garden = Script { ledger in
        try ledger.perform(
            .setDetails([
                .title: "Assemblée du jardin partagé", .date: "2023-03-15", .start: "18:00", .place: "Maison du parc",
            ]))
        for (atelier, headings) in [
            ("Atelier 1 – Le jardin", ["Outils", "Arrosage", "Bénévoles"]),
            ("Atelier 2 – La fête de juin", ["Musique", "Buvette", "Bénévoles"]),
            ("Atelier 3 – Le voisinage", ["Accueil", "Bruit"]),
        ] {
            let parent = try ledger.theme(atelier)
            for heading in headings { try ledger.theme(heading, under: parent) }
        }
        for (name, organisation) in [
            ("Amina Khelif", "Les Tilleuls"), ("Bruno Castel", "Mairie"), ("Chloé Duquesne", "Centre social"),
            ("Dounia Œuvrard", "Les Tilleuls"),
        ] {
            var person = PersonDraft(name)
            (person.organisation, person.presence) = (organisation, name.hasPrefix("D") ? .excused : .present)
            try ledger.perform(.addPeople([person]))
        }
    }
}

extension Ledger {
    @discardableResult
    mutating func theme(_ title: String, prompt: String = "", under parent: Theme.ID? = nil) throws -> Theme.ID? {
        try perform(.addTheme(title: title, prompt: prompt, parent: parent, place: .last))
        return state.outline.last { $0.theme.title == title && $0.theme.parent == parent }?.theme.id
    }

    /// The first theme of that title.
    func theme(titled title: String) throws -> Theme.ID {
        try #require(state.outline.first { $0.theme.title == title }?.theme.id)
    }

    /// Adds a note under the first theme of that title, and says more of it.
    @discardableResult
    mutating func note(
        _ text: String, under title: String? = nil, _ more: (inout Draft) -> Void = { _ in }
    ) throws -> Contribution.ID {
        var draft = Draft(text)
        if let title { draft.themes = [.existing(try theme(titled: title))] }
        more(&draft)
        try perform(.capture([draft]))
        return try #require(state.sequence.last { state.contributions[$0]?.text == text })
    }

    func person(_ name: String) throws -> PersonReference {
        .existing(try #require(state.people.first { $0.name == name }?.id))
    }
}
