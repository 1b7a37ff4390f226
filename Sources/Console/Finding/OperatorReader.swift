import Phrases
import Workshop

/// Reads one word of a search that may be more than a word: `#jardin`, `@amina`, `genre:action`, `voix>3`, `depuis:10m`.
struct OperatorReader {
    private let context: QueryReading.Context
    private var phrases: Phrases { context.phrases }
    var state: State { context.state }

    init(_ context: QueryReading.Context) { self.context = context }

    enum Meaning {
        case words
        /// An operator whose value is still to be typed.
        case pending
        case condition(Query.Test, chip: String, CaptureRole)
        /// An operator whose value says nothing.
        case misunderstood
    }

    func meaning(of word: QueryWord) -> Meaning {
        guard let first = word.text.first else { return .words }
        let rest = String(word.text.dropFirst())
        switch first {
        case "#", "²": return rest.isEmpty ? .pending : theme(rest)
        case "@": return rest.isEmpty ? .pending : person(rest)
        case "*" where rest.isEmpty: return .condition(.highlighted, chip: phrases.searchHighlighted, .kind)
        // A question mark after a blank ends a question; at the start it is a kind, as in the capture line. A letter there is a
        // word: « à l’ombre ».
        case _ where rest.isEmpty && word.isFirst && first != "\"" && !first.isLetter && !first.isNumber:
            return kinds(word.text, orElse: .words)
        default: break
        }
        guard let place = word.text.firstIndex(where: { ":<>=≤≥".contains($0) }) else { return .words }
        let name = Folded.text(String(word.text[..<place]))
        // Behind `kind:` a sign is a kind's: `kind:>` are the actions.
        let isAlone = word.text[place] == ":" && OperatorReader.fields[name] != nil
        let sign = isAlone ? word.text[place...].prefix(1) : word.text[place...].prefix { ":<>=≤≥".contains($0) }
        let value = String(word.text[sign.endIndex...])
        if let ballot = OperatorReader.ballots[name] { return votes(ballot, name, String(sign), value) }
        guard sign == ":" || sign == "=", let field = OperatorReader.fields[name] else { return .words }
        if value.isEmpty, field != .done { return .pending }
        switch field {
        case .kind: return kinds(value, orElse: .misunderstood)
        case .theme: return theme(value)
        case .person: return person(value)
        case .since: return moment(value, isSince: true)
        case .before: return moment(value, isSince: false)
        case .done: return done(value)
        case .without: return without(value)
        }
    }

    private enum Field { case kind, theme, person, since, before, done, without }

    /// By what they are called in both languages, folded.
    private static let fields: [String: Field] = [
        "kind": .kind, "genre": .kind, "nature": .kind, "type": .kind,
        "theme": .theme, "atelier": .theme,
        "qui": .person, "who": .person, "auteur": .person, "autrice": .person, "author": .person,
        "since": .since, "depuis": .since, "apres": .since, "after": .since,
        "before": .before, "avant": .before, "until": .before,
        "done": .done, "fait": .done, "faite": .done,
        "sans": .without, "without": .without,
    ]

    private static let ballots: [String: Query.Ballot] = [
        "votes": .dots, "vote": .dots, "voix": .dots, "dots": .dots, "gommettes": .dots, "gommette": .dots,
        "pour": .inFavour, "for": .inFavour, "contre": .against, "against": .against,
    ]

    // MARK: Themes and people

    private func theme(_ typed: String) -> Meaning {
        let meant = ThemeFinder(context.capture).meant(typed)
        guard let first = meant.first else { return .misunderstood }
        let roots = Set(meant)
        let below = state.outline.map(\.theme.id).filter { id in
            state.path(to: id).contains { roots.contains($0.id) }
        }
        let chip =
            meant.count == 1
            ? state.path(to: first).map(\.title).joined(separator: ThemePath.separator)
            : OperatorReader.several(meant.compactMap { state.themes[$0]?.title })
        return .condition(.themes(Set(below)), chip: chip, .theme)
    }

