import Console
import Glibc
import Journal
import Phrases
import Report
import Screen
import Session
import Terminal
import Workshop

/// The interface at work: a session, a terminal, and the model between them.
final class Interface {
    let session: Session
    let terminal: Terminal
    let folder: String
    let phrases: Phrases
    /// The language of the compte-rendu, where one was asked for.
    let askedLanguage: Language?
    private(set) var model: Model
    private var unsent: UnsentLine
    /// Likewise of any other line.
    private var interrupted: UnsentLine
    /// Where they would go.
    private var place: UnsentLine
    private var isEnding = false
    /// Where one goes when this session is left.
    private var destination: Destination?
    /// The errand under way.
    var running: ErrandProcess?
    var shownNotices: Int
    private var shownPack: AppliedPack?
    /// That the folder cannot be looked at.
    var missingFolder: Notice?
    var newsHours = NewsHours()
    /// Folders of other tables that are being looked at or taken in.
    var gathering: [BackgroundJob<GatherAnswer>] = []
    /// Whether the compte-rendu of a closed session is found to lack something.
    private var comparing: BackgroundJob<(state: State, isBehind: Bool)>?
    /// When a key was pressed last, in milliseconds since 1970.
    var lastInput = Clockwork.now.now
    private var indexing: BackgroundJob<(index: SearchIndex, revision: Int)>?

    /// Opens a workshop on the terminal, until it is left.
    /// - Parameters:
    ///   - theme: under which one was, where it is opened again.
    ///   - said: what there is to say at once.
    /// - Returns: where one goes from it; nil for nowhere.
    static func open(
        _ folder: String, on terminal: Terminal, _ comfort: Comfort, _ phrases: Phrases, asked: Language?, seat: Seat,
        theme: Theme.ID? = nil, said: String = ""
    ) throws -> Destination? {
        let session: Session
        do throws(SessionFault) {
            session = try openSession(folder)
        } catch {
            throw Failure(sentence: phrases.fault(error))
        }
        defer { session.finish() }
        try seat.take(in: session, phrases)
        let interface = Interface(session, terminal, folder, phrases, asked, comfort)
        interface.welcome(seat)
        if let theme { interface.model.goBack(to: theme) }
        if !said.isEmpty { interface.send(.notice(said + ".")) }
        interface.run()
        session.finish()
        if case .failed(let failure) = session.saving {
            throw Failure(
                sentence: phrases.notSaved(
                    failure.path, phrases.system(failure.fault), rescue: session.rescueFolder))
        }
        return interface.destination
    }

    /// For writing, or for reading where nothing can be written.
    static func openSession(_ folder: String) throws(SessionFault) -> Session {
        do throws(SessionFault) {
            var options = Session.Options()
            options.rescues = true
            return try Session(opening: folder, options: options)
        } catch {
            guard case .readOnly = error else { throw error }
            return try Session(opening: folder, mode: .reading)
        }
    }

    private init(
        _ session: Session, _ terminal: Terminal, _ folder: String, _ phrases: Phrases, _ asked: Language?,
        _ comfort: Comfort
    ) {
        (self.session, self.terminal, self.folder, self.phrases) = (session, terminal, folder, phrases)
        askedLanguage = asked
        unsent = UnsentLine(of: session)
        interrupted = UnsentLine(of: session, part: "-line")
        place = UnsentLine(of: session, part: "-theme", from: unsent.kept.isEmpty ? interrupted : unsent)
        let colours = terminal.colours
        model = Model(
            state: session.state, device: session.device, pack: session.state.packRead, unsent: unsent.kept,
            place: place.kept, phrases: phrases,
            size: terminal.size,
            today: Clockwork.now.today, now: Clockwork.now.now,
            palette: comfort.palette(colours: colours),
            palettes: comfort.palettes(colours: colours), keymap: comfort.keymap)
        shownNotices = session.notices.count
        shownPack = session.state.pack
        send(.saving(saving))
        tell(session.notices)
        if session.mode == .writing, let line = InterruptedLine(interrupted.kept) { model.resume(line) }
        if let mistake = comfort.mistake { send(.notice(mistake)) }
    }

    private func run() {
        terminal.show(view(model))
        // The disk may take its time: the screen comes first.
        RecentFolders().remember(folder, as: session.state)
        compareReport()
        defer { RecentFolders().remember(folder, as: session.state) }
        while !isEnding {
            // What is not due yet does not wake.
            let wait = newsHours.wait
            terminal.wait(
                also: wait > 0 ? -1 : session.wakeDescriptor,
                timeoutMilliseconds: min(patience, wait > 0 ? wait : .max))
            takeErrand()
            let events = terminal.events()
            if events.isEmpty { send(.tick) }
            if !events.isEmpty { endClocksOfTheEvening() }
            for event in events {
                send(.input(event))
                if isEnding { break }
            }
            keepUnsent(atOnce: events.isEmpty || isEnding)
            guard !isEnding else { return }
            // Keys come first: what they do is seen before anything that others write is taken in.
            terminal.show(view(model))
            if newsHours.wait == 0, takeNews() {
                keepUnsent(atOnce: false)
                terminal.show(view(model))
            }
        }
    }

    /// How long nothing need be done, in milliseconds.
    private var patience: Int32 {
        let isBehind =
            unsent.isBehind(model.unsent) || interrupted.isBehind(model.interrupted?.written ?? "")
            || place.isBehind(model.place)
        let waits = [
            isBehind ? UnsentLine.patience : 60_000, running == nil ? nil : Interface.errandPause,
            model.patience(at: Clockwork.now.now), session.isImpatient ? Session.patience : nil,
        ]
        return waits.compactMap(\.self).min() ?? 60_000
    }

