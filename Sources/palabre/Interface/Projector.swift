import Console
import Glibc
import Phrases
import Screen
import Session
import Terminal
import Workshop

/// A session on a beamer: only read, and followed live. It writes nothing, neither to the folder nor to the user's own.
final class Projector {
    private let session: Session
    private let terminal: Terminal
    private let phrases: Phrases
    private var model: Model
    private var isEnding = false
    private var shownNotices = 0
    private var shownPack: AppliedPack?

    /// Projects a workshop on the terminal, until it is left.
    ///
    /// - Parameters:
    ///   - theme: the one to show, as people write it; nil to go wherever something happens.
    ///   - seconds: after how many of them the page turns; 0 for never.
    static func open(
        _ folder: String, _ phrases: Phrases, theme: String?, seconds: Int?, palette: String?
    ) throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw Failure(sentence: phrases.noTerminal)
        }
        let comfort = try Comfort(palette: palette, phrases)
        let session: Session
        do throws(SessionFault) {
            session = try Session(opening: folder, mode: .reading)
        } catch {
            throw Failure(sentence: phrases.fault(error))
        }
        defer { session.finish() }
        let shown = try theme.map { try ThemePath.find($0, in: session.state, phrases) }
        let terminal: Terminal
        do throws(TerminalFault) {
            terminal = try Terminal()
        } catch {
            throw Failure(sentence: phrases.terminalFault(error))
        }
        defer { terminal.restore() }
        let projector = Projector(session, terminal, phrases, comfort)
        projector.send(.saving(.readOnly(phrases.folderIsReadOnly(folder))))
        projector.model.project(theme: shown, seconds: seconds)
        projector.run()
    }

    private init(_ session: Session, _ terminal: Terminal, _ phrases: Phrases, _ comfort: Comfort) {
        (self.session, self.terminal, self.phrases) = (session, terminal, phrases)
        let (now, colours) = (Clockwork.now, terminal.colours)
        shownPack = session.state.pack
        model = Model(
            state: session.state, device: session.device, pack: session.state.packRead, phrases: phrases,
            size: terminal.size, today: now.today, now: now.now,
            palette: comfort.palette(colours: colours),
            palettes: comfort.palettes(colours: colours), keymap: comfort.keymap)
    }

    private func run() {
        terminal.show(view(model))
        while !isEnding {
            terminal.wait(
                also: session.wakeDescriptor, timeoutMilliseconds: model.patience(at: Clockwork.now.now) ?? -1)
            takeNews()
            let events = terminal.events()
            if events.isEmpty { send(.tick) }
            for event in events where !isEnding { send(.input(event)) }
            if !isEnding { terminal.show(view(model)) }
        }
    }

    private func takeNews() {
        if session.absorb().entriesCameIn {
            send(.workshop(session.state))
            if session.state.pack != shownPack {
                shownPack = session.state.pack
                send(.pack(session.state.packRead))
            }
        }
        // On a wall only what makes it show less than there is: a folder out of reach, a file that is damaged.
        let notices = session.notices
        if notices.count > shownNotices, let lasting = notices.last(where: \.isLasting) {
            send(.trouble(phrases.notice(lasting)))
        }
        shownNotices = notices.count
    }

    private func send(_ message: Message) {
        for effect in update(&model, message, Clockwork.now) {
            if case .quit = effect { isEnding = true }
        }
    }
}