    private func person(_ typed: String) -> Meaning {
        let key = Matching.key(typed)
        let people = state.people
        // One name typed at two tables is one organisation.
        let doubles = Set(state.doubleOrganisations.map(\.double))
        let organisations = state.organisationOrder.compactMap { state.organisations[$0] }
            .filter { $0.mergedInto == nil && !doubles.contains($0.id) }
        var ranked: [(rank: Matching.Rank, name: String, people: [Attendee.ID])] = []
        for person in people {
            if let rank = Matching.rank(key, in: Matching.key(person.name)) {
                ranked.append((rank, person.name, [person.id]))
            }
        }
        for organisation in organisations {
            if let rank = Matching.rank(key, in: Matching.key(organisation.name)) {
                let name = Folded.key(organisation.name)
                let members = people.filter { state.organisation(of: $0).map { Folded.key($0.name) } == name }.map(\.id)
                ranked.append((rank, organisation.name, members))
            }
        }
        guard let best = ranked.map(\.rank).min(), best != .scattered || ranked.count == 1 else {
            return .misunderstood
        }
        let meant = ranked.filter { $0.rank == best }
        let ids = Set(meant.flatMap(\.people))
        // Those who were found to be one of them are meant too.
        let all = state.attendees.keys.filter { state.person($0).map { ids.contains($0.id) } ?? false }
        return .condition(.people(ids.union(all)), chip: OperatorReader.several(meant.map(\.name)), .person)
    }

    /// The first of some names, and how many they are.
    private static func several(_ names: [String]) -> String {
        var different: [String] = []
        for name in names where !different.contains(name) { different.append(name) }
        let shown = different.prefix(2).joined(separator: ", ") + (different.count > 2 ? "…" : "")
        return names.count == different.prefix(2).count ? shown : shown + " (\(names.count))"
    }

    // MARK: Kinds

    private func kinds(_ typed: String, orElse otherwise: Meaning) -> Meaning {
        var kinds: [Contribution.Kind] = []
        for part in typed.split(separator: ",") {
            guard let kind = kind(String(part)) else { return otherwise }
            kinds.append(kind)
        }
        guard !kinds.isEmpty else { return otherwise }
        let names = kinds.map { phrases.searchKind($0.rawValue) }.joined(separator: ", ")
        return .condition(.kinds(Set(kinds)), chip: names, .kind)
    }

    private func kind(_ typed: String) -> Contribution.Kind? {
        if let signed = Contribution.Kind.allCases.first(where: { NoteCards.sign(of: $0) == typed }) { return signed }
        let name = Folded.text(typed)
        guard name.allSatisfy(\.isLetter) else { return nil }
        return Contribution.Kind.allCases.first { kind in
            Language.allCases.contains { language in
                Phrases(language).searchKindNames(kind.rawValue).contains { Folded.text($0).hasPrefix(name) }
            }
        }
    }

    // MARK: Votes, what is done, what is without

    private func votes(_ ballot: Query.Ballot, _ name: String, _ sign: String, _ value: String) -> Meaning {
        let comparison: Query.Comparison? =
            switch sign {
            case ":", "=", "==", ":=": .equal
            case "<", ":<": .less
            case ">", ":>": .more
            case "<=", "≤", "=<", ":<=": .atMost
            case ">=", "≥", "=>", ":>=": .atLeast
            default: nil
            }
        // « pour : » is a word far more often than a count.
        let mayBeWords = ballot != .dots
        guard let comparison else { return mayBeWords ? .words : .misunderstood }
        if value.isEmpty { return mayBeWords ? .words : .pending }
        guard let number = Int(value), value.count <= 6 else { return mayBeWords ? .words : .misunderstood }
        let label =
            switch ballot {
            case .dots: Votes.dots
            case .inFavour: Votes.inFavour
            case .against: Votes.against
            }
        let chip = "\(phrases.searchVotes(label)) \(comparison.rawValue) \(number)"
        return .condition(.votes(ballot, comparison, number), chip: chip, .dots)
    }

    private func done(_ value: String) -> Meaning {
        switch Folded.text(value) {
        case "", "oui", "yes", "o", "y": .condition(.done(true), chip: phrases.searchDone(true), .kind)
        case "non", "no", "n": .condition(.done(false), chip: phrases.searchDone(false), .kind)
        default: .misunderstood
        }
    }

    private func without(_ value: String) -> Meaning {
        switch Folded.text(value) {
        case "theme", "themes", "t": .condition(.withoutTheme, chip: phrases.searchWithoutTheme, .theme)
        case "auteur", "autrice", "qui", "nom", "author", "who", "name":
            .condition(.withoutAuthor, chip: phrases.searchWithoutAuthor, .person)
        default: .misunderstood
        }
    }

    // MARK: When

    private func moment(_ typed: String, isSince: Bool) -> Meaning {
        guard let (moment, chip) = MomentReader(context).moment(Folded.text(typed), isSince: isSince) else {
            return .misunderstood
        }
        return .condition(isSince ? .since(moment) : .before(moment), chip: chip, .due)
    }
}
