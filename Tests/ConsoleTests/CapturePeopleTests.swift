import Console
import Testing
import Workshop

@Suite("People as they are typed and pasted")
struct CapturePeopleTests {
    private func person(
        _ name: String, _ organisation: String = "", _ function: String = "", email: String = "", telephone: String = ""
    ) -> PersonDraft {
        var draft = PersonDraft(name)
        (draft.organisation, draft.function, draft.email, draft.telephone) = (organisation, function, email, telephone)
        return draft
    }

    @Test("A name, an organisation and a function stand between commas")
    func fields() {
        #expect(PersonLine.draft("Noor Aziz") == person("Noor Aziz"))
        #expect(
            PersonLine.draft(" Noor Aziz , Les Amis du four,trésorerie, bal ")
                == person("Noor Aziz", "Les Amis du four", "trésorerie, bal"))
        #expect(PersonLine.draft("  ") == nil)
        #expect(PersonLine.draft(", ,") == nil)
    }

    @Test(
        "Addresses and numbers are found anywhere",
        arguments: [
            "Noor Aziz, Le four, noor@four.example, 06 12 34 56 78",
            "06.12.34.56.78 Noor Aziz <noor@four.example>, Le four",
            "Noor Aziz (noor@four.example), Le four, 0612345678",
            "noor@four.example; Noor Aziz; Le four; +33 6 12 34 56 78",
        ])
    func contacts(line: String) throws {
        let draft = try #require(PersonLine.draft(line))
        #expect(draft.name == "Noor Aziz")
        #expect(draft.organisation == "Le four")
        #expect(draft.email == "noor@four.example")
        #expect(draft.telephone.filter(\.isNumber).hasSuffix("612345678"))
    }

    @Test("A number that is no telephone stays in its field")
    func numbers() {
        #expect(PersonLine.draft("Noor, Cantine 2000, salle 12") == person("Noor", "Cantine 2000", "salle 12"))
    }

    @Test("A list is read by line, without its bullets")
    func list() {
        let drafts = PastedPeople("- Noor Aziz, Le four\r\n\r\n- Zoé Lefèvre\n").drafts
        #expect(drafts == [person("Noor Aziz", "Le four"), person("Zoé Lefèvre")])
    }

    @Test("The addresses of a message are so many people")
    func addresses() {
        let drafts = PastedPeople("Noor Aziz <noor@four.example>, \"Lefèvre, Zoé\" <zoe@ville.example>; lu@ici.example")
            .drafts
        #expect(drafts.map(\.email) == ["noor@four.example", "zoe@ville.example", "lu@ici.example"])
        #expect(drafts.map(\.name) == ["Noor Aziz", "Zoé Lefèvre", "lu"])
    }

    @Test("Columns of a spreadsheet are read by their titles where there are any")
    func columns() {
        let table = "Nom\tPrénom\tStructure\tCourriel\nAziz\tNoor\tLe four\tnoor@four.example\nLefèvre\tZoé\t\t"
        #expect(
            PastedPeople(table).drafts == [
                person("Noor Aziz", "Le four", email: "noor@four.example"), person("Zoé Lefèvre"),
            ])
        #expect(PastedPeople("Noor Aziz\tLe four\tcuisine").drafts == [person("Noor Aziz", "Le four", "cuisine")])
    }

    @Test(
        "Columns of a file of values are read by their titles, whatever stands between them",
        arguments: [
            "Prénom;Nom;Organisation;Courriel\nNoor;Aziz;Le four;noor@four.example\nZoé;Lefèvre;;\n",
            "\"Nom\",\"Prénom\",\"Structure\",\"E-mail\"\n\"Aziz\",\"Noor\",\"Le four\",\"noor@four.example\"\nLefèvre,Zoé,,",
        ])
    func values(table: String) {
        #expect(
            PastedPeople(table).drafts.map(\.organisation) == ["Le four", ""])
        #expect(Set(PastedPeople(table).drafts.map(\.name)) == ["Noor Aziz", "Zoé Lefèvre"])
        #expect(PastedPeople(table).drafts.map(\.email) == ["noor@four.example", ""])
    }
}