    /// Words that were sent are kept until their note is, on the disk or beside it; those that wait where the folder can only
    /// be read, all the same.
    private func keepUnsent(atOnce: Bool) {
        let line = model.interrupted?.written ?? ""
        // Before the words, so that they never come back under another theme.
        place.keep(model.place, atOnce: atOnce || !model.unsent.isEmpty || !line.isEmpty)
        if !model.unsent.isEmpty || session.isKept { unsent.keep(model.unsent, atOnce: atOnce) }
        if !line.isEmpty || session.isKept { interrupted.keep(line, atOnce: atOnce) }
    }

    /// Says the last of these, and what stays wrong whichever it is.
    func tell(_ notices: some BidirectionalCollection<Notice>) {
        let lasting = notices.last { $0.isLasting }
        if let lasting { send(.trouble(phrases.notice(lasting).begunLarge)) }
        if let last = notices.last, last != lasting { send(.notice(phrases.notice(last).begunLarge)) }
    }

    /// Reads the pack again where it is another one, which is rare.
    func tellPack() {
        guard session.state.pack != shownPack else { return }
        shownPack = session.state.pack
        send(.pack(session.state.packRead))
    }

    func send(_ message: Message) {
        for effect in update(&model, message, Clockwork.now) { carryOut(effect) }
    }

    func carryOut(_ effect: Effect) {
        switch effect {
        case .perform(let command): send(session.answer(to: command, phrases))
        case .undo:
            send(session.takeBack(phrases))
            tellPack()
        case .redo:
            send(session.doAgain(phrases))
            tellPack()
        case .close:
            send(session.close(phrases))
            compile()
        case .compile: compile()
        case .compileSheet: compileSheet()
        case .look(let path): look(path)
        case .take(let path, let taking): take(path, taking)
        case .listPacks: listPacks()
        case .run(let errand): run(errand)
        case .leave(let destination):
            self.destination = destination
            isEnding = true
        case .bell: terminal.bell()
        case .export(let export): self.export(export)
        case .exportTo(let path): export(to: path)
        case .copy(let text, let said): copy(text, said: said)
        case .gather(let request): gather(request)
        case .index(let state, let earlier, let revision): makeIndex(of: state, earlier, revision)
        case .rememberPalette(let name): Settings.remember(palette: name)
        case .quit: isEnding = true
        }
        send(.saving(saving))
    }

    private func compileSheet() {
        do {
            let options = ReportOptions(session.state, language: askedLanguage, otherwise: phrases.language)
            let file = try SheetFolder(of: folder).compile(
                session.state, options, rows: SignInSheet.usualEmptyRows, phrases)
            send(.said(phrases.sheetWritten(file)))
        } catch let failure as Failure {
            send(.notice(failure.sentence))
        } catch {
            send(.notice("\(error)"))
        }
    }

    private func makeIndex(of state: State, _ earlier: SearchIndex, _ revision: Int) {
        let make = { @Sendable in
            var index = earlier
            index.update(from: state)
            return (index: index, revision: revision)
        }
        indexing = try? BackgroundJob(wake: session.wake, make)
        guard indexing == nil else { return }
        // Where no thread can be had, one waits for it.
        send(.indexed(make().index, revision: revision))
    }

    /// Takes over what was made ready for searching.
    /// - Returns: whether there was anything.
    func takeIndex() -> Bool {
        guard let (index, revision) = indexing?.take() else { return false }
        indexing = nil
        send(.indexed(index, revision: revision))
        return true
    }

    /// Looks whether a session that was closed some other day has notes that its compte-rendu lacks: nobody waits for it.
    private func compareReport() {
        guard session.mode == .writing, session.state.isClosed else { return }
        let (state, reports) = (session.state, ReportFolder(of: folder))
        comparing = try? BackgroundJob(wake: session.wake) { (state, reports.isBehind(state)) }
    }

    /// Tells what it came to.
    /// - Returns: whether something was told.
    func takeComparison() -> Bool {
        guard let (state, isBehind) = comparing?.take() else { return false }
        comparing = nil
        send(.reportCompared(state, isBehind: isBehind))
        return isBehind
    }

    private func compile() {
        comparing = nil
        let answer = session.compile(into: folder, asked: askedLanguage, phrases)
        // What could not be written is still to be.
        if case .notice = answer { send(.reportCompared(session.state, isBehind: true)) }
        send(answer)
    }

    var saving: Console.Saving { session.saving(folder, phrases) }
}

/// The wall clock, as the interface asks for it.
enum Clockwork {
    static var now: Console.World {
        var clock = timespec()
        clock_gettime(CLOCK_REALTIME, &clock)
        var seconds = clock.tv_sec
        var parts = tm()
        localtime_r(&seconds, &parts)
        let minutes = (parts.tm_min < 10 ? "0" : "") + "\(parts.tm_min)"
        let day = CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        return Console.World(
            today: day ?? CalendarDay.first, hour: (parts.tm_hour < 10 ? "0" : "") + "\(parts.tm_hour):" + minutes,
            now: Int64(clock.tv_sec) * 1000 + Int64(clock.tv_nsec) / 1_000_000)
    }
}

extension Phrases {
    func terminalFault(_ fault: TerminalFault) -> String {
        switch fault {
        case .notATerminal: noTerminal
        case .notUTF8: notUTF8
        case .unknownTerm: unknownTerminal(getenv("TERM").map { String(cString: $0) } ?? "")
        }
    }
}

extension Notice {
    /// Whether something of what was kept is damaged or out of reach, until somebody sees to it.
    var isLasting: Bool {
        switch self {
        case .file(_, .damaged), .ownFileLeft(_, .damaged): true
        default: false
        }
    }
}
