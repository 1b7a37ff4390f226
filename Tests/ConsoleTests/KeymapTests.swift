import Phrases
import Screen
import Support
import Testing

@testable import Console

/// Keys that a user changes, and what is said of mistakes.
@Suite struct KeymapTests {
    private static func reading(_ lines: (String, [String])...) -> (keymap: Keymap, flaws: [KeymapFlaw]) {
        Keymap.reading(
            lines.enumerated().map { index, line in
                KeyAssignment(
                    KeyAssignment.Word(line.0, line: index + 1),
                    keys: line.1.map { KeyAssignment.Word($0, line: index + 1) })
            })
    }

    @Test func `every key of the table has a name that reads back as the same key`() {
        for action in ActionTable.all {
            for key in action.keys { #expect(KeyName.name(of: key).flatMap { KeyName.key($0) } == key, "\(key)") }
        }
    }

    @Test(
        arguments: [
            ("c", Key.character("c")), ("K", .character("K")), ("shift-k", .character("K")), ("ctrl-p", .control("p")),
            ("Ctrl-P", .control("p")), ("alt-n", .alt("n")), ("f11", .function(11)), ("F12", .function(12)),
            ("shift-up", .shiftUp), ("maj-haut", .shiftUp), ("space", .character(" ")), ("espace", .character(" ")),
            ("échap", .escape), ("-", .character("-")), ("é", .character("é")), ("page-up", .pageUp),
        ])
    func `keys are written as people call them`(written: String, key: Key) {
        #expect(KeyName.key(written) == key)
    }

    @Test(arguments: ["", "f0", "f13", "ctrl-", "ctrl-é", "ctrl-i", "ctrl-m", "hyper-x", "cc", " "])
    func `what is no key is none`(written: String) { #expect(KeyName.key(written) == nil) }

    @Test func `an action has the keys that it is given, and no others`() {
        let (keymap, flaws) = Self.reading(("vote", ["f11", "alt-v"]), ("set-notes-aside", []))
        #expect(flaws.isEmpty)
        #expect(keymap.action(for: .function(11), in: .notes)?.name == .vote)
        #expect(keymap.action(for: .alt("v"), in: .notes)?.name == .vote)
        #expect(keymap.action(for: .character("v"), in: .notes) == nil)
        #expect(keymap.action(for: .character("x"), in: .notes) == nil)
        #expect(keymap.action(for: .character("x"), in: .themes)?.name == .setThemeAside)
    }

    @Test func `two actions may change places`() {
        let (keymap, flaws) = Self.reading(("capture", ["r"]), ("report", ["c"]))
        #expect(flaws.isEmpty)
        #expect(keymap.action(for: .character("r"), in: .people)?.name == .capture)
        #expect(keymap.action(for: .character("c"), in: .people)?.name == .report)
    }

    @Test func `mistakes are told with their lines, and the rest counts`() {
        let (keymap, flaws) = Self.reading(
            ("captur", ["w"]), ("vote", ["ctrl-ù", "f12"]), ("undo", ["c"]), ("highlight", ["f12"]), ("palette", []),
            ("quit", ["Q"]), ("quit", ["w"]))
        #expect(
            flaws.map(\.reason) == [
                .unknownAction("captur", nearest: "capture"), .unknownKey("ctrl-ù", nearest: nil),
                .taken(key: "c", action: "undo", by: "capture"), .taken(key: "f12", action: "highlight", by: "vote"),
                .paletteWithoutKey, .repeatedAction("quit"),
            ])
        #expect(flaws.map(\.line) == [1, 2, 3, 4, 5, 7])
        for flaw in flaws { #expect(flaw.sentence(Phrases(.french)).hasPrefix("Ligne ")) }
        #expect(keymap.action(for: .function(12), in: .notes)?.name == .vote)
        // Who got nothing keeps what it had.
        #expect(keymap.keys(of: .undo) == [.character("u"), .control("z")])
        #expect(keymap.keys(of: .highlight) == [.character("*")])
        #expect(keymap.keys(of: .palette) == [.character(":"), .control("p")])
        #expect(keymap.keys(of: .quit) == [.character("Q")])
    }

    @Test func `who is refused a key keeps the old one, and whoever wanted that is told so`() {
        let (keymap, flaws) = Self.reading(
            ("vote", ["c"]), ("capture", ["q"]), ("undo", ["v", "f12"]), ("report", ["f11"]))
        #expect(
            flaws.map(\.reason) == [
                .taken(key: "c", action: "vote", by: "capture"), .taken(key: "q", action: "capture", by: "quit"),
                .taken(key: "v", action: "undo", by: "vote"),
            ])
        #expect(keymap.action(for: .character("c"), in: .notes)?.name == .capture)
        #expect(keymap.action(for: .character("v"), in: .notes)?.name == .vote)
        #expect(keymap.keys(of: .undo) == [.function(12)])
        #expect(keymap.keys(of: .report) == [.function(11)])
    }

    @Test func `no action loses its keys without being named with none`() {
        for seed in 0..<40 {
            var random = Random(seed: UInt64(seed))
            let keys = ActionTable.slots.flatMap(\.usual).compactMap { KeyName.name(of: $0) }
            let lines = ActionTable.slots.shuffled(using: &random).prefix(20).enumerated().map { index, slot in
                let key = keys.randomElement(using: &random) ?? ""
                return KeyAssignment(
                    KeyAssignment.Word(slot.written, line: index + 1), keys: [.init(key, line: index + 1)])
            }
            let keymap = Keymap.reading(lines).keymap
            for slot in ActionTable.slots where !slot.usual.isEmpty {
                #expect(!keymap.keys(of: slot.name, in: slot.scope).isEmpty, "\(seed) \(slot.written)")
            }
        }
    }

    @Test func `no file makes a key mean two things`() {
        let meeting = ActionTable.slots.flatMap { slot in
            ActionTable.slots.filter { $0.meets(slot) && $0.scope != .panes }.map { (slot, $0) }
        }
        for seed in 0..<40 {
            var random = Random(seed: UInt64(seed))
            let names = ActionTable.slots.map(\.written) + ["rien"]
            let keys = ["a", "b", "c", "d", "f11", "ctrl-g", "up", "space", "?", "zz"]
            let lines = (0..<12).map { line in
                KeyAssignment(
                    KeyAssignment.Word(names.randomElement(using: &random) ?? "", line: line),
                    keys: (0..<Int.random(in: 0...3, using: &random)).map { _ in
                        KeyAssignment.Word(keys.randomElement(using: &random) ?? "", line: line)
                    })
            }
            let keymap = Keymap.reading(lines).keymap
            #expect(!keymap.keys(of: .palette).isEmpty)
            for pane in Pane.allCases {
                let all = ActionTable.all.filter { $0.panes.contains(pane) }.flatMap { keymap.keys(of: $0) }
                #expect(Set(all).count == all.count, "\(seed) \(pane)")
            }
            for (slot, other) in meeting {
                let keys = Set(keymap.keys(of: slot.name, in: slot.scope))
                let isApart = keys.isDisjoint(with: keymap.keys(of: other.name, in: other.scope))
                if !isApart { Issue.record("\(seed) \(slot.written) \(other.written)") }
            }
        }
    }

    @Test func `the screen tells the keys as they are`() {
        let (keymap, _) = Self.reading(
            ("capture", ["f2"]), ("undo", ["U", "alt-u"]), ("help", ["f9"]), ("set-notes-aside", ["delete"]))
        var rehearsal = Rehearsal(EditingScenes.written, width: 120, height: 40, keymap: keymap)
        rehearsal.sees("F9 aide")
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Affûter les bêches")
        #expect(rehearsal.footer.contains("F2 noter") && rehearsal.footer.contains("U annuler"))
        rehearsal.presses(.delete)
        #expect(rehearsal.footer.contains("U annule"))
        rehearsal.presses(.character("U"))
        #expect(rehearsal.contribution("Affûter les bêches")?.isSetAside == false)
        rehearsal.presses(.function(2))
        #expect(rehearsal.model.mode == .capturing)
        // Alt is no letter: it undoes in the midst of a line.
        rehearsal.types("à moitié")
        rehearsal.presses(.alt("u"))
        #expect(rehearsal.line == "à moitié")
        #expect(rehearsal.footer.contains("Annulé"))
        rehearsal.presses(.escape, .function(9))
        rehearsal.sees("F2")
        rehearsal.presses(.escape, .character(":"))
        rehearsal.types("annuler")
        rehearsal.sees("U Alt-u")
    }

    @Test func `what leaves a view, or goes about in it, stays`() {
        let (keymap, flaws) = Self.reading(
            ("triage-skip", ["escape", "3"]), ("report-beside", ["escape", "v"]), ("agenda-clock", ["up"]),
            ("projection-light", ["left"]))
        #expect(
            flaws.map(\.reason) == [
                .fixed(key: "escape", action: "triage-skip"), .fixed(key: "3", action: "triage-skip"),
                .fixed(key: "escape", action: "report-beside"), .fixed(key: "up", action: "agenda-clock"),
                .fixed(key: "left", action: "projection-light"),
            ])
        #expect(keymap.keys(of: .skip, in: .triage) == [.character("s")], "who got none keeps the old ones")
        #expect(keymap.keys(of: .beside, in: .report) == [.character("v")])
    }

