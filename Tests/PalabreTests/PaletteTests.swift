import Screen
import Support
import Testing

/// What the commands of the shell do is in the palette too: who never typed a command can do everything.
@Suite struct PaletteTests {
    /// Where each command is in the palette, or what of it.
    private static let entries: [String: String] = [
        "new": "Préparer une autre séance", "open": "Ouvrir une autre séance", "add": "Noter ce qui se dit",
        "import": "Prendre des personnes", "gather": "Rassembler les tables", "close": "Clore la séance",
        "show": "Voir la séance en bref", "report": "Exporter le compte-rendu", "project": "Projeter le thème",
        "sheet": "Écrire la feuille", "print": "Imprimer le compte-rendu", "packs": "Lire un des modèles",
        "templates": "Adapter la page", "verify": "Vérifier les fichiers", "manual": "Lire le manuel",
        "keys": "Voir toutes les touches",
    ]

    private static func commands(of help: String) -> [String] {
        help.split(separator: "\n").drop { !$0.hasPrefix("COMMANDES") }.compactMap { line in
            line.hasPrefix("  ") && !line.hasPrefix("   ") && !line.contains("«")
                ? line.split(separator: " ").first.map(String.init) : nil
        }
    }

    @Test func `every command of the shell is in the palette`() throws {
        let place = try Place()
        try place.prepare()
        #expect(try Self.commands(of: place.palabre("--help").out).sorted() == Self.entries.keys.sorted())
        let terminal = try place.open(size: Size(width: 120, height: 40))
        try terminal.browse()
        terminal.press(.character(":"))
        for (command, entry) in Self.entries.sorted(by: { $0.key < $1.key }) {
            terminal.type(entry)
            try terminal.see { screen in screen.rows.contains { $0.contains("› " + entry) } }
            let rows = terminal.screen.rows.count { $0.contains(entry) }
            #expect(rows == 2, "\(command): what was typed, and the entry")
            terminal.press(.control("u"))
            try terminal.see { screen in !screen.rows.contains { $0.contains("› " + entry) } }
        }
    }

    @Test func `the manual and the keys are read without leaving the session`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open(size: Size(width: 100, height: 30))
        try terminal.choose("Lire le manuel")
        try terminal.see("SYNOPSIS")
        #expect(terminal.screen.text.contains("palabre new dossier [--pack"))
        #expect(!terminal.screen.text.contains("\\f") && !terminal.screen.text.contains(".SH"))
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("SYNOPSIS") }
        try terminal.choose("Voir toutes les touches")
        try terminal.see("Noter ce qui se dit")
        terminal.press(.end)
        try terminal.see("Pour les changer")
    }

    @Test func `a file of keys is written where there is none, and looked over where there is one`() throws {
        let place = try Place()
        try place.prepare()
        let file = place.path + "/.config/palabre/keys.yml"
        let terminal = try place.open(size: Size(width: 120, height: 30))
        try terminal.choose("Changer les touches")
        try terminal.see("Changez-y ce que vous voulez")
        #expect(place.read(file).contains("#vote: "))
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("Changez-y") }
        try terminal.choose("Changer les touches")
        try terminal.see("rien à signaler")
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("rien à signaler") }
        place.write("vote: f55\n", to: file)
        try terminal.choose("Changer les touches")
        try terminal.see("keys.yml, ligne 1")
        #expect(place.read(file) == "vote: f55\n", "what somebody wrote stays")
        #expect(try place.palabre("keys", "--write", file).complaint.contains("il y est déjà"))
    }

    @Test func `a pack that one wrote is looked over`() throws {
        let place = try Place()
        try place.prepare()
        place.write("titre: Rien\n", to: place.path + "/mien.yml")
        let terminal = try place.open(size: Size(width: 120, height: 30))
        try terminal.choose("Contrôler un modèle")
        try terminal.see("mien.yml")
        terminal.type("mien")
        terminal.press(.enter)
        try terminal.see("ligne 1")
    }
}

extension PseudoTerminal {
    /// Does what an entry of the palette says that begins so.
    fileprivate func choose(_ entry: String) throws {
        if screen.isTyping { try browse() }
        press(.character(":"))
        try see("Tout ce qu’on peut faire")
        type(entry)
        try see { screen in screen.rows.contains { $0.contains("› " + entry) } }
        press(.enter)
    }
}
