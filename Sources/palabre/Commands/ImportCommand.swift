import ArgumentParser
import Notes
import Phrases

struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "import", abstract: Phrases.ofLocale.commandImport)
    }

    @Argument(
        help: ArgumentHelp(Phrases.ofLocale.argumentFile), completion: .file(extensions: ["md", "csv", "json"]))
    var file: String
    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @Option(name: .customLong("as"), help: ArgumentHelp(Phrases.ofLocale.optionAs, valueName: "people|notes|…"))
    var kind: String?
    @Flag(name: .customLong("merge"), help: ArgumentHelp(Phrases.ofLocale.optionMerge))
    var isMerging = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let kind = try kind.map { name in
            guard let kind = ListTable.Kind(rawValue: name) else {
                let known = ListTable.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure(sentence: phrases.unknownTable(name, known), isBadlyAsked: true)
            }
            return kind
        }
        let file = try FileImport(file, as: kind, isMerging: isMerging, phrases)
        let folder = Folder(self.folder, phrases)
        let taken = try folder.writeOrMake { try file.take(into: $0) }
        for sentence in taken.sentences { Output.say(sentence) }
        try folder.tellIfBehind()
    }
}
