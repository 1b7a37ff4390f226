import Journal
import Notes
import Phrases
import Session
import Workshop

/// A file of people, notes or a session, read whole before anything is touched.
struct FileImport {
    private enum Content {
        case table(ListTable, isMerging: Bool)
        case notes([any Event], isSession: Bool)
    }

    private let content: Content
    private let source: String
    private let phrases: Phrases

    /// - Parameters:
    ///   - kind: what a table holds; nil for what its columns say.
    ///   - isMerging: whether the people of a table complete those who are there.
    init(_ file: String, as kind: ListTable.Kind? = nil, isMerging: Bool = false, _ phrases: Phrases) throws {
        self.phrases = phrases
        source = file.split(separator: "/").last.map { String($0) } ?? file
        let type = file.split(separator: ".").last?.lowercased() ?? ""
        func read<Result>(_ body: ([UInt8]) throws(NotesFault) -> Result) throws -> Result {
            let bytes: [UInt8]
            do throws(SystemFault) {
                bytes = try FileSystem.system.contents(of: file, limit: 64 << 20)
            } catch {
                throw Failure(sentence: phrases.cannotRead(file, phrases.system(error)))
            }
            do throws(NotesFault) { return try body(bytes) } catch {
                throw Failure(sentence: file + ", " + error.sentence(phrases))
            }
        }
        switch type {
        case "csv", "tsv":
            content = .table(
                try read { bytes throws(NotesFault) in try ListTable(bytes, as: kind) }, isMerging: isMerging)
        // The text of a spreadsheet; without a word, it may be anything.
        case "txt" where kind != nil:
            content = .table(
                try read { bytes throws(NotesFault) in try ListTable(bytes, as: kind) }, isMerging: isMerging)
        case "md", "markdown", "json":
            guard kind == nil, !isMerging else { throw Failure(sentence: phrases.onlyForTables, isBadlyAsked: true) }
            let isSession = type == "json"
            content = .notes(
                try read { bytes throws(NotesFault) in
                    try isSession ? JSONNotes.read(bytes) : MarkdownNotes.read(bytes, ids: .system)
                }, isSession: isSession)
        default: throw Failure(sentence: phrases.unknownFileType(file), isBadlyAsked: true)
        }
    }

    /// Puts it into a session, as one step.
    /// - Returns: what it made, and sentences of what was taken and what was not, the first one first.
    func take(into session: Session) throws -> (events: [any Event], sentences: [String]) {
        switch content {
        case .table(let table, let isMerging): try take(table, isMerging, session)
        case .notes(let events, let isSession): try take(events, isSession, session)
        }
    }

    private func take(
        _ table: ListTable, _ isMerging: Bool, _ session: Session
    ) throws -> (events: [any Event], sentences: [String]) {
        let taken = table.held(against: session.state, isMerging: isMerging, source: source, phrases)
        let events = try session.perform(taken.command, phrases)
        let people = events.compactMap { ($0 as? AttendeeAdded)?.presence }
        let sentence = phrases.tableTaken(
            notes: events.count { $0 is ContributionAdded }, themes: events.count { $0 is ThemeAdded },
            // Those who are only named by a note are no news of a table of notes.
            people: table.kind == .people ? people.count : 0, completed: taken.completedCount,
            passedOver: taken.passedOverCount)
        return (events, [sentence] + taken.remarks.map { $0.sentence(phrases) })
    }

    private func take(
        _ events: [any Event], _ isSession: Bool, _ session: Session
    ) throws -> (events: [any Event], sentences: [String]) {
        // Notes go into a session that was prepared; a session in JSON says what its fields are.
        let state = session.state
        let (adopted, kept) = isSession ? (events, []) : state.sparingForm(in: state.joiningThemes(in: events))
        let made = try session.perform(.adopt(adopted), phrases)
        let sentence = phrases.imported(
            notes: made.count { $0 is ContributionAdded }, themes: made.count { $0 is ThemeAdded },
            people: made.count { $0 is AttendeeAdded })
        let form = kept.isEmpty ? [] : [phrases.formKept(kept.map { phrases.detailLabel($0.name) })]
        return (made, [sentence] + form)
    }
}
