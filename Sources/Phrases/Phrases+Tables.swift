/// Why a table could not be read, and what was taken of one that was.
extension Phrases {
    // MARK: Faults

    public var tableEncodingUnknown: String {
        say(
            "ce n’est ni de l’UTF-8 ni du Windows-1252\u{A0}: les accents seraient faux. Enregistrez le fichier en UTF-8 et recommencez.",
            "this is neither UTF-8 nor Windows-1252: accents would be wrong. Save the file as UTF-8 and try again.")
    }
    public var tableInUTF16: String {
        say(
            "c’est de l’UTF-16 sans sa marque, ou coupé. Enregistrez le fichier en UTF-8 et recommencez.",
            "this is UTF-16 without its mark, or cut off. Save the file as UTF-8 and try again.")
    }
    public var tableIsWorkbook: String {
        say(
            "c’est un classeur, pas un tableau en texte. Dans le tableur, enregistrez la feuille en CSV et reprenez ce fichier-là.",
            "this is a workbook, not a table in text. In the spreadsheet, save the sheet as CSV and take that file in.")
    }
    public var tableQuoteUnclosed: String {
        say(
            "une case commence ici par un guillemet (\") qui ne se referme pas. Fermez-le, ou ôtez-le.",
            "a cell begins here with a quotation mark (\") that is never closed. Close it, or take it off.")
    }
    public func tableTooWide(_ limit: Int) -> String {
        say("plus de \(limit)\u{A0}cases sur une ligne.", "more than \(limit) cells in one row.")
    }
    public func tableTooLong(_ limit: Int) -> String {
        say(
            "plus de \(limit)\u{A0}lignes. Coupez le fichier en plusieurs.",
            "more than \(limit) rows. Cut the file into several.")
    }
    public var tableIsEmpty: String { say("le fichier est vide.", "the file is empty.") }
    public var tableHasHeadingsOnly: String {
        say("il n’y a que des titres de colonnes, et rien dessous.", "there are headings only, and nothing below them.")
    }
    public func tableHeadingsUnknown(_ headings: [String]) -> String {
        say(
            "les titres des colonnes ne disent pas ce que c’est (\(list(headings))). Il faut «\u{A0}Nom\u{A0}» pour des personnes, «\u{A0}Contribution\u{A0}» pour des notes, des questions pour un questionnaire\u{A0}; ou dites-le avec --as people, --as notes ou --as questionnaire.",
            "the headings do not say what this is (\(list(headings))). It takes “Name” for people, “Contribution” for notes, questions for a questionnaire; or say so with --as people, --as notes or --as questionnaire."
        )
    }
    public func tableWithoutNames(_ headings: [String]) -> String {
        say(
            "aucune colonne ne donne le nom des personnes (\(list(headings))). Intitulez-la «\u{A0}Nom\u{A0}», ou «\u{A0}Prénom\u{A0}» et «\u{A0}Nom\u{A0}».",
            "no column gives people’s names (\(list(headings))). Call it “Name”, or “First name” and “Last name”.")
    }
    public func tableWithoutTexts(_ headings: [String]) -> String {
        say(
            "aucune colonne ne donne le texte des notes (\(list(headings))). Intitulez-la «\u{A0}Contribution\u{A0}», «\u{A0}Note\u{A0}» ou «\u{A0}Texte\u{A0}».",
            "no column gives the words of the notes (\(list(headings))). Call it “Contribution”, “Note” or “Text”.")
    }
    public func tableWithoutQuestions(_ headings: [String]) -> String {
        say(
            "aucune colonne n’est une question\u{A0}: elles disent toutes qui répond, ou quand (\(list(headings))).",
            "no column is a question: all say who answers, or when (\(list(headings))).")
    }

    // MARK: What was taken

    /// The sentence that sums a table up; counts of nothing are left out.
    public func tableTaken(notes: Int, themes: Int, people: Int, completed: Int, passedOver: Int) -> String {
        var parts: [String] = []
        if people > 0 { parts.append(personCount(people)) }
        if completed > 0 {
            parts.append(
                count(completed, (one: "complétée", many: "complétées"), (one: "completed", many: "completed")))
        }
        if notes > 0 { parts.append(noteCount(notes)) }
        if themes > 0 {
            parts.append(count(themes, (one: "thème", many: "thèmes"), (one: "theme", many: "themes")))
        }
        let taken =
            parts.isEmpty
            ? say("Rien n’est repris", "Nothing is taken in")
            : say("Repris\u{A0}: ", "Taken in: ") + parts.joined(separator: ", ")
        guard passedOver > 0 else { return taken }
        let rest = count(
            passedOver, (one: "ligne laissée de côté", many: "lignes laissées de côté"),
            (one: "row left out", many: "rows left out"))
        return taken + say("\u{A0}; ", "; ") + rest
    }

