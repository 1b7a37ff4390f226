import Console
import Glibc
import Phrases
import Terminal
import Workshop

/// The program on its terminal: the welcome, a session, another one, until somebody leaves.
struct Sittings {
    /// What is on the screen.
    enum Sitting {
        /// - Parameter origin: the session that one came from.
        case welcome(isNew: Bool, problem: String?, from: String? = nil)
        /// - Parameters:
        ///   - theme: where one was, of a session that is opened again.
        ///   - said: what there is to say once it is open.
        case folder(String, theme: Theme.ID? = nil, said: String = "")
    }

    private let terminal: Terminal
    private let comfort: Comfort
    private let phrases: Phrases
    private let asked: Language?

    /// - Parameters:
    ///   - asked: the language that was asked for on the command line.
    ///   - palette: the colours that were.
    ///   - isPlain: whether it is to go line by line; so it does where there is no screen.
    ///   - seat: the table that this computer is, where that was said.
    /// - Throws: what went wrong with the session that was named; of what is chosen later the welcome tells it.
    static func run(
        from sitting: Sitting, _ phrases: Phrases, asked: Language?, palette: String? = nil, isPlain: Bool = false,
        seat: Seat = Seat()
    ) throws {
        let comfort = try Comfort(palette: palette, phrases)
        if let reason = try PlainInterface.reason(isAsked: isPlain || comfort.isPlain, phrases) {
            guard case .folder(let folder, _, _) = sitting else {
                return try PlainWelcome.run(phrases, asked: asked, because: reason)
            }
            return try PlainInterface.open(folder, phrases, asked: asked, because: reason, seat: seat)
        }
        try Sittings(comfort, phrases, asked).run(from: sitting, seat)
    }

    /// Takes the terminal.
    private init(_ comfort: Comfort, _ phrases: Phrases, _ asked: Language?) throws {
        (self.comfort, self.phrases, self.asked) = (comfort, phrases, asked)
        do throws(TerminalFault) { terminal = try Terminal() } catch {
            throw Failure(sentence: phrases.terminalFault(error))
        }
    }

    private func run(from sitting: Sitting, _ seat: Seat) throws {
        defer { terminal.restore() }
        var sitting: Sitting? = sitting
        var hasChosen = false
        while let current = sitting {
            switch current {
            case .folder(let folder, let theme, let said):
                do {
                    // The table that was named is one of the session that was.
                    let seat = hasChosen ? Seat() : seat
                    sitting = try Interface.open(
                        folder, on: terminal, comfort, phrases, asked: asked, seat: seat, theme: theme, said: said
                    ).map { next($0, after: folder) }
                } catch let failure as Failure where hasChosen {
                    sitting = .welcome(isNew: false, problem: failure.sentence)
                }
            case .welcome(let isNew, let problem, let origin):
                let screen = WelcomeScreen(terminal, comfort.palette(colours: terminal.colours), phrases)
                sitting = screen.ask(isNew: isNew, problem: problem, from: origin).map { .folder($0) }
            }
            hasChosen = true
        }
    }

    /// Takes folders in while nothing is open.
    /// - Returns: what each brought.
    private func gathered(_ paths: [String], into folder: String) -> String {
        let gatherer = Gatherer(home: folder, phrases: phrases)
        return paths.map { path in
            switch gatherer.take(path) {
            case .taken(let folder): folder.sentence(phrases)
            case .failed(let why): why
            case .other(let name, _), .waits(let name): phrases.keyIsGone(name)
            }
        }.joined(separator: " · ")
    }

    private func next(_ destination: Destination, after folder: String) -> Sitting {
        switch destination {
        case .folder(let path): .folder(path)
        case .again(let theme, let paths): .folder(folder, theme: theme, said: gathered(paths, into: folder))
        case .new: .welcome(isNew: true, problem: nil, from: folder)
        }
    }
}
