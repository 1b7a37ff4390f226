import ArgumentParser
import Journal
import Notes
import Phrases
import Workshop

struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "import", abstract: Phrases.ofLocale.commandImport)
    }

    @Argument(
        help: ArgumentHelp(Phrases.ofLocale.argumentFile), completion: .file(extensions: ["md", "csv", "json"]))
    var file: String
    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @Option(name: .customLong("as"), help: ArgumentHelp(Phrases.ofLocale.optionAs, valueName: "people|notes|…"))
    var kind: String?
    @Flag(name: .customLong("merge"), help: ArgumentHelp(Phrases.ofLocale.optionMerge))
    var isMerging = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let kind = try kind.map { name in
            guard let kind = ListTable.Kind(rawValue: name) else {
                let known = ListTable.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure(sentence: phrases.unknownTable(name, known), isBadlyAsked: true)
            }
            return kind
        }
        switch fileType {
        case "csv", "tsv": try takeTable(as: kind, phrases)
        // The text of a spreadsheet; without a word, it may be anything.
        case "txt" where kind != nil: try takeTable(as: kind, phrases)
        case "md", "markdown", "json":
            guard kind == nil, !isMerging else { throw Failure(sentence: phrases.onlyForTables, isBadlyAsked: true) }
            try takeNotes(phrases)
        default: throw Failure(sentence: phrases.unknownFileType(file), isBadlyAsked: true)
        }
    }

    /// Says what was taken and, line by line, what was not.
    private func takeTable(as kind: ListTable.Kind?, _ phrases: Phrases) throws {
        let bytes = try bytes(phrases)
        // All is read before the folder is touched.
        let table = try read(phrases) { () throws(NotesFault) in try ListTable(bytes, as: kind) }
        let source = file.split(separator: "/").last.map { String($0) } ?? file
        let (taken, events) = try Folder(folder, phrases).writeOrMake { session in
            let taken = table.held(against: session.state, isMerging: isMerging, source: source, phrases)
            return (taken, try session.perform(taken.command, phrases))
        }
        let people = events.compactMap { ($0 as? AttendeeAdded)?.presence }
        Output.say(
            phrases.tableTaken(
                notes: events.count { $0 is ContributionAdded }, themes: events.count { $0 is ThemeAdded },
                // Those who are only named by a note are no news of a table of notes.
                people: table.kind == .people ? people.count : 0, completed: taken.completedCount,
                passedOver: taken.passedOverCount))
        for remark in taken.remarks { Output.say(remark.sentence(phrases)) }
    }

    private func takeNotes(_ phrases: Phrases) throws {
        let bytes = try bytes(phrases)
        let isSession = fileType == "json"
        let events = try read(phrases) { () throws(NotesFault) in
            try isSession ? JSONNotes.read(bytes) : MarkdownNotes.read(bytes, ids: .system)
        }
        let kept = try Folder(folder, phrases).writeOrMake { session in
            // Notes go into a session that was prepared; a session in JSON says what its fields are.
            let (adopted, kept) = isSession ? (events, []) : session.state.sparingForm(in: events)
            try session.perform(.adopt(adopted), phrases)
            return kept
        }
        Output.say(
            phrases.imported(
                notes: events.count { $0 is ContributionAdded }, themes: events.count { $0 is ThemeAdded },
                people: events.count { $0 is AttendeeAdded }))
        if !kept.isEmpty { Output.say(phrases.formKept(kept.map { phrases.detailLabel($0.name) })) }
    }

    private var fileType: String { file.split(separator: ".").last?.lowercased() ?? "" }

    private func bytes(_ phrases: Phrases) throws -> [UInt8] {
        do throws(SystemFault) {
            return try FileSystem.system.contents(of: file, limit: 64 << 20)
        } catch {
            throw Failure(sentence: phrases.cannotRead(file, phrases.system(error)))
        }
    }

    private func read<Result>(_ phrases: Phrases, _ body: () throws(NotesFault) -> Result) throws -> Result {
        do throws(NotesFault) { return try body() } catch {
            throw Failure(sentence: file + ", " + error.sentence(phrases))
        }
    }
}
