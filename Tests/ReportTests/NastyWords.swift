import Support

extension Improviser {
    /// Words made of everything that is markup somewhere.
    mutating func markup(atMost pieces: Int = 9, lines: Bool = true) -> String {
        let vocabulary = [
            "*", "**", "***", "_", "__", "`", "``", "<b>", "</b>", "<", ">", "&amp;", "&", "&#42;", "1.", "2)", "#",
            "##",
            "- ", "-", "+ ", "[x]", "[ ] ", "[", "]", "(", ")", "](", "[a](b)", "[a](http://b.fr/c_d*e)", "![a](b)",
            "\\",
            "\\\\", "|", "| a |", "|---|", "  ", " ", " ", "---", "===", "~~~", "~", "👩‍💻", "e\u{301}", "é", "mot", "a",
            "b",
            "étudiant*e*s", "«\u{A0}", "\u{A0}»", "’", "!", "?", ":", "]:", "<https://a.fr/b*c>",
            "<!-- palabre:end -->",
            "<!-- x", "-->", "\u{2028}", "— ", ".", ",", "0", "€", "*gras*", "**fort**", "\\*", "\\[", "<?x?>",
            "javascript:",
        ]
        var text = ""
        for _ in 0..<number(1...pieces) {
            text += any(vocabulary) ?? ""
            if lines, chance(12) { text += any(["\n", "\n\n", "\n  "]) ?? "" }
        }
        return text
    }
}
