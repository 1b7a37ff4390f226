/// What the commands of the shell say.
extension Phrases {
    public var programAbstract: String {
        say(
            "Anime un atelier participatif : les notes, les thèmes, les personnes, le compte-rendu.",
            "Runs a participatory workshop: notes, themes, people, and the report.")
    }

    // Arguments and options
    public var optionLanguage: String { say("La langue : fr ou en.", "The language: fr or en.") }
    public var argumentFolder: String { say("Le dossier de la séance.", "The session’s folder.") }
    public var argumentNewFolder: String { say("Le dossier à créer.", "The folder to make.") }
    public var optionTitle: String { say("Le titre.", "The title.") }
    public var optionDate: String {
        say("La date, comme on l’écrit : 15/03/2023.", "The date: 2023-03-15 or 15/03/2023.")
    }
    public var optionPlace: String { say("Le lieu.", "The place.") }
    public var commandNew: String { say("Prépare une séance.", "Prepares a session.") }
    public var commandOpen: String { say("Ouvre l’interface.", "Opens the interface.") }
    public var commandAdd: String {
        say(
            "Ajoute des notes : le texte donné, ou l’entrée standard, une note par ligne.",
            "Adds notes: the text given, or standard input, one a line.")
    }
    public var commandImport: String {
        say(
            "Reprend des notes en Markdown (.md), un tableau (.csv) de personnes, de notes ou de réponses, une séance en JSON (.json).",
            "Takes in Markdown notes (.md), a table (.csv) of people, notes or answers, a session in JSON (.json).")
    }
    public var commandClose: String {
        say("Clôt la séance et écrit le compte-rendu.", "Ends the session and writes the report.")
    }
    public var commandShow: String { say("Montre la séance.", "Shows the session.") }
    public var commandReport: String { say("Donne le compte-rendu.", "Gives the report.") }
    public var commandVerify: String { say("Dit ce que contiennent les journaux.", "Says what the journals hold.") }
    public var commandWelcome: String {
        say("Les séances ouvertes récemment, ou une nouvelle.", "The sessions opened lately, or a new one.")
    }
    public var argumentText: String { say("Le texte de la note.", "The words of the note.") }
    public var optionTheme: String {
        say("Le thème, ou le chemin d’un thème : Financements/Besoins.", "The theme, or its path: Funding/Needs.")
    }
    public var optionAuthor: String { say("Qui le dit.", "Who says it.") }
    public var optionKind: String {
        say(
            "La nature : idée, question, décision, action, citation, paragraphe, memo.",
            "The kind: idea, question, decision, action, quote, paragraph, memo.")
    }
    public var argumentFile: String { say("Le fichier à reprendre.", "The file to take in.") }
    public var optionJSON: String { say("En JSON, pour un programme.", "As JSON, for a program.") }
    public var optionFormat: String {
        say("Le format : html, markdown, text, csv ou json.", "The format: html, markdown, text, csv or json.")
    }
    public var optionOutput: String {
        say("Le fichier à écrire ; - pour la sortie standard.", "The file to write; - for standard output.")
    }
    public var optionAnonymous: String { say("Sans aucun nom de personne.", "Without any name of a person.") }