    /// What is said of a row.
    public func tableRow(_ line: Int?, _ sentence: String) -> String {
        guard let line else { return sentence }
        return say("ligne \(line)\u{A0}: \(sentence)", "line \(line): \(sentence)")
    }

    public var rowAboveHeadings: String {
        say("au-dessus des titres de colonnes, laissée de côté", "above the headings, left out")
    }
    public var rowWithoutName: String { say("pas de nom, laissée de côté", "no name, left out") }
    public var rowWithoutText: String { say("pas de texte, laissée de côté", "no words, left out") }

    /// Somebody who is there already; `line` is nil for one who was on the list before.
    public func rowIsDouble(_ name: String, line: Int?, wouldAdd parts: [String]) -> String {
        let there = isThere(name, line)
        guard !parts.isEmpty else {
            return say("\(there), laissée de côté", "\(there), left out")
        }
        let parts = parts.joined(separator: ", ")
        return say(
            "\(there), laissée de côté\u{A0}; --merge y ajouterait\u{A0}: \(parts)",
            "\(there), left out; --merge would add: \(parts)")
    }
    public func rowAddsNothing(_ name: String, line: Int?) -> String {
        let there = isThere(name, line)
        return say("\(there), et rien de plus", "\(there), and nothing more")
    }
    public func rowCompletes(_ name: String, line: Int?, with parts: [String]) -> String {
        let (there, parts) = (isThere(name, line), parts.joined(separator: ", "))
        return say("\(there)\u{A0}; ajouté\u{A0}: \(parts)", "\(there); added: \(parts)")
    }
    private func isThere(_ name: String, _ line: Int?) -> String {
        guard let line else { return say("\(name) est déjà sur la liste", "\(name) is on the list already") }
        return say("\(name) est déjà à la ligne \(line)", "\(name) is on line \(line) already")
    }

    public func rowHasExtraCells(_ columns: Int, _ words: String) -> String {
        let columns = count(columns, (one: "colonne", many: "colonnes"), (one: "column", many: "columns"))
        return say(
            "plus de cases que de titres (\(columns))\u{A0}: \(quoted(words)) n’est pas repris. Un texte qui contient le séparateur se met entre guillemets.",
            "more cells than headings (\(columns)): \(quoted(words)) is not taken in. A text that holds the separator goes between quotation marks."
        )
    }
    public func rowHasOddPresence(_ words: String) -> String {
        say(
            "présence non comprise (\(quoted(words)))\u{A0}; reprise comme absent·e",
            "presence not understood (\(quoted(words))); taken as absent")
    }
    public func rowHasOddKind(_ words: String) -> String {
        say(
            "nature non comprise (\(quoted(words)))\u{A0}; reprise comme idée",
            "kind not understood (\(quoted(words))); taken as an idea")
    }
    public func rowHasOddState(_ words: String) -> String {
        say(
            "état non compris (\(quoted(words)))\u{A0}; reprise comme à faire",
            "status not understood (\(quoted(words))); taken as to do")
    }
    public func rowHasNoNumber(_ words: String, heading: String) -> String {
        say(
            "\(quoted(words)) n’est pas un nombre entier (colonne \(quoted(heading))), ignoré",
            "\(quoted(words)) is no whole number (column \(quoted(heading))), ignored")
    }
    public func rowHasUnknownTheme(_ path: String) -> String {
        say(
            "aucun atelier ne s’appelle ainsi, ou plusieurs (\(quoted(path)))\u{A0}; reprise sans atelier",
            "no workshop has that name, or several (\(quoted(path))); taken without one")
    }
    public func rowHasAmbiguousTheme(_ path: String) -> String {
        say(
            "plusieurs thèmes s’appellent \(quoted(path))\u{A0}; un nouveau est fait au premier niveau. Un chemin dirait lequel\u{A0}: Atelier › Thème.",
            "several themes are called \(quoted(path)); a new one is made at the top. A path would say which: Workshop › Theme."
        )
    }
    public func rowHasOneName(_ name: String) -> String {
        say(
            "\(quoted(name)) est pris pour un seul nom. Entre plusieurs personnes, mettez un point-virgule.",
            "\(quoted(name)) is taken for one name. Put a semicolon between several people.")
    }
    public func tableHasUnusedColumns(_ headings: [String]) -> String {
        say("colonnes laissées de côté\u{A0}: \(list(headings))", "columns left out: \(list(headings))")
    }
    public func tableHasEmptyAnswers(_ number: Int) -> String {
        count(number, (one: "réponse vide", many: "réponses vides"), (one: "empty answer", many: "empty answers"))
    }

