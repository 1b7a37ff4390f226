import Console
import Glibc
import Phrases
import Terminal
import Workshop

/// The program on its terminal: the welcome, a session, another one, until somebody leaves.
struct Sittings {
    /// What is on the screen.
    enum Sitting {
        case welcome(isNew: Bool, problem: String?)
        case folder(String)
    }

    private let terminal: Terminal
    private let phrases: Phrases
    private let asked: Language?

    /// Takes the terminal.
    init(_ phrases: Phrases, asked: Language?) throws {
        (self.phrases, self.asked) = (phrases, asked)
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw Failure(sentence: phrases.noTerminal)
        }
        do throws(TerminalFault) { terminal = try Terminal() } catch {
            throw Failure(sentence: phrases.terminalFault(error))
        }
    }

    /// - Throws: what went wrong with the session that was named; of what is chosen later the welcome tells it.
    func run(from sitting: Sitting) throws {
        defer { terminal.restore() }
        var sitting: Sitting? = sitting
        var hasChosen = false
        while let current = sitting {
            switch current {
            case .folder(let folder):
                do {
                    sitting = try Interface.open(folder, on: terminal, phrases, asked: asked).map(next)
                } catch let failure as Failure where hasChosen {
                    sitting = .welcome(isNew: false, problem: failure.sentence)
                }
            case .welcome(let isNew, let problem):
                sitting = WelcomeScreen(terminal, phrases).ask(isNew: isNew, problem: problem).map { .folder($0) }
            }
            hasChosen = true
        }
    }

    private func next(_ destination: Destination) -> Sitting {
        switch destination {
        case .folder(let path): .folder(path)
        case .new: .welcome(isNew: true, problem: nil)
        }
    }
}
