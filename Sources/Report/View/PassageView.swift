import Workshop

/// A text of several blocks: an introduction, a prompt, a quotation.
struct PassageView: View {
    let blocks: [BlockView]

    /// Nil where there are none.
    init?(_ blocks: [Passage.Block], indent: Int = 0) {
        guard !blocks.isEmpty else { return nil }
        self.blocks = BlockView.blocks(blocks[...], indent: indent)
    }

    static let schema = Schema<PassageView>(
        "passage",
        Meaning("Un texte en paragraphes, puces et citations.", "A text of paragraphs, bullets and quotations."),
        [.list("blocks", "Ses blocs.", "Its blocks.") { $0.blocks }])
}

/// A block of a passage: a paragraph, a list, a quotation.
struct BlockView: View {
    var paragraphs: [ParagraphView] = []
    var items: [ItemView] = []
    var quoted: [BlockView] = []
    var indent = 0

    static let schema = Schema<BlockView>(
        "block", Meaning("Un bloc d’un texte.", "A block of a text."),
        [
            .list("paragraphs", "D’un bloc de mots : ses paragraphes.", "Of a block of words: its paragraphs.") {
                $0.paragraphs
            },
            .flag("isList", "Une liste à puces.", "A list of bullets.") { !$0.items.isEmpty },
            .list("items", "Ses puces.", "Its bullets.") { $0.items },
            .flag("isQuote", "Une citation.", "A quotation.") { !$0.quoted.isEmpty },
            .list("blocks", "Les blocs de la citation.", "The blocks of the quotation.") { $0.quoted },
            .text("indent", "En texte brut : les espaces de la marge.", "In plain text: the blanks of the margin.") {
                String(repeating: " ", count: $0.indent)
            },
        ])

    /// Bullets that follow each other make a list, those of a deeper level a list inside of the one before.
    static func blocks(_ blocks: ArraySlice<Passage.Block>, indent: Int) -> [BlockView] {
        var views: [BlockView] = []
        var rest = blocks
        while let block = rest.first {
            switch block {
            case .paragraph(let text):
                views.append(BlockView(paragraphs: ParagraphView.paragraphs(text), indent: indent))
                rest.removeFirst()
            case .quote(let inner):
                views.append(BlockView(quoted: self.blocks(inner[...], indent: indent + 2), indent: indent))
                rest.removeFirst()
            case .bullet:
                let bullets = rest.prefix {
                    if case .bullet = $0 { true } else { false }
                }
                views.append(BlockView(items: ItemView.items(bullets, indent: indent), indent: indent))
                rest = rest.dropFirst(bullets.count)
            }
        }
        return views
    }

    /// The words of blocks, a line each.
    static func lines(_ blocks: [BlockView]) -> [String] {
        func lines(_ items: [ItemView]) -> [String] {
            items.flatMap { item in item.paragraphs.map { "– " + RunView.plain($0.runs) } + lines(item.items) }
        }
        return blocks.flatMap { block in
            block.paragraphs.map { RunView.plain($0.runs) } + lines(block.items) + self.lines(block.quoted)
        }
    }
}

/// A bullet of a passage.
struct ItemView: View {
    var paragraphs: [ParagraphView]
    var items: [ItemView]
    var indent: Int

    static let schema = Schema<ItemView>(
        "item", Meaning("Une puce d’un texte.", "A bullet of a text."),
        [
            .list("paragraphs", "Ses paragraphes.", "Its paragraphs.") { $0.paragraphs },
            .flag("hasItems", "S’il y a des puces en dessous.", "Whether there are bullets below it.") {
                !$0.items.isEmpty
            },
            .list("items", "Les puces en dessous.", "The bullets below it.") { $0.items },
            .text("indent", "En texte brut : les espaces de la marge.", "In plain text: the blanks of the margin.") {
                String(repeating: " ", count: $0.indent)
            },
        ])

    /// Bullets deeper than this stand at this level.
    private static let deepest = 8

    static func items(_ bullets: ArraySlice<Passage.Block>, indent: Int, level: Int = 0) -> [ItemView] {
        var items: [ItemView] = []
        var rest = bullets
        while case .bullet(let text, let own)? = rest.first {
            rest.removeFirst()
            let below = rest.prefix {
                if case .bullet(_, let deeper) = $0 { level < deepest && deeper > own } else { false }
            }
            rest = rest.dropFirst(below.count)
            items.append(
                ItemView(
                    paragraphs: ParagraphView.paragraphs(text),
                    items: self.items(below, indent: indent + 2, level: level + 1), indent: indent))
        }
        return items
    }
}
