import Phrases
import Workshop

/// How long people spoke: printed only where the session's form asks for it.
extension Compiler {
    private var areSpeakingTimesWanted: Bool { Tick.read(Cleaning.line(state[.speakingTimes])) == true }

    /// By organisation, with its part of the whole.
    var speakingTimes: String {
        guard areSpeakingTimesWanted else { return "" }
        let times = SpeakingTimes(state)
        guard times.total.milliseconds > 0 else { return "" }
        return times.organisations.map { row in
            let name = row.organisation.flatMap { state.organisation($0) }.map { Cleaning.line($0.name) } ?? ""
            let percent = (row.share.milliseconds * 100 + times.total.milliseconds / 2) / times.total.milliseconds
            let length = phrases.length(milliseconds: row.share.milliseconds)
            return phrases.labelled(name.isEmpty ? phrases.withoutOrganisation : name, "\(length) (\(percent)\u{A0}%)")
        }.joined(separator: phrases.listSeparator)
    }

    /// By person, where those who came are named.
    var speakers: String {
        let areNamed = Layout.plans(options, state).contains { $0.form == .names } && !options.isAnonymous
        guard areSpeakingTimesWanted, areNamed else { return "" }
        return SpeakingTimes(state).people.filter { $0.share.milliseconds > 0 }.compactMap { row in
            let name = Cleaning.line(state.attendees[row.person]?.name ?? "")
            let length = phrases.length(milliseconds: row.share.milliseconds)
            return name.isEmpty ? nil : phrases.labelled(name, length)
        }.joined(separator: phrases.listSeparator)
    }
}
