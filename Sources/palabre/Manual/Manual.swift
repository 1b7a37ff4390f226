import Console
import Phrases

/// The manual, in parts that a page of man(1) and a page of text both show: from the same declarations as `--help` and the
/// same table as the interface's own help.
struct Manual {
    enum Part {
        case section(String), subsection(String)
        case paragraph(String)
        /// A command and what it takes.
        case synopsis(String, [Operand])
        /// A term and what it is.
        case entry(String, String)
    }

    /// What a command takes, in its synopsis.
    struct Operand {
        /// The option with its hyphens; empty for an argument without one.
        let option: String
        /// What is put for the value; empty for a flag.
        let value: String
        let isOptional: Bool
        let isRepeating: Bool
    }

    private let phrases: Phrases
    private(set) var parts: [Part] = []

    init(_ declarations: Declarations, _ phrases: Phrases) {
        self.phrases = phrases
        let commands = declarations.command.subcommands ?? []
        write(declarations.command, commands.filter { $0.shouldDisplay ?? true && $0.commandName != "help" })
    }

    private mutating func write(_ program: Declarations.Command, _ commands: [Declarations.Command]) {
        parts = [.section(phrases.manualName), .paragraph("palabre - " + (program.abstract ?? ""))]
        parts.append(.section(phrases.manualSynopsis))
        parts += commands.map { command in .synopsis(command.commandName, arguments(of: command).map(operand)) }
        parts.append(.section(phrases.manualDescription))
        parts += phrases.manualParagraphs.map(Part.paragraph)
        parts.append(.section(phrases.manualCommands))
        for command in commands { describe(command) }
        parts.append(.section(phrases.manualKeys))
        for part in KeyReference(phrases, KeyFile(phrases).keymap).sections {
            parts += [.subsection(part.title)] + part.rows.map { Part.entry($0.0, $0.1) }
        }
        parts += [.section(phrases.manualFiles)] + phrases.manualFileRows.map { Part.entry($0.0, $0.1) }
        parts += [.section(phrases.manualStatus)] + phrases.manualStatusRows.map { Part.entry($0.0, $0.1) }
    }

    private func arguments(of command: Declarations.Command) -> [Declarations.Argument] {
        (command.arguments ?? []).filter { argument in
            argument.shouldDisplay && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
        }
    }

    private func operand(_ argument: Declarations.Argument) -> Operand {
        let name = argument.names?.first { $0.kind == "long" } ?? argument.names?.first
        return Operand(
            option: argument.kind == .positional ? "" : name?.written ?? "",
            value: argument.kind == .flag ? "" : phrases.argumentName(argument.valueName ?? ""),
            isOptional: argument.isOptional || argument.kind != .positional, isRepeating: argument.isRepeating)
    }

    private mutating func describe(_ command: Declarations.Command) {
        parts += [.subsection(command.commandName), .paragraph(command.abstract ?? "")]
        for argument in arguments(of: command) {
            let names = (argument.names ?? []).map(\.written).joined(separator: ", ")
            let value = operand(argument).value
            parts.append(.entry([names, value].filter { !$0.isEmpty }.joined(separator: " "), argument.abstract ?? ""))
        }
    }
}
