import Packs
import Palettes
import Phrases
import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The interface at work without a disk and without a terminal, for scenarios that read as sentences.
///
/// A ledger in memory stands in for the session: what the interface wants done is done at once, as the program does it. It
/// is 6.05 p.m. on Wednesday 15 March 2023, in every run.
///
/// With `TRANSCRIPT=1` in the environment each act is printed with the screen after it: the scenario shows itself.
struct Rehearsal {
    private(set) var model: Model
    var ledger: Ledger
    /// What the program says of the disk.
    private(set) var saving: Saving
    /// What was done, in words: a failure tells it.
    private(set) var acts: [String] = []
    /// All that the interface asked for.
    private(set) var effects: [Effect] = []
    private(set) var hasQuit = false
    /// How often the bell rang.
    private(set) var bells = 0
    /// What was copied last.
    private(set) var clipboard = ""
    /// The colours that are kept for the next time.
    private(set) var rememberedPalette: String?
    var world = Rehearsal.evening
    /// What folders hold, by the path that is asked for.
    var folders: [String: FolderListing] = [:]
    /// The folders of other tables that are plugged in, and those that there are elsewhere, by their paths.
    var pluggedIn: [TableOffer] = []
    var elsewhere: [String: TableOffer] = [:]

    /// Whether indexes that are made beside wait until they are given.
    var holdsIndexes = false
    private var heldIndexes: [Message] = []

    static let evening = World(
        today: CalendarDay(typed: "2023-03-15") ?? CalendarDay.first, hour: "18:05", now: moment)
    /// The moment of `evening` in Paris, in milliseconds since 1970.
    static let moment: Int64 = 1_678_899_900_000

    init(
        _ workshop: Script = .garden, width: Int = 120, height: Int = 40, language: Language = .french,
        saving: Saving = .saved, palette: Palette = .terminal, devices: Int = 1,
        keymap: Keymap = .standard
    ) {
        var ledger = Ledger(devices: devices)
        ledger.wallClock = FixedClock(milliseconds: Rehearsal.moment)
        workshop.play(on: &ledger)
        self.ledger = ledger
        self.saving = saving
        model = Model(
            state: ledger.state, device: ledger.desks[0].device, pack: Rehearsal.pack(of: ledger.state),
            phrases: Phrases(language),
            size: Size(width: width, height: height),
            today: world.today, now: world.now, palette: palette,
            palettes: BuiltInPalettes.palettes(colours: 256), keymap: keymap)
        send(.saving(saving))
    }

    /// `palabre project`: a projection is all that the program does.
    mutating func projectsAlone() {
        model.project(theme: nil, seconds: nil)
        send(.tick)
    }

    var state: State { ledger.state }
    var screen: Grid { view(model) }

    /// The pack of a workshop, as the program reads it.
    private static func pack(of state: State) -> Pack? {
        state.pack.map { PackFile.read($0.source, name: $0.name).pack }
    }

    /// Tells the interface something, and does what it then wants.
    mutating func send(_ message: Message) {
        for effect in update(&model, message, world) {
            effects.append(effect)
            carryOut(effect)
        }
    }

    private mutating func carryOut(_ effect: Effect) {
        switch effect {
        case .perform(let command): perform(command)
        case .undo: send(ledger.undo() ? .undone(state) : .nothingToUndo)
        case .redo: send(ledger.redo() ? .redone(state) : .nothingToRedo)
        case .close:
            perform(ledger.timeline.closing(by: model.device, at: world.now))
            send(.closed(file: "compte-rendu/2023-03-15-compte-rendu.odt", state))
        case .compileSheet: send(.said("Écrite : emargement/feuille.html"))
        case .compile: send(.closed(file: "compte-rendu/2023-03-15-compte-rendu.odt", state))
        case .look(let path): send(.listed(folders[path] ?? FolderListing(path, problem: "Rien sous ce nom")))
        // What a file holds, what another program says: scenes tell it themselves.
        case .take, .listPacks, .run: break
        case .leave, .quit: hasQuit = true
        case .index(let state, var index, let revision):
            index.update(from: state)
            let message = Message.indexed(index, revision: revision)
            if holdsIndexes { heldIndexes.append(message) } else { send(message) }
        case .bell: bells += 1
        case .export(let export):
            let remarks = export.isNameless ? ["2 noms cachés."] : []
            send(.exported(file: "compte-rendu/\(export.rawValue)", remarks: remarks))
        case .exportTo(let path): send(.said(model.phrases.exported(path)))
        case .copy(let text, let said):
            clipboard = text
            send(.said(said))
        case .gather(let request): send(.gathered(answer(to: request)))
        case .rememberPalette(let name): rememberedPalette = name
        }
    }

