import Console
import Phrases

/// The manual page in the macros of man(7), from the same declarations as `--help` and the same table as the interface's
/// own help.
struct ManualPage {
    private let phrases: Phrases
    private var lines: [String] = []

    /// The whole page.
    static func text(_ declarations: Declarations, _ phrases: Phrases) -> String {
        var page = ManualPage(phrases: phrases)
        page.write(declarations.command)
        return page.lines.joined(separator: "\n") + "\n"
    }

    private init(phrases: Phrases) { self.phrases = phrases }

    private mutating func write(_ program: Declarations.Command) {
        lines.append(".TH PALABRE 1 \"\" \"\(Version.program)\"")
        section(phrases.manualName)
        text("palabre - " + (program.abstract ?? ""))
        section(phrases.manualSynopsis)
        for command in shown(program) {
            lines.append(".br")
            synopsis(command)
        }
        section(phrases.manualDescription)
        for paragraph in phrases.manualParagraphs { text(paragraph, isParagraph: true) }
        section(phrases.manualCommands)
        for command in shown(program) { describe(command) }
        section(phrases.manualKeys)
        for part in KeyReference(phrases, KeyFile(phrases).keymap).sections {
            lines.append(".SS \(ManualPage.escaped(part.title))")
            for (keys, sentence) in part.rows { entry(keys, sentence) }
        }
        section(phrases.manualFiles)
        for (file, sentence) in phrases.manualFileRows { entry(file, sentence) }
        section(phrases.manualStatus)
        for (status, sentence) in phrases.manualStatusRows { entry(status, sentence) }
    }

    private func shown(_ program: Declarations.Command) -> [Declarations.Command] {
        (program.subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
    }

    private mutating func synopsis(_ command: Declarations.Command) {
        var words = ["\\fBpalabre \(ManualPage.escaped(command.commandName))\\fR"]
        for argument in arguments(of: command) {
            var word = "\\fI\(ManualPage.escaped(phrases.argumentName(argument.valueName ?? "")))\\fR"
            if argument.kind != .positional {
                let name = argument.names?.first { $0.kind == "long" } ?? argument.names?.first
                let written = "\\fB\(ManualPage.escaped(name?.written ?? ""))\\fR"
                word = argument.kind == .flag ? written : written + " " + word
            }
            if argument.isRepeating { word += "..." }
            words.append(argument.isOptional || argument.kind != .positional ? "[\(word)]" : word)
        }
        lines.append(words.joined(separator: " "))
    }

    private func arguments(of command: Declarations.Command) -> [Declarations.Argument] {
        (command.arguments ?? []).filter { argument in
            argument.shouldDisplay && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
        }
    }

    private mutating func describe(_ command: Declarations.Command) {
        lines.append(".SS \(ManualPage.escaped(command.commandName))")
        text(command.abstract ?? "")
        for argument in arguments(of: command) {
            let names = (argument.names ?? []).map(\.written).joined(separator: ", ")
            let value = argument.kind == .flag ? "" : phrases.argumentName(argument.valueName ?? "")
            entry([names, value].filter { !$0.isEmpty }.joined(separator: " "), argument.abstract ?? "")
        }
    }

    // MARK: Macros

    private mutating func section(_ title: String) { lines.append(".SH \(ManualPage.escaped(title))") }

    private mutating func text(_ text: String, isParagraph: Bool = false) {
        if isParagraph { lines.append(".PP") }
        lines.append(ManualPage.escaped(text))
    }

    private mutating func entry(_ term: String, _ sentence: String) {
        lines.append(".TP")
        lines.append("\\fB\(ManualPage.escaped(term.isEmpty ? "–" : term))\\fR")
        lines.append(ManualPage.escaped(sentence))
    }

    /// Words that troff shows as they are: a backslash is its sign for itself, a dot or an apostrophe at the start of a line
    /// would be a macro's, a hyphen is to be copied as one.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.replacing("\n", with: " ") {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case ".", "'": escaped += escaped.isEmpty ? "\\&" + String(character) : String(character)
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