    // What went wrong
    public func dateKeptAsTyped(_ date: String) -> String {
        say(
            "la date «\u{A0}\(date)\u{A0}» n’est pas comprise\u{A0}: elle est gardée telle quelle.",
            "the date “\(date)” is not understood: it is kept as it is.")
    }
    /// - Parameters:
    ///   - day: in words, with its own weekday.
    ///   - said: the weekday that was typed.
    public func otherWeekday(_ day: String, said: String) -> String {
        say(
            "cette date tombe un autre jour\u{A0}: c’est le \(day), pas un \(said).",
            "that date is another weekday: it is \(day), not a \(said).")
    }
    public func unknownLanguage(_ name: String) -> String {
        say("langue inconnue : \(name). Il y a fr et en.", "unknown language: \(name). There are fr and en.")
    }
    public func unknownFormat(_ name: String, _ known: String) -> String {
        say("format inconnu : \(name). Il y a \(known).", "unknown format: \(name). There are \(known).")
    }
    public func unknownKind(_ name: String, _ known: String) -> String {
        say("nature inconnue : \(name). Il y a \(known).", "unknown kind: \(name). There are \(known).")
    }
    public func unknownTheme(_ path: String, _ known: String) -> String {
        say("aucun thème ne s’appelle \(path). Il y a : \(known).", "no theme is called \(path). There are: \(known).")
    }
    public func ambiguousTheme(_ path: String, _ known: String) -> String {
        say("plusieurs thèmes s’appellent \(path) : \(known).", "several themes are called \(path): \(known).")
    }
    public func unknownFileType(_ path: String) -> String {
        say(
            "\(path)\u{A0}: seuls les fichiers .md, .csv et .json sont repris, et les .txt dont on dit ce qu’ils sont.",
            "\(path): only .md, .csv and .json files are taken in, and .txt ones of which it is said what they are.")
    }
    public func notAWorkshop(_ path: String) -> String {
        say(
            "\(path) n’est pas une séance de Palabre. « palabre new \(shellWord(path)) » en prépare une.",
            "\(path) is not a Palabre session. “palabre new \(shellWord(path))” prepares one.")
    }
    public func fileIsNoWorkshop(_ path: String) -> String {
        say(
            "\(path) est un fichier\u{A0}: donnez le dossier d’une séance.",
            "\(path) is a file: give the folder of a session.")
    }
    public var noFolderName: String { say("le nom du dossier est vide.", "the folder’s name is empty.") }
    public func alreadyAWorkshop(_ path: String) -> String {
        say(
            "\(path) est déjà une séance. « palabre open \(shellWord(path)) » l’ouvre.",
            "\(path) is a session already. “palabre open \(shellWord(path))” opens it.")
    }
    public func folderNotEmpty(_ path: String) -> String {
        say(
            "\(path) contient autre chose : choisissez un dossier vide, ou un nouveau nom.",
            "\(path) holds other things: choose an empty folder, or a new name.")
    }
    public func cannotCreate(_ path: String, _ why: String) -> String {
        say("impossible de créer \(path) : \(why).", "cannot make \(path): \(why).")
    }
    public func cannotRead(_ path: String, _ why: String) -> String {
        say("impossible de lire \(path) : \(why).", "cannot read \(path): \(why).")
    }
    public func cannotWrite(_ path: String, _ why: String) -> String {
        say("impossible d’écrire \(path) : \(why).", "cannot write \(path): \(why).")
    }
    public func cannotStart(_ why: String) -> String {
        say("la machine ne peut pas en ouvrir davantage : \(why).", "the machine cannot open any more: \(why).")
    }
    public func folderIsReadOnly(_ path: String) -> String {
        say(
            "\(path) ne peut être que lu : rien n’y sera enregistré. À rouvrir quand on peut y écrire.",
            "\(path) can only be read: nothing is saved there. Open it again once it can be written to.")
    }
    public func fileIsDamaged(_ file: String, _ line: Int, _ why: String) -> String {
        say(
            "\(file) est abîmé à la ligne \(line) : \(why). Rien n’y sera écrit ; « palabre verify » en dit plus.",
            "\(file) is damaged at line \(line): \(why). Nothing is written to it; “palabre verify” says more.")
    }
    public var openedForReading: String {
        say("la séance est ouverte en lecture seule.", "the session is open for reading only.")
    }
    /// - Parameter rescue: the folder in which it is kept meanwhile; nil where it is in memory only.
    public func notSaved(_ path: String, _ why: String, rescue: String? = nil) -> String {
        guard let rescue else { return say("NON ENREGISTRÉ, \(why)\u{A0}: \(path)", "NOT SAVED, \(why): \(path)") }
        // Paths are long, and come last: what matters is read where the line is cut.
        return say(
            "NON ENREGISTRÉ, \(why)\u{A0}; gardé, et remis à sa place dès que possible\u{A0}: \(path) (pour l’instant dans \(rescue))",
            "NOT SAVED, \(why); kept, and put in its place as soon as that can be: \(path) (for now in \(rescue))")
    }
    public var changedByAnother: String {
        say("le fichier a été changé par un autre programme", "another program changed the file")
    }
    public func fileRewritten(_ file: String, _ aside: String?) -> String {
        say(
            "\(file) avait été changé par un autre programme\u{A0}: il est récrit, rien n’est perdu"
                + (aside.map { " (l’autre version est dans \($0))." } ?? "."),
            "another program had changed \(file): it is written again, nothing is lost"
                + (aside.map { " (the other version is in \($0))." } ?? "."))
    }
    /// The user's own folder cannot be written to.
    public func stateIsTemporary(_ folder: String) -> String {
        say(
            "Votre dossier personnel ne s’écrit pas\u{A0}: les mots pas encore envoyés sont gardés dans \(folder), tant que la machine reste allumée.",
            "Your home folder cannot be written to: words that are not sent yet are kept in \(folder), as long as the machine stays on."
        )
    }
    public func rescueWaits(_ count: Int, _ folder: String) -> String {
        say(
            "\(count) \(count == 1 ? "ligne n’a" : "lignes n’ont") pas encore pu être \(count == 1 ? "écrite" : "écrites") dans le dossier de la séance\u{A0}: gardé dans \(folder).",
            "\(count) \(count == 1 ? "line" : "lines") could not be written to the folder of the session yet: kept in \(folder)."
        )
    }
    /// All is safe, and whoever copies the session's folder has not all of it.
    public func notInFolder(_ lines: Int, _ folder: String) -> String {
        let lines = count(lines, ("ligne", "lignes"), ("line", "lines"))
        return say(
            "NON ENREGISTRÉ dans le dossier\u{A0}: \(lines) à remettre à leur place dès que possible (dans \(folder))",
            "NOT SAVED in the folder: \(lines) to be put in their place as soon as that can be (in \(folder))")
    }
    public func rescued(_ count: Int) -> String {
        say(
            "Ce qui n’avait pas pu être enregistré la dernière fois l’est maintenant (\(count) "
                + (count == 1 ? "ligne)." : "lignes)."),
            "What could not be saved the last time is saved now (\(count) " + (count == 1 ? "line)." : "lines)."))
    }
    public func tornTail(_ file: String, _ bytes: Int, _ aside: String) -> String {
        say(
            "la dernière ligne de \(file) était coupée (\(bytes) octets) : tout ce qui précède est là, elle est gardée dans \(aside).",
            "the last line of \(file) was cut off (\(bytes) bytes): all before it is there, it is kept in \(aside).")
    }
    public func forkedDevice(_ device: String) -> String {
        say(
            "cette machine et une autre portaient le même nom (\(device)) : les deux suites sont gardées.",
            "this machine and another had the same name (\(device)): both histories are kept.")
    }
    public func verifyAdvice(_ folder: String) -> String {
        say(
            "Une copie du dossier (une clé, une autre table) rend ce qui manque\u{A0}: «\u{A0}palabre gather \(folder) COPIE\u{A0}», ou «\u{A0}Rassembler les tables\u{A0}» dans la palette.",
            "A copy of the folder (a key, another table) gives back what is missing: “palabre gather \(folder) COPY”, or “Gather” in the palette."
        )
    }
    public var secondProgram: String {
        say(
            "la séance est déjà ouverte sur cette machine : dans un même dossier, chacun voit les notes de l’autre.",
            "the session is open on this machine already: in the same folder each sees the other’s notes.")
    }
    public func syncRefused(_ folder: String) -> String {
        say(
            "ce disque ne garantit pas qu’un fichier nouveau survive à une coupure (\(folder)) ; le travail continue.",
            "this disk does not promise that a new file survives a power cut (\(folder)); work goes on.")
    }
    public func modesRefused(_ file: String) -> String {
        say(
            "ce disque ne connaît pas les droits : d’autres que vous peuvent lire \(file).",
            "this disk has no permissions: others may read \(file).")
    }
    public func folderUnreachable(_ why: String) -> String {
        say(
            "le dossier de la séance n’est plus accessible : \(why).",
            "the session’s folder cannot be reached any more: \(why).")
    }
    public func unknownEvents(_ count: Int) -> String {
        say(
            "\(count) événements d’une version plus récente de Palabre sont gardés mais pas montrés.",
            "\(count) events of a newer version of Palabre are kept but not shown.")
    }
    public func fileIsNewer(_ file: String) -> String {
        say(
            "\(file) vient d’une version plus récente de Palabre : il est lu autant que possible.",
            "\(file) comes from a newer version of Palabre: it is read as far as possible.")
    }
    public func fileOfAnotherWorkshop(_ file: String) -> String {
        say("\(file) est d’une autre séance : il est laissé de côté.", "\(file) is of another session: it is left out.")
    }
    public func fileOfAnotherDevice(_ file: String) -> String {
        say(
            "\(file) porte le nom d’une machine et vient d’une autre : il est lu, rien n’y est écrit.",
            "\(file) has one device’s name and is another’s: it is read, nothing is written to it.")
    }
    public func notAFile(_ file: String) -> String {
        say(
            "\(file) n’est pas un fichier ordinaire : il est laissé de côté.",
            "\(file) is not an ordinary file: it is left out.")
    }
    public func fileTooLarge(_ file: String) -> String {
        say("\(file) est trop gros : il est laissé de côté.", "\(file) is too large: it is left out.")
    }
    public func flawSyntax(_ byte: Int) -> String {
        say("l’octet \(byte) n’est pas celui qu’il faudrait", "byte \(byte) is not what it should be")
    }
    public func flawEncoding(_ byte: Int) -> String {
        say("le texte à l’octet \(byte) n’est pas de l’UTF-8", "the text at byte \(byte) is not UTF-8")
    }
    public func flawDuplicateKey(_ byte: Int) -> String {
        say("un nom est répété à l’octet \(byte)", "a key is repeated at byte \(byte)")
    }
    public var flawDepth: String { say("des valeurs trop emboîtées", "values nested too deeply") }
    public var flawLength: String { say("la ligne est trop longue", "the line is too long") }
    public var flawSum: String {
        say(
            "la somme de contrôle ne correspond pas : quelque chose a été changé, ou manque",
            "the checksum does not fit: something was changed, or is missing")
    }
    public var flawOrder: String { say("elle n’est pas après la précédente", "it is not after the one before") }
    public var flawClock: String { say("son horloge est au-delà de l’an 2200", "its clock is beyond the year 2200") }
    public var diskFull: String { say("le disque est plein", "the disk is full") }
    public var diskReadOnly: String { say("le disque est en lecture seule", "the disk is read-only") }
    public var diskFails: String { say("le disque ne répond pas correctement", "the disk fails") }
    public var notAllowed: String { say("vous n’en avez pas le droit", "it is not allowed") }
    public var notFound: String { say("il n’y a rien à cet endroit", "there is nothing there") }
    public var notAFolder: String { say("ce n’est pas un dossier", "it is not a folder") }
    public var isAFolder: String { say("c’est un dossier", "it is a folder") }
    public var isALink: String { say("c’est un lien", "it is a link") }
    public var tooLarge: String { say("il est trop gros", "it is too large") }
    public var alreadyThere: String { say("il y est déjà", "it is there already") }
    public var nameTooLong: String { say("le nom est trop long", "the name is too long") }
    public var noTerminal: String {
        say(
            "l’interface a besoin d’un terminal ; « palabre add » et « palabre report » s’en passent.",
            "the interface needs a terminal; “palabre add” and “palabre report” do without.")
    }
    public var notUTF8: String {
        say(
            "le terminal n’est pas en UTF-8 : essayez « LC_ALL=C.UTF-8 palabre … ».",
            "the terminal is not in UTF-8: try “LC_ALL=C.UTF-8 palabre …”.")
    }
    public func unknownTerminal(_ name: String) -> String {
        say(
            "le terminal « \(name) » n’est pas connu\u{A0}: essayez « TERM=xterm-256color palabre … », ou « palabre open … --plain ».",
            "the terminal “\(name)” is not known: try “TERM=xterm-256color palabre …”, or “palabre open … --plain”.")
    }
    public var inputNotUTF8: String { say("l’entrée standard n’est pas de l’UTF-8.", "standard input is not UTF-8.") }
    public var nothingToAdd: String { say("il n’y a rien à ajouter.", "there is nothing to add.") }

