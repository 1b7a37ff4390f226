import Support
import Testing
import Workshop

@testable import Report

@Suite("Words as Markdown")
struct MarkdownWordsTests {
    private func check(_ text: String, _ comment: Comment) {
        for paragraph in MarkdownWords.paragraphs(text) {
            let shown = IndependentReader.blocks(paragraph.joined(separator: "\n"))
            #expect(shown.map(\.kind) == ["paragraph"], comment)
            let item = IndependentReader.blocks(("- " + paragraph.joined(separator: "\n  ")))
            #expect(item.map(\.kind) == ["list"], comment)
            #expect(item.first?.words == shown.first?.words, comment)
        }
        let words = MarkdownWords.paragraphs(text)
            .map { IndependentReader.blocks($0.joined(separator: "\n")).map(\.words).joined() }
        let meant = text.split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.allSatisfy { $0 == " " } }.map { Wording($0.joined(separator: "\n")).plain }
        #expect(words.map { Array($0.unicodeScalars) } == meant.map { Array($0.unicodeScalars) }, comment)
    }

    @Test("any reader shows the very words, whatever signs they are made of")
    func anyWords() {
        for seed in 0..<6000 {
            var improviser = Improviser(seed: seed)
            let text = Cleaning.text(improviser.markup())
            check(text, "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test(
        "plain French needs no backslash",
        arguments: [
            "L'été, c'est fini ! (ou presque…) [à suivre]", "Vie & quartiers, 50 % de 1200 €", "un_nom_de_fichier.odt",
            "C'est #1 dans le quartier", "2023 fut bonne", "élu·e·s, habitant.e.s", "a < b, c > d", "~20 personnes",
        ])
    func plainWords(_ text: String) {
        #expect(MarkdownWords.paragraphs(text) == [[text]])
    }

    @Test(
        "what would be markup gets one backslash",
        arguments: [
            ("- pas une puce", "\\- pas une puce"), ("12. pas un rang", "12\\. pas un rang"),
            ("# pas un titre", "\\# pas un titre"), ("> pas une citation", "\\> pas une citation"),
            ("[x] pas une case", "\\[x] pas une case"), ("étudiant*e*s", "étudiant\\*e\\*s"),
            ("`code`", "\\`code\\`"), ("<b>gras</b>", "\\<b>gras\\</b>"), ("&eacute;", "\\&eacute;"),
            ("[mal](javascript:x)", "[mal\\](javascript:x)"), ("===", "\\==="), ("_mot_", "\\_mot\\_"),
            ("C:\\dossier", "C:\\dossier"), ("fin\\", "fin\\\\"),
        ])
    func escapes(_ text: String, _ markdown: String) {
        #expect(MarkdownWords.paragraphs(text) == [[markdown]])
    }

    @Test("emphasis, strong and links stay markup")
    func markup() {
        let text = "un *petit* et **grand** [lien](https://exemple.fr/a_b) <https://exemple.fr>"
        #expect(MarkdownWords.line(text) == text)
    }

    @Test("a bar never ends a cell")
    func cells() {
        #expect(MarkdownWords.cell(MarkdownWords.line("a | b \\| c")) == "a \\| b \\\\\\| c")
    }
}
