import Console
import Phrases
import Report
import Session
import Workshop

/// What whoever closes a session should know before the compte-rendu is sent.
enum ClosingRemarks {
    /// Sentences: what is not printed, what one may not want to send, themes that nothing was said under though something was
    /// expected, dates that contradict themselves.
    ///
    /// - Parameter notices: what is wrong with the session's files.
    static func lines(
        _ state: State, _ options: ReportOptions, _ notices: [Notice], _ phrases: Phrases
    ) -> [String] {
        var lines: [String] = []
        if notices.contains(where: \.isDamage) { lines.append(phrases.reportOfDamagedFile) }
        let aside = state.contributions.values.count { $0.kind != .group && state.isAside($0.id) }
        let memos = state.contributions.values.count { $0.kind == .memo && !state.isAside($0.id) }
        let document = Document(state, options: options)
        if aside + memos + document.emptyGroups > 0 {
            lines.append(
                phrases.asideCounts(
                    notes: aside, memos: memos, below: notesBelowMemos(state), groups: document.emptyGroups))
        }
        if state.voting.isHidden { lines.append(phrases.votesStillHidden) }
        let twice = Gatherer.twice(in: state)
        if !twice.isEmpty { lines.append(phrases.namesakes(twice, phrases.actionMergeDoubles.sentence)) }
        lines += document.remarks(phrases, asking: phrases.actionAskNames.sentence)
        if let sentence = guessedDurations(state, document, phrases) { lines.append(sentence) }
        if let sentence = longTurns(state, phrases) { lines.append(sentence) }
        let empty = document.emptyThemes
            .map { $0.map { Wording($0).plain }.joined(separator: " › ") }
        if !empty.isEmpty { lines.append(phrases.emptyThemes(empty)) }
        let dates = [state[.date]] + (state.meetings(.session) + state.meetings(.next)).map(\.date)
        for date in dates {
            // Without a year nothing is contradicted: the session may be of any.
            if let contradiction = DateEntry.Contradiction(in: date) {
                lines.append(phrases.labelled(date, contradiction.sentence(phrases)))
            }
        }
        return lines
    }

    /// Turns that nobody may have ended, where speaking times are printed.
    private static func longTurns(_ state: State, _ phrases: Phrases) -> String? {
        guard Tick.read(Cleaning.line(state[.speakingTimes])) == true else { return nil }
        let long = state.floor.all.filter { $0.length() > longestTurn }
        let names = long.compactMap { turn -> String? in
            state.person(turn.person).map { $0.name + ", " + phrases.length(milliseconds: turn.length()) }
        }
        return names.isEmpty ? nil : phrases.longTurns(names)
    }

    /// Half an hour, in milliseconds: nobody is given the floor for that long in a workshop.
    private static let longestTurn: Int64 = 1_800_000

    /// How many notes are not printed because they are under a memo.
    private static func notesBelowMemos(_ state: State) -> Int {
        state.contributions.values.count { note in
            guard note.parent != nil, note.kind != .memo, note.kind != .group, !state.isAside(note.id) else {
                return false
            }
            return state.branch(of: note.id).contains { $0.kind == .memo }
        }
    }

    /// That clocks were left running, where what they showed is printed.
    private static func guessedDurations(_ state: State, _ document: Document, _ phrases: Phrases) -> String? {
        let guessed = state.timed.filter { $0.isGuessed && $0.phase != nil }
        guard document.agenda.contains(where: { !$0.actual.isEmpty }), let first = guessed.first,
            let phase = first.phase.flatMap({ state.phases[$0] })
        else { return nil }
        let spent = state.spent(on: phase.id, at: first.table) ?? first.elapsed(at: first.started)
        let took = phrases.minutes(State.minutes(spent))
        let place = first.table.flatMap { state.themes[$0]?.title }
        let example = [place, phase.title, took].compactMap(\.self).joined(separator: ", ")
        return phrases.durationsGuessed(guessed.count, first: example)
    }
}

extension Notice {
    /// Whether lines of a file cannot be read.
    fileprivate var isDamage: Bool {
        if case .file(_, .damaged) = self { true } else { false }
    }
}
