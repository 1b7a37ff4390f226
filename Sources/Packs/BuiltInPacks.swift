/// The packs that the program carries within itself: the files of `Themes/`.
public enum BuiltInPacks {
    /// The names of the files without their ending, in the order in which they are listed, with their texts.
    public static let files: [(name: String, bytes: [UInt8])] = [
        ("rencontre-ateliers", PackageResources.rencontre_ateliers_yml)
    ]
}
