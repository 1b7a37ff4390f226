import Screen
import Support
import Testing
import Workshop

@testable import Console

/// Whatever is pressed, in whatever order, the interface holds.
@Suite struct RandomKeysTests {
    @Test(arguments: 1...5)
    func `thousands of keys at random trap nothing and lose nothing`(seed: Int) {
        var monkey = Monkey(seed: seed)
        for _ in 0..<1000 {
            monkey.acts()
            if monkey.isWrong { return }
        }
        // Enough happened for the above to say something.
        #expect(monkey.captured > 5)
        #expect(monkey.visited.count >= 6)
    }
}

/// Somebody who presses anything, and checks after each key that all is well.
private struct Monkey {
    private var rehearsal: Rehearsal
    private var improviser: Improviser
    private(set) var captured = 0
    private(set) var visited: Set<String> = []
    private(set) var isWrong = false

    init(seed: Int) {
        rehearsal = Rehearsal(EditingScenes.written, width: 90, height: 28, devices: 2)
        improviser = Improviser(seed: seed)
    }

    /// Presses something; now and then, somebody says something sensible.
    mutating func acts() {
        guard improviser.chance(12) else { return takes(event()) }
        if rehearsal.model.mode == .browsing { takes(.key(.character("c"))) }
        for character in improviser.phrase() { takes(.key(.character(character))) }
        takes(.key(.enter))
    }

    private mutating func takes(_ event: InputEvent?) {
        let (line, effects) = (rehearsal.line, rehearsal.effects.count)
        if let event { rehearsal.send(.input(event)) } else { happens() }
        visited.insert("\(type(of: rehearsal.model.mode.responder))")
        check(rehearsal.screen)
        let wanted = rehearsal.effects.dropFirst(effects)
        for case .perform(.capture(let drafts)) in wanted { check(drafts) }
        let isDeletion = event.map(RandomKeysTests.deletes) ?? false
        if !line.isEmpty, rehearsal.line.isEmpty, wanted.isEmpty, !isDeletion, !isMeantForTheme(line) {
            complain("«\(line)» is gone after \(event.map { "\($0)" } ?? "")")
        }
    }

    /// `#theme` alone and Enter leaves the line empty, and selects.
    private func isMeantForTheme(_ line: String) -> Bool { "#²".contains(line.first { $0 != " " } ?? "a") }

    private mutating func check(_ screen: Grid) {
        if screen.size != rehearsal.model.size { complain("the screen has another size") }
        if let cursor = screen.cursor, !screen.bounds.contains(cursor) { complain("the cursor is outside: \(cursor)") }
        let isTyping: Bool
        switch rehearsal.model.mode {
        case .capturing, .typing, .naming, .searching, .choosing: isTyping = true
        default: isTyping = false
        }
        let isLarge = screen.size.width >= 40 && screen.size.height >= 12
        if isTyping, isLarge, screen.cursor == nil { complain("there is no cursor to type at") }
    }

    /// Every note that was submitted is in the workshop, unless the ledger refused it and the words were given back.
    private mutating func check(_ drafts: [Draft]) {
        for draft in drafts {
            captured += 1
            let words = Cleaning.text(draft.text)
            let isThere = rehearsal.state.contributions.values.contains { $0.text == words }
            if !isThere, rehearsal.model.flash?.isWarning != true {
                complain("«\(words)» was submitted and is not there")
            }
        }
    }

    private mutating func complain(_ complaint: String) {
        isWrong = true
        rehearsal.complain(complaint)
    }

    /// Something that does not come from the keyboard.
    private mutating func happens() {
        switch improviser.number(0...3) {
        case 0: rehearsal.anotherDevice(.capture([Draft(improviser.phrase())]))
        case 1: rehearsal.anotherDevice(.addTheme(title: improviser.phrase(), prompt: "", parent: nil, place: .first))
        case 2:
            let note = improviser.any(rehearsal.state.sequence)
            if let note { rehearsal.anotherDevice(.setAside([note], improviser.chance(2))) }
        default: rehearsal.says(improviser.chance(2) ? .saved : .failed("Le disque est plein."))
        }
    }

    private mutating func event() -> InputEvent? {
        switch improviser.number(1...100) {
        case 1...2: return nil
        case 3...4:
            return .paste(
                improviser.chance(2) ? improviser.nastyText() : improviser.phrase() + "\n" + improviser.phrase())
        case 5...6:
            let size = improviser.any([(80, 24), (120, 40), (40, 12), (160, 50), (1, 1), (39, 12), (0, 0), (90, 28)])
            return size.map { .resize(Size(width: $0.0, height: $0.1)) }
        case 7...10:
            let position = Position(x: improviser.number(0...130), y: improviser.number(0...45))
            let action = improviser.any([MouseAction.press, .release, .wheelUp, .wheelDown]) ?? .press
            return .mouse(MouseEvent(position: position, action: action))
        case 11...40: return improviser.any(RandomKeysTests.letters).map { .key(.character($0)) }
        case 41...55: return improviser.any(RandomKeysTests.commands).map { .key(.character($0)) }
        default: return improviser.any(RandomKeysTests.keys).map { .key($0) }
        }
    }
}

extension RandomKeysTests {
    fileprivate static let letters = Array("abeéœ @#²?!>\"~ =19/1:'’-日👩‍💻\u{301}")
    fileprivate static let commands = Array("icneEKmagdRsrx*vV=+-ouNk123b<>AMGpCHtyfFP&é\"jhlk/:? ")
    fileprivate static let keys: [Key] = [
        .enter, .enter, .enter, .enter, .altEnter, .escape, .escape, .tab, .backTab, .backspace, .delete, .up, .down,
        .left, .right, .home, .end, .pageUp, .pageDown, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .ctrlLeft,
        .ctrlRight,
        .function(1), .control("z"), .control("r"), .control("y"), .control("p"), .control("s"), .control("c"),
        .control("w"), .control("u"), .control("k"), .control("a"), .alt("b"), .alt("d"), .insert, .character("q"),
    ]

    /// Whether it is meant to take words away.
    fileprivate static func deletes(_ event: InputEvent) -> Bool {
        switch event {
        case .key(let key):
            [
                .backspace, .delete, .control("w"), .control("u"), .control("k"), .alt("d"), .up, .down, .control("h"),
            ].contains(key)
        default: false
        }
    }
}
