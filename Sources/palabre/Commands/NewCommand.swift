import ArgumentParser
import Phrases
import Workshop

struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "new", abstract: Phrases.ofLocale.commandNew)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentNewFolder))
    var folder: String
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionTitle))
    var title: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionDate))
    var date: String?
    @Option(help: ArgumentHelp(Phrases.ofLocale.optionPlace))
    var place: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let folder = Folder(self.folder, phrases)
        try folder.create { session in
            var details: [Detail: String] = [:]
            details[.title] = title
            details[.date] = date.map { CalendarDay(typed: $0)?.iso ?? $0 }
            details[.place] = place
            try session.perform(.setDetails(details), phrases)
        }
        Output.say(phrases.prepared(folder.path))
    }
}
