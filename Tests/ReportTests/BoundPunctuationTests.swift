import Testing

@testable import Report

@Suite struct BoundPunctuationTests {
    @Test(arguments: [
        ("Pourquoi ?", "Pourquoi\u{A0}?"), ("Ici : là ; oui !", "Ici\u{A0}: là\u{A0}; oui\u{A0}!"),
        ("« Deux heures »", "«\u{A0}Deux heures\u{A0}»"), ("Why? No: 18:30", "Why? No: 18:30"), ("", ""),
        ("déjà\u{A0}?", "déjà\u{A0}?"), ("a ?!", "a\u{A0}?!"), ("le « mot", "le «\u{A0}mot"), (" à É", " à É"),
        ("12 000 € en 2024, 30 % de plus", "12\u{A0}000\u{A0}€ en 2024, 30\u{A0}% de plus"),
        ("1 250 000 voix", "1\u{A0}250\u{A0}000 voix"), ("en 2024 300 personnes", "en 2024 300 personnes"),
        ("06 12 34 56 78", "06 12 34 56 78"), ("0800 123 456", "0800 123 456"), ("3 12 000", "3 12 000"),
    ])
    func bound(typed: String, shown: String) { #expect(BoundPunctuation.bound(typed) == shown) }
}