    /// Gives the indexes that were made meanwhile.
    mutating func givesIndexes() {
        let indexes = heldIndexes
        heldIndexes = []
        for index in indexes { send(index) }
    }

    private mutating func perform(_ command: Command) {
        if case .readOnly = saving { Issue.record("\(command) is wanted of a folder that is open for reading") }
        do throws(Refusal) {
            let events = try ledger.perform(command).compactMap { entry -> (any Event)? in
                if case .event(let event) = entry.content { event } else { nil }
            }
            send(.performed(events, state))
        } catch {
            send(.refused(error))
        }
    }

    /// The disk says something else from now on.
    mutating func says(_ saving: Saving) {
        self.saving = saving
        send(.saving(saving))
        note("the disk: \(saving)")
    }

    private func answer(to request: GatherRequest) -> GatherNews {
        switch request {
        case .search: .found(pluggedIn)
        case .look(let path): elsewhere[path].map { .looked([$0]) } ?? .refused("Il n’y a rien dans \(path).")
        case .complete(let path): .completed(path + "cle/", choices: [])
        case .join(let paths): .joined(.init(paths.joined(separator: " · ")))
        }
    }

    /// Another device writes something, and it comes in.
    mutating func anotherDevice(_ commands: Command..., number: Int = 1) {
        var entries: [Entry] = []
        for command in commands {
            do throws(Refusal) {
                entries += try ledger.perform(command, on: number)
            } catch {
                Issue.record("refused: \(error)")
            }
        }
        send(.arrived(entries.compactMap { Arrival($0) }, state))
        note("another device writes")
    }

    /// The program is left and opened again, with what was being typed.
    mutating func restarts(resuming line: InterruptedLine? = nil, at place: String? = nil) {
        model = Model(
            state: ledger.state, device: model.device, pack: Rehearsal.pack(of: ledger.state), unsent: model.unsent,
            place: place ?? model.place, phrases: model.phrases, size: model.size, today: world.today, now: world.now,
            palette: model.palette)
        send(.saving(saving))
        if let line { model.resume(line) }
        note("the program is opened again")
    }

    /// The program says what the computer is called, and whether it comes for the first time.
    mutating func arrives(asFirstVisit isFirstVisit: Bool = true) {
        send(.machine("poste-4-1c2d", isFirstVisit: isFirstVisit))
        note("the computer arrives")
    }

    /// Time passes, and the interface is told each second, as it would be while a clock runs on its screen.
    mutating func waits(seconds: Int) {
        for _ in 0..<seconds {
            world.now += 1_000
            world.hour = Rehearsal.hour(at: world.now)
            ledger.wallClock.advance()
            send(.tick)
        }
        note("\(seconds) seconds pass")
    }

    /// Time passes at once, and the interface is told at its end.
    mutating func passes(seconds: Int) {
        world.now += Int64(seconds) * 1_000
        world.hour = Rehearsal.hour(at: world.now)
        ledger.wallClock.advance(milliseconds: Int64(seconds) * 1_000)
        send(.tick)
        note("\(seconds) seconds pass at once")
    }

    /// The hour in Paris, in March.
    private static func hour(at now: Int64) -> String {
        let minute = Int(now / 60_000 + 60) % 1_440
        return "\(minute / 60):" + (minute % 60 < 10 ? "0" : "") + "\(minute % 60)"
    }

    mutating func note(_ act: String) {
        acts.append(act)
        if Rehearsal.isShown { print("—— \(act)\n\(ScreenNotation.text(screen))\n") }
    }

    /// What was done lately, and the screen as it is: what a failure has to tell.
    var story: Comment {
        Comment(rawValue: acts.suffix(12).joined(separator: " · ") + "\n" + ScreenNotation.text(screen))
    }
}

/// A failed expectation shows what was done and the screen, not every value within.
extension Rehearsal: CustomTestStringConvertible {
    var testDescription: String { story.rawValue }
}
