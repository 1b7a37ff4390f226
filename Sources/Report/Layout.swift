import Phrases
import Workshop

/// The sections of a compte-rendu in their order, each with the form it is printed in: what a pack asks for, made whole.
enum Layout {
    /// - A section counts once, where it is named first.
    /// - The themes are there even where the pack forgot them: before what usually comes after them.
    /// - So is what somebody filled in: no pack makes it disappear.
    /// - Every plan has a form that its section can be printed in, where there is a choice.
    /// - The agenda is there where the session asks for its durations.
    static func plans(_ options: ReportOptions, _ state: State) -> [SectionPlan] {
        var plans: [SectionPlan] = []
        for plan in options.pack?.sections ?? [] where !plans.contains(where: { $0.section == plan.section }) {
            plans.append(plan)
        }
        if plans.isEmpty { plans = ReportSection.usual.map { SectionPlan($0) } }
        func add(_ section: ReportSection, at place: Int) {
            guard !plans.contains(where: { $0.section == section }) else { return }
            plans.insert(SectionPlan(section), at: place)
        }
        add(.themes, at: place(before: .themes, in: plans))
        if state.printsDurations == true {
            add(.agenda, at: plans.firstIndex { $0.section == .themes } ?? plans.endIndex)
        }
        for section in state.filledSections {
            let isAfterThemes = section == .sessions || section == .contact
            add(section, at: isAfterThemes ? place(behind: section, in: plans) : place(before: section, in: plans))
        }
        return plans.map { settled($0, options) }
    }

    /// Before the first of what usually comes after a section.
    private static func place(before section: ReportSection, in plans: [SectionPlan]) -> Int {
        let later = ReportSection.usual.drop { $0 != section }
        return plans.firstIndex { later.contains($0.section) } ?? plans.endIndex
    }

    /// Behind the last of what usually comes before a section.
    private static func place(behind section: ReportSection, in plans: [SectionPlan]) -> Int {
        let earlier = ReportSection.usual.prefix { $0 != section }
        return plans.lastIndex { earlier.contains($0.section) }.map { $0 + 1 } ?? plans.endIndex
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

extension State {
    /// The sections that print a field of the session's form in which something stands, in their usual order.
    fileprivate var filledSections: [ReportSection] {
        var filled: Set<ReportSection> = []
        for (detail, value) in details where !Cleaning.text(value).isEmpty {
            if let section = detail.section { filled.insert(section) }
        }
        if !meetings(.session).isEmpty || !meetings(.next).isEmpty { filled.insert(.sessions) }
        return ReportSection.usual.filter(filled.contains)
    }
}

extension Detail {
    /// The section that it is printed in; nil for what stands at the head of every page, and what is not for print.
    fileprivate var section: ReportSection? {
        switch self {
        case .title, .subtitle, .speakingLimit: nil
        case .objectives: .objectives
        case .introduction: .introduction
        case .contact: .contact
        case .unnamed: .people
        case .date, .start, .end, .place, .modality, .organiser, .host, .partner, .series, .episode, .frequency,
            .capacity, .referent, .link, .animation, .noteTaking, .speakingTimes, .extra:
            .facts
        }
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
