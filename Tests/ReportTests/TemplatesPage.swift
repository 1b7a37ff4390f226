import Phrases
import Report

/// The page of the documentation that tells what templates may use, as the code has it.
enum TemplatesPage {
    static var text: String {
        var lines = [
            "# The templates",
            "",
            "What the HTML and text of a compte-rendu are made of, and the names that a changed copy may use.",
            "",
            "This page is written by a test from the schemas in `Sources/Report/View`: change it there.",
            "",
            "Templates are [mustache](https://mustache.github.io/mustache.5.html), in `Themes/Templates`. A copy of one in the",
            "workshop's folder (`templates/NAME.mustache`), or in the user's (`~/.local/share/palabre/templates`), comes before the",
            "program's own; `palabre templates --copy NAME` makes one, `palabre templates --check` says what it uses that does not exist.",
            "",
            "- `{{name}}` prints a text, with every sign of HTML as the sign it is; there is no way to print one raw.",
            "- `{{#name}}…{{/name}}` is for each of a list, or where a text, a flag or a thing is there; `{{^name}}` where it is not.",
            "  An empty text counts as not there.",
            "- Inside a section over a list or a thing its own names come first, then those around it.",
            "- `{{labels.who}}` is a name of a thing. `{{.}}` is the text itself, inside a section over a list of texts.",
            "- `{{>name}}` puts another template in that place. The last line end of a file does not count.",
            "- `{{!…}}` is a remark. Delimiters, inheritance, functions and raw tags are not used.",
            "",
            "## Templates",
            "",
            "| Template | Is |",
            "|---|---|",
        ]
        lines += Templates.names.map { "| `\($0)` | \(Templates.meaning(of: $0, .english)) |" }
        lines += ["", "`html` and `text` begin with `report`, `sheet` with `sheet`.", ""]
        for view in Templates.views(.english) {
            lines += ["## \(view.name)", "", view.meaning, "", "| Name | Holds | |", "|---|---|---|"]
            lines += view.names.map { "| `\($0.name)` | \($0.holds) | \($0.meaning) |" }
            lines.append("")
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }
}
