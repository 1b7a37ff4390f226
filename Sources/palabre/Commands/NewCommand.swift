import ArgumentParser
import Glibc
import Phrases
import Workshop

struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "new", abstract: Phrases.ofLocale.commandNew)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentNewFolder), completion: .directory)
    var folder: String
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionPack), completion: PackShelf.completion)
    var pack: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionTitle))
    var title: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionDate))
    var date: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionPlace))
    var place: String?
    @OptionGroup var themes: ThemesOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let folder = Folder(self.folder, phrases)
        var preparation = Preparation(title: title ?? "", date: date ?? "", place: place ?? "")
        if let pack {
            preparation.pack = try PackShelf(themes.themes, phrases).find(pack)
        } else if title == nil, date == nil, place == nil, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
            // A folder that is taken is said before anything is asked.
            try folder.refuseTaken()
            preparation = Preparation.asked(try PackShelf(themes.themes, phrases), phrases)
        }
        try preparation.make(folder, phrases)
        Output.say(phrases.prepared(folder.path))
    }
}
