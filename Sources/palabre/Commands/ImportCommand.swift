import ArgumentParser
import Journal
import Notes
import Phrases
import Workshop

struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "import", abstract: Phrases.ofLocale.commandImport)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFile))
    var file: String
    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder))
    var folder: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        // All is read before the folder is touched.
        let events = try events(phrases)
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

    private var isSession: Bool { fileType == "json" }

    private func events(_ phrases: Phrases) throws -> [any Event] {
        let bytes: [UInt8]
        do throws(SystemFault) {
            bytes = try FileSystem.system.contents(of: file, limit: 64 << 20)
        } catch {
            throw Failure(sentence: phrases.cannotRead(file, phrases.system(error)))
        }
        do throws(NotesFault) {
            switch fileType {
            case "md", "markdown": return try MarkdownNotes.read(bytes, ids: .system)
            case "json": return try JSONNotes.read(bytes)
            default: break
            }
        } catch {
            throw Failure(sentence: file + ", " + error.sentence(phrases))
        }
        throw Failure(sentence: phrases.unknownFileType(file), isBadlyAsked: true)
    }
}
