import Phrases
import Workshop

/// The sign-in sheet: who is expected, and empty rows for who comes besides.
struct SheetView: View {
    let document: Document
    let phrases: Phrases
    let title: String
    let people: [SignerView]
    let emptyRows: Int

    static let schema = Schema<SheetView>(
        "sheet", Meaning("La feuille d’émargement.", "The sign-in sheet."),
        [
            .text("language", "La langue : fr ou en.", "The language: fr or en.") { $0.document.language.rawValue },
            .text("title", "Le titre de la séance.", "The session’s title.") { $0.title },
            .text("heading", "« Feuille d’émargement ».", "“Sign-in sheet”.") { $0.phrases.sheetTitle },
            .texts(
                "letterhead", "L’en-tête de l’organisation, ligne à ligne.", "The organiser’s letterhead, line by line."
            ) {
                $0.document.letterhead
            },
            .text("date", "Le jour et les heures.", "The day and the hours.") { $0.document.date },
            .text("place", "Le lieu.", "The place.") { $0.document.place },
            .text("organiser", "L’organisation.", "The organiser.") { $0.document.organiser },
            .text("program", "Le programme et sa version.", "The program and its version.") { $0.document.program },
            .one("page", "Le haut et le bas de chaque page.", "The head and foot of every page.") {
                PageView(
                    title: [$0.phrases.sheetTitle, $0.title].filter { !$0.isEmpty }.joined(separator: " – "),
                    date: $0.document.day, foot: $0.document.organiser, status: "", phrases: $0.phrases)
            },
            .one("labels", "Les mots de la feuille.", "The words of the sheet.") {
                SheetLabelsView(phrases: $0.phrases)
            },
            .flag("hasFunctions", "Si une fonction est connue.", "Whether any function is known.") {
                $0.people.contains { !$0.function.isEmpty }
            },
            .flag("hasPeople", "Si quelqu’un est attendu.", "Whether anybody is expected.") { !$0.people.isEmpty },
            .list(
                "people", "Les personnes attendues, par ordre alphabétique.",
                "The people who are expected, by their names."
            ) {
                $0.people
            },
            .list("emptyRows", "Les lignes pour les autres.", "The rows for others.") { sheet in
                (0..<sheet.emptyRows).map { EmptyRowView(number: sheet.people.count + $0 + 1) }
            },
        ])
}

/// Somebody who is expected to sign.
struct SignerView: View {
    let number: Int
    let name: String
    let organisation: String
    let function: String
    /// Said where the signature would be: who is excused need not sign.
    let remark: String
    let hasAddress: Bool
    let agrees: Bool

    static let schema = Schema<SignerView>(
        "signer", Meaning("Une personne attendue.", "Somebody who is expected."),
        [
            .text("number", "Son rang.", "Their rank.") { "\($0.number)" },
            .text("name", "Son nom.", "Their name.") { $0.name },
            .text("organisation", "Sa structure.", "Their organisation.") { $0.organisation },
            .text("function", "Sa fonction.", "What they do there.") { $0.function },
            .text("remark", "À la place de la signature : « excusé·e ».", "In place of the signature: “excused”.") {
                $0.remark
            },
            .flag(
                "hasAddress", "Si son courriel est connu ; il n’est jamais imprimé.",
                "Whether their e-mail is known; it is never printed."
            ) { $0.hasAddress },
            .flag("agrees", "Si elle accepte d’être recontactée.", "Whether they agree to be contacted again.") {
                $0.agrees
            },
        ])
}

/// A row for somebody who was not expected.
struct EmptyRowView: View {
    let number: Int

    static let schema = Schema<EmptyRowView>(
        "emptyRow", Meaning("Une ligne à remplir.", "A row to fill in."),
        [.text("number", "Son rang.", "Its rank.") { "\($0.number)" }])
}

struct SheetLabelsView: View {
    let phrases: Phrases

    static let schema = Schema<SheetLabelsView>(
        "sheetLabels", Meaning("Les mots de la feuille, dans sa langue.", "The words of the sheet, in its language."),
        [
            .text("date", "« Date ».", "“Date”.") { $0.phrases.dateLabel },
            .text("place", "« Lieu ».", "“Place”.") { $0.phrases.placeLabel },
            .text("organiser", "« Organisation ».", "“Organised by”.") { $0.phrases.organiserLabel },
            .text("name", "« Nom et prénom ».", "“Name”.") { $0.phrases.sheetName },
            .text("organisation", "« Structure ».", "“Organisation”.") { $0.phrases.sheetOrganisation },
            .text("function", "« Fonction ».", "“Role”.") { $0.phrases.sheetFunction },
            .text("email", "« Courriel (facultatif) ».", "“E-mail (optional)”.") { $0.phrases.sheetEmail },
            .text("known", "« déjà noté ».", "“on file”.") { $0.phrases.sheetKnown },
            .text("signature", "« Signature ».", "“Signature”.") { $0.phrases.sheetSignature },
            .text("contact", "« Me recontacter ».", "“Contact me”.") { $0.phrases.sheetContact },
            .text("yes", "« oui ».", "“yes”.") { $0.phrases.sheetYes },
            .text("others", "« Autres personnes présentes ».", "“Others present”.") { $0.phrases.sheetOthers },
            .text("purpose", "À quoi servent ces données.", "What the data is for.") { $0.phrases.sheetPurpose },
            .text("colon", "Le deux-points, avec son espace en français.", "The colon, with its space in French.") {
                $0.phrases.label("")
            },
        ])
}
