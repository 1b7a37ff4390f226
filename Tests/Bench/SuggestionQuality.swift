import Foundation
import Notes
import Suggestions
import Synchronization
import Workshop

/// How often the suggested themes are right: of the notes of real compte-rendus, every third is hidden from its theme, and
/// asked for again.
struct SuggestionQuality {
    /// A document whose notes stand under their themes.
    struct Case {
        let name: String
        let state: State
    }

    /// How often something was right.
    struct Score {
        var asked = 0
        var first = 0
        var amongThree = 0

        mutating func add(_ place: Int?) {
            asked += 1
            guard let place else { return }
            first += place == 0 ? 1 : 0
            amongThree += place < 3 ? 1 : 0
        }

        static func + (one: Score, other: Score) -> Score {
            Score(
                asked: one.asked + other.asked, first: one.first + other.first,
                amongThree: one.amongThree + other.amongThree)
        }
    }

    struct Result {
        var words = Score()
        /// With what the note before is filed under, as it is known in a session.
        var order = Score()
        /// The guess that needs no words: the themes with most notes.
        var custom = Score()
    }

    /// The folders in which cases are looked for, where none is given: those that are shared with other programs, else our
    /// own samples.
    static let folders = ["../shared/cases", "Tests/ConsoleTests/Cases"]

    /// Each `NAME/notes.md` and `NAME.md` of a folder.
    static func cases(in folder: String) throws -> [Case] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        return try names.compactMap { name in
            let path = name.hasSuffix(".md") ? "\(folder)/\(name)" : "\(folder)/\(name)/notes.md"
            guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
            var state = State()
            let numbers = Mutex<UInt64>(0)
            let ids = IdentifierSource {
                numbers.withLock {
                    $0 += 1; return $0
                }
            }
            for event in try MarkdownNotes.read(bytes, ids: ids) {
                event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
            }
            return Case(name: name, state: state)
        }
    }

    static func measure(_ sample: Case) throws -> Result {
        let notes = sample.state.sequence.filter { id in
            sample.state.contributions[id].map { $0.parent == nil && !$0.themes.isEmpty } ?? false
        }
        let hidden = notes.indices.filter { $0 % 3 == 2 }.map { notes[$0] }
        var state = sample.state
        for event in try state.decide(.file(hidden, into: []), ids: .system) {
            event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
        }
        var index = NoteIndex(languages: [.french])
        index.update(from: state)
        let arrangement = Arrangement(state)
        let outline = state.outline.map(\.theme.id)
        let used = outline.enumerated().sorted {
            (-arrangement.notes(under: $0.element).count, $0.offset)
                < (-arrangement.notes(under: $1.element).count, $1.offset)
        }.map(\.element)
        var result = Result()
        var before: Theme.ID?
        for id in state.sequence where state.contributions[id]?.parent == nil {
            guard hidden.contains(id), let truth = sample.state.contributions[id]?.themes else {
                before = state.contributions[id]?.themes.first ?? before
                continue
            }
            let branch = [id] + arrangement.branch(below: id).map(\.note.id)
            let plain = index.advice(on: branch).suggestions
            let leaning = index.advice(on: branch, leaning: Leaning(before: before)).suggestions
            result.words.add(plain.firstIndex { truth.contains($0.theme) })
            result.order.add(leaning.firstIndex { truth.contains($0.theme) })
            result.custom.add(used.firstIndex { truth.contains($0) })
        }
        return result
    }

    /// Prints a line for each case, and one over all.
    static func report(_ folder: String?) throws {
        let folder = folder ?? folders.first { FileManager.default.fileExists(atPath: $0) } ?? folders[1]
        print(
            "\nsuggested themes, every third note hidden, cases of \(folder): the true theme is first / among the first three"
        )
        let columns = ["by the words", "and the note before", "most-used themes"]
        line("", "notes", columns)
        var total = Result()
        for sample in try cases(in: folder) {
            let result = try measure(sample)
            line(sample.name, "\(result.words.asked)", [result.words, result.order, result.custom].map(cell))
            total.words = total.words + result.words
            total.order = total.order + result.order
            total.custom = total.custom + result.custom
        }
        line("all", "\(total.words.asked)", [total.words, total.order, total.custom].map(share))
    }

    private static func cell(_ score: Score) -> String { "\(score.first) / \(score.amongThree)" }

    private static func share(_ score: Score) -> String {
        func percent(_ count: Int) -> String { "\(count * 100 / max(1, score.asked)) %" }
        return cell(score) + "  (\(percent(score.first)) / \(percent(score.amongThree)))"
    }

    private static func line(_ name: String, _ count: String, _ cells: [String]) {
        let padded = [name.padded(24), count.padded(7)] + cells.map { $0.padded(24) }
        print(padded.joined())
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
