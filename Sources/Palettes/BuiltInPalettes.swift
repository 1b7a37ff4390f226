import Console

/// The palettes that the program carries within itself: the files of `Themes/Palettes`.
public enum BuiltInPalettes {
    /// In the order in which they are listed. Read when somebody wants other colours than the terminal's.
    public static let files: [PaletteFile] = sources.map { PaletteFile(String(decoding: $1, as: UTF8.self), name: $0) }

    private static var sources: [(name: String, bytes: [UInt8])] {
        [
            ("dark", PackageResources.dark_yml), ("light", PackageResources.light_yml),
            ("contrast", PackageResources.contrast_yml), ("contrast-light", PackageResources.contrast_light_yml),
        ]
    }

    /// What they are all called, the terminal's own first.
    public static var names: [String] {
        [Palette.terminal.name] + sources.map(\.name) + [Palette.colourless.name]
    }

    /// With fewer the terminal has none that help.
    public static let fewestColours = 8

    /// All that there is to choose from on a terminal of so many colours, the terminal's own first.
    public static func palettes(colours: Int) -> [Palette] {
        guard colours >= fewestColours else { return [.colourless] }
        return [.terminal] + files.map { $0.palette(colours: colours) } + [.colourless]
    }
}
