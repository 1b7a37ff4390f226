import Palettes
import Screen
import Support
import Testing

@testable import Console

/// Choosing colours: one sees them as one comes to them.
@Suite struct ColourScenes {
    @Test func `each palette is shown as one comes to it, and Enter keeps it`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("couleurs")
        rehearsal.sees("✓ Celles du terminal")
        rehearsal.presses(.down)
        #expect(rehearsal.model.palette.name == "dark")
        rehearsal.presses(.down)
        #expect(rehearsal.model.palette.name == "light")
        rehearsal.presses(.enter)
        #expect(rehearsal.model.palette.name == "light")
        #expect(rehearsal.rememberedPalette == "light")
        rehearsal.sees("Couleurs\u{A0}: Clair.")
    }

    @Test func `Escape brings the colours back that there were`() {
        var rehearsal = Rehearsal()
        let before = rehearsal.screen
        rehearsal.presses(.control("p"))
        rehearsal.chooses("couleurs")
        rehearsal.presses(.down, .down, .down)
        #expect(rehearsal.model.palette.name == "contrast")
        rehearsal.presses(.escape, .character("c"))
        #expect(rehearsal.model.palette == .terminal)
        #expect(rehearsal.rememberedPalette == nil)
        #expect(rehearsal.screen == before)
    }

    @Test func `high contrast paints the whole screen`() throws {
        let palette = try #require(BuiltInPalettes.palettes(colours: 256).first { $0.name == "contrast" })
        let screen = Rehearsal(.usual, palette: palette).screen
        for y in 0..<screen.size.height {
            for cell in screen.row(y) {
                #expect(cell.style.background != .standard && cell.style.foreground != .standard)
            }
        }
    }
}
