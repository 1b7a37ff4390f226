import Support
import Testing
import Workshop

@Suite struct SessionCommandTests {
    @Test func `details are set, emptied, and those of the organisers' own keep their order`() throws {
        var ledger = Ledger()
        let meal = Detail.extra("Repas")
        try ledger.perform(.setDetails([.title: " Rencontre\nd’hiver ", meal: "soupe", .introduction: "Un.\n\nDeux."]))
        try ledger.perform(.setDetails([.extra("Accès"): "bus 4"]))
        #expect(ledger.state[.title] == "Rencontre d’hiver")
        #expect(ledger.state[.introduction] == "Un.\n\nDeux.")
        #expect(ledger.state.extras == ["Repas", "Accès"])
        try ledger.perform(.setDetails([meal: " "]))
        #expect(ledger.state.extras == ["Accès"])
        #expect(ledger.state[meal] == "")
        #expect(throws: Refusal.nothingTyped) { try ledger.perform(.setDetails([.extra(" "): "x"])) }
    }

    @Test func `fields are written in the order of the form, whatever the dictionary's`() throws {
        var ledger = Ledger()
        let values = Dictionary(uniqueKeysWithValues: (Detail.standard + [.extra("Zut")]).map { ($0, "x") })
        let entries = try ledger.perform(.setDetails(values))
        let names = entries.compactMap { entry -> String? in
            switch entry.content {
            case .event(let event as DetailSet): event.detail.detail.name
            case .event(let event as PersonalDetailSet): event.detail.detail.name
            default: nil
            }
        }
        #expect(names == Detail.standard.map(\.name) + ["Zut"])
    }

    @Test func `notes that come in fill the form, and write over nothing of it`() throws {
        var ledger = Ledger()
        try ledger.perform(.setDetails([.title: "Marché d’hiver", .introduction: "Il neige.", .animation: "Ana Blum"]))
        var incoming = Ledger()
        try incoming.perform(
            .setDetails([
                .title: "Notes en vrac", .introduction: "- des bancs", .animation: "Ana Blum", .place: "La halle",
            ]))
        let events = Detail.standard.compactMap { detail -> (any Event)? in
            var event = DetailSet()
            (event.detail, event.value) = (DetailName(detail), incoming.state[detail])
            return event.value.isEmpty ? nil : event
        }
        let (adopted, kept) = ledger.state.sparingForm(in: events)
        try ledger.perform(.adopt(adopted))
        #expect(kept == [.title])
        #expect(ledger.state[.title] == "Marché d’hiver")
        #expect(ledger.state[.introduction] == "Il neige.\n\n- des bancs")
        #expect(ledger.state[.place] == "La halle")
        #expect(ledger.state.sparingForm(in: events).events.isEmpty)
    }

    @Test func `notes that come in go under the themes that are there, by their titles and those above them`() throws {
        func themed(_ titles: [String], note: String, prompt: String = "") -> [any Event] {
            let ids = IdentifierSource.seeded(titles.count)
            var events: [any Event] = []
            var parent: Theme.ID?
            for title in titles {
                var event = ThemeAdded()
                (event.id, event.parent, event.title, event.prompt) = (ids.theme(), parent, title, prompt)
                parent = event.id
                events.append(event)
            }
            var added = ContributionAdded()
            (added.id, added.themes, added.text) = (ids.contribution(), parent.map { [$0] } ?? [], note)
            return events + [added]
        }
        var ledger = Ledger()
        try ledger.perform(.addTheme(title: "Atelier 1", prompt: "", parent: nil, place: .last))
        let atelier = try #require(ledger.state.themes(under: nil).first).id
        try ledger.perform(.addTheme(title: "Besoins", prompt: "Lesquels ?", parent: atelier, place: .last))
        let needs = try #require(ledger.state.themes(under: atelier).first).id
        let events = ledger.state.joiningThemes(
            in: themed(["ATELIER 1", "Besoins"], note: "des bancs", prompt: "Autre chose"))
        try ledger.perform(.adopt(events))
        #expect(ledger.state.outline.map(\.theme.title) == ["Atelier 1", "Besoins"])
        #expect(ledger.state.contributions.values.map(\.themes) == [[needs]])
        #expect(ledger.state.themes[needs]?.prompt == "Lesquels ?")
        #expect(ledger.state.themes[atelier]?.prompt == "Autre chose")
        // Of the same name elsewhere it is another one.
        try ledger.perform(.adopt(ledger.state.joiningThemes(in: themed(["Besoins"], note: "de l’ombre"))))
        #expect(ledger.state.outline.map(\.theme.title) == ["Atelier 1", "Besoins", "Besoins"])
    }

