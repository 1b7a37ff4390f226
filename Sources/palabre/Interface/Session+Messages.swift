import Console
import Phrases
import Report
import Session
import Workshop

/// What a session does for an interface, and how that is told to it.
extension Session {
    /// Decides a command and appends what comes of it.
    func answer(to command: Command, _ phrases: Phrases) -> Message {
        do throws(Refusal) {
            let events = try state.decide(command, ids: .system)
            do throws(SessionFault) {
                try append(events)
                return .performed(events, state)
            } catch {
                return .notKept(phrases.fault(error).begunLarge)
            }
        } catch {
            return .refused(error)
        }
    }

    /// Closes the session, with every clock that runs.
    func close(_ phrases: Phrases) -> Message {
        answer(to: timeline.closing(by: device, at: Clockwork.now.now), phrases)
    }

    /// Takes the last step of this device back.
    func takeBack(_ phrases: Phrases) -> Message {
        do throws(SessionFault) {
            return try undo() == nil ? .nothingToUndo : .undone(state)
        } catch {
            return .notice(phrases.fault(error).begunLarge)
        }
    }

    /// Does again what was taken back last.
    func doAgain(_ phrases: Phrases) -> Message {
        do throws(SessionFault) {
            return try redo() == nil ? .nothingToRedo : .redone(state)
        } catch {
            return .notice(phrases.fault(error).begunLarge)
        }
    }

    /// Writes the compte-rendu once all that it holds is on the disk.
    func compile(into folder: String, asked: Language?, _ phrases: Phrases) -> Message {
        do {
            takeOthers()
            do throws(SessionFault) { try waitUntilSaved() } catch { throw Failure(sentence: phrases.fault(error)) }
            // A language that was asked for is the interface's too.
            let options = ReportOptions(state, language: asked, otherwise: phrases.language)
            var warnings: [String] = []
            let reports = ReportFolder(of: folder)
            let files = try reports.compile(state, options, phrases) { warnings.append($0.begunLarge) }
            let remarks = ClosingRemarks.lines(state, options, notices, phrases)
            let older = [reports.olderExports(than: files, phrases)].compactMap(\.self)
            return .closed(file: files.first ?? "", remarks: warnings + remarks + older, state)
        } catch let failure as Failure {
            return .notice(failure.sentence.begunLarge)
        } catch {
            return .notice("\(error)")
        }
    }

    /// How far what was done is on the disk.
    func saving(_ folder: String, _ phrases: Phrases) -> Console.Saving {
        if mode == .reading { return .readOnly(phrases.folderIsReadOnly(folder)) }
        return switch saving {
        case .saved where linesElsewhere > 0: .failed(phrases.notInFolder(linesElsewhere, folderElsewhere))
        case .saved: .saved
        case .saving: .saving
        case .failed(let failure):
            .failed(phrases.notSaved(failure.path, phrases.system(failure.fault), rescue: rescueFolder))
        }
    }
}
