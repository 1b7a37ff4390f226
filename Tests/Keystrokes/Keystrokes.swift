import Workshop

/// How many keys the usual things of a session take, counted by doing them.
public struct Keystrokes: Sendable {
    public let what: String
    /// Without the letters of what is said.
    public let keys: Int
    /// What they may be.
    public let limit: ClosedRange<Int>

    struct NotDone: Error { let what: String }

    private static let themes = ["Le jardin", "Arrosage", "Outils", "La fête"]
    private static let said = "De l’ombre près du bac à sable"

    /// Does all of it, and counts.
    public static func counted() throws -> [Keystrokes] {
        [
            Keystrokes(what: "a note under the current theme", keys: try current(), limit: 1...1),
            Keystrokes(what: "a note under the next theme, by the arrow", keys: try next(), limit: 2...5),
            Keystrokes(what: "a note under any theme, by its first letter", keys: try named(), limit: 2...5),
            Keystrokes(what: "filing a note that waits, of ten", keys: try filing(), limit: 1...1),
            Keystrokes(what: "moving ten marked notes", keys: try moving(), limit: 0...19),
        ]
    }

    private static func prepared(_ more: [Command] = []) throws -> Keyboard {
        try Keyboard(themes.map { .addTheme(title: $0, prompt: "", parent: nil, place: .last) } + more)
    }

    private static func expect(_ isDone: Bool, _ what: String) throws {
        guard isDone else { throw NotDone(what: what) }
    }

    private static func current() throws -> Int {
        var keyboard = try prepared()
        let keys = try keyboard.count {
            try $0.type(said)
            try $0.press(.enter)
        }
        try expect(keyboard.notes(under: "Le jardin") == [said], "the note is under the current theme")
        return keys - said.count
    }

    private static func next() throws -> Int {
        var keyboard = try prepared()
        let keys = try keyboard.count {
            try $0.press(.down)
            try $0.type(said)
            try $0.press(.enter)
        }
        try expect(keyboard.notes(under: "Arrosage") == [said], "the note is under the next theme")
        return keys - said.count
    }

    private static func named() throws -> Int {
        var keyboard = try prepared()
        let keys = try keyboard.count {
            try $0.type("#o")
            try $0.press(.tab)
            try $0.type(" " + said)
            try $0.press(.enter)
        }
        try expect(keyboard.notes(under: "Outils") == [said], "the note is under the theme that was named")
        return keys - said.count
    }

    /// Ten notes with words of their themes wait: each takes the digit of the theme that is suggested first.
    private static func filing() throws -> Int {
        let waiting = (1...10).map {
            Draft("\($0 % 2 == 0 ? "Un arrosage du soir" : "Des outils à prêter"), dit la table \($0)")
        }
        var keyboard = try prepared([.capture(waiting)])
        try keyboard.press(.escape, .character("i"))
        let keys = try keyboard.count { try $0.press(.character("1"), times: 10) }
        let filed = keyboard.notes(under: "Arrosage").count + keyboard.notes(under: "Outils").count
        try expect(filed == 10, "ten notes are filed")
        return keys / 10
    }

    private static func moving() throws -> Int {
        var keyboard = try prepared()
        for number in 1...10 {
            try keyboard.type("note \(number).")
            try keyboard.press(.enter)
        }
        try keyboard.press(.escape, .character("3"), .home)
        let keys = try keyboard.count {
            try $0.press(.character(" "), times: 10)
            try $0.press(.character("m"))
            try $0.type("out")
            try $0.press(.enter)
        }
        try expect(keyboard.notes(under: "Outils").count == 10, "ten notes are moved")
        return keys
    }
}
