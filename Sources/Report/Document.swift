import Phrases
import Workshop

/// The compte-rendu as a value: what is printed, in its order and in its words, whatever the format.
///
/// Empty strings and lists stand for what is not known: no format prints anything for them. Texts of people (titles,
/// notes, prompts) are as they typed them, to be read as `Wording`; labels and dates are in the report's language.
public struct Document: Hashable, Sendable {
    /// A label and its value: « Lieu : salle des fêtes ».
    public struct Fact: Hashable, Sendable {
        public let label: String
        public let value: String
    }

    public struct Attendance: Hashable, Sendable {
        /// Sentences such as « 31 personnes présentes, dont 2 à distance ».
        public var counts: [String] = []
        public var organisations: [String] = []
        /// Names under « Présences », « Excuses »… where they are wanted.
        public var names: [Names] = []

        public struct Names: Hashable, Sendable {
            public let label: String
            public let people: [String]
        }

        public var isEmpty: Bool { counts.isEmpty && organisations.isEmpty && names.isEmpty }
    }

    /// A step of the agenda; durations in words.
    public struct Step: Hashable, Sendable {
        public let title: String
        public let minutes: Int?
        public let planned: String
        public let actual: String
        /// Both, with what they are: « durée prévue : 10 min ; durée réelle : 6 min ».
        public let times: String
    }

    /// Another session: when and where in words.
    public struct Session: Hashable, Sendable {
        public let time: String
        public let place: String
        public let title: String
    }

    /// What people filled in, as they typed it: what the Markdown's front matter holds.
    public struct Authored: Hashable, Sendable {
        public var details: [Detail: String] = [:]
        public var extras: [String] = []
        public var sessions: [Meeting] = []
        public var next: [Meeting] = []
    }

    public let language: Language
    /// The sections in their order, each with its form; which of them hold nothing, the renderers find out.
    public let layout: [SectionPlan]
    /// What stands at the head of the first page, line by line.
    public let letterhead: [String]
    /// What a theme at the top is called (« atelier »); empty where nobody says.
    public let levelName: String
    public let title: String
    public let subtitle: String
    /// The series, and the episode of it.
    public let series: String
    /// « Projet – à valider », « Compte-rendu du … », « Validé le … ».
    public let status: String
    public let isDraft: Bool
    /// In words, with its hours; as it was typed where it is not understood.
    public let date: String
    /// The day alone.
    public let day: String
    public let place: String
    public let organiser: String
    public let facts: [Fact]
    public let attendance: Attendance
    public let objectives: [Passage.Block]
    public let introduction: [Passage.Block]
    public let agenda: [Step]
    public let sections: [Section]
    /// The themes that somebody wants to know of because nothing was said under them, each as its titles from the top down.
    public let emptyThemes: [[String]]
    /// Notes without a theme.
    public let others: [Note]
    public let decisions: [Row]
    public let actions: [Row]
    public let questions: [Row]
    public let ranking: [Row]
    public let figures: [Figure]
    /// How many notes are printed, each once.
    public let noteCount: Int
    /// How many dots are on them, of any colour.
    public let dotCount: Int
    /// What the last row of ``figures`` is called: where a note stands under several themes, the rows make more than it.
    func totalLabel(_ phrases: Phrases) -> String {
        figures.reduce(0) { $0 + $1.notes } > noteCount ? phrases.totalOnceLabel : phrases.totalLabel
    }
    /// How many groups are not printed, for nothing is in them.
    public let emptyGroups: Int
    public let sessions: [Session]
    public let next: [Session]
    /// Line by line.
    public let contact: [String]
    public let program: String
    public let authored: Authored

    public init(_ state: State, options: ReportOptions) {
        let state = options.printable(state)
        let compiler = Compiler(state, options: options)
        let gathered = Gathering(compiler)
        language = options.language
        layout = Layout.plans(options, state)
        letterhead = compiler.letterhead
        levelName = compiler.levelName
        title = Cleaning.line(state[.title])
        subtitle = Cleaning.line(state[.subtitle])
        series = compiler.series
        status = compiler.status
        isDraft = !state.isClosed
        date = compiler.moment(state[.date], state[.start], state[.end])
        day = compiler.date(state[.date])
        place = Cleaning.line(state[.place])
        organiser = Cleaning.line(state[.organiser])
        facts = compiler.facts
        attendance = compiler.attendance
        objectives = compiler.passage(state[.objectives])
        introduction = compiler.passage(state[.introduction])
        agenda = compiler.agenda
        sections = gathered.sections
        emptyThemes = gathered.emptyThemes
        others = gathered.others
        decisions = gathered.rows { $0.kind == .decision }
        actions = gathered.rows { $0.kind == .action }
        questions = gathered.rows { $0.kind == .question }
        ranking = gathered.ranking
        figures = gathered.figures
        (noteCount, dotCount, emptyGroups) = (gathered.noteCount, gathered.dotCount, gathered.emptyGroups)
        sessions = state.meetings(.session).map(compiler.session)
        next = state.meetings(.next).map(compiler.session)
        contact = compiler.personal(.contact).split(separator: "\n").map { Cleaning.line(String($0)) }
        program = options.program
        authored = compiler.authored
    }
}
