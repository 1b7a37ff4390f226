import Console

/// The palettes that the program carries within itself: the files of `Themes/Palettes`.
public enum BuiltInPalettes {
    /// In the order in which they are listed.
    public static let files: [PaletteFile] = [
        read(PackageResources.dark_yml, "dark"), read(PackageResources.light_yml, "light"),
        read(PackageResources.contrast_yml, "contrast"), read(PackageResources.contrast_light_yml, "contrast-light"),
    ]

    /// All that there is to choose from on a terminal of so many colours, the terminal's own first.
    public static func palettes(colours: Int) -> [Palette] {
        guard colours >= 8 else { return [.colourless] }
        return [.terminal] + files.map { $0.palette(colours: colours) } + [.colourless]
    }

    private static func read(_ bytes: [UInt8], _ name: String) -> PaletteFile {
        PaletteFile(String(decoding: bytes, as: UTF8.self), name: name)
    }
}
