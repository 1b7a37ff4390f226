import Console
import Phrases
import Workshop

/// What a new session begins with: a pack, a title, a date, a place. All of them may be left open.
struct Preparation {
    var pack: PackShelf.Item?
    var title = ""
    var date = ""
    var place = ""
    /// Whether somebody was asked, and told already what is wrong.
    private(set) var isAsked = false

    init(title: String = "", date: String = "", place: String = "") {
        (self.title, self.date, self.place) = (title, date, place)
    }

    /// Asks for them at the terminal. Enter leaves one open; the end of the input leaves the rest open.
    static func asked(_ shelf: PackShelf, _ phrases: Phrases) -> Preparation {
        var preparation = Preparation()
        preparation.isAsked = true
        list(shelf, isPlain: false)
        preparation.askPack(shelf, phrases, phrases.askPack)
        preparation.askRest(phrases)
        return preparation
    }

    /// The same where it is listened to: the packs are read when somebody asks for them, and one can go back.
    /// - Returns: nil where nothing is to be made.
    static func asked(_ shelf: PackShelf, _ phrases: Phrases, isPlain: Bool) throws -> Preparation? {
        guard let answer = ask(phrases.welcomeMake), Folded.key(answer) != "0" else { return nil }
        var preparation = Preparation()
        preparation.isAsked = true
        preparation.title = answer
        preparation.askPack(shelf, phrases, phrases.welcomePack)
        preparation.date = askDate(phrases)
        preparation.place = ask(phrases.askPlace) ?? ""
        return preparation
    }

    private static func list(_ shelf: PackShelf, isPlain: Bool) {
        for (index, item) in shelf.choices.enumerated() {
            let number = (index < 9 && !isPlain ? " " : "") + "\(index + 1)"
            Output.say(isPlain ? "\(number). \(item.pack.title)" : "  \(number)  \(item.pack.title) (\(item.base))")
        }
    }

    private mutating func askPack(_ shelf: PackShelf, _ phrases: Phrases, _ question: String) {
        let choices = shelf.choices
        while let answer = Preparation.ask(question), !answer.isEmpty {
            if answer == "?" {
                Preparation.list(shelf, isPlain: true)
                continue
            }
            do {
                let number = Int(answer).map { $0 - 1 }
                let item = try number.flatMap { choices.indices.contains($0) ? choices[$0] : nil } ?? shelf.find(answer)
                _ = try item.sound(phrases)
                pack = item
                return
            } catch let failure as Failure {
                Output.complain(failure.sentence)
            } catch {
                return
            }
        }
    }

    private mutating func askRest(_ phrases: Phrases) {
        title = Preparation.ask(phrases.welcomeTitle) ?? ""
        date = Preparation.askDate(phrases)
        place = Preparation.ask(phrases.askPlace) ?? ""
    }

    /// A date is said back as it is understood; one that contradicts itself is asked for again.
    private static func askDate(_ phrases: Phrases) -> String {
        while let answer = ask(phrases.askDate) {
            let entry = DateEntry(answer, today: Clockwork.now.today)
            if let complaint = entry.complaint(phrases) { Output.complain(complaint) }
            if let day = entry.understood {
                Output.say("  " + phrases.date(weekday: day.weekday, day: day.day, month: day.month, year: day.year))
            }
            if entry.contradiction == nil { return answer }
        }
        return ""
    }

    private static func ask(_ question: String) -> String? {
        StandardInput.line(asking: question).map { Cleaning.line($0) }
    }

    /// What makes the session, as one step.
    func command(_ phrases: Phrases) throws -> Command {
        let date = DateEntry(date, today: Clockwork.now.today).value
        var commands: [Command] = [.setDetails([.title: title, .date: date, .place: place])]
        if let pack { commands.append(.prepare(try pack.sound(phrases), source: pack.text)) }
        return .all(commands)
    }

    /// Makes the folder with it.
    @discardableResult
    func makeQuietly(_ folder: Folder, _ phrases: Phrases) throws -> State {
        let command = try command(phrases)
        return try folder.create { session in
            try session.perform(command, phrases)
            return session.state
        }
    }

    /// Makes the folder with it, and says what is still open.
    func make(_ folder: Folder, _ phrases: Phrases) throws {
        let state = try makeQuietly(folder, phrases)
        if !isAsked, let complaint = DateEntry(date, today: Clockwork.now.today).complaint(phrases) {
            Output.complain(complaint)
        }
        let open = (pack?.pack.fields ?? []).filter { state[$0.detail].isEmpty }
        guard !open.isEmpty else { return }
        let key = KeyFile(phrases).keymap.formKey(phrases)
        Output.say(phrases.stillAsked(open.map { phrases.detailLabel($0.detail.name) }, key: key))
    }
}
