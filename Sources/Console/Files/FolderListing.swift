/// What a folder holds, for somebody who chooses a file: a value that the program around the interface makes.
public struct FolderListing: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public enum Kind: Hashable, Sendable { case folder, workshop, file }

        public var name: String
        public var kind: Kind

        public init(_ name: String, _ kind: Kind) { (self.name, self.kind) = (name, kind) }
    }

    /// The folder, from the root on.
    public var path: String
    /// Folders first, then files, each by name.
    public var entries: [Entry]
    /// The file itself, where the path that was asked for is one.
    public var file: String?
    /// Why it cannot be looked into, as a sentence.
    public var problem: String?

    public init(_ path: String, _ entries: [Entry] = [], file: String? = nil, problem: String? = nil) {
        (self.path, self.entries, self.file, self.problem) = (path, entries, file, problem)
    }
}
