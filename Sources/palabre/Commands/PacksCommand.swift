import ArgumentParser
import Glibc
import Packs
import Phrases
import Report
import Screen
import Workshop

struct PacksCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "packs", abstract: Phrases.ofLocale.commandPacks)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentPack), completion: PackShelf.completion)
    var name: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionCheck, valueName: "file"), completion: .file(extensions: ["yml"]))
    var check: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionFrom, valueName: "folder"), completion: .directory)
    var from: String?
    @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.ofLocale.optionPackOutput))
    var output = "-"
    @Flag(help: ArgumentHelp(Phrases.ofLocale.optionSource))
    var source = false
    @OptionGroup var themes: ThemesOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let shelf = try PackShelf(themes.themes, phrases)
        if let check {
            try report(try shelf.read(check), phrases)
        } else if let from {
            try write(from, phrases)
        } else if let name {
            let item = try shelf.find(name)
            if source { return Output.give(item.text) }
            let lines = PackSheet.lines(item.pack, phrases)
            Output.say(lines.flatMap(PacksCommand.wrapped).joined(separator: "\n"))
            complain(item, phrases)
        } else {
            Output.say(PacksCommand.list(shelf, phrases).joined(separator: "\n"))
        }
    }

    /// A line at the width of a terminal, what goes on standing under what it belongs to.
    private static func wrapped(_ line: String) -> [String] {
        // The interface breaks lines at its own width.
        if ErrandProcess.isOne { return [line] }
        let text = line.drop { $0 == " " }
        let lead = String(repeating: " ", count: line.count - text.count)
        return wrap(String(text), width: 80, firstIndent: lead, indent: lead + (text.hasPrefix("- ") ? "  " : ""))
    }

    /// A line a pack: its name, its title, how long it takes.
    private static func list(_ shelf: PackShelf, _ phrases: Phrases) -> [String] {
        let items = shelf.choices
        let widest = items.map(\.base.count).max() ?? 0
        return items.map { item in
            let padding = String(repeating: " ", count: widest - item.base.count + 2)
            let minutes = item.pack.minutes.map { " (\(phrases.hours($0)))" } ?? ""
            let state = item.reading.isSound ? "" : "  " + phrases.packHasFlaws
            return item.base + padding + item.pack.title + minutes + state
        } + ["", phrases.packsHint]
    }

    private func report(_ item: PackShelf.Item, _ phrases: Phrases) throws {
        guard !item.reading.isSound else { return Output.say(phrases.packIsSound(item.file)) }
        complain(item, phrases)
        throw ExitCode(1)
    }

    private func complain(_ item: PackShelf.Item, _ phrases: Phrases) {
        for flaw in item.reading.flaws {
            Output.complain(item.file + ", " + flaw.sentence(phrases).begunSmall, isWhole: true)
        }
    }

    /// Makes a pack of a workshop that went well.
    private func write(_ folder: String, _ phrases: Phrases) throws {
        let state = try Folder(folder, phrases).read { $0.state }
        let given = output == "-" ? state[.title] : PackShelf.name(of: output)
        var pack = Pack(of: state, name: Folded.slug(given, limit: 48), from: state.packRead)
        if pack.title.isEmpty { pack.title = phrases.untitled }
        if pack.language.isEmpty { pack.language = phrases.language.rawValue }
        let text = PackFile.text(of: pack)
        // What nothing could start from is not written.
        if let flaw = PackFile.read(text, name: pack.name).flaws.first {
            throw Failure(sentence: flaw.sentence(phrases))
        }
        guard output != "-" else { return Output.give(text) }
        // A pack that is there may have been worked on.
        guard access(output, F_OK) != 0 else {
            throw Failure(sentence: phrases.cannotWrite(output, phrases.alreadyThere))
        }
        try OutputFile(output, phrases).write(text)
        Output.say(ErrandProcess.isOne ? phrases.packOffered(output) : phrases.packWritten(output))
    }
}

/// Where packs are looked for first.
struct ThemesOption: ParsableArguments {
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionThemes, valueName: "folder"), completion: .directory)
    var themes: String?
}
