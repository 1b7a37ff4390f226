import ArgumentParser
import FoundationEssentials

/// The commands with their arguments as ArgumentParser declares them: what `--experimental-dump-help` prints, whose shape
/// is ArgumentParserToolInfo's.
struct Declarations: Decodable {
    let command: Command

    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let shouldDisplay: Bool?
        let subcommands: [Command]?
        let arguments: [Argument]?
    }

    struct Argument: Decodable {
        let kind: Kind
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        let abstract: String?

        enum Kind: String, Decodable { case positional, option, flag }
    }

    struct Name: Decodable {
        let kind: String
        let name: String

        /// With its hyphens.
        var written: String { (kind == "long" ? "--" : "-") + name }
    }

    static func read() throws -> Declarations {
        try JSONDecoder().decode(Declarations.self, from: Data(Palabre._dumpHelp().utf8))
    }
}
