import Testing

@testable import Report

@Suite struct BoundPunctuationTests {
    @Test(arguments: [
        ("Pourquoi ?", "Pourquoi\u{A0}?"), ("Ici : là ; oui !", "Ici\u{A0}: là\u{A0}; oui\u{A0}!"),
        ("« Deux heures »", "«\u{A0}Deux heures\u{A0}»"), ("Why? No: 18:30", "Why? No: 18:30"), ("", ""),
        ("déjà\u{A0}?", "déjà\u{A0}?"), ("a ?!", "a\u{A0}?!"), ("le « mot", "le «\u{A0}mot"), (" à É", " à É"),
    ])
    func bound(typed: String, shown: String) { #expect(BoundPunctuation.bound(typed) == shown) }
}
