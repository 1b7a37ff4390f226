import ArgumentParser
import Glibc
import Journal
import Phrases
import Screen

/// The program: reads its arguments, does what they ask, and says in one sentence what went wrong.
@main
enum Program {
    static func main() {
        setlocale(LC_ALL, "")
        umask(0o077)
        exit(status(of: Array(CommandLine.arguments.dropFirst())))
    }

    /// The program's own help is given in any language, though only its commands have the option.
    private static func asked(_ arguments: [String]) -> [String] {
        let rest = Language.leftOut(of: arguments)
        return rest.first.map { ["-h", "--help", "help", "--version"].contains($0) } ?? false ? rest : arguments
    }

    /// The parser gives help about the program itself where a command is asked about that there is not.
    private static func refuseUnknownHelp(_ arguments: [String]) throws {
        guard arguments.first == "help", let word = arguments.dropFirst().first(where: { !$0.hasPrefix("-") }) else {
            return
        }
        let known = Palabre.configuration.subcommands.map { $0.configuration.commandName ?? "" } + ["help"]
        guard !known.contains(word) else { return }
        throw Failure(sentence: Phrases.ofLocale.noSuchCommand(word), isBadlyAsked: true)
    }

    /// 0 done, 1 could not, 2 badly asked.
    private static func status(of arguments: [String]) -> Int32 {
        do {
            let arguments = Program.asked(arguments)
            try refuseUnknownHelp(arguments)
            var command = try Palabre.parseAsRoot(arguments)
            try command.run()
            return 0
        } catch let failure as Failure {
            Output.complain(failure.sentence)
            return failure.isBadlyAsked ? 2 : 1
        } catch {
            let code = Palabre.exitCode(for: error)
            let parser = ParserText(.ofLocale)
            if code == .success {
                Output.say(parser.help(for: error))
                return 0
            }
            // A command that failed otherwise says so itself.
            if code == .validationFailure {
                Output.complain(parser.complaint(for: error), isWhole: true)
            } else {
                let message = Palabre.message(for: error)
                if !message.isEmpty { Output.complain(message) }
            }
            return code == .validationFailure ? 2 : 1
        }
    }
}

/// What went wrong, in one sentence that helps.
struct Failure: Error {
    let sentence: String
    var isBadlyAsked = false
}

/// Standard output and error: nothing that is written there can steer a terminal.
enum Output {
    static func say(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    /// As it is, for what another program reads; a terminal is not one.
    static func give(_ text: String) { write(text, to: STDOUT_FILENO, isHarmless: isatty(STDOUT_FILENO) == 0) }

    static func complain(_ sentence: String, isWhole: Bool = false) {
        // In the interface, nobody asks which program it is.
        let sentence = isWhole ? sentence : ErrandProcess.isOne ? sentence.begunLarge : "palabre: " + sentence
        write(sentence + "\n", to: STDERR_FILENO)
    }

    /// Half a document is none: the one who asked for it is told, unless nobody reads on.
    private static func stop(_ descriptor: Int32, _ code: Int32) {
        guard descriptor == STDOUT_FILENO else { return }
        if code != EPIPE {
            let phrases = Phrases.ofLocale
            complain(phrases.cannotWrite("-", phrases.system(SystemFault(.write, code))))
        }
        exit(1)
    }

    private static func write(_ text: String, to descriptor: Int32, isHarmless: Bool = false) {
        let bytes = Array((isHarmless ? text : Harmless.lines(text)).utf8)
        var next = 0
        while next < bytes.count {
            let count = bytes[next...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return stop(descriptor, errno) }
            next += count
        }
    }
}
