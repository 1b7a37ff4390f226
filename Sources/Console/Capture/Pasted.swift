import Phrases
import Workshop

/// Text that was pasted, read as the notes that it may become. It is literal: only bullets, numbers, and the hours and
/// names of chat logs are taken for what they are, unless signs are asked for.
public struct Pasted: Hashable, Sendable {
    public enum Reading: Hashable, Sendable, CaseIterable {
        /// Each line, or each message of a chat log, is a note; indented ones are sub-notes.
        case lines
        /// What stands between empty lines is a note.
        case paragraphs
        case whole
        /// As the lines, each read as if it had been typed: signs, marks and dates count.
        case signs
    }

    /// What a reading gives, in numbers.
    public struct Summary: Hashable, Sendable {
        /// Lines that are not blank.
        public var lines = 0
        /// Sub-notes included.
        public var contributions = 0
        public var authors = 0
    }

    public let text: String
    /// The list on which authors are looked for.
    private let people: [Attendee]
    private let chat: ChatLog?

    /// - Parameter people: who is on the list; other names that speak in a chat log are new.
    public init(_ text: String, people: [Attendee]) {
        self.text = PastedText.normalized(text)
        self.people = people
        chat = ChatLog(self.text, people: people)
    }

    public var isChat: Bool { chat != nil }

    /// The reading that is most likely meant.
    public var suggested: Reading {
        if chat != nil { return .lines }
        let blocks = PastedText.paragraphs(of: text)
        let isProse = blocks.contains { $0.count > 1 && !$0.contains { PastedText.isBulleted($0) } }
        // In a list with a blank line in it the bullets say what a note is.
        let lines = blocks.joined()
        let isList = lines.count { PastedText.isBulleted($0) } * 2 > lines.count
        return blocks.count > 1 && isProse && !isList ? .paragraphs : .lines
    }

    /// - Parameters:
    ///   - themes: where the notes go, unless signs say otherwise.
    ///   - context: what signs are read against; without it they are text.
    public func drafts(
        as reading: Reading, under themes: [ThemeReference] = [], in context: CaptureContext? = nil
    ) -> [Draft] {
        var drafts: [Draft]
        switch reading {
        case .whole: drafts = [Draft(PastedText.trimmed(text))].filter { !$0.text.isEmpty }
        case .lines, .paragraphs, .signs:
            if let chat {
                drafts = chat.drafts
            } else if reading != .paragraphs {
                drafts = PastedText.outline(of: text)
            } else {
                drafts = PastedText.paragraphs(of: text).map { Draft(PastedText.joined($0)) }
            }
        }
        for index in drafts.indices { drafts[index].themes = themes }
        if reading == .signs, let context { drafts = drafts.map { $0.readAsTyped(in: context) } }
        return drafts
    }

    /// Whether a line begins with a sign that would say its kind if it were typed.
    public var hasSigns: Bool {
        PastedText.lines(of: text).contains { line in
            let words = Array(Bullet.takenOff(line))
            return KindSign(words, end: words.count) != nil
        }
    }

    public func summary(of reading: Reading) -> Summary {
        var summary = Summary()
        summary.lines = text.split(separator: "\n").filter { !PastedText.trimmed(String($0)).isEmpty }.count
        var authors = Set<PersonReference>()
        func count(_ drafts: [Draft]) {
            for draft in drafts {
                summary.contributions += 1
                authors.formUnion(draft.authors)
                count(draft.subnotes)
            }
        }
        count(drafts(as: reading))
        summary.authors = authors.count
        return summary
    }
}
