import ArgumentParser
import Glibc
import Phrases

/// What the parser of arguments has to say, in the user's language and as wide as the terminal.
struct ParserText {
    private let phrases: Phrases

    init(_ phrases: Phrases) { self.phrases = phrases }

    /// Wider than any line that is not broken.
    private static let unbroken = 100_000
    /// Where what an argument means stands.
    private static let column = 26

    /// Help; or the version, or whatever else was asked for.
    func help(for error: any Error) -> String {
        let text = text(for: error)
        // A version, or a script for a shell, is for programs.
        guard text.hasPrefix("OVERVIEW: ") else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            broken(phrases.helpLine(String(line)))
        }.joined(separator: "\n")
    }

    /// One sentence that helps, then how to see the help.
    func complaint(for error: any Error) -> String {
        let message = Palabre.message(for: error)
        var about = ""
        var command = ""
        for line in text(for: error).split(separator: "\n") {
            // The name of the argument, and after two spaces what it is.
            if line.hasPrefix("Help:"), let gap = line.range(of: "  ", after: "Help:  ") {
                about = String(line[gap.upperBound...].drop { $0 == " " })
            }
            if let opening = line.firstRange(of: "  See '"), let closing = line.firstRange(of: "' for more") {
                command = String(line[opening.upperBound..<closing.lowerBound])
            }
        }
        let sentence = "palabre: " + phrases.badlyAsked(message, about: about, isProgram: command == "palabre --help")
        return command.isEmpty ? sentence : sentence + "\n" + phrases.seeHelp(command)
    }

    private func text(for error: any Error) -> String {
        // What is done where no command is named has a name that nobody need know.
        let name = WelcomeCommand.configuration.commandName ?? ""
        return Palabre.fullMessage(for: error, columns: ParserText.unbroken).replacing(
            "palabre \(name)", with: "palabre")
    }

    // MARK: Lines

    private var width: Int {
        // Within a frame of the interface, at 80 columns.
        if ErrandProcess.isOne { return 74 }
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 40
        return isKnown ? Int(size.ws_col) : 80
    }

    /// A line of help in as many as it takes: what an argument means stays in its column.
    private func broken(_ line: String) -> String {
        let label = line.hasPrefix("  ") ? line.dropFirst(2).firstRange(of: "  ") : nil
        guard let label else { return wrapped(line, indent: line.hasPrefix("USAGE") ? 8 : 0, from: 0) }
        let name = String(line[..<label.lowerBound])
        let meaning = String(line[label.upperBound...].drop { $0 == " " })
        let margin = String(repeating: " ", count: ParserText.column)
        guard name.count + 1 < ParserText.column else {
            return name + "\n" + wrapped(margin + meaning, indent: ParserText.column, from: ParserText.column)
        }
        let first = name + margin.dropFirst(name.count) + meaning
        return wrapped(first, indent: ParserText.column, from: ParserText.column)
    }

    /// - Parameter start: no line ends before it.
    private func wrapped(_ line: String, indent: Int, from start: Int) -> String {
        var lines: [String] = []
        var rest = Substring(line)
        while rest.count > width {
            let earliest = rest.index(rest.startIndex, offsetBy: lines.isEmpty ? start : indent)
            let latest = rest.index(rest.startIndex, offsetBy: width + 1)
            guard let space = rest[earliest..<latest].lastIndex(of: " "), space > earliest else { break }
            lines.append(String(rest[..<space]))
            rest = Substring(String(repeating: " ", count: indent) + rest[rest.index(after: space)...])
        }
        return (lines + [String(rest)]).joined(separator: "\n")
    }
}

extension Substring {
    /// Where a text stands after the beginning of this one.
    fileprivate func range(of text: String, after beginning: String) -> Range<Index>? {
        hasPrefix(beginning) ? dropFirst(beginning.count).firstRange(of: text) : nil
    }
}
