import Phrases
import Workshop

extension Compiler {
    /// Who came: counts and organisations, names where they are wanted. Nobody known is nothing said.
    var attendance: Document.Attendance {
        var attendance = Document.Attendance()
        let people = state.people
        let came = people.filter(\.came)
        let unnamed = Cleaning.line(state[.unnamed])
        let present = state.presentCount
        if present > 0 {
            let remote = came.count { $0.presence == .remote }
            let sentence = phrases.peoplePresent(present)
            attendance.counts.append(remote == 0 ? sentence : "\(sentence), \(phrases.remotely(remote))")
        }
        if Int(unnamed) == nil, !unnamed.isEmpty { attendance.counts.append(phrases.others(unnamed)) }
        if let workshops = inWorkshops { attendance.counts.append(workshops) }
        let excused = people.filter { $0.presence == .excused }
        if !excused.isEmpty { attendance.counts.append(phrases.peopleExcused(excused.count)) }
        let byProxy = people.filter { $0.presence == .proxy }
        if !byProxy.isEmpty { attendance.counts.append(phrases.peopleByProxy(byProxy.count)) }
        attendance.organisations = organisations(of: came + byProxy)
        guard Layout.plans(options, state).contains(where: { $0.form == .names }) else { return attendance }
        let writing = (options.pack?.inclusive ?? .epicene).phrasing
        let groups = [
            (phrases.presentLabel(writing), came), (phrases.excusedLabel(writing), excused),
            (phrases.proxyLabel(writing), byProxy),
        ]
        for (label, people) in groups {
            let named = people.map(described).filter { !$0.isEmpty }
            if !named.isEmpty { attendance.names.append(.init(label: label, people: named)) }
        }
        return attendance
    }

    /// The head-counts of the ateliers: numbers are added up, words stay words.
    private var inWorkshops: String? {
        var sum: Int? = 0
        var parts: [String] = []
        var alone = ""
        for (theme, _) in state.outline {
            let count = Cleaning.line(state.headCount(of: theme))
            guard !count.isEmpty else { continue }
            // « une quinzaine » and two make nobody knows how many.
            sum = Int(count).flatMap { number in sum.map { $0 + number } }
            let title = Wording(Cleaning.line(theme.title)).plain
            parts.append(phrases.labelled(title, count))
            alone = phrases.inTheme(title, Int(count).map(phrases.personCount) ?? count)
        }
        guard !parts.isEmpty else { return nil }
        // A sum of one number says nothing.
        if parts.count == 1 { return alone }
        let detail = parts.joined(separator: ", ")
        return sum.map { "\(phrases.inWorkshops($0)) (\(detail))" } ?? detail
    }

    private func organisations(of people: [Attendee]) -> [String] {
        state.organisations(of: people).map { Cleaning.line($0.name) }.filter { !$0.isEmpty }
    }

    private func described(_ person: Attendee) -> String {
        let name = Cleaning.line(person.name)
        guard !name.isEmpty else { return "" }
        let rest = [Cleaning.line(person.function), Cleaning.line(state.organisation(of: person)?.name ?? "")]
            .filter { !$0.isEmpty }.joined(separator: ", ")
        return rest.isEmpty ? name : "\(name) (\(rest))"
    }
}

extension InclusiveWriting {
    /// How the phrases are asked for it.
    var phrasing: Phrases.InclusiveForm {
        switch self {
        case .epicene: .epicene
        case .dot: .mark(".")
        case .middleDot: .mark("·")
        case .double: .double
        }
    }
}