    @Test func `keys inside the agenda, the sorting, the report and the projection are the user's too`() {
        let (keymap, flaws) = Self.reading(
            ("agenda-new-phase", ["g"]), ("triage-skip", ["w"]), ("report-beside", ["b"]), ("projection-light", ["l"]),
            ("triage-file-elsewhere", ["v"]), ("copy-notes", ["w"]))
        #expect(flaws.map(\.reason) == [.taken(key: "v", action: "triage-file-elsewhere", by: "vote")])
        var rehearsal = Rehearsal(EditingScenes.written, width: 160, height: 40, keymap: keymap)
        rehearsal.presses(.escape, .character("t"))
        rehearsal.sees("g ajouter")
        rehearsal.presses(.escape, .character("r"))
        rehearsal.sees("w copier")
        rehearsal.sees("b à côté")
        rehearsal.presses(.character("b"))
        #expect(rehearsal.model.page?.isBeside == true)
        rehearsal.presses(.character("r"), .character("p"))
        rehearsal.sees("l clair")
        rehearsal.presses(.character("l"))
        guard case .projecting(let projection) = rehearsal.model.mode else {
            return rehearsal.complain("no projection")
        }
        #expect(projection.isLight)
    }

    @Test func `the panes carry the keys that go to them`() {
        let (keymap, _) = Self.reading(("show-themes", ["f10"]), ("show-notes", []))
        let rehearsal = Rehearsal(keymap: keymap)
        rehearsal.sees("╭ 1 Personnes")
        rehearsal.sees("╭ F10 Thèmes")
        rehearsal.sees("╭ Atelier 1 – Le jardin")
    }

    @Test func `the table of keys has every action once`() {
        let rows = KeyTable(Phrases(.english)).sections.flatMap(\.rows)
        #expect(Set(rows.map(\.name)).count == rows.count)
        #expect(Set(rows.map(\.name)).isSuperset(of: ["capture", "clock", "agenda-clock", "triage-skip", "end-turn"]))
        for row in rows { #expect(row.keys.allSatisfy { KeyName.key($0) != nil } && !row.sentence.isEmpty) }
    }
}

extension KeySlot {
    fileprivate var usual: [Key] { ActionTable.action(named: name)?.usualKeys(in: scope) ?? [] }
}

private struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
