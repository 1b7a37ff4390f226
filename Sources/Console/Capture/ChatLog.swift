import Workshop

/// A pasted chat log: each message with who wrote it.
struct ChatLog: Hashable, Sendable {
    /// A note a message, in order.
    let drafts: [Draft]

    /// Nil when the text does not look like a log: it begins with a line that says who speaks, and most lines do, or stand
    /// below one that does.
    init?(_ text: String, people: [Attendee]) {
        let lines = PastedText.lines(of: text).filter { !$0.allSatisfy(\.isWhitespace) }
        let heads = lines.map(ChatLine.init)
        guard let first = heads.first, first != nil else { return nil }
        let known = Set(people.map { Matching.key($0.name) })
        guard ChatLog.isLog(heads.compactMap { $0 }, known), ChatLog.isMost(heads) else { return nil }
        drafts = ChatLog.messages(lines, heads).map { message in
            var draft = Draft(message.words)
            draft.authors = [ChatLog.person(message.name, people)]
            return draft
        }
        guard !drafts.isEmpty else { return nil }
    }

    /// An agenda has hours and colons too, but nobody speaks twice in it.
    private static func isLog(_ heads: [ChatLine], _ known: Set<String>) -> Bool {
        if heads.contains(where: { $0.shape == .sure }) { return true }
        let names = heads.map { Matching.key($0.name) }
        return Set(names).count < names.count || names.contains { known.contains($0) }
    }

    /// Whether most lines are accounted for: a head without words explains the line below it.
    private static func isMost(_ heads: [ChatLine?]) -> Bool {
        var explained = 0
        var isBelow = false
        for head in heads {
            if head != nil || isBelow { explained += 1 }
            isBelow = head.map { $0.words == nil } ?? false
        }
        return explained * 5 >= heads.count * 3
    }

    private static func messages(_ lines: [Substring], _ heads: [ChatLine?]) -> [(name: String, words: String)] {
        var messages: [(name: String, words: [String])] = []
        for (line, head) in zip(lines, heads) {
            if let head {
                messages.append((head.name, head.words.map { [$0] } ?? []))
            } else if !messages.isEmpty {
                messages[messages.count - 1].words.append(PastedText.trimmed(line))
            }
        }
        return messages.map { ($0.name, $0.words.joined(separator: "\n")) }.filter { !$0.words.isEmpty }
    }

    private static func person(_ name: String, _ people: [Attendee]) -> PersonReference {
        let key = Matching.key(name)
        if let known = people.first(where: { Matching.key($0.name) == key }) { return .existing(known.id) }
        return .new(name: name)
    }
}
