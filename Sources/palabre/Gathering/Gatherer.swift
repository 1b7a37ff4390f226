import Console
import Journal
import Phrases
import Session
import Workshop

/// Looks at the folders of other tables, and takes them in: what the interface and the shell have in common.
///
/// It knows files only, and may run in a thread of its own; what is joined of another session is an event of the session that
/// is open, and left to it.
struct Gatherer: Sendable {
    let home: String
    let phrases: Phrases
    /// The device that writes now: of it there cannot be a second history while it does.
    var writing: Device.ID?

    enum Outcome: Sendable {
        case taken(GatheredFolder)
        /// Another session, whose content is to be joined.
        case other(name: String, State)
        /// It holds a second history of the device that writes now: it is taken once that one has ended.
        case waits(String)
        case failed(String)
    }

    /// The end of a path, by which people know it.
    static func name(of path: String) -> String { path.split(separator: "/").suffix(2).joined(separator: "/") }

    func offer(_ path: String) throws(SessionFault) -> TableOffer {
        let survey = try Survey(of: path, for: home)
        var offer = TableOffer(path: path, name: Gatherer.name(of: path))
        offer.title = survey.state[.title]
        offer.devices = survey.devices.compactMap { survey.state.deviceLabels[$0] }.filter { !$0.isEmpty }
        offer.remarks = remarks(survey)
        if let joining = survey.joining {
            offer.kind = .otherSession
            (offer.notes, offer.people, offer.events) = (joining.notes, joining.people, joining.events.count)
        } else {
            (offer.notes, offer.people, offer.events) = survey.counts()
            if survey.isClosing { offer.remarks.append(phrases.closedElsewhere(phrases.actionReopen.sentence)) }
            offer.isIncomplete = survey.isIncomplete
        }
        return offer
    }

    /// Those of the folders that can be read.
    func offers(_ paths: [String]) -> [TableOffer] {
        paths.compactMap { path in try? offer(path) }
    }

    /// Takes a folder in, as far as files go.
    func take(_ path: String) -> Outcome {
        let name = Gatherer.name(of: path)
        do throws(SessionFault) {
            let survey = try Survey(of: path, for: home)
            guard survey.kind == .sameWorkshop else { return .other(name: name, survey.state) }
            if let writing, survey.forks.contains(writing) { return .waits(path) }
            try survey.copy(into: home)
            let (notes, people, events) = survey.counts()
            return .taken(
                GatheredFolder(
                    name: name, notes: notes, people: people, events: events, isClosing: survey.isClosing,
                    twice: Gatherer.twice(in: survey.merged), remarks: remarks(survey),
                    isIncomplete: survey.isIncomplete))
        } catch {
            guard (try? FileSystem.system.statusOfPath(path)) != nil else { return .failed(phrases.keyIsGone(name)) }
            return .failed(name + phrases.colon + phrases.fault(error).withoutFullStop)
        }
    }

    /// The names of whoever and whatever is on the list more than once, each once.
    static func twice(in state: State) -> [String] {
        let people = state.doubles.compactMap { state.attendees[$0.first]?.name }
        let organisations = state.doubleOrganisations.compactMap { state.organisations[$0.first]?.name }
        var seen = Set<String>()
        return (people + organisations).filter { seen.insert($0).inserted }
    }

    /// Likewise once these are in: what was copied may not have been read here yet.
    static func twice(_ outcomes: [Outcome], in state: State) -> [String] {
        for case .taken(let folder) in outcomes.reversed() { return folder.twice }
        return twice(in: state)
    }

    private func remarks(_ survey: Survey) -> [String] {
        let unknown = survey.peopleWithoutName
        return survey.lacks.map { phrases.lack($0) } + (unknown > 0 ? [phrases.namesStayedBehind(unknown)] : [])
            + survey.forks.map { $0 == writing ? phrases.forkHere($0.rawValue) : phrases.forkBeside($0.rawValue) }
    }
}

/// What a folder brought.
struct GatheredFolder: Sendable {
    let name: String
    let notes: Int
    let people: Int
    let events: Int
    /// Whether it closed the session.
    var isClosing = false
    /// Who and what is on the list twice now.
    var twice: [String] = []
    var remarks: [String] = []
    /// Whether something of it could not be had.
    var isIncomplete = false

    /// - Parameter undo: the key that takes it back, where one does.
    func sentence(_ phrases: Phrases, undo: String? = nil) -> String {
        let sentence = phrases.gathered(
            name, notes: notes, people: people, events: events, isIncomplete: isIncomplete,
            undo: events > 0 ? undo : nil)
        let closing = isClosing ? [phrases.closedElsewhere(phrases.actionReopen.sentence)] : []
        return ([sentence] + closing + remarks).joined(separator: " – ")
    }
}
