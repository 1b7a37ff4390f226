import Phrases

/// Something that the program does beside the interface, as the command of the shell of that name does, while one goes on
/// taking notes: what it says comes back as text.
public enum Errand: Hashable, Sendable {
    case printReport, printSheet
    case verify, summary
    /// A pack by its name.
    case pack(String)
    case makePack
    /// Whether a file holds a sound pack.
    case checkPack(String)
    case copyTemplate(String)
    case checkTemplates
    case commands, manual
    /// The keys with the names that a file gives them by.
    case keys
    /// A file of keys to begin with, or what is wrong in the one that is there.
    case keyFile

    /// What it is, as a title.
    func title(_ phrases: Phrases) -> String {
        switch self {
        case .printReport: phrases.errandPrint
        case .printSheet: phrases.errandPrintSheet
        case .verify: phrases.errandVerify
        case .summary: phrases.errandSummary
        case .pack, .checkPack: phrases.errandPack
        case .makePack: phrases.errandMakePack
        case .copyTemplate, .checkTemplates: phrases.errandTemplates
        case .commands: phrases.errandCommands
        case .manual: phrases.errandManual
        case .keys, .keyFile: phrases.errandKeys
        }
    }

    /// Whether it takes so long that it is said that it runs.
    var isSlow: Bool { self == .printReport || self == .printSheet }

    /// Whether what it says is a page to read, however short.
    fileprivate var isPage: Bool {
        switch self {
        case .verify, .summary, .pack, .commands, .manual, .keys, .keyFile: true
        default: false
        }
    }
}

extension Model {
    /// Shows what an errand came to: a sentence in the footer, a page where it is longer.
    mutating func finish(_ errand: Errand, _ text: String, isDone: Bool) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            .reversed().drop { $0.allSatisfy(\.isWhitespace) }.reversed()
        // Whoever types goes on typing: a page would take the line away.
        let isTyping = mode != .browsing && mode != .capturing || !capture.isEmpty
        guard lines.count > 1 || errand.isPage, !(isTyping && errand.isSlow) else {
            let sentence = lines.joined(separator: " ")
            if isDone { say(sentence) } else { warn(sentence) }
            return
        }
        mode = .reading(Reading(title: errand.title(phrases), lines: Array(lines)))
    }
}
