import Phrases
import Screen
import Support
import Testing

@testable import Console

/// The sizes that screens are looked at in: a laptop's terminal, a wide one, a whole desktop, and the smallest that is served.
enum Sizes {
    static let all = [
        Size(width: 120, height: 40), Size(width: 80, height: 24), Size(width: 200, height: 60),
        Size(width: 40, height: 12),
    ]
}

/// Plays the same scene in a size and expects the screen to be as recorded; `RECORD=1 swift test` records anew.
func expectScreen(
    _ name: String, in size: Size, _ script: Script = .usual, language: Language = .french, saving: Saving = .saved,
    palette: Palette = .terminal, sourceLocation: SourceLocation = #_sourceLocation,
    _ acts: (inout Rehearsal) -> Void = { _ in }
) {
    var rehearsal = Rehearsal(
        script, width: size.width, height: size.height, language: language, saving: saving, palette: palette)
    acts(&rehearsal)
    let language = language == .english ? "-english" : ""
    // The goldens stand beside this file.
    expectGolden(
        rehearsal.screen, named: "\(name)\(language)-\(size.width)x\(size.height)", filePath: #filePath,
        sourceLocation: sourceLocation)
}

/// Expects a grid that is no workshop's screen to be as recorded.
func expectGrid(_ grid: Grid, named name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectGolden(grid, named: name, filePath: #filePath, sourceLocation: sourceLocation)
}
