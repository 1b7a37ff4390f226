import ArgumentParser
import Journal
import Packs
import Phrases
import Workshop

/// The packs that can be chosen, wherever they are: in the folder that is named, the user's own, beside the program, and
/// those that it carries within itself. The first one of a name counts.
struct PackShelf {
    struct Item {
        /// Of the file, without its ending: `reunion`, `reunion.en`.
        let name: String
        /// As people call it: `reunion`.
        let base: String
        let file: String
        let source: [UInt8]
        let reading: PackFile.Reading

        var pack: Pack { reading.pack }
    }

    let items: [Item]
    private let phrases: Phrases

    /// - Parameter folder: where to look first; it must be there.
    init(_ folder: String?, _ phrases: Phrases) throws {
        self.phrases = phrases
        var items: [Item] = []
        func add(_ found: [Item]) {
            let known = Set(items.map(\.name))
            items += found.filter { !known.contains($0.name) }
        }
        if let folder {
            do throws(SystemFault) {
                add(try PackShelf.files(in: folder))
            } catch {
                throw Failure(sentence: phrases.cannotRead(folder, phrases.system(error)))
            }
        }
        let program = UserFolders.program.map { [$0 + "/../share/palabre/themes"] } ?? []
        for folder in [UserFolders.data + "/themes"] + program {
            // A folder that is not there holds nothing.
            if let found = try? PackShelf.files(in: folder) { add(found) }
        }
        add(BuiltInPacks.files.map { PackShelf.item($0.name, file: $0.name + ".yml", $0.bytes) })
        self.items = items
    }

    /// One for each pack, by their titles: in the language of the reader where it is there, in any other otherwise.
    var choices: [Item] {
        var choices: [Item] = []
        var seen = Set<String>()
        for item in items where seen.insert(item.base).inserted {
            choices.append(inLanguage(item.base) ?? item)
        }
        return choices.sorted { (Folded.key($0.pack.title), $0.base) < (Folded.key($1.pack.title), $1.base) }
    }

    /// The pack of that name: of its file, with or without its language, or its title; or a file by its path.
    func find(_ name: String) throws -> Item {
        if name.contains("/") || name.hasSuffix(".yml") || name.hasSuffix(".yaml") { return try read(name) }
        let wanted = Folded.slug(name, limit: 80)
        if let item = inLanguage(name) ?? inLanguage(wanted) ?? items.first(where: { $0.name == name }) { return item }
        if let item = items.first(where: { Folded.slug($0.pack.title, limit: 80) == wanted }) { return item }
        // A whole word of one pack's name or title says which.
        let holding = choices.filter { item in
            !wanted.isEmpty
                && [item.base, Folded.slug(item.pack.title, limit: 80)].contains {
                    ("-" + $0 + "-").contains("-" + wanted + "-")
                }
        }
        if holding.count == 1, let item = holding.first { return item }
        // What is near one word of a name may be what was meant: « recontre » of rencontre-ateliers.
        let words = choices.flatMap { item in
            item.base.split(separator: "-").filter { $0.count > 3 }.map { (String($0), item.base) }
        }
        let meant =
            Likeness.nearest(to: name, among: choices.map(\.base))
            ?? Likeness.nearest(to: name, among: words.map(\.0)).flatMap { word in words.first { $0.0 == word }?.1 }
            ?? Likeness.nearest(to: name, among: choices.map(\.pack.title))
        throw Failure(sentence: phrases.unknownPack(name, meant))
    }

    /// A file anywhere.
    func read(_ path: String) throws -> Item {
        do throws(SystemFault) {
            return PackShelf.item(
                PackShelf.name(of: path), file: path,
                try FileSystem.system.contents(of: path, limit: PackFile.limit + 1))
        } catch {
            throw Failure(sentence: phrases.cannotRead(path, phrases.system(error)))
        }
    }

    /// The names of the program's own packs, for the shell.
    static var completion: CompletionKind {
        .list(BuiltInPacks.files.map(\.name).filter { !$0.contains(".") })
    }

    private func inLanguage(_ base: String) -> Item? {
        let code = phrases.language.rawValue
        let candidates = items.filter { $0.base == base }
        // One that does not say its language is for whoever put it there.
        let fitting = candidates.first { [code, ""].contains($0.pack.language) }
        return fitting ?? candidates.first { $0.name == base } ?? candidates.first
    }

    private static func files(in folder: String) throws(SystemFault) -> [Item] {
        let names = try FileSystem.system.list(folder).filter { $0.hasSuffix(".yml") || $0.hasSuffix(".yaml") }
        return names.sorted().compactMap { name in
            let path = folder + "/" + name
            guard let bytes = try? FileSystem.system.contents(of: path, limit: PackFile.limit + 1) else { return nil }
            return item(PackShelf.name(of: name), file: path, bytes)
        }
    }

    private static func item(_ name: String, file: String, _ bytes: [UInt8]) -> Item {
        let isTranslation = Language.allCases.contains { name.hasSuffix("." + $0.rawValue) }
        let base = isTranslation ? String(name.dropLast(3)) : name
        return Item(
            name: name, base: base, file: file, source: bytes, reading: PackFile.read(bytes, name: name))
    }

    static func name(of path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }
}

extension PackShelf.Item {
    /// The pack, where nothing is wrong in its file.
    func sound(_ phrases: Phrases) throws -> Pack {
        guard let first = reading.flaws.first else { return pack }
        throw Failure(sentence: file + ", " + first.sentence(phrases).begunSmall)
    }

    var text: String { String(decoding: source, as: UTF8.self) }
}
