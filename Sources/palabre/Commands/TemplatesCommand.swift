import ArgumentParser
import Phrases
import Report

struct TemplatesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "templates", abstract: Phrases.ofLocale.commandTemplates)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentTemplatesFolder))
    var folder: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionCopyTemplate))
    var copy: String?
    @Flag(help: ArgumentHelp(Phrases.ofLocale.optionCheckTemplates))
    var check = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let folders = try TemplateFolders(workshop: folder.map { try workshop($0, phrases) })
        if let copy {
            guard let text = Templates.text(of: copy) else {
                let known = Templates.names.joined(separator: ", ")
                throw Failure(sentence: phrases.noSuchTemplate(copy, known), isBadlyAsked: true)
            }
            Output.say(phrases.written(try folders.copy(copy, text, phrases)))
        }
        if check { try check(folders, phrases) }
        if copy == nil, !check { list(phrases) }
    }

    /// Templates are put beside a workshop, not where there is none.
    private func workshop(_ path: String, _ phrases: Phrases) throws -> String {
        let folder = Folder(path, phrases)
        return try folder.read { _ in folder.path }
    }

    private func check(_ folders: TemplateFolders, _ phrases: Phrases) throws {
        let found = try folders.read(phrases)
        var faults = Templates.faults(in: found.texts).map { phrases.fault($0, in: found) }
        guard let last = faults.popLast() else { return Output.say(phrases.templatesFound(found.texts.count)) }
        for fault in faults { Output.complain(fault) }
        throw Failure(sentence: last)
    }

    private func list(_ phrases: Phrases) {
        func line(_ cells: String..., widths: Int...) -> String {
            zip(cells, widths + [0]).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }.joined()
        }
        var lines = [phrases.templatesHeading]
        lines += Templates.names.map { "  " + line($0, Templates.meaning(of: $0, phrases.language), widths: 14) }
        lines += ["", phrases.templateNamesHeading]
        for view in Templates.views(phrases.language) {
            lines += ["", "\(view.name): \(view.meaning)"]
            lines += view.names.map { "  " + line($0.name, $0.holds, $0.meaning, widths: 20, 20) }
        }
        Output.say(lines.joined(separator: "\n"))
    }
}
