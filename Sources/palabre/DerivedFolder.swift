import Journal
import Phrases

/// A folder of files that are made from the workshop, and can be made again. One that was changed by hand since it was
/// written is never overwritten: the new one is written beside it.
struct DerivedFolder {
    private let path: String
    private let phrases: Phrases
    private let fileSystem: FileSystem

    init(_ path: String, _ phrases: Phrases, _ fileSystem: FileSystem = .system) {
        (self.path, self.phrases, self.fileSystem) = (path, phrases, fileSystem)
    }

    /// Writes files, each aside, synced and renamed.
    ///
    /// One that was changed by hand stays as it is where nothing new would be written; else the new one goes beside it.
    /// - Parameters:
    ///   - source: what they are made from, where that is to be known again.
    ///   - tell: takes a sentence about each that was changed by hand.
    /// - Returns: the names that they got.
    func write(
        _ files: [(name: String, text: String)], from source: [UInt8]? = nil, tell: (String) -> Void = { _ in }
    ) throws -> [String] {
        do throws(SystemFault) {
            try fileSystem.ensureFolder(path)
            var written = try sums()
            var names: [String] = []
            for (name, text) in files {
                let bytes = Array(text.utf8)
                let place = try place(for: name, bytes, written)
                names.append(place.name)
                if place.isKept {
                    tell(phrases.keptAsCorrected(path + "/" + place.name))
                    continue
                }
                // Noted before it is written, beside what is there: whatever happens in between, the file is one of the two.
                written[place.name, default: []].insert(DerivedFolder.sum(of: bytes))
                try note(written)
                try fileSystem.replace(path + "/" + place.name, with: bytes)
                written[place.name] = [DerivedFolder.sum(of: bytes)]
                if place.name != name { tell(phrases.writtenBeside(path + "/" + name, place.name)) }
            }
            if let source { written[DerivedFolder.source] = [DerivedFolder.sum(of: source)] }
            try note(written)
            return names
        } catch {
            throw Failure(sentence: phrases.cannotWrite(path, phrases.system(error)))
        }
    }

    /// Whether the files were made from something else than this; nil where nobody knows.
    func isBehind(_ source: [UInt8]) -> Bool? {
        let written = try? sums()
        return written?[DerivedFolder.source].map { !$0.contains(DerivedFolder.sum(of: source)) }
    }

    /// The other files of the folder that were made from the workshop, and are as old as when they were.
    func others(than names: [String]) -> [String] {
        let written = (try? sums()) ?? [:]
        let there = Set((try? fileSystem.list(path)) ?? [])
        return written.keys.filter { name in
            guard there.contains(name), !names.contains(name), let bytes = try? existing(name) else { return false }
            // One that was corrected by hand is told of elsewhere, and stays.
            return written[name]?.contains(DerivedFolder.sum(of: bytes)) ?? false
        }.sorted()
    }

    /// What they were made from, in the place of a name: no file is called so.
    private static let source = "/"

    /// What each file was when it was written, so that a change by hand shows: a sum and a name a line.
    private static let record = ".written"

    private func note(_ written: [String: Set<String>]) throws(SystemFault) {
        let lines = written.flatMap { name, sums in sums.map { "\($0) \(name)\n" } }.sorted()
        try fileSystem.replace(path + "/" + DerivedFolder.record, with: Array(lines.joined().utf8))
    }

    private func sums() throws(SystemFault) -> [String: Set<String>] {
        guard let bytes = try existing(DerivedFolder.record) else { return [:] }
        var sums: [String: Set<String>] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            if parts.count == 2 { sums[String(parts[1]), default: []].insert(String(parts[0])) }
        }
        return sums
    }

    /// The name itself, or with `-v2`, `-v3`… where what is there is not what was written; and whether it stays as it is,
    /// because it was corrected by hand and what would be written is what it was corrected from.
    private func place(
        for name: String, _ bytes: [UInt8], _ written: [String: Set<String>]
    ) throws(SystemFault) -> (name: String, isKept: Bool) {
        let (stem, ending) = name.lastIndex(of: ".").map { (name[..<$0], name[$0...]) } ?? (name[...], "")
        var version = 1
        while true {
            let candidate = version == 1 ? name : "\(stem)-v\(version)\(ending)"
            guard let there = try existing(candidate) else { return (candidate, false) }
            let known = written[candidate] ?? []
            if there == bytes || known.contains(DerivedFolder.sum(of: there)) { return (candidate, false) }
            if known.contains(DerivedFolder.sum(of: bytes)) { return (candidate, true) }
            version += 1
        }
    }

    private func existing(_ name: String) throws(SystemFault) -> [UInt8]? {
        do throws(SystemFault) {
            return try fileSystem.contents(of: path + "/" + name)
        } catch {
            guard error.isNotFound else { throw error }
            return nil
        }
    }

    private static func sum(of bytes: [UInt8]) -> String {
        var checksum = Checksum()
        checksum.add(bytes[...])
        return Sum(checksum).description
    }
}
