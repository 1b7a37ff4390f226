/// A comment of Palabre's own in a Markdown text: `<!-- palabre:name flag key="value" -->`.
///
/// Marks say what Markdown has no sign for, so that a compte-rendu can be read back. A reader of Markdown shows none of
/// them.
///
/// | Mark | Says |
/// |---|---|
/// | `begin NAME`, `end` | what stands between was derived: it is passed over |
/// | `quote` | the block quote that follows is a contribution, though it comes first under its heading |
/// | `prompt` | the block quote that follows is the prompt, though it ends like a quotation |
/// | `heading level="7"` | before a heading: its level, where Markdown's six are not enough |
/// | `theme form="inline" number="1" room="…" count="…"` | after a heading: how its notes are printed, the atelier's facts |
/// | `note KIND highlighted due="…" label="…"` | before a note: its kind, where the form does not say it; how its words are introduced |
/// | `item …` | the same of a list item, behind its words; older files have `note` first in the item |
/// | `more` | the paragraph that follows belongs to the note before it |
/// | `others` | the heading that follows is no theme: its notes have none |
struct Mark: Equatable {
    let name: String
    private(set) var flags: [String] = []
    private(set) var values: [String: String] = [:]

    /// Nil when `comment` is none of Palabre's.
    init?(_ comment: String) {
        let opening = "<!-- palabre:"
        guard comment.hasPrefix(opening), comment.hasSuffix("-->") else { return nil }
        var rest = comment.dropFirst(opening.count).dropLast(3)
        func skipBlanks() { rest = rest.drop { $0 == " " } }
        name = String(rest.prefix { $0 != " " })
        rest = rest.dropFirst(name.count)
        skipBlanks()
        while !rest.isEmpty {
            let word = rest.prefix { $0 != " " && $0 != "=" }
            rest = rest.dropFirst(word.count)
            if rest.hasPrefix("=\"") {
                let value = rest.dropFirst(2).prefix { $0 != "\"" }
                rest = rest.dropFirst(value.count + 3)
                values[String(word)] = Mark.decoded(value)
            } else {
                flags.append(String(word))
                rest = rest.dropFirst(rest.first == "=" ? 1 : 0)
            }
            skipBlanks()
        }
    }

    private static func decoded(_ value: Substring) -> String {
        var text = ""
        var rest = value
        let entities = ["&quot;": "\"", "&gt;": ">", "&lt;": "<", "&#10;": "\n", "&amp;": "&"]
        while let first = rest.first {
            if first == "&", let entity = entities.first(where: { rest.hasPrefix($0.key) }) {
                text += entity.value
                rest = rest.dropFirst(entity.key.count)
            } else {
                text.append(first)
                rest = rest.dropFirst()
            }
        }
        return text
    }
}
