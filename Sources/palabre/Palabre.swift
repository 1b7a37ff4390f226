import ArgumentParser
import Glibc
import Phrases

struct Palabre: ParsableCommand {
    static var configuration: CommandConfiguration {
        let phrases = Phrases.ofLocale
        return CommandConfiguration(
            commandName: "palabre", abstract: phrases.programAbstract, version: Version.current,
            subcommands: [
                NewCommand.self, OpenCommand.self, AddCommand.self, ImportCommand.self, GatherCommand.self,
                CloseCommand.self,
                ShowCommand.self, ReportCommand.self, ProjectCommand.self, SheetCommand.self, PrintCommand.self,
                PacksCommand.self,
                TemplatesCommand.self, VerifyCommand.self, ManualCommand.self,
                KeysCommand.self, WelcomeCommand.self,
            ],
            defaultSubcommand: WelcomeCommand.self)
    }
}

enum Version {
    static let current = "0.1.0"
    static let program = "Palabre " + current
}

extension Phrases {
    /// In the language that the command line asks for, which help and errors are to be in as well; else of the user's
    /// settings, else of the locale: `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
    static var ofLocale: Phrases { Phrases(usual) }

    private static let usual: Language = {
        if let asked = Language(asked: CommandLine.arguments) { return asked }
        let names: [String] = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let values = names.lazy.compactMap { getenv($0).map { String(cString: $0) } }
        let language = Language(locale: values.first { !$0.isEmpty } ?? "")
        return Settings(Phrases(language)).language ?? language
    }()
}

extension Language {
    /// What `--language` says among the arguments of a command, before they are parsed; nil where it says nothing known.
    init?(asked arguments: [String]) {
        let options = arguments.prefix { $0 != "--" }
        var asked: String?
        for (option, next) in zip(options, options.dropFirst() + [""]) {
            if option == "--language" { asked = next }
            if option.hasPrefix("--language=") { asked = String(option.dropFirst("--language=".count)) }
        }
        guard let language = asked.flatMap(Language.init(rawValue:)) else { return nil }
        self = language
    }

    /// The arguments without that option.
    static func leftOut(of arguments: [String]) -> [String] {
        var rest: [String] = []
        var isValue = false
        for argument in arguments {
            if !isValue, argument != "--language", !argument.hasPrefix("--language=") { rest.append(argument) }
            isValue = !isValue && argument == "--language"
        }
        return rest
    }
}

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp(Phrases.ofLocale.optionLanguage, valueName: "fr|en"),
        completion: .list(Language.allCases.map(\.rawValue)))
    var language: String?

    /// The language that was asked for; nil where none was.
    var asked: Language? {
        get throws { language == nil ? nil : try phrases.language }
    }

    var phrases: Phrases {
        get throws {
            guard let language else { return .ofLocale }
            guard let known = Language(rawValue: language) else {
                throw Failure(sentence: Phrases.ofLocale.unknownLanguage(language), isBadlyAsked: true)
            }
            return Phrases(known)
        }
    }
}
