import Foundation
import Notes
import Phrases
import Support
import Testing
import Workshop

/// Files as people have them: each with what it gets to read, in `Goldens`.
@Suite struct WrongTablesTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Goldens")

    private static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }.sorted()
    }()

    @Test func `there are twenty of them and more`() { #expect(WrongTablesTests.names.count > 20) }

    /// A name such as `05-sans-nom.as-people` says what the file is said to be.
    @Test(arguments: names)
    func `a file that is wrong gets a sentence that helps`(name: String) throws {
        let bytes = try Data(contentsOf: WrongTablesTests.folder.appendingPathComponent(name + ".csv"))
        let kind = name.split(separator: ".as-").dropFirst().first.flatMap { ListTable.Kind(rawValue: String($0)) }
        let sentences = sentences(bytes, as: kind, Phrases(.french))
        #expect(sentences.allSatisfy { !$0.isEmpty && $0.last != " " })
        expectGolden(
            sentences.joined(separator: "\n") + "\n", named: name,
            filePath: WrongTablesTests.folder.deletingLastPathComponent().appendingPathComponent("x").path)
    }

    /// What the command says of the file in a workshop that is empty.
    private func sentences(_ bytes: Data, as kind: ListTable.Kind?, _ phrases: Phrases) -> [String] {
        do throws(NotesFault) {
            let table = try ListTable(bytes, as: kind)
            let taken = table.held(against: State(), isMerging: false, source: "fichier.csv", phrases)
            let events = (try? State().decide(taken.command, ids: .seeded())) ?? []
            let summary = phrases.tableTaken(
                notes: events.count { $0 is ContributionAdded }, themes: events.count { $0 is ThemeAdded },
                people: table.kind == .people ? events.count { $0 is AttendeeAdded } : 0,
                completed: taken.completedCount, passedOver: taken.passedOverCount)
            return [summary] + taken.remarks.map { $0.sentence(phrases) }
        } catch {
            return [error.sentence(phrases)]
        }
    }
}
