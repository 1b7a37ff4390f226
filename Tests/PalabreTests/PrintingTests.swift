import Glibc
import Screen
import Support
import Testing

/// `palabre print`, with programs that stand in for the printer and the browser: what they are called with is seen, and
/// whatever they do, the one who prints is told how to do without.
@Suite struct PrintingTests {
    /// A place with a session and a path of its own.
    private static func place(_ programs: [String: String]) throws -> (Place, path: [String: String]) {
        let place = try Place()
        try place.prepare(notes: ["Un banc à l’ombre"])
        let folder = place.path + "/bin"
        try #require(Executable.works("mkdir -p '\(folder)'"))
        for (name, script) in programs {
            place.write("#!/bin/sh\n" + script + "\n", to: folder + "/" + name)
            chmod(folder + "/" + name, 0o700)
        }
        return (place, ["PATH": folder, "TMPDIR": place.path])
    }

    /// Writes a PDF to where `--print-to-pdf` says.
    private static let browser =
        "for word; do case $word in --print-to-pdf=*) echo '%PDF-1.7' >\"${word#*=}\";; esac; done"

    private static func page(of place: Place) -> String {
        place.workshop + "/compte-rendu/cafe-des-voisins-compte-rendu.html"
    }

    @Test func `the page goes to lp as a PDF, with the title and the printer that was named`() throws {
        let (place, path) = try Self.place(["lp": "printf '%s\\n' \"$@\" >\"$HOME/lp\"", "chromium": Self.browser])
        let outcome = try place.palabre(["print", place.workshop, "--printer", "-x"], setting: path)
        #expect(outcome.status == 2, "a value that begins with a dash is no value")
        let sent = try place.palabre(["print", place.workshop, "--printer", "bureau"], setting: path)
        #expect(sent.status == 0 && sent.out.contains(Self.page(of: place)), "\(sent.complaint)")
        let words = place.read(place.path + "/lp").split(separator: "\n")
        #expect(words.prefix(5) == ["-d", "bureau", "-t", "Café des voisins", "--"])
        #expect(words.last?.hasSuffix("/page.pdf") == true)
        #expect(!Executable.works("ls -d \(place.path)/palabre-*"), "what was made for the printer is gone")
    }

    @Test func `without lp it is said what to open instead, and that page is there`() throws {
        let (place, path) = try Self.place(["chromium": Self.browser])
        let outcome = try place.palabre(["print", place.workshop], setting: path)
        #expect(outcome.status == 1)
        #expect(outcome.complaint.contains("cups-client") && outcome.complaint.contains(Self.page(of: place)))
        #expect(place.read(Self.page(of: place)).contains("Un banc à l’ombre"))
    }

    @Test func `without a browser text can be printed, and the page by hand`() throws {
        let (place, path) = try Self.place([
            "lp": "for word; do last=$word; done; while read -r line; do echo \"$line\"; done <\"$last\" >\"$HOME/lp\""
        ])
        let outcome = try place.palabre(["print", place.workshop], setting: path)
        #expect(outcome.status == 1 && outcome.complaint.contains("--text"))
        #expect(try place.palabre(["print", place.workshop, "--text"], setting: path).status == 0)
        #expect(place.read(place.path + "/lp").contains("Un banc à l’ombre"))
    }

    @Test(arguments: [
        "exit 0", "exit 1", "for word; do case $word in --print-to-pdf=*) echo non >\"${word#*=}\";; esac; done",
    ])
    func `a browser that fails, or ends well and has written no page, is not believed`(script: String) throws {
        let (place, path) = try Self.place(["lp": "echo \"$@\" >\"$HOME/lp\"", "chromium": script])
        let outcome = try place.palabre(["print", place.workshop], setting: path)
        #expect(outcome.status == 1 && outcome.complaint.contains("Chromium n’a pas pu"))
        #expect(access(place.path + "/lp", F_OK) != 0)
    }

    @Test func `what lp complains of is said`() throws {
        let (place, path) = try Self.place([
            "lp": "echo 'lp: no default destination' >&2; exit 1", "chromium": Self.browser,
        ])
        let outcome = try place.palabre(["print", place.workshop], setting: path)
        #expect(outcome.status == 1 && outcome.complaint.contains("no default destination"))
    }

    @Test func `printing that is interrupted ends what it began, and leaves no page behind`() throws {
        let (place, path) = try Self.place([
            "lp": "echo $$ >\"$HOME/lp\"; read -r word <\"$HOME/pipe\"", "chromium": Self.browser,
        ])
        for name in ["/pipe", "/lp"] { mkfifo(place.path + name, 0o600) }
        let terminal = try place.start(["print", place.workshop, "--sheet"], setting: path)
        // Reading waits until the printer has begun.
        let began = place.read(place.path + "/lp")
        terminal.press(.control("c"))
        #expect(terminal.waitForExit() == .killed(by: SIGINT))
        #expect(!Executable.works("ls -d \(place.path)/palabre-*"))
        let process = try #require(pid_t(began.split(separator: "\n").first.map(String.init) ?? ""))
        #expect(kill(process, 0) != 0)
    }

    @Test func `the sign-in sheet is printed from a folder of its own, and never published`() throws {
        let (place, path) = try Self.place(["lp": "exit 0", "chromium": Self.browser])
        let outcome = try place.palabre(["print", place.workshop, "--sheet"], setting: path)
        #expect(outcome.status == 0 && outcome.out.contains("/emargement/"), "\(outcome.complaint)")
        #expect(access(place.workshop + "/compte-rendu", F_OK) != 0)
        #expect(try place.palabre(["print", place.workshop, "--sheet", "--text"], setting: path).status == 2)
    }
}
