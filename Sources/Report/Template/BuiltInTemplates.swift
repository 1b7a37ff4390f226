/// The templates that the program carries, by their names.
enum BuiltInTemplates {
    static let texts: [String: String] = [
        "html": PackageResources.html_mustache, "style": PackageResources.style_mustache,
        "part": PackageResources.part_mustache, "words": PackageResources.words_mustache,
        "blocks": PackageResources.blocks_mustache, "items": PackageResources.items_mustache,
        "facts": PackageResources.facts_mustache, "people": PackageResources.people_mustache,
        "agenda": PackageResources.agenda_mustache, "theme": PackageResources.theme_mustache,
        "lists": PackageResources.lists_mustache, "note": PackageResources.note_mustache,
        "rows": PackageResources.rows_mustache, "sessions": PackageResources.sessions_mustache,
        "figures": PackageResources.figures_mustache, "chart": PackageResources.chart_mustache,
        "text": PackageResources.text_mustache, "text-words": PackageResources.text_words_mustache,
        "text-blocks": PackageResources.text_blocks_mustache, "text-items": PackageResources.text_items_mustache,
        "text-lists": PackageResources.text_lists_mustache,
        "text-note": PackageResources.text_note_mustache, "text-rows": PackageResources.text_rows_mustache,
        "sheet": PackageResources.sheet_mustache, "sheet-style": PackageResources.sheet_style_mustache,
    ].mapValues { String(decoding: $0, as: UTF8.self) }
}
