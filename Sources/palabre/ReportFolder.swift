import FoundationEssentials
import Journal
import Phrases
import Report
import Workshop

/// The folder that compte-rendus are compiled into.
struct ReportFolder {
    static let name = "compte-rendu"

    private let workshop: String

    init(of workshop: String) { self.workshop = workshop }

    /// Writes the compte-rendu in every format that is published.
    ///
    /// A template of the user's own that cannot be used is told of, and the program's own take its place: who closes a
    /// session wants the compte-rendu.
    /// - Parameter complain: takes sentences for whoever closes the session.
    /// - Returns: the files, as seen from the workshop's folder, the page first.
    func compile(
        _ state: State, _ options: ReportOptions, _ phrases: Phrases, complain: (String) -> Void
    ) throws -> [String] {
        let templates = try TemplateFolders(workshop: workshop).read(phrases)
        var options = options
        options.templates = templates.texts
        var files: [(name: String, text: String)] = []
        for format in ReportFormat.published {
            let text: String
            do throws(TemplateFault) {
                text = try format.render(state, options: options)
            } catch {
                complain(phrases.templateLeftOut(phrases.fault(error, in: templates)))
                options.templates = [:]
                text = try format.render(state, options: options)
            }
            files.append((format.fileName(for: state, options: options), text))
        }
        let folder = DerivedFolder(workshop + "/" + ReportFolder.name, phrases)
        let names = try folder.write(files, from: ReportFolder.source(state), tell: complain)
        return names.map { ReportFolder.name + "/" + $0 }
    }

    /// That exports of earlier stand beside these, for whoever closes a session; nil where none do.
    func olderExports(than files: [String], _ phrases: Phrases) -> String? {
        let names = files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        let older = DerivedFolder(workshop + "/" + ReportFolder.name, phrases).others(than: names)
        return older.isEmpty ? nil : phrases.olderExports(older)
    }

    /// Whether a closed session has something that the compte-rendu which was written of it lacks, or has none at all: it may
    /// have been closed at another table. Where nobody knows, such as in a folder of an older program, nothing is said.
    func isBehind(_ state: State) -> Bool {
        guard state.isClosed else { return false }
        let path = workshop + "/" + ReportFolder.name
        let names = (try? FileSystem.system.list(path)) ?? []
        guard names.contains(where: { $0.hasSuffix(".html") }) else { return true }
        return DerivedFolder(path, Phrases(.english)).isBehind(ReportFolder.source(state)) ?? false
    }

    private static func source(_ state: State) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(Snapshot(state).reported)).map(Array.init) ?? []
    }
}