    @Test func `fields that name people are in the people file`() throws {
        var ledger = Ledger()
        let entries = try ledger.perform(.setDetails([.animation: "Ana Blum", .place: "Salle des fêtes"]))
        #expect(entries.map(\.type) == ["detail.set", "detail.named"])
    }

    @Test func `every standard detail is found by its name, and any other is the organisers' own`() {
        for detail in Detail.standard { #expect(Detail(named: detail.name) == detail) }
        #expect(Detail(named: "météo") == .extra("météo"))
        #expect(Set(Detail.standard.map(\.name)).count == Detail.standard.count)
    }

    @Test func `steps of the agenda are planned, moved and set aside`() throws {
        var ledger = Ledger()
        for title in ["Accueil", "Ateliers", "Pot"] {
            try ledger.perform(.addPhase(title: title, minutes: 10, place: .last))
        }
        let ids = ledger.state.phaseOrder
        try ledger.perform(.movePhase(ids[2], .first))
        try ledger.perform(.changePhase(ids[0], title: "Accueil café", minutes: nil))
        #expect(ledger.state.agenda.map(\.title) == ["Pot", "Accueil café", "Ateliers"])
        #expect(ledger.state.agenda.map(\.planned) == [10, nil, 10])
        try ledger.perform(.setPhaseAside(ids[2], true))
        #expect(ledger.state.agenda.count == 2)
        let again = try ledger.perform(.setPhaseAside(ids[2], true))
        #expect(again.isEmpty)
        #expect(throws: Refusal.nothingTyped) { try ledger.perform(.changePhase(ids[0], title: " ", minutes: 1)) }
        #expect(throws: Refusal.nothingTyped) { try ledger.perform(.addPhase(title: "", minutes: 1, place: .last)) }
        let gone = Phase.ID("p-gone") ?? .none
        #expect(throws: Refusal.notThere) { try ledger.perform(.movePhase(gone, .first)) }
    }

    @Test func `the next session and the others are noted apart`() throws {
        var ledger = Ledger()
        var next = MeetingDraft(.next)
        (next.date, next.start, next.location) = ("2026-05-21", "18:30", "Salle Verte")
        var past = MeetingDraft(.session)
        past.date = "janvier 2026"
        try ledger.perform(.addMeeting(next))
        try ledger.perform(.addMeeting(past))
        #expect(ledger.state.meetings(.next).map(\.place) == ["Salle Verte"])
        #expect(ledger.state.meetings(.session).map(\.date) == ["janvier 2026"])
        let id = ledger.state.meetings(.next)[0].id
        let same = try ledger.perform(.changeMeeting(id, next))
        #expect(same.isEmpty)
        next.title = "Bilan"
        try ledger.perform(.changeMeeting(id, next))
        #expect(ledger.state.meetings(.next).map(\.title) == ["Bilan"])
        try ledger.perform(.setMeetingAside(id, true))
        #expect(ledger.state.meetings(.next).isEmpty)
        #expect(throws: Refusal.nothingTyped) { try ledger.perform(.addMeeting(MeetingDraft(.next))) }
        #expect(throws: Refusal.notThere) { try ledger.perform(.changeMeeting(Identifier("m-gone") ?? .none, next)) }
    }

    @Test func `a session is closed, validated on a day, and goes on after all`() throws {
        var ledger = Ledger()
        #expect(throws: Refusal.notThere) { try ledger.perform(.validate(day: "2026-03-20")) }
        try ledger.perform(.close)
        let (closing, at) = (ledger.state.closing?.at, ledger.wallClock.at)
        #expect(closing == at)
        try ledger.perform(.validate(day: "2026-03-20"))
        #expect(ledger.state.closing?.validated == "2026-03-20")
        let again = try ledger.perform(.close)
        #expect(again.isEmpty)
        try ledger.perform(.reopen)
        #expect(!ledger.state.isClosed)
    }

    @Test func `a pack is carried along whole, and once`() throws {
        var ledger = Ledger()
        let pack = AppliedPack(name: "veillee", source: "title: Veillée\n")
        try ledger.perform(.applyPack(pack))
        let again = try ledger.perform(.applyPack(pack))
        #expect(ledger.state.pack == pack)
        #expect(again.isEmpty)
    }

    @Test func `a device says what it is called`() throws {
        var ledger = Ledger(devices: 2)
        try ledger.perform(.labelDevice("Portable\nd’Ana"), on: 1)
        #expect(ledger.state.deviceLabels == [ledger.desks[1].device: "Portable d’Ana"])
    }
}