    /// A path as a shell takes it for one word, so that the command that a sentence tells can be copied.
    private func shellWord(_ path: String) -> String {
        let isPlain = path.first != "-" && path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,@".contains($0) }
        let parts = path.split(separator: "'", omittingEmptySubsequences: false)
        return isPlain ? path : "'" + parts.joined(separator: "'\\''") + "'"
    }

    // What was done
    public func peopleExpected(_ number: Int) -> String {
        count(number, ("personne attendue", "personnes attendues"), ("person expected", "people expected"))
    }
    public func prepared(_ path: String) -> String {
        say("Séance prête : palabre open \(shellWord(path))", "Session ready: palabre open \(shellWord(path))")
    }
    public func added(_ count: Int) -> String { say("\(noteCount(count)) de plus.", "\(noteCount(count)) more.") }
    public func imported(notes: Int, themes: Int, people: Int) -> String {
        var parts = [noteCount(notes), count(themes, (one: "thème", many: "thèmes"), (one: "theme", many: "themes"))]
        if people > 0 { parts.append(personCount(people)) }
        return say("Repris : ", "Taken in: ") + parts.joined(separator: ", ")
    }
    public func newSessionMade(_ path: String) -> String {
        say("Séance nouvelle\u{A0}: \(path)", "New session: \(path)")
    }
    public func formKept(_ fields: [String]) -> String {
        let fields = fields.joined(separator: ", ")
        return say("Déjà remplis, laissés tels quels\u{A0}: \(fields)", "Filled already, left as they are: \(fields)")
    }
    /// Of a file that somebody changed, where nothing else has changed since.
    public func keptAsCorrected(_ path: String) -> String {
        say(
            "\(path) a été corrigé à la main\u{A0}: il est gardé tel quel.",
            "\(path) was corrected by hand: it stays as it is.")
    }
    public func writtenBeside(_ path: String, _ new: String) -> String {
        say(
            "\(path) a été corrigé à la main\u{A0}: il est gardé, et le nouveau est à côté, \(new).",
            "\(path) was corrected by hand: it is kept, and the new one is beside it, \(new).")
    }
    public func written(_ path: String) -> String { say("Écrit : \(path)", "Written: \(path)") }
    public var isWhole: String { say("entier", "whole") }
    public var isEmptyFile: String {
        say(
            "vide : rien n’y est écrit ; s’il y en a une copie ailleurs, c’est elle qui compte",
            "empty: nothing is written in it; where there is a copy elsewhere, that is the one that counts")
    }
    public func isTorn(_ offset: Int, _ bytes: Int) -> String {
        say(
            "\(bytes) octets sans fin de ligne après l’octet \(offset) : copie en cours, ou écriture coupée",
            "\(bytes) bytes without a line end after byte \(offset): being copied, or cut off")
    }
    public func damageAt(_ line: Int, _ offset: Int, _ why: String) -> String {
        say("abîmé à la ligne \(line) (octet \(offset)) : \(why)", "damaged at line \(line) (byte \(offset)): \(why)")
    }
    public func eventCount(_ count: Int) -> String {
        self.count(count, (one: "événement", many: "événements"), (one: "event", many: "events"))
    }
    /// - Parameter below: how many notes are under the memos.
    public func asideCounts(notes: Int, memos: Int, below: Int = 0, groups: Int = 0) -> String {
        let aside = count(
            notes, (one: "note écartée", many: "notes écartées"), (one: "note set aside", many: "notes set aside"))
        let under = count(below, ("note dessous", "notes dessous"), ("note under it", "notes under them"))
        let check = say("\(memos) à vérifier", "\(memos) to check") + (below > 0 ? " (\(under))" : "")
        let empty = count(groups, ("groupe vide", "groupes vides"), ("empty group", "empty groups"))
        let parts = (notes > 0 ? [aside] : []) + (memos > 0 ? [check] : []) + (groups > 0 ? [empty] : [])
        return say("Non imprimé\u{A0}: ", "Not printed: ") + parts.joined(separator: ", ") + "."
    }
    public var welcome: String {
        say("Palabre. Les séances ouvertes récemment :", "Palabre. The sessions opened lately:")
    }
    public var welcomeNone: String {
        say("Palabre. Aucune séance encore sur cette machine.", "Palabre. No session on this machine yet.")
    }
    public var welcomeHow: String {
        say(
            "Un numéro l’ouvre, n en prépare une nouvelle (un nom de dossier, dans ce dossier), e ouvre un exemple, Entrée quitte.",
            "A number opens it, n makes a new one (the name of a folder, in that folder), e opens an example, Enter leaves."
        )
    }
    public var welcomeQuestion: String { say("Quelle séance\u{A0}? ", "Which session? ") }
    public func welcomeNoSuchNumber(_ number: Int) -> String {
        say("Aucune séance n’a le numéro \(number).", "No session has the number \(number).")
    }
    public var welcomeTitle: String { say("Titre de la séance : ", "Title of the session: ") }
}
