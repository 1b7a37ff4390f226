import Foundation
import Screen
import Support
import Testing

@Suite struct ScreenNotationTests {
    private var grid: Grid {
        var grid = Grid(size: Size(width: 20, height: 4))
        grid.frame(Rect(x: 0, y: 0, width: 20, height: 3), title: "Thèmes", style: Style(dim: true))
        grid.put("日本 banc", at: Position(x: 2, y: 1), style: Style(foreground: .indexed(208), bold: true))
        grid.put("> ici", at: Position(x: 0, y: 3))
        grid.cursor = Position(x: 5, y: 3)
        return grid
    }

    @Test func `a screen is read as text, and its styles after it`() {
        #expect(
            ScreenNotation.render(grid) == """
                20x4, cursor 5,3 after «> ici»
                ╭ Thèmes ──────────╮
                │ 日本 banc        │
                ╰──────────────────╯
                > ici
                ~ 0: 0-19 dim «╭ Thèmes ──────────╮»
                ~ 1: 0 dim «│»
                ~ 1: 2-10 bold color208 «日本 banc»
                ~ 1: 19 dim «│»
                ~ 2: 0-19 dim «╰──────────────────╯»

                """
        )
    }

    @Test func `a highlight that moves shows, a style on blanks alone does not`() {
        var moved = grid
        moved.restyle(Rect(x: 2, y: 1, width: 4, height: 1)) { $0.reverse = true }
        #expect(ScreenNotation.render(moved) != ScreenNotation.render(grid))
        var blank = grid
        blank.fill(Rect(x: 12, y: 1, width: 5, height: 1), style: Style(bold: true))
        #expect(ScreenNotation.render(blank) == ScreenNotation.render(grid))
    }

    @Test func `a golden that differs is set aside, and recording fails too`() throws {
        let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("goldens-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let golden = Golden(folder: folder, name: "vue", environment: [:])
        let missing = try #require(golden.complaint(about: "un\n"))
        #expect(missing.contains("mv '\(golden.actual.path)' '\(golden.expected.path)'"))
        #expect(try String(contentsOf: golden.actual, encoding: .utf8) == "un\n")
        #expect(!FileManager.default.fileExists(atPath: golden.expected.path))

        let onCI = Golden(folder: folder, name: "vue", environment: ["RECORD": "1", "CI": "true"])
        #expect(onCI.complaint(about: "un\n") != nil)
        #expect(!FileManager.default.fileExists(atPath: golden.expected.path))

        let recording = Golden(folder: folder, name: "vue", environment: ["RECORD": "1"])
        #expect(recording.complaint(about: "un\n") != nil)
        #expect(recording.complaint(about: "un\n") != nil)
        #expect(golden.complaint(about: "un\n") == nil)
        #expect(!FileManager.default.fileExists(atPath: golden.actual.path))
        #expect(golden.complaint(about: "deux\n")?.contains("- un\n+ deux") == true)
    }
}
