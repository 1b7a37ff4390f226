import Phrases
import Screen
import Workshop

extension ActionTable {
    static let people: [Action] = [
        Action(
            .newPerson, .people, keys: [.character("n")], panes: [.people], words: { $0.actionNewPerson },
            disabled: readOnly
        ) { model, _ in
            model.mode = .naming(NameEntry(.walkIn))
            return []
        },
        Action(
            .editPerson, .people, keys: [.character("e")], panes: [.people], words: { $0.actionEditPerson },
            disabled: noPerson
        ) { model, _ in
            guard let id = model.people.selected else { return [] }
            model.mode = .filling(Form(.person(id), model))
            return []
        },
        Action(
            .present, .people, keys: [.character("o"), .character(" ")], panes: [.people], words: { $0.actionPresent },
            disabled: noPerson
        ) { model, world in
            guard let person = model.selectedPerson else { return [] }
            return [model.comingOrGoing(person, model.presenceStep(for: person, world), world)]
        },
        Action(
            .presence, .people, keys: [.character("K")], panes: [.people], words: { $0.actionPresence },
            disabled: noPerson
        ) { model, _ in
            model.mode = .choosing(.presences(model))
            return []
        },
        Action(.consent, .people, panes: [.people], words: { $0.actionConsent }, disabled: noPerson) { model, _ in
            model.mode = .choosing(.consents(model))
            return []
        },
        Action(
            .moreUnnamed, .people, keys: [.character("+")], panes: [.people], words: { $0.actionMoreUnnamed },
            disabled: readOnly
        ) { model, _ in [.perform(.countUnnamed(model.table, by: 1))] },
        Action(
            .fewerUnnamed, .people, keys: [.character("-")], panes: [.people], words: { $0.actionFewerUnnamed },
            disabled: { model in
                readOnly(model) ?? (model.state.unnamed(at: model.table) == 0 ? model.phrases.nobodyToTakeOff : nil)
            }
        ) { model, _ in [.perform(.countUnnamed(model.table, by: -1))] },
        Action(
            .countUnnamed, .people, keys: [.character("=")], panes: [.people], words: { $0.actionCountUnnamed },
            disabled: readOnly
        ) { model, _ in
            let count = model.state.unnamed(at: model.table)
            return model.type(.unnamed(model.table), count == 0 ? "" : "\(count)")
        },
        Action(
            .mergePeople, .people, keys: [.character("g")], panes: [.people], words: { $0.actionMergePeople },
            disabled: noPerson
        ) { model, _ in
            model.mode = .choosing(.merge(model))
            return []
        },
        Action(
            .mergeDoubles, .people, panes: [.people], words: { $0.actionMergeDoubles },
            disabled: { model in readOnly(model) ?? (model.book.doubles == 0 ? model.phrases.noDoubles : nil) }
        ) { _, _ in [.perform(.mergeDoubles)] },
        Action(.askNames, .people, words: { $0.actionAskNames }, disabled: readOnly) { model, _ in
            model.askLeftoverNames()
            return []
        },
        Action(
            .mergeOrganisations, .people, panes: [.people], words: { $0.actionMergeOrganisations },
            disabled: { model in
                noPerson(model) ?? (model.selectedPerson?.organisation == nil ? model.phrases.noOrganisation : nil)
            }
        ) { model, _ in
            model.mode = .choosing(.mergeOrganisations(model))
            return []
        },
        Action(
            .setPersonAside, .people, keys: [.character("x")], panes: [.people], words: { $0.actionSetPersonAside },
            disabled: noPerson
        ) { model, world in
            guard let person = model.selectedPerson else { return [] }
            return [model.comingOrGoing(person, [.isSetAside(true)], world)]
        },
    ]

    @Sendable static func noPerson(_ model: Model) -> String? {
        readOnly(model) ?? (model.selectedPerson == nil ? model.phrases.noPersonSelected : nil)
    }
}
