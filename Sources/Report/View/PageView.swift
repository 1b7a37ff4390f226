import Phrases

/// What stands at the head and foot of every printed page, written as the inside of strings of CSS.
struct PageView: View {
    let title: String
    let date: String
    let foot: String
    let status: String
    let phrases: Phrases

    static let schema = Schema<PageView>(
        "page",
        Meaning(
            "Le haut et le bas de chaque page, pour la propriété content de CSS, à mettre entre guillemets.",
            "The head and foot of every page, for the content property of CSS, to be put between quotes."),
        [
            .text("title", "Le titre, écourté s’il le faut.", "The title, shortened where it must be.") {
                css(short($0.title))
            },
            .text("date", "La date.", "The date.") { css($0.date) },
            .text("foot", "L’organisation.", "The organiser.") { css(short($0.foot)) },
            .text("status", "Le statut, tant que c’est un projet.", "The status, as long as it is a draft.") {
                css($0.status)
            },
            .text("colon", "Le deux-points après un titre court.", "The colon after a short label.") {
                css($0.phrases.label(""))
            },
            .text("page", "« Page », avant le numéro.", "“Page”, before the number.") { css($0.phrases.pageWord) },
            .text("of", "Entre le numéro et le nombre de pages.", "Between the number and how many pages there are.") {
                css($0.phrases.pageOf)
            },
        ])

    /// What fits in two thirds of a page's width.
    private static let letters = 72

    private static func short(_ text: String) -> String {
        guard text.count > letters else { return text }
        let cut = text.prefix(letters - 1)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }

    /// Every sign that means anything in CSS or in HTML becomes its number: the string cannot end early, nor the style.
    static func css(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "-", "\u{A0}"...:
                escaped.append(scalar)
            default:
                escaped.append(contentsOf: "\\\(String(scalar.value, radix: 16)) ".unicodeScalars)
            }
        }
        return String(escaped)
    }
}
