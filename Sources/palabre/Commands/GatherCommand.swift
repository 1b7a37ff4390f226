import ArgumentParser
import Phrases
import Session
import Workshop

/// Joins to a session what other tables have captured.
struct GatherCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "gather", abstract: Phrases.ofLocale.commandGather)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFrom, valueName: "folder"), completion: .directory)
    var from: [String] = []
    @Flag(name: .customLong("join"), help: ArgumentHelp(Phrases.ofLocale.optionJoin))
    var isJoining = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let home = Folder(folder, phrases)
        let gatherer = Gatherer(home: home.path, phrases: phrases)
        // What is asked of no session is said before anything is looked at.
        try home.read { _ in }
        var hasFailed = false
        func complain(_ sentence: String) {
            Output.complain(sentence)
            hasFailed = true
        }
        let paths: [String]
        if from.isEmpty {
            paths = PluggedIn().workshops(except: home.path)
            guard !paths.isEmpty else { throw Failure(sentence: phrases.noTablesFound(folder)) }
        } else {
            paths = from.flatMap { path in
                let found = PluggedIn().workshops(under: Folder(path, phrases).path, except: home.path)
                if found.isEmpty {
                    complain(
                        PluggedIn.isSame(path, home.path) ? phrases.isThisVeryFolder : phrases.nothingToGather(path))
                }
                return found
            }
        }
        var twice: [String] = []
        for path in paths {
            switch gatherer.take(path) {
            case .taken(let folder):
                Output.say(folder.sentence(phrases))
                if folder.events > 0 { twice = folder.twice }
                if folder.isIncomplete { hasFailed = true }
            case .failed(let why): complain(why + ".")
            // Nobody writes here meanwhile.
            case .waits(let path): complain(phrases.keyIsGone(path) + ".")
            case .other(let name, let state):
                guard isJoining else {
                    complain(phrases.isOtherSession(path, state[.title]))
                    continue
                }
                let joining = try home.write { session in
                    let joining = Joining(state, to: session.state)
                    try session.perform(.adopt(joining.events), phrases)
                    twice = Gatherer.twice(in: session.state)
                    return joining
                }
                let folder = GatheredFolder(
                    name: name, notes: joining.notes, people: joining.people, events: joining.events.count)
                Output.say(folder.sentence(phrases))
            }
        }
        if !twice.isEmpty { Output.say(phrases.namesakes(twice, phrases.actionMergeDoubles.sentence)) }
        try home.tellIfBehind()
        if hasFailed { throw ExitCode(1) }
    }
}
