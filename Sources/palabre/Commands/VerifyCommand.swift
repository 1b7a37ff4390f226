import ArgumentParser
import Phrases
import Session
import Workshop

struct VerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "verify", abstract: Phrases.ofLocale.commandVerify)
    }

    @Argument(help: ArgumentHelp(Phrases.ofLocale.argumentFolder), completion: .directory)
    var folder: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        let phrases = try common.phrases
        let verification: Verification
        do throws(SessionFault) {
            verification = try Verification(of: Folder(folder, phrases).path)
        } catch {
            throw Failure(sentence: phrases.fault(error))
        }
        guard !verification.files.isEmpty else { throw Failure(sentence: phrases.notAWorkshop(folder)) }
        for file in verification.files {
            Output.say(file.name + "  " + phrases.eventCount(file.events))
            for line in VerifyCommand.sentences(file, phrases) { Output.say("  " + line) }
        }
        guard verification.isSound else {
            Output.say("\n" + phrases.verifyAdvice(folder))
            throw ExitCode(1)
        }
    }

    private static func sentences(_ file: Verification.File, _ phrases: Phrases) -> [String] {
        var lines: [String]
        switch file.verdict {
        case .whole: lines = [phrases.isWhole]
        case .empty: lines = [phrases.isEmptyFile]
        case .torn(let offset, let bytes): lines = [phrases.isTorn(offset, bytes)]
        case .damaged(let damages):
            lines = damages.map { phrases.damageAt($0.line, $0.offset, phrases.flaw($0.flaw)) }
        case .newer: lines = [phrases.fileIsNewer(file.name)]
        case .ignored: lines = [phrases.fileOfAnotherWorkshop(file.name)]
        case .unreadable(let problem): lines = [phrases.fileProblem(file.name, problem)]
        }
        if file.unknown > 0 { lines.append(phrases.unknownEvents(file.unknown)) }
        return lines
    }
}
