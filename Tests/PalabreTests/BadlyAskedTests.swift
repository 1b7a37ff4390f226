import Testing

/// How to see the help, the last line of what is badly asked.
func seeHelp(_ command: String) -> String { "«\u{A0}\(command)\u{A0}» dit comment s’en servir.\n" }

/// What the parser of arguments says is said by it in English only.
@Suite struct BadlyAskedTests {
    @Test(arguments: [
        (["open"], "il manque <dossier>\u{A0}: Le dossier de la séance.", "open"),
        (["add"], "il manque <dossier>\u{A0}: Le dossier de la séance.", "add"),
        (["report", "x", "--format"], "il faut une valeur après --format <format>\u{A0}: Le format", "report"),
        (["report", "x", "--anonyme"], "il n’y a pas d’option --anonyme ici", "report"),
        (["report", "x", "--anonymou"], "il n’y a pas d’option --anonymou ici\u{A0}; il y a --anonymous.", "report"),
        (["report", "x", "-z"], "il n’y a pas d’option -z ici.", "report"),
        (
            ["report", "x", "--anonymous=oui"], "l’option --anonymous ne prend pas de valeur, ôtez «\u{A0}oui\u{A0}».",
            "report"
        ),
        (["close", "x", "y"], "«\u{A0}y\u{A0}» est de trop.", "close"),
        (["close", "x", "y", "z"], "«\u{A0}y z\u{A0}» est de trop.", "close"),
        (["project", "x", "--seconds", "peu"], "«\u{A0}peu\u{A0}» ne va pas pour --seconds <n>", "project"),
    ])
    func `what is badly asked is one French sentence, then how to see the help`(
        arguments: [String], sentence: String, command: String
    ) throws {
        let outcome = try Place().palabre(arguments)
        #expect(outcome.status == 2 && outcome.out.isEmpty)
        #expect(outcome.complaint.hasPrefix("palabre: " + sentence), "\(outcome.complaint)")
        #expect(outcome.complaint.hasSuffix("\n" + seeHelp("palabre \(command) --help")))
        #expect(outcome.complaint.split(separator: "\n").count == 2)
    }

    @Test func `no help has a word of English in French, and none is wider than the terminal`() throws {
        let place = try Place()
        let program = try place.palabre("--help").out
        let commands = program.split(separator: "\n").compactMap { line in
            line.hasPrefix("  ") && line.dropFirst(2).first?.isLetter == true
                ? line.split(separator: " ").first.map(String.init) : nil
        }
        #expect(commands.contains("report") && commands.contains("keys"))
        for help in [program] + (try commands.map { try place.palabre($0, "--help").out }) {
            for english in [
                "OVERVIEW", "USAGE:", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS", "Show ", "See '", "(default", "<folder>",
            ] {
                #expect(!help.contains(english), "\(english) in \(help)")
            }
            #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(help)")
        }
        // A script for a shell is left alone.
        #expect(try place.palabre("--generate-completion-script", "bash").out.contains("complete "))
    }

    @Test func `help about no command says so, as that command does`() throws {
        let place = try Place()
        let outcome = try place.palabre("help", "zzz")
        #expect(outcome.status == 2 && outcome.out.isEmpty)
        #expect(outcome.complaint == "palabre: «\u{A0}zzz\u{A0}» n’est pas une commande.\n", "\(outcome.complaint)")
        #expect(try place.palabre("help", "add").status == 0)
        #expect(try place.palabre("help").status == 0)
    }

    @Test func `the language of the command line holds for help and errors too`() throws {
        let place = try Place()
        for arguments in [["--language", "en", "--help"], ["--help", "--language=en"]] {
            let help = try place.palabre(arguments)
            #expect(help.status == 0 && help.out.contains("Runs a participatory workshop"), "\(arguments)")
        }
        #expect(try place.palabre("report", "--help", "--language", "en").out.contains("The session’s folder."))
        let missing = try place.palabre("open", "--language", "en")
        #expect(
            missing.complaint
                == "palabre: <folder> is missing: The session’s folder.\n“palabre open --help” says how it is used.\n")
        #expect(try place.palabre("add", place.workshop, "--", "--language", "en").complaint.contains("n’est pas"))
    }
}
