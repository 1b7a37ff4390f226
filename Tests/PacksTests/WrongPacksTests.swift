import Foundation
import Phrases
import Support
import Testing

@testable import Packs

/// Files that somebody got wrong, each with the sentences that they get: `Goldens/wrong-packs.txt`.
@Suite struct WrongPacksTests {
    static let files: [(name: String, source: String)] = [
        ("a file of nothing", ""),
        ("a name in French", "titre: Réunion\n"),
        ("a text where names should be", "Réunion du bureau\n"),
        ("a list where names should be", "- title: Réunion\n"),
        ("no title", "language: fr\n"),
        ("a key with a slip", "title: A\nthemse: [B]\n"),
        ("a key that nobody knows", "title: A\nballoons: yes\n"),
        ("a tab at the start of a line", "title: A\nthemes:\n\t- B\n"),
        ("a colon in a text", "title: Atelier 1 : le jardin: le retour\n"),
        ("a quote that does not end", "title: \"A\nthemes: [B]\n"),
        ("the same key twice", "title: A\ntitle: B\n"),
        ("an alias", "title: A\nthemes: &t [B]\neach: *t\n"),
        ("minutes in words", "title: A\nagenda:\n  - title: Accueil\n    minutes: un quart d’heure\n"),
        ("minutes of three days", "title: A\nagenda:\n  - title: Accueil\n    minutes: 4320\n"),
        ("a step without a title", "title: A\nagenda:\n  - minutes: 10\n    who: Animation\n"),
        ("a theme that is a list", "title: A\nthemes:\n  - [B, C]\n"),
        ("an unknown form", "title: A\nthemes:\n  - title: B\n    form: puces\n"),
        ("an unknown way to be empty", "title: A\nempty: masquer\n"),
        ("a level that is not listed", "title: A\nlevels: [atelier, rubrique]\neach:\n  table: [B]\n"),
        ("each without levels", "title: A\neach:\n  atelier: [B]\n"),
        ("an unknown section", "title: A\nsections: [themes, actoins]\n"),
        ("a section twice", "title: A\nsections: [themes, actions, themes]\n"),
        ("a form that a section does not have", "title: A\nsections:\n  - people: table\n  - themes: inline\n"),
        ("capacity in words", "title: A\ncapacity: une douzaine\n"),
        ("capacity without its number", "title: A\ncapacity:\n  reason: la salle est petite\n"),
        ("writing that is not offered", "title: A\ninclusive: élus\n"),
        ("a language that is not offered", "title: A\nlanguage: breton\n"),
        ("details as a list", "title: A\ndetails: [place]\n"),
        (
            "themes nine levels deep",
            "title: A\nthemes:\n"
                + (0..<9).map {
                    String(repeating: "  ", count: 2 * $0 + 1) + "- title: n\($0)\n"
                        + String(repeating: "  ", count: 2 * $0 + 2) + "themes:\n"
                }.joined() + String(repeating: "  ", count: 19) + "- fin\n"
        ),
        ("a text longer than a line of the journal", "title: A\naudience: \(String(repeating: "x", count: 5000))\n"),
    ]

    @Test func `each gets sentences that say where, what is wrong and what would be right`() throws {
        var text = ""
        for (name, source) in Self.files {
            let flaws = PackFile.read(source, name: "essai").flaws
            #expect(!flaws.isEmpty, "\(name)")
            text += "# \(name)\n"
            text += source.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                .map { "    " + $0.prefix(80) + "\n" }.joined()
            for language in Language.allCases {
                for flaw in flaws { text += flaw.sentence(Phrases(language)) + "\n" }
            }
            text += "\n"
        }
        expectGolden(text, named: "wrong-packs")
    }

    @Test func `a file in another encoding is told its line`() {
        let bytes = Array("title: A\naudience: habitu".utf8) + [0xE9, 0x0A]
        #expect(PackFile.read(bytes, name: "a").flaws == [PackFlaw(line: 2, .notUTF8)])
    }
}
