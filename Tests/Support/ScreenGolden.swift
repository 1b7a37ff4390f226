import Foundation
import Screen
import Testing

/// Expects a grid to look as the file `Goldens/NAME.txt` beside the test says.
///
/// When it does not, what it looks like is written to `NAME.actual` there, and the failure says how to accept it. With
/// `RECORD=1` in the environment the file is written, and the test still fails, so that no recording passes for a check;
/// with `CI=true` nothing is ever written over a golden.
public func expectGolden(
    _ grid: Grid,
    named name: String,
    filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    expectGolden(
        ScreenNotation.render(grid),
        named: name,
        filePath: filePath,
        sourceLocation: sourceLocation
    )
}

/// The same for any text.
public func expectGolden(
    _ text: String,
    named name: String,
    filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent().appendingPathComponent("Goldens")
    let golden = Golden(folder: folder, name: name, environment: ProcessInfo.processInfo.environment)
    if let complaint = golden.complaint(about: text) {
        Issue.record(Comment(rawValue: complaint), sourceLocation: sourceLocation)
    }
}

/// A file that says what some text is expected to be.
public struct Golden {
    public let expected: URL
    public let actual: URL
    private let records: Bool

    public init(folder: URL, name: String, environment: [String: String]) {
        expected = folder.appendingPathComponent(name + ".txt")
        actual = folder.appendingPathComponent(name + ".actual")
        records = environment["RECORD"] == "1" && environment["CI"] != "true"
    }

    /// Nil when the text is what the file says; otherwise why not, and how to accept it.
    public func complaint(about text: String) -> String? {
        let before = try? String(contentsOf: expected, encoding: .utf8)
        do {
            if records, before != text {
                try write(text, to: expected)
                try? FileManager.default.removeItem(at: actual)
                return "recorded \(expected.path): look at it, and run again without RECORD"
            }
            if before == text {
                try? FileManager.default.removeItem(at: actual)
                return records ? "\(expected.lastPathComponent) is as recorded: run again without RECORD" : nil
            }
            try write(text, to: actual)
        } catch {
            return "\(expected.path) could not be written: \(error)"
        }
        let difference = before.map { Self.difference(from: $0, to: text) } ?? "there is no golden yet\n\(text)"
        return "\(difference)\naccept it with: mv '\(actual.path)' '\(expected.path)'"
    }

    private func write(_ text: String, to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    /// The lines that went (`-`) and came (`+`), at most 40 of them.
    private static func difference(from old: String, to new: String) -> String {
        let old = old.split(separator: "\n", omittingEmptySubsequences: false)
        let new = new.split(separator: "\n", omittingEmptySubsequences: false)
        let lines = new.difference(from: old).map { change in
            switch change {
            case .remove(let offset, let line, _): (offset, 0, "- \(line)")
            case .insert(let offset, let line, _): (offset, 1, "+ \(line)")
            }
        }
        return lines.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(40).map(\.2).joined(separator: "\n")
    }
}
