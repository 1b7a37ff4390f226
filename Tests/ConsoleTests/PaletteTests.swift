import Foundation
import Palettes
import Screen
import Support
import Testing

@testable import Console

/// The colours that the program defines: files without a mistake, and words that can be read.
@Suite struct PaletteTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Themes/Palettes")

    @Test func `every file of Themes/Palettes is carried along, and nothing is wrong in it`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }
        #expect(BuiltInPalettes.files.map(\.name).sorted() == names.sorted())
        for file in BuiltInPalettes.files {
            #expect(file.flaws.isEmpty, "\(file.name)")
            #expect(file.titles.french != file.titles.english && !file.backgrounds.isEmpty)
        }
    }

    /// WCAG 2.2, success criteria 1.4.3 and 1.4.6: the contrast of text.
    @Test(arguments: BuiltInPalettes.files.map(\.name))
    func `all words can be read on the backgrounds that a palette is for`(name: String) throws {
        let file = try #require(BuiltInPalettes.files.first { $0.name == name })
        #expect(file.contrast >= (name.hasPrefix("contrast") ? 7 : 4.5))
        let styles = file.rich
        let all = [styles.faint, styles.accent, styles.warning, styles.good, styles.mark, styles.text] + styles.hues
        for style in all {
            for background in file.backgrounds {
                let behind = Self.number(style.background) ?? background
                guard let front = Self.number(style.foreground) ?? Self.number(styles.paint.foreground) else {
                    continue
                }
                let ratio = Self.contrast(front, behind)
                #expect(ratio >= file.contrast, "\(front) on \(behind): \(ratio)")
            }
        }
    }

    @Test func `the measure of contrast is the standard's`() {
        #expect(Self.contrast(231, 16) == 21)
        #expect(abs(Self.contrast(231, 243) - 4.54) < 0.1, "#767676 on white")
    }

    @Test(arguments: BuiltInPalettes.palettes(colours: 256) + BuiltInPalettes.palettes(colours: 8))
    func `styles that say different things differ`(palette: Palette) {
        #expect(palette.warning != palette.text && palette.strong != palette.text && palette.faint != palette.strong)
        #expect(palette.accent != palette.faint)
    }

    @Test func `a terminal of few colours gets names only, one of none gets no colour`() {
        for palette in BuiltInPalettes.palettes(colours: 16) {
            let styles = palette.styles
            let all = [
                styles.text, styles.strong, styles.faint, styles.accent, styles.warning, styles.good, styles.mark,
                styles.paint,
            ]
            for style in all + styles.hues {
                #expect(Self.number(style.foreground) == nil && Self.number(style.background) == nil)
            }
        }
        #expect(BuiltInPalettes.palettes(colours: 0) == [.colourless])
        #expect(BuiltInPalettes.names == BuiltInPalettes.palettes(colours: 256).map(\.name))
    }

    @Test func `mistakes in a file are told with their lines, and the rest counts`() {
        let file = PaletteFile("styles:\n  accent: 80 fat\n  glow: 3\nhue: [1]\n", name: "x")
        #expect(
            file.flaws.map(\.reason) == [
                .unknownWord("fat"),
                .unknownName(
                    "glow",
                    known: [
                        "text", "strong", "faint", "accent", "warning", "good",
                        "mark", "paint", "hues",
                    ]),
                .unknownName(
                    "hue",
                    known: ["title", "english", "backgrounds", "contrast", "paint", "heavy", "styles", "hues", "named"]),
            ])
        #expect(file.flaws.map(\.line) == [2, 3, 4])
        #expect(file.rich.accent == Style(foreground: .indexed(80)))
    }

    // MARK: Colours and contrast

    private static func number(_ color: Color) -> UInt8? {
        if case .indexed(let number) = color { number } else { nil }
    }

    private static func contrast(_ one: UInt8, _ other: UInt8) -> Double {
        let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
        return (light + 0.05) / (dark + 0.05)
    }

    /// Relative luminance of one of xterm's 240 fixed colours.
    private static func luminance(_ number: UInt8) -> Double {
        let number = Int(number)
        let steps = [0, 95, 135, 175, 215, 255]
        let parts =
            number >= 232
            ? Array(repeating: (number - 232) * 10 + 8, count: 3)
            : [steps[(number - 16) / 36], steps[(number - 16) / 6 % 6], steps[(number - 16) % 6]]
        let linear = parts.map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
