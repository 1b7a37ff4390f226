import Glibc
import Screen
import Support
import Testing
import Workshop

/// The program as somebody finds it who never typed a command.
@Suite struct WelcomeTests {
    @Test func `the first start asks three questions and opens the session that they make`() throws {
        let place = try Place()
        let terminal = try place.welcome()
        try terminal.see("Comment s’appelle la séance ?")
        terminal.type("Le café des lilas")
        try terminal.see("› Le café des lilas")
        terminal.press(.enter)
        try terminal.see("2/3")
        terminal.type("r")
        try terminal.see("Une grande soirée")
        terminal.press(.enter)
        try terminal.see("Elle sera gardée dans")
        terminal.type("12/03/2027")
        try terminal.see("vendredi 12 mars 2027")
        terminal.press(.enter)
        #expect(terminal.waitUntil { $0.isReady }, "\(terminal.screenText())")
        try terminal.see("Le café des lilas")
        try terminal.capture("Une première note")
        try terminal.leave()
        // The next time it is the first one of a list.
        #expect(access(place.path + "/2027-03-12-le-cafe-des-lilas/journal", F_OK) == 0)
        let again = try place.welcome()
        try again.see("2027-03-12-le-cafe-des-lilas")
        again.press(.enter)
        #expect(again.waitUntil { $0.isReady }, "\(again.screenText())")
        try again.see("Une première note")
        try again.leave()
    }

    @Test func `an example opens in a copy, and from it another session`() throws {
        let place = try Place()
        try place.prepare(notes: ["Une note d’ici"])
        let terminal = try place.welcome(setting: ["TMPDIR": place.path])
        terminal.press(.escape)
        try terminal.see("Essayer avec un exemple")
        terminal.type("e")
        #expect(terminal.waitUntil { $0.isReady }, "\(terminal.screenText())")
        try terminal.see("Valbrune")
        try terminal.chooses("ouvrir une autre")
        try terminal.see("Ouvrir une séance")
        terminal.type(place.path + "/")
        try terminal.see("› " + place.path + "/")
        terminal.press(.enter)
        try terminal.see("◆ atelier")
        terminal.type("ate")
        try terminal.see("› ate")
        terminal.press(.enter)
        try terminal.see("Une note d’ici")
        try terminal.leave()
    }

    @Test func `line by line, a wrong number makes no session, and one can leave`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.welcome(setting: ["TERM": "dumb"])
        try terminal.see("Quelle séance ?")
        terminal.type("99\n")
        try terminal.see("Aucune séance n’a le numéro 99.")
        terminal.type("neuve\n")
        try terminal.see("Son titre, ou 0 pour revenir")
        terminal.type("0\n")
        try terminal.see { $0.text.ranges(of: "Quelle séance ?").count == 3 }
        terminal.type("q\n")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(access(place.path + "/99", F_OK) != 0 && access(place.path + "/neuve", F_OK) != 0)
    }

    @Test func `line by line, n makes a session under its day and title, where that name is free`() throws {
        let place = try Place()
        for (number, name) in ["2031-03-12-la-fete-du-pain", "2031-03-12-la-fete-du-pain-2"].enumerated() {
            let terminal = try place.welcome(setting: ["TERM": "dumb"])
            try terminal.see("Quelle séance ?")
            terminal.type("n\n")
            try terminal.see("Son titre, ou 0 pour revenir")
            terminal.type("La fête du pain\n")
            try terminal.see("Son modèle")
            terminal.type("\n")
            try terminal.see("Date")
            terminal.type("12/03/2031\n")
            try terminal.see("Lieu")
            terminal.type("\n")
            try terminal.see(name)
            try terminal.see("Une ligne")
            terminal.type(":quitter\n")
            #expect(terminal.waitForExit() == .exited(0), "\(number)")
        }
    }

    @Test func `a list of people is taken from a file, as one step`() throws {
        let place = try Place()
        try place.prepare()
        place.write("Nom;Structure\nAwa Diop;Les Lilas\nMarc Petit;Mairie\n", to: place.path + "/invites.csv")
        let terminal = try place.open(size: Size(width: 120, height: 40))
        try terminal.chooses("prendre des personnes")
        try terminal.see("invites.csv")
        terminal.type("inv")
        try terminal.see("› inv")
        terminal.press(.enter)
        try terminal.see("Prendre invites.csv comme…")
        terminal.press(.enter)
        try terminal.see("Awa Diop")
        terminal.type("u")
        #expect(terminal.waitUntil { !$0.text.contains("Awa Diop") }, "\(terminal.screenText())")
        try terminal.leave()
        #expect(try place.state().people.isEmpty)
    }

    @Test func `what the commands say is read without leaving, and typing goes on meanwhile`() throws {
        let place = try Place()
        try place.prepare(notes: ["Une note"])
        let terminal = try place.open(size: Size(width: 120, height: 40))
        try terminal.chooses("vérifier les fichiers")
        try terminal.see("Vérification des fichiers")
        try terminal.see("journal/")
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("Vérification des fichiers") }
        try terminal.chooses("tirer de cette")
        try terminal.see(".yml")
        try terminal.leave()
        let data = place.path + "/.local/share/palabre/themes/cafe-des-voisins.yml"
        #expect(place.read(data).contains("Café des voisins"))
    }
}

extension Place {
    /// Starts the program without a word, in the user's home: what it makes goes there, and nowhere else.
    fileprivate func welcome(setting: [String: String] = [:]) throws -> PseudoTerminal {
        let settings = setting.sorted { $0.key < $1.key }.map { "export \($0.key)='\($0.value)'; " }.joined()
        return try shell("\(settings)cd && exec \"$palabre\"")
    }
}

extension PseudoTerminal {
    /// Chooses from the list of all that can be done.
    fileprivate func chooses(_ words: String) throws {
        // An Escape with a sign right behind it would be an Alt.
        if screen.isReady {
            press(.escape)
            try see { !$0.isReady }
        }
        type(":")
        try see("Tout ce qu’on peut faire")
        type(words)
        try see("› " + words)
        press(.enter)
    }
}
