import Phrases
import Support
import Testing
import Workshop

@testable import Console

/// A session line by line without a disk and without a terminal: a ledger in memory does what is asked, and everything that
/// was typed and said is written down as a reader of it hears it.
struct PlainRehearsal {
    private(set) var conversation: PlainConversation
    private(set) var ledger: Ledger
    /// Lines as they were typed, behind their prompts, and sentences as they were said.
    private(set) var transcript: [String] = []
    private(set) var hasQuit = false
    var saving: Saving
    private var heard: [String] = []

    init(
        _ workshop: Script = .garden, language: Language = .french, saving: Saving = .saved, devices: Int = 1,
        unsent: String = "", place: String = "", isFirstVisit: Bool = false, isPaged: Bool = true
    ) {
        var ledger = Ledger(devices: devices)
        ledger.wallClock = FixedClock(milliseconds: Rehearsal.moment)
        workshop.play(on: &ledger)
        self.ledger = ledger
        self.saving = saving
        conversation = PlainConversation(
            state: ledger.state, device: ledger.desks[0].device, place: place, phrases: Phrases(language),
            world: Rehearsal.evening,
            isPaged: isPaged)
        take(.saving(saving))
        carryOut(conversation.opening(unsent: unsent))
        take(.machine("", isFirstVisit: isFirstVisit))
    }

    var state: State { ledger.state }

    /// What this machine keeps of what is no note yet.
    var kept: String { conversation.draft }

    /// The text of the transcript.
    var text: String { transcript.joined(separator: "\n") + "\n" }

    /// Types lines.
    /// - Returns: what is said to the last of them.
    @discardableResult
    mutating func types(_ lines: String...) -> String {
        for line in lines {
            carryOut(conversation.announcement())
            transcript.append(conversation.prompt + line)
            heard = []
            carryOut(conversation.hear(line, Rehearsal.evening))
        }
        return heard.joined(separator: "\n")
    }

    /// Ctrl-Z at a terminal.
    @discardableResult
    mutating func undoes() -> String {
        heard = []
        carryOut(conversation.undo(Rehearsal.evening))
        return heard.joined(separator: "\n")
    }

    /// The end of the input, with what was typed of a line.
    @discardableResult
    mutating func ends(typing unended: String = "") -> String {
        heard = []
        carryOut(conversation.end(unended: unended))
        return heard.joined(separator: "\n")
    }

    mutating func anotherDevice(_ command: Command) {
        do throws(Refusal) { try ledger.perform(command, on: 1) } catch { Issue.record("refused: \(error)") }
        take(.workshop(state))
    }

    /// What is said before the next prompt.
    mutating func announces() -> String {
        heard = []
        carryOut(conversation.announcement())
        return heard.joined(separator: "\n")
    }

    private mutating func take(_ message: Message) { carryOut(conversation.take(message, Rehearsal.evening)) }

    private mutating func carryOut(_ replies: [PlainReply]) {
        for reply in replies {
            switch reply {
            case .say(let sentence):
                transcript.append(sentence)
                heard.append(sentence)
            case .ask(let effect):
                carryOut(effect)
                take(.saving(saving))
            }
        }
    }

    private mutating func carryOut(_ effect: Effect) {
        switch effect {
        case .perform(let command): perform(command)
        case .undo: take(ledger.undo() ? .undone(state) : .nothingToUndo)
        case .redo: take(ledger.redo() ? .redone(state) : .nothingToRedo)
        case .close:
            perform(.close)
            take(.closed(file: "compte-rendu/2023-03-15-compte-rendu.odt", state))
        case .compile: take(.closed(file: "compte-rendu/2023-03-15-compte-rendu.odt", state))
        case .quit: hasQuit = true
        default: Issue.record("\(effect) is no effect of this mode")
        }
    }

    private mutating func perform(_ command: Command) {
        if case .readOnly = saving { Issue.record("\(command) is wanted of a folder that is open for reading") }
        do throws(Refusal) {
            let events = try ledger.perform(command).compactMap { entry -> (any Event)? in
                if case .event(let event) = entry.content { event } else { nil }
            }
            take(.performed(events, state))
        } catch {
            take(.refused(error))
        }
    }
}

/// Expects a conversation to be as recorded; `RECORD=1 swift test` records anew.
func expectTranscript(
    _ plain: PlainRehearsal, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    expectGolden(plain.text, named: name, filePath: #filePath, sourceLocation: sourceLocation)
}
