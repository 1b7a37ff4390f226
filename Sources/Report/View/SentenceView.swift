import Workshop

/// Words on one line or a few, with what is emphasized and linked in them.
struct SentenceView: View {
    let runs: [RunView]
    let text: String

    init(_ text: String) {
        runs = RunView.runs(text)
        self.text = Cleaning.line(Wording(text).plain)
    }

    /// Nil where there are no words.
    init?(ifAny text: String) {
        guard !text.isEmpty else { return nil }
        self.init(text)
    }

    static let schema = Schema<SentenceView>(
        "sentence", Meaning("Une phrase, un titre.", "A sentence, a title."),
        [
            .list("runs", "Ses morceaux.", "Its pieces.") { $0.runs },
            .text("text", "Ses mots seuls.", "Its words alone.") { $0.text },
        ])
}

/// A paragraph of a text that may have several.
struct ParagraphView: View {
    let runs: [RunView]
    var isFirst = false
    var isLast = false

    static let schema = Schema<ParagraphView>(
        "paragraph", Meaning("Un paragraphe.", "A paragraph."),
        [
            .list("runs", "Ses morceaux.", "Its pieces.") { $0.runs },
            .flag("isFirst", "Le premier.", "The first.") { $0.isFirst },
            .flag("isLast", "Le dernier.", "The last.") { $0.isLast },
        ])

    /// The paragraphs of a text: an empty line ends one.
    static func paragraphs(_ text: String) -> [ParagraphView] {
        guard text.utf8.contains(UInt8(ascii: "\n")) else {
            return [ParagraphView(runs: RunView.runs(text), isFirst: true, isLast: true)]
        }
        let texts = text.split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.allSatisfy { $0 == " " } }.map { $0.joined(separator: "\n") }
        return texts.enumerated().map { index, text in
            ParagraphView(runs: RunView.runs(text), isFirst: index == 0, isLast: index == texts.count - 1)
        }
    }
}
