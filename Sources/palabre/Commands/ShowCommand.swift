import ArgumentParser
import Phrases
import Report
import Workshop

struct ShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: Phrases.ofLocale.commandShow)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @Flag(help: ArgumentHelp(Phrases.ofLocale.optionJSON))
    var json = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let state = try Folder(folder, phrases).read { $0.state }
        if json {
            Output.give(try ReportFormat.json.render(state, options: ReportOptions(language: phrases.language)))
        } else {
            Output.say(Summary.lines(of: state, phrases).joined(separator: "\n"))
        }
    }
}

/// A session in a few lines, for a person at a shell.
enum Summary {
    /// A date in words, or as it was typed where it is not understood.
    private static func date(_ typed: String, _ phrases: Phrases) -> String {
        guard let day = CalendarDay(typed: typed) else { return typed }
        return phrases.date(weekday: day.weekday, day: day.day, month: day.month, year: day.year)
    }

    static func lines(of state: State, _ phrases: Phrases) -> [String] {
        let arrangement = Arrangement(state)
        let title = state[.title].isEmpty ? phrases.untitled : state[.title]
        let facts = [date(state[.date], phrases), state[.place]].filter { !$0.isEmpty }
        var lines = [([title] + facts).joined(separator: " · ") + (state.isClosed ? " · " + phrases.closed : "")]
        var counted = Set<Contribution.ID>()
        var rows: [String] = []
        // As the interface counts: memos are notes, the titles of groups are not.
        func row(_ depth: Int, _ title: String, _ notes: [Contribution]) {
            let all = notes.flatMap { [$0] + arrangement.branch(below: $0.id).map(\.note) }.filter { $0.kind != .group }
            let ids = Set(all.map(\.id))
            counted.formUnion(ids)
            rows.append(String(repeating: "  ", count: depth + 1) + title + "  \(ids.count)")
        }
        let outline = state.outline
        for (index, (theme, depth)) in outline.enumerated() {
            let below = outline[(index + 1)...].prefix { $0.depth > depth }.map(\.theme)
            row(depth, theme.title, ([theme] + below).flatMap { arrangement.notes(under: $0.id) })
        }
        let unfiled = arrangement.notes(under: nil)
        if !unfiled.isEmpty { row(0, phrases.withoutTheme, unfiled) }
        var counts = [phrases.noteCount(counted.count)]
        // As the interface counts, those without a name too.
        let present = state.presentCount
        let expected = state.people.count { $0.presence != .mentioned }
        if present > 0 {
            counts.append(phrases.peoplePresent(present))
        } else if expected > 0 {
            counts.append(phrases.peopleExpected(expected))
        }
        lines.append(counts.joined(separator: " · "))
        lines += rows
        return lines
    }
}
