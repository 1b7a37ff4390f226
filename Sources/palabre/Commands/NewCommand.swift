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
        let day = date.flatMap { CalendarDay(typed: $0)?.iso ?? CalendarMonth(typed: $0)?.iso }
        try folder.create { session in
            var details: [Detail: String] = [:]
            details[.title] = title
            details[.date] = day ?? date
            details[.place] = place
            try session.perform(.setDetails(details), phrases)
        }
        if let date, day == nil { Output.complain(phrases.dateKeptAsTyped(date)) }
        Output.say(phrases.prepared(folder.path))
    }
}