    /// What a row may add to somebody.
    public func personFact(_ name: String) -> String {
        switch name {
        case "function": say("fonction", "function")
        case "email": say("courriel", "e-mail")
        case "telephone": say("téléphone", "telephone")
        case "presence": say("présence", "presence")
        default: say("atelier", "workshop")
        }
    }

    // MARK: Questionnaires

    /// The theme under which answers are proposed.
    public var proposedThemes: String { say("Thèmes proposés", "Proposed themes") }

    /// Where a proposed theme comes from.
    ///
    /// - Parameter lines: on which the answers stand, or the first of them.
    public func provenance(source: String, answers: Int, lines: [Int], organisations: [String]) -> String {
        let count = count(answers, (one: "réponse", many: "réponses"), (one: "answer", many: "answers"))
        let numbers = lines.map { "\($0)" }
        let all =
            answers > lines.count
            ? numbers.joined(separator: ", ")
                + say(" et \(answers - lines.count) autres", " and \(answers - lines.count) more")
            : enumeration(numbers)
        let places = answers == 1 ? say("ligne \(all)", "line \(all)") : say("lignes \(all)", "lines \(all)")
        let whom = organisations.isEmpty ? "" : " (" + organisations.joined(separator: ", ") + ")"
        return (source.isEmpty ? "" : source + ", ") + labelled(count, places) + whom
    }

    /// *a, b et c*.
    func enumeration(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + say(" et ", " and ") + last
    }

    private func list(_ words: [String]) -> String { words.map(quoted).joined(separator: ", ") }

    // MARK: Tables that go out

    public var presenceLabel: String { say("Présence", "Presence") }
    public var workshopLabel: String { say("Atelier", "Workshop") }
    public var authorLabel: String { say("Auteur·e", "Author") }
    public var kindLabel: String { say("Nature", "Kind") }
    public var reformulationLabel: String { say("Reformulation", "Reformulation") }
    public var levelLabel: String { say("Niveau", "Level") }
    public var inFavourLabel: String { say("Pour", "For") }
    public var againstLabel: String { say("Contre", "Against") }
    public var abstentionLabel: String { say("Abstention", "Abstention") }
    public var noAnonymousPeople: String {
        say(
            "une liste de personnes ne peut pas être anonyme\u{A0}: ôtez --anonymous, ou demandez --of notes.",
            "a list of people cannot be anonymous: leave out --anonymous, or ask for --of notes.")
    }

    // MARK: Arguments

    public var optionAs: String {
        say(
            "Ce qu’est un tableau, quand ses titres ne le disent pas\u{A0}: people, notes ou questionnaire.",
            "What a table is, where its headings do not say so: people, notes or questionnaire.")
    }
    public var optionMerge: String {
        say(
            "Complète les personnes déjà là avec ce que la liste en sait de plus.",
            "Completes the people who are there already with what the list knows besides.")
    }
    public var optionOf: String {
        say(
            "De quoi est le tableau (csv)\u{A0}: notes, people ou actions.",
            "What the table is of (csv): notes, people or actions.")
    }
    public func unknownTable(_ name: String, _ known: String) -> String {
        say("tableau inconnu\u{A0}: \(name). Il y a \(known).", "unknown table: \(name). There are \(known).")
    }
    public var onlyForTables: String {
        say("--as et --merge ne valent que pour un tableau (.csv).", "--as and --merge are for tables (.csv) only.")
    }
    public var onlyForCSV: String { say("--of ne vaut qu’avec --format csv.", "--of goes with --format csv only.") }
}
