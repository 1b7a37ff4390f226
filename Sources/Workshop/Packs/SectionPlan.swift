/// A part of the compte-rendu.
public enum ReportSection: String, Hashable, Sendable, CaseIterable {
    /// Date, hours, place, organiser and the organisers' own fields.
    case facts
    case people, objectives, introduction, agenda
    /// The tree of themes with all that was said, and what stands under no theme.
    case themes
    case decisions, actions, questions
    /// The other sessions of the series, past and coming.
    case sessions
    case contact, figures, ranking

    /// The order where no pack says another one.
    public static let usual = ReportSection.allCases
}

/// A section as a pack wants it.
public struct SectionPlan: Hashable, Sendable {
    public enum Form: String, Hashable, Sendable, CaseIterable {
        case bullets, inline, paragraphs, numbers, table
        /// Of people: how many came and for whom.
        case counts
        /// Of people: their names too.
        case names
    }

    public var section: ReportSection
    /// The heading, where it is not the usual one.
    public var title: String
    /// Nil for the usual form.
    public var form: Form?
    /// Of the agenda.
    public var times = Times.planned

    /// Which durations the agenda is printed with.
    public enum Times: String, Hashable, Sendable, CaseIterable {
        case planned
        /// How long each step really took, beside what was planned.
        case actual
    }

    public init(_ section: ReportSection, title: String = "", form: Form? = nil, times: Times = .planned) {
        (self.section, self.title, self.form, self.times) = (section, title, form, times)
    }
}

extension ReportSection {
    /// The forms that it can be printed in, the usual one first; none where there is but one.
    public var forms: [SectionPlan.Form] {
        switch self {
        case .people: [.counts, .names]
        case .decisions, .actions, .questions: [.table, .bullets, .numbers]
        case .agenda: [.table, .bullets]
        case .sessions: [.bullets, .paragraphs]
        case .facts, .objectives, .introduction, .themes, .contact, .figures, .ranking: []
        }
    }
}
