import Console
import Testing
import Workshop

@Suite("Pasted chat logs")
struct CaptureChatTests {
    private let village = CapturePlace.village

    private func said(_ text: String) -> [String] {
        let pasted = Pasted(text, people: village.state.people)
        return pasted.drafts(as: pasted.suggested).map { draft in
            let names = draft.authors.map { author in
                switch author {
                case .existing(let id): "=" + (village.state.person(id)?.name ?? "")
                case .new(let name): name
                }
            }
            return names.joined(separator: "+") + "|" + draft.text
        }
    }

    @Test(
        "Hours are dropped and names become authors",
        arguments: [
            "18:05:12 From Zoe Lefevre to Everyone: Un four : oui\n18:06:01 From Noor to Everyone:\n\tMoi aussi",
            "18:05:12\t From  Zoé Lefèvre : Un four : oui\n18:06:01\t From  Noor : Moi aussi",
            "18:05:12 De Zoé Lefèvre à Tout le monde : Un four : oui\n18:06:01 De Noor à Tout le monde : Moi aussi",
            "De Zoé Lefèvre à Tout le monde : Un four : oui\nDe Noor à Tout le monde : Moi aussi",
            "Zoé Lefèvre to Everyone 18:05\nUn four : oui\nNoor to Everyone 18:06\nMoi aussi",
            "Zoé Lefèvre à Tout le monde 18:05\nUn four : oui\nNoor à Tout le monde 6:06 PM\nMoi aussi",
            "[18:05] Zoé Lefèvre\nUn four : oui\n\n[18:06] Noor\nMoi aussi",
            "[15/03/2023 18:05] Zoé Lefèvre\n Un four : oui\n[15/03/2023 18:06] Noor\n Moi aussi",
            "Zoé Lefèvre\t18:05\nUn four : oui\nNoor\t18:06\nMoi aussi",
            "[18:05] Zoé Lefèvre: Un four : oui\n[18:06] Noor: Moi aussi",
            "[18:05] Zoé Lefèvre : Un four : oui\n[18:06] Noor : Moi aussi",
            "18:05 Zoé Lefèvre: Un four : oui\n18:06 Noor: Moi aussi",
        ])
    func logs(text: String) {
        #expect(said(text) == ["=Zoé Lefèvre|Un four : oui", "Noor|Moi aussi"])
    }

    @Test("A message of several lines is one note")
    func severalLines() {
        #expect(said("[18:05] Noor: un\ndeux\n[18:06] Noor: trois") == ["Noor|un\ndeux", "Noor|trois"])
    }

    @Test("As one note, the log is kept as it was pasted")
    func whole() {
        let text = "[18:05] Noor: un\n[18:06] Noor: deux"
        let drafts = Pasted(text, people: []).drafts(as: .whole)
        #expect(drafts.map(\.text) == [text] && drafts.allSatisfy { $0.authors.isEmpty })
    }

    @Test("Each author counts once")
    func authors() {
        let pasted = Pasted("[18:05] Noor: un\n[18:06] Zoé: deux\n[18:07] Noor: trois", people: [])
        #expect(pasted.isChat)
        #expect(pasted.summary(of: .lines).authors == 2)
    }

    @Test(
        "An agenda and a list are no chat logs",
        arguments: [
            "18:05 Accueil : un café\n18:30 Ateliers : trois tables\n20h00 Fin : le buffet",
            "Noor: un\nZoé: deux", "- 18:05 est trop tard\n- 17:00 irait",
            "À faire : le pain\nDe Paris à Lille : trois heures",
            "un\ndeux\n[18:05] Noor: trois",
        ])
    func noLogs(text: String) {
        let pasted = Pasted(text, people: [])
        #expect(!pasted.isChat)
        #expect(pasted.drafts(as: .lines).allSatisfy { $0.authors.isEmpty })
    }
}
