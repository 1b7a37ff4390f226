import Phrases
import Workshop

/// The sections of a compte-rendu in their order, each with the form it is printed in: what a pack asks for, made whole.
enum Layout {
    /// - A section counts once, where it is named first.
    /// - The themes are there even where the pack forgot them: before what usually comes after them.
    /// - Every plan has a form that its section can be printed in, where there is a choice.
    /// - The agenda is there where the session asks for its durations.
    static func plans(_ options: ReportOptions, printsDurations: Bool = false) -> [SectionPlan] {
        var plans: [SectionPlan] = []
        for plan in options.pack?.sections ?? [] where !plans.contains(where: { $0.section == plan.section }) {
            plans.append(plan)
        }
        if plans.isEmpty { plans = ReportSection.usual.map { SectionPlan($0) } }
        if !plans.contains(where: { $0.section == .themes }) {
            let later = ReportSection.usual.drop { $0 != .themes }
            let place = plans.firstIndex { later.contains($0.section) } ?? plans.endIndex
            plans.insert(SectionPlan(.themes), at: place)
        }
        if printsDurations, !plans.contains(where: { $0.section == .agenda }) {
            plans.insert(SectionPlan(.agenda), at: plans.firstIndex { $0.section == .themes } ?? plans.endIndex)
        }
        return plans.map { settled($0, options) }
    }

    private static func settled(_ plan: SectionPlan, _ options: ReportOptions) -> SectionPlan {
        let forms = plan.section.forms
        var plan = plan
        plan.title = Cleaning.line(plan.title)
        plan.form = plan.form.flatMap { forms.contains($0) ? $0 : nil } ?? forms.first
        if plan.section == .people {
            if let names = options.namesAttendees { plan.form = names ? .names : .counts }
            if options.isAnonymous { plan.form = .counts }
        }
        return plan
    }
}

extension SectionPlan {
    /// The heading that it is printed under: the pack's, or the usual one; empty where there is none.
    func heading(_ phrases: Phrases) -> String {
        guard title.isEmpty else { return title }
        switch section {
        case .facts, .introduction, .themes: return ""
        case .people: return phrases.attendanceHeading
        case .objectives: return phrases.objectivesLabel
        case .agenda: return phrases.agendaHeading
        case .decisions: return phrases.decisionsHeading
        case .actions: return phrases.actionsHeading
        case .questions: return phrases.questionsHeading
        case .sessions: return phrases.sessionsHeading
        case .contact: return phrases.contactHeading
        case .figures: return phrases.figuresHeading
        case .ranking: return phrases.rankingHeading
        }
    }
}

extension Document {
    /// Whether who came is told among the facts: counts only, right after them, without a heading of their own.
    var attendanceIsAFact: Bool {
        guard let facts = layout.firstIndex(where: { $0.section == .facts }), facts + 1 < layout.count else {
            return false
        }
        let next = layout[facts + 1]
        return next.section == .people && next.form == .counts && next.title.isEmpty
    }

    /// The heading of the introduction: where a section under a heading comes before it, it would be read as part of that.
    func introductionHeading(_ phrases: Phrases) -> String {
        guard let place = layout.firstIndex(where: { $0.section == .introduction }), !introduction.isEmpty else {
            return ""
        }
        guard layout[place].title.isEmpty else { return layout[place].title }
        let isAfterHeading = layout[..<place].contains { !$0.heading(phrases).isEmpty && holds($0.section) }
        return isAfterHeading ? phrases.introductionHeading : ""
    }

    /// Whether anything is printed in a section.
    private func holds(_ section: ReportSection) -> Bool {
        switch section {
        case .facts: !facts.isEmpty
        case .people: !attendance.isEmpty && !attendanceIsAFact
        case .objectives: !objectives.isEmpty
        case .introduction: !introduction.isEmpty
        case .agenda: !agenda.isEmpty
        case .themes: !sections.isEmpty || !others.isEmpty
        case .decisions: !decisions.isEmpty
        case .actions: !actions.isEmpty
        case .questions: !questions.isEmpty
        case .sessions: !sessions.isEmpty || !next.isEmpty
        case .contact: !contact.isEmpty
        case .figures: figures.count { $0.notes > 0 } > 1
        case .ranking: !ranking.isEmpty
        }
    }

    /// Whether the layout has a section after the introduction, or has no introduction before the themes at all.
    func comesAfterIntroduction(_ section: ReportSection) -> Bool {
        guard let introduction = layout.firstIndex(where: { $0.section == .introduction }),
            let own = layout.firstIndex(where: { $0.section == section })
        else { return false }
        return introduction < own
    }
}
