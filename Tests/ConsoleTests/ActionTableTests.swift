import Phrases
import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The table that keys, footer, help, palette and menus are renderings of.
@Suite struct ActionTableTests {
    static let languages: [Language] = [.french, .english]

    @Test(arguments: Pane.allCases)
    func `no key means two things in a pane`(pane: Pane) {
        let keys = ActionTable.all.filter { $0.panes.contains(pane) }.flatMap(\.keys)
        for key in keys { #expect(keys.count { $0 == key } == 1, "\(key) in \(pane)") }
    }

    @Test(arguments: KeyScope.allCases)
    func `no key means two things where it counts`(scope: KeyScope) {
        let slots = ActionTable.slots.filter { $0.scope == scope }
        #expect(!slots.isEmpty)
        for slot in slots {
            let keys = Keymap.standard.keys(of: slot.name, in: scope)
            for other in ActionTable.slots where other.meets(slot) {
                let others = Keymap.standard.keys(of: other.name, in: other.scope)
                #expect(Set(keys).isDisjoint(with: others), "\(slot.written) \(other.written)")
            }
            // What moves about in a page is no action's.
            guard scope != .panes else { continue }
            #expect(keys.allSatisfy { !["j", "k", "q"].map { Key.character($0) }.contains($0) }, "\(slot.written)")
        }
    }

    @Test(arguments: ActionName.allCases)
    func `every name has one action`(name: ActionName) {
        #expect(ActionTable.all.count { $0.name == name } == 1)
    }

    @Test(arguments: languages)
    func `every action has words of its own`(language: Language) {
        let words = ActionTable.all.map { $0.words(Phrases(language)) }
        for word in words { #expect(!word.verb.isEmpty && !word.sentence.isEmpty) }
        let sentences = words.map(\.sentence)
        #expect(Set(sentences).count == sentences.count)
    }

    @Test func `the languages differ`() {
        for action in ActionTable.all where action.name != .help {
            let (french, english) = (action.words(Phrases(.french)), action.words(Phrases(.english)))
            #expect(french.sentence != english.sentence)
        }
    }

    @Test(arguments: Pane.allCases)
    func `every action has a key, or is in the palette`(pane: Pane) {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character(Character("\(pane.rawValue + 1)")))
        let listed = Chooser.palette(rehearsal.model).items.compactMap { item -> ActionName? in
            if case .action(let name) = item.pick { name } else { nil }
        }
        for action in ActionTable.all {
            #expect(action.slots.contains { !action.usualKeys(in: $0.scope).isEmpty } || listed.contains(action.name))
        }
        #expect(Set(listed).count == listed.count)
    }

    @Test func `the verbs of the footer are of one line and short`() {
        for action in ActionTable.all {
            for language in ActionTableTests.languages {
                let verb = action.words(Phrases(language)).verb
                #expect(DisplayWidth.columns(of: verb) <= 24 && !verb.contains("\n"), "\(verb)")
            }
        }
    }

    /// Workshops in which much cannot be done: nothing there, nothing to write to, all there.
    static let situations: [(String, Rehearsal)] = [
        ("empty", Rehearsal(.empty)), ("no note yet", Rehearsal()), ("notes", Rehearsal(EditingScenes.written)),
        ("reading", Rehearsal(EditingScenes.written, saving: .readOnly("Lecture seule."))),
    ]

    @Test(arguments: situations.indices, Pane.allCases)
    func `what cannot be done says why, and does nothing`(situation: Int, pane: Pane) {
        var (_, rehearsal) = ActionTableTests.situations[situation]
        rehearsal.presses(.escape, .character(Character("\(pane.rawValue + 1)")))
        for action in ActionTable.all where action.panes.contains(pane) {
            guard let why = action.disabled(rehearsal.model) else { continue }
            #expect(why.last == "." && why.count > 10, "\(action.name)")
            for key in action.keys {
                var attempt = rehearsal
                attempt.presses(key)
                #expect(attempt.effects.isEmpty && attempt.footer.contains(why), "\(action.name)")
            }
        }
    }

    @Test func `in a folder for reading nothing that writes can be done`() {
        let rehearsal = Rehearsal(EditingScenes.written, saving: .readOnly("Lecture seule."))
        let harmless: Set<ActionSection> = [.moving, .report, .projection]
        let readers: Set<ActionName> = [
            .search, .markAll, .copyNotes, .copyTheme, .export, .palette, .help, .showPack, .report, .quit, .saved,
            .interrupt, .fold, .jump, .newSession, .openSession, .reopenFolder, .summary, .verify, .readPacks,
            .makePack,
            .checkPack,
            .checkTemplates, .commands, .manual, .keys, .keyFile, .colours, .open, .agenda, .showFloor, .ranking,
            .project,
        ]
        for action in ActionTable.all where !harmless.contains(action.section) && !readers.contains(action.name) {
            #expect(action.disabled(rehearsal.model) == "Lecture seule.", "\(action.name)")
        }
    }

    @Test(arguments: languages)
    func `help lists every action with its keys`(language: Language) {
        let model = Rehearsal(language: language).model
        let lines = helpLines(model, width: 200).map { $0.map(\.text).joined() }
        for action in ActionTable.all {
            let sentence = action.words(model.phrases).sentence
            let line = lines.first { $0.hasSuffix(" " + sentence) }
            // What is done while sorting only is listed with the rest of what can be done then.
            let keys = model.keymap.keys(of: action, in: .triage).first.map { model.phrases.name(of: $0) }
            let names = keys ?? model.keymap.names(of: action, model.phrases)
            #expect(line?.hasPrefix(names) == true, "\(action.name)")
        }
    }

    @Test(arguments: languages)
    func `help leaves a space between keys and words, and cuts no word`(language: Language) {
        let model = Rehearsal(language: language).model
        for width in [36, 76, 116] {
            for line in helpLines(model, width: width) {
                #expect(line.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } <= width)
                if line.count == 2 { #expect(line[0].text.last == " ") }
            }
        }
    }

    @Test(arguments: [40, 60, 80, 100, 120, 200], languages)
    func `the footer's hints are whole, and the first of them always fits`(width: Int, language: Language) {
        for pane in Pane.allCases {
            var rehearsal = Rehearsal(EditingScenes.written, width: width, height: 24, language: language)
            rehearsal.presses(.escape, .character(Character("\(pane.rawValue + 1)")))
            let hints = rehearsal.model.mode.responder.hints(rehearsal.model)
            #expect(!rehearsal.footer.contains("…"))
            if let first = hints.first { rehearsal.sees(first.keys + " " + first.verb) }
            rehearsal.sees(language == .french ? "? aide" : "? help")
        }
    }
}
