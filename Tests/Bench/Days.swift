import Session
import Workshop

/// Invented workshops of a given size, the same at each run but for their ids.
struct Days {
    let stateFolder: String

    /// A day as they are: themes in two levels, people who come, notes of all kinds, votes, corrections, notes that
    /// change theme or are set aside.
    func day(_ folder: String, events wanted: Int) throws {
        let session = try Session.create(folder, options: options)
        defer { session.finish() }
        var random = Random(seed: 2_000)
        try perform([.setDetails([.title: "Une journée", .date: "2023-03-15", .place: "Salle des fêtes"])], session)
        try makeThemes(session)
        for number in 1...60 {
            var person = PersonDraft("Personne \(number)")
            person.organisation = "Association \(number % 9)"
            try perform([.addPeople([person])], session)
        }
        while session.timeline.entries.count < wanted {
            let notes = session.state.sequence
            switch Int.random(in: 0..<10, using: &random) {
            case 0...5: try perform([.capture([draft(session.state, &random)])], session)
            case 6...7:
                try notes.randomElement(using: &random).map {
                    try perform([.vote([$0], label: Votes.dots, by: 1)], session)
                }
            case 8:
                try notes.randomElement(using: &random).map {
                    try perform([.rewrite($0, text: Days.words(&random))], session)
                }
            default:
                let theme = session.state.outline.randomElement(using: &random)?.theme.id
                try notes.randomElement(using: &random).map {
                    try perform([.file([$0], into: theme.map { [.existing($0)] } ?? [])], session)
                }
            }
        }
    }

    /// A long list: all notes under the first of twelve themes, which is the one that opens.
    /// - Parameter together: how many notes make a step.
    func list(_ folder: String, notes: Int, together: Int = 1) throws {
        let session = try Session.create(folder, options: options)
        defer { session.finish() }
        var random = Random(seed: 120)
        try makeThemes(session)
        let theme = session.state.outline.first.map { ThemeReference.existing($0.theme.id) }
        for _ in 0..<notes / together {
            let drafts = (0..<together).map { _ in
                var draft = draft(session.state, &random)
                draft.themes = theme.map { [$0] } ?? []
                return draft
            }
            try perform([.capture(drafts)], session)
        }
    }

    private var options: Session.Options {
        var options = Session.Options(stateFolder: stateFolder)
        options.follows = false
        return options
    }

    private func perform(_ commands: [Command], _ session: Session) throws {
        for command in commands { try session.append(session.state.decide(command, ids: .system)) }
    }

    private func makeThemes(_ session: Session) throws {
        for number in 1...4 {
            try perform([.addTheme(title: "Atelier \(number)", prompt: "", parent: nil, place: .last)], session)
            let parent = session.state.outline.last { $0.depth == 0 }?.theme.id
            for title in ["Difficultés", "Besoins"] {
                try perform([.addTheme(title: title, prompt: "", parent: parent, place: .last)], session)
            }
        }
    }

    private func draft(_ state: State, _ random: inout Random) -> Draft {
        var draft = Draft(Days.words(&random))
        draft.kind = [.idea, .idea, .idea, .question, .decision, .action].randomElement(using: &random) ?? .idea
        draft.themes = state.outline.randomElement(using: &random).map { [.existing($0.theme.id)] } ?? []
        if Bool.random(using: &random) {
            draft.authors = state.attendeeOrder.randomElement(using: &random).map { [.existing($0)] } ?? []
        }
        return draft
    }

    static func words(_ random: inout Random) -> String {
        let words = """
            un jardin partagé près de l’école pour les familles et les aînés du quartier avec des bancs à l’ombre où \
            lire jouer débattre apprendre réparer accueillir des créneaux le samedi sans voiture mieux éclairé
            """.split(separator: " ")
        let count = Int.random(in: 3...24, using: &random)
        return (0..<count).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
    }
}

/// SplitMix64: the same numbers at each run.
struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
