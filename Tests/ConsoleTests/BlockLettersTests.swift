import Screen
import Testing

@testable import Console

/// Letters that are read from the end of a room.
@Suite struct BlockLettersTests {
    @Test func `a word stands in three rows`() {
        #expect(
            BlockLetters.rows("Été", width: 80, scale: 1, mostLines: 1) == [
                "  ▀▀         ▀▀", "█▀▀▀ ▀▀█▀▀ █▀▀▀", "█▀▀    █   █▀▀ ", "▀▀▀▀   ▀   ▀▀▀▀",
            ])
    }

    @Test(arguments: [1, 2, 3, 4])
    func `all rows of a line are as wide, and none is wider than asked`(scale: Int) throws {
        let rows = try #require(
            BlockLetters.rows("Les outils, à l’abri", width: 150 * scale, scale: scale, mostLines: 1))
        #expect(Set(rows.map { DisplayWidth.columns(of: $0) }).count == 1)
        #expect(rows.count == (BlockFont.height * scale + 1) / 2)
    }

    @Test func `lines break between words, and a word that does not fit is not cut`() throws {
        let rows = try #require(BlockLetters.rows("un deux", width: 25, scale: 1, mostLines: 2))
        #expect(rows.count == 3 + 1 + 3)
        #expect(BlockLetters.rows("un deux", width: 25, scale: 1, mostLines: 1) == nil)
        #expect(BlockLetters.rows("anticonstitutionnellement", width: 80, scale: 1, mostLines: 3) == nil)
    }

    @Test func `what the font does not have is left to the terminal's own letters`() {
        for text in ["水やり", "🐝", ""] { #expect(BlockLetters.rows(text, width: 80, scale: 1, mostLines: 1) == nil) }
    }

    @Test func `every letter that French and English are written with is there, and each shape is even`() {
        for letter in "abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæ0123456789.,:;!?'’-–—/()«»+&%…·€\"°#*=" {
            #expect(BlockFont.glyphs(of: String(letter)) != nil, "\(letter)")
            #expect(BlockFont.glyphs(of: letter.uppercased()) != nil, "\(letter)")
        }
        for shape in Array(BlockFont.letters.values) + BlockFont.signs.values {
            #expect(Set(shape.map(\.count)).count == 1 && (5...6).contains(shape.count), "\(shape)")
        }
    }

    @Test func `letters are told apart`() {
        // O and zero, S and 5 are alike in such letters; no two others are.
        let shapes = BlockFont.letters.filter { !"05".contains($0.key) }.map { $0.value.joined() }
        #expect(Set(shapes).count == shapes.count)
    }

    @Test(arguments: [
        ("Écrire à lea.martin@exemple.fr avant lundi", "Écrire à … avant lundi"),
        ("Appeler le 06 12 34 56 78.", "Appeler le …."), ("+33 6 12 34 56 78 ou (bob@exemple.org)", "… ou (…)"),
        ("merci à Bruno", "merci à Bruno"), ("Bancs (bruno castel, Mairie)", "Bancs (…, Mairie)"),
        ("vu avec CASTEL Bruno", "vu avec …"), ("12 500 € pour 2024", "12 500 € pour 2024"), ("@Bruno ?", "… ?"),
        ("vu avec @Gégé, à 5 @ la table", "vu avec …, à 5 @ la table"),
    ])
    func `addresses, telephone numbers and marks that name nobody yet do not go on a wall`(words: String, shown: String)
    {
        #expect(Discretion(Rehearsal().state).words(words) == shown)
    }

    @Test func `whose a quotation is does not go on a wall`() {
        #expect(Discretion(Rehearsal().state).quotation("C’est notre salon\n— Bruno Castel") == "C’est notre salon")
    }
}
