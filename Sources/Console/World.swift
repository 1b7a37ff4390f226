import Screen
import Workshop

/// What the interface asks of the world around it, as values: nothing here is read from anywhere else.
public struct World: Sendable {
    /// The day that « jeudi » or « demain » is counted from.
    public var today: CalendarDay
    /// The hour of the wall clock, as `18:05`.
    public var hour: String
    /// Milliseconds since 1970, by the wall clock.
    public var now: Int64

    public init(today: CalendarDay, hour: String, now: Int64) {
        (self.today, self.hour, self.now) = (today, hour, now)
    }
}

/// How far what was typed is on the disk.
public enum Saving: Hashable, Sendable {
    case saved
    case saving
    /// Why not, as a sentence.
    case failed(String)
    /// The folder is open for reading: nothing can be captured.
    case readOnly(String)
}

/// What happens to the interface.
public enum Message: Sendable {
    case input(InputEvent)
    /// The workshop changed: by a command of this interface, or because other devices' events came in.
    case workshop(State)
    /// A command was done; its events tell what is new.
    case performed([any Event], State)
    case refused(Refusal)
    /// Other devices' events came in.
    case arrived([Arrival], State)
    /// Why the folder cannot be looked at; nil once it can be again.
    case folder(String?)
    /// What this computer is called, and whether nobody has ever written to the workshop from it, but others have.
    case machine(String, isFirstVisit: Bool)
    /// What was found of other tables.
    case gathered(GatherNews)
    /// A command could not be kept: why, as a sentence.
    case notKept(String)
    case undone(State)
    case redone(State)
    case nothingToUndo, nothingToRedo
    case saving(Saving)
    /// The compte-rendu was written to this file, relative to the workshop's folder.
    /// Remarks are what whoever sends it should know.
    case closed(file: String, remarks: [String] = [], State)
    /// Whether the compte-rendu that was written of a closed session lacks something of this state: somebody noted it after
    /// closing, or it was closed elsewhere.
    case reportCompared(State, isBehind: Bool)
    /// A file was made of the workshop, relative to its folder; with what is to be read over before it is published.
    case exported(file: String, remarks: [String])
    /// Something was done, said in a sentence.
    case said(String)
    /// What a folder holds that was asked for.
    case listed(FolderListing)
    /// The text of a file that notes are taken from.
    case textRead(String)
    /// What was taken in from a file: its sentences, the first one first.
    case taken([any Event], [String], State)
    /// The packs that there are.
    case packs([Welcome.PackChoice])
    /// The notes were made ready for searching, as they were at a revision of the model.
    case indexed(SearchIndex, revision: Int)
    /// An errand came to its end, with what it said.
    case errandDone(Errand, String, isDone: Bool)
    /// Time passed, and nothing else.
    case tick
    /// A sentence to show.
    case notice(String)
    /// The pack that the workshop was made from, as it is now; nil for none.
    case pack(Pack?)
    /// Something of the folder that stays wrong: it is said now, and the header goes on saying that there is something.
    case trouble(String)
}

/// What the interface wants done by the program around it.
public enum Effect: Sendable {
    case perform(Command)
    case undo
    case redo
    /// Ends the session and compiles the compte-rendu.
    case close
    /// Compiles the compte-rendu of a session that goes on.
    case compile
    /// Writes the sign-in sheet.
    case compileSheet
    /// What does a folder hold? Empty for the one that the session's own folder stands in.
    case look(String)
    /// Takes a file in.
    case take(String, Taking)
    case listPacks
    case run(Errand)
    /// Leaves this session for another.
    case leave(for: Destination)
    /// Rings the terminal's bell.
    case bell
    /// Writes a file beside the other compte-rendus.
    case export(ReportExport)
    /// Writes what the path's ending says.
    case exportTo(path: String)
    /// Hands a text to the terminal's clipboard; then this sentence is said.
    case copy(String, said: String)
    /// Looks for other tables, and joins them.
    case gather(GatherRequest)
    /// Makes the notes ready for searching, in the background, from what was ready before.
    case index(State, SearchIndex, revision: Int)
    /// Keeps the colours for the next time.
    case rememberPalette(String)
    case quit
}

/// Where one goes from a session.
public enum Destination: Hashable, Sendable {
    case folder(String)
    /// Back to the same one, to write where it could only be read, or once these folders are taken in; under this theme.
    case again(Theme.ID?, gathering: [String] = [])
    /// To the questions that make a new one.
    case new
}
