import Console
import Glibc
import Phrases
import Report
import Session
import Workshop

/// A session line by line: reads a line, does what it asks, says what came of it once that is on the disk.
final class PlainInterface {
    private let session: Session
    private let input: PlainInput
    private let folder: String
    private let phrases: Phrases
    private let askedLanguage: Language?
    private var conversation: PlainConversation
    private var unsent: UnsentLine
    /// Where notes go.
    private var place: UnsentLine
    private var isEnding = false
    private var shownNotices = 0

    /// Why a session opens line by line: nil where it has a terminal to draw on.
    static func reason(isAsked: Bool, _ phrases: Phrases) throws -> String? {
        if isAsked { return "" }
        if let term = getenv("TERM").map({ String(cString: $0) }), term == "dumb" { return phrases.plainInstead(term) }
        guard isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 else { return nil }
        // A device that is no terminal, such as /dev/null, has nothing to say.
        var information = stat()
        let isDevice = fstat(STDIN_FILENO, &information) != 0 || information.st_mode & S_IFMT == S_IFCHR
        guard isatty(STDIN_FILENO) == 1 || !isDevice else { throw Failure(sentence: phrases.noTerminal) }
        return phrases.plainPiped
    }

    /// Opens a workshop until it is left.
    static func open(
        _ folder: String, _ phrases: Phrases, asked: Language?, because reason: String, seat: Seat = Seat()
    ) throws {
        if !reason.isEmpty { Output.complain(reason, isWhole: true) }
        let input = PlainInput()
        defer { input.restore() }
        let session: Session
        do throws(SessionFault) {
            session = try Interface.openSession(folder)
        } catch {
            throw Failure(sentence: phrases.fault(error))
        }
        defer { session.finish() }
        try seat.take(in: session, phrases)
        PlainInterface(session, input, folder, phrases, asked).run(isSeated: seat.isSaid)
        session.finish()
        if case .failed(let failure) = session.saving {
            throw Failure(
                sentence: phrases.notSaved(
                    failure.path, phrases.system(failure.fault), rescue: session.rescueFolder))
        }
    }

    private init(
        _ session: Session, _ input: PlainInput, _ folder: String, _ phrases: Phrases, _ asked: Language?
    ) {
        (self.session, self.input, self.folder, self.phrases) = (session, input, folder, phrases)
        askedLanguage = asked
        unsent = UnsentLine(of: session)
        place = UnsentLine(of: session, part: "-theme", from: unsent)
        // A program that speaks begins where it always does.
        conversation = PlainConversation(
            state: session.state, device: session.device, pack: session.state.packRead,
            place: session.mode == .writing && input.isTerminal ? place.kept : "", phrases: phrases,
            world: Clockwork.now, isPaged: input.isTerminal)
    }

    private func run(isSeated: Bool) {
        RecentFolders().remember(folder, as: session.state)
        defer { RecentFolders().remember(folder, as: session.state) }
        send(.saving(saving))
        tellNotices()
        // A program that speaks has nothing to do with what a person left.
        let isOffered = session.mode == .writing && input.isTerminal
        let isBehind = session.mode == .writing && ReportFolder(of: folder).isBehind(session.state)
        carryOut(conversation.opening(unsent: isOffered ? unsent.kept : "", isBehind: isBehind))
        send(.machine("", isFirstVisit: session.isFirstVisit && !isSeated))
        while !isEnding {
            takeNews()
            carryOut(conversation.announcement())
            keepDraft(atOnce: true)
            if input.isTerminal {
                Output.give(conversation.prompt)
                input.echoAgain()
            }
            listen()
        }
    }

    /// Waits for one line; what comes from elsewhere meanwhile is taken in without a word.
    private func listen() {
        while true {
            let isBehind = keepsDrafts && unsent.isBehind(draft)
            switch input.next(also: session.wakeDescriptor, within: isBehind ? UnsentLine.patience : nil) {
            case .other: takeNews()
            case .pause(let isLong): keepDraft(atOnce: isLong)
            case .line(let line): return carryOut(conversation.hear(line, Clockwork.now))
            case .undo: return carryOut(conversation.undo(Clockwork.now))
            case .end(let rest, let isInterrupted):
                isEnding = true
                if input.isTerminal { Output.say("") }
                // What stands on a terminal without Enter was not meant yet; a file may end without a line end.
                let isUnended = isInterrupted || input.isTerminal
                if !isUnended, !rest.isEmpty { carryOut(conversation.hear(rest, Clockwork.now)) }
                end(unended: isUnended ? rest : "")
                return sayGoodbye()
            }
        }
    }

    private var keepsDrafts: Bool { session.mode == .writing && input.isTerminal }

    /// What is not a note yet, with the line that is being typed.
    private var draft: String {
        [conversation.draft, Cleaning.text(input.unended)].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// Words that were sent are kept until their note is on the disk.
    private func keepDraft(atOnce: Bool) {
        guard keepsDrafts else { return }
        place.keep(conversation.place, atOnce: true)
        guard !draft.isEmpty || session.isKept else { return }
        unsent.keep(draft, atOnce: atOnce)
    }

    private func end(unended: String) {
        // What a program leaves behind comes after what a person did.
        let before = keepsDrafts ? "" : unsent.kept
        carryOut(conversation.end(unended: session.mode == .writing ? unended : ""))
        guard session.mode == .writing else { return }
        let words = [before, conversation.draft].filter { !$0.isEmpty }.joined(separator: "\n\n")
        if !words.isEmpty || session.isKept { unsent.keep(words, atOnce: true) }
    }

    private func sayGoodbye() {
        if session.mode == .writing, session.saving == .saved { Output.say(phrases.plainLeft) }
    }

    private func carryOut(_ replies: [PlainReply]) {
        for reply in replies {
            switch reply {
            case .say(let sentence): Output.say(sentence)
            case .ask(let effect): carryOut(effect)
            }
        }
    }

    private func send(_ message: Message) { carryOut(conversation.take(message, Clockwork.now)) }

    private func carryOut(_ effect: Effect) {
        switch effect {
        case .perform(let command): send(session.answer(to: command, phrases))
        case .undo: send(session.takeBack(phrases))
        case .redo: send(session.doAgain(phrases))
        case .close:
            send(session.close(phrases))
            compile()
        case .compile: compile()
        case .quit:
            isEnding = true
            keepDraft(atOnce: true)
            sayGoodbye()
        default: break
        }
        waitUntilSaved()
    }

    /// Saved is said when it is, and not before.
    private func waitUntilSaved() {
        do throws(SessionFault) { try session.waitUntilSaved() } catch {}
        send(.saving(saving))
    }

    private func compile() {
        send(session.compile(into: folder, asked: askedLanguage, phrases))
    }

    /// Takes in what other devices wrote, and what the disk says.
    private func takeNews() {
        let changes = session.absorb()
        if changes.entriesCameIn { send(.workshop(session.state)) }
        if changes.savingChanged { send(.saving(saving)) }
        tellNotices()
    }

    private func tellNotices() {
        let notices = session.notices
        guard notices.count > shownNotices else { return }
        for notice in notices.suffix(notices.count - shownNotices) { Output.say(phrases.notice(notice)) }
        shownNotices = notices.count
    }

    private var saving: Console.Saving { session.saving(folder, phrases) }
}
