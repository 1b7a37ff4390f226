import ArgumentParser
import Console
import Glibc
import Journal
import Phrases
import Screen

/// The keys of the interface as they are for this user, and how to change them.
struct KeysCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "keys", abstract: Phrases.ofLocale.commandKeys)
    }

    @Flag(name: .customLong("default"), help: ArgumentHelp(Phrases.ofLocale.optionDefaultKeys))
    var starts = false
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionWriteKeys, valueName: "file"), completion: .file())
    var write: String?
    @Option(
        help: ArgumentHelp(Phrases.ofLocale.optionCheckKeys, valueName: "file"), completion: .file(extensions: ["yml"]))
    var check: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        if starts { return Output.give(KeyFile.starting(phrases)) }
        if let write { return try begin(write, phrases) }
        if let check { try KeysCommand.look(at: check, phrases) }
        let file = check.map { KeyFile(at: $0, isWanted: true, phrases) } ?? KeyFile(phrases)
        for mistake in file.mistakes { Output.complain(mistake.whole, isWhole: true) }
        if let check {
            guard file.mistakes.isEmpty else { throw ExitCode(1) }
            return Output.say(phrases.keysAreSound(check))
        }
        Output.say(KeysCommand.table(KeyTable(phrases, file.keymap)).joined(separator: "\n"))
        Output.say("\n" + (ErrandProcess.isOne ? phrases.keysHintInside : phrases.keysHint))
    }

    /// Writes a file to begin with, where none is that may have been worked on.
    private func begin(_ path: String, _ phrases: Phrases) throws {
        guard access(path, F_OK) != 0 else {
            throw Failure(sentence: phrases.cannotWrite(path, phrases.alreadyThere))
        }
        if let end = path.lastIndex(of: "/"), path == KeyFile.path { UserFolders.make(String(path[..<end])) }
        try OutputFile(path, phrases).write(KeyFile.starting(phrases))
        Output.say(phrases.keyFileWritten(path))
    }

    /// A file that cannot be read is no file with a mistake.
    private static func look(at path: String, _ phrases: Phrases) throws {
        do throws(SystemFault) {
            _ = try FileSystem.system.contents(of: path, limit: UserFile.limit)
        } catch {
            throw Failure(sentence: phrases.cannotRead(path, phrases.system(error)))
        }
    }

    private static func table(_ table: KeyTable) -> [String] {
        let rows = table.sections.flatMap(\.rows)
        let names = rows.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
        let keys = rows.map { DisplayWidth.columns(of: $0.shown) }.max() ?? 0
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
        }
        var lines: [String] = []
        for section in table.sections {
            lines += (lines.isEmpty ? [] : [""]) + [section.title]
            for row in section.rows {
                let columns = [padded(row.name, names), padded(row.shown, keys), row.sentence]
                lines.append("  " + columns.joined(separator: "  "))
            }
        }
        return lines
    }
}
