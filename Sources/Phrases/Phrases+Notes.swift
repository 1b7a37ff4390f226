/// Why notes could not be read.
extension Phrases {
    /// A sentence, with its line where there is one.
    public func atLine(_ line: Int?, _ sentence: String) -> String {
        guard let line else { return sentence }
        return say("Ligne \(line)\u{A0}: \(sentence)", "Line \(line): \(sentence)")
    }

    public var notesNotUTF8: String {
        say(
            "ce n’est pas du texte en UTF-8. Enregistrez le fichier en UTF-8 et recommencez.",
            "this is not UTF-8 text. Save the file as UTF-8 and try again.")
    }
    public var notesContainNUL: String {
        say(
            "un caractère nul s’y trouve\u{A0}; ce n’est sans doute pas un fichier de texte.",
            "there is a null character; this is probably not a text file.")
    }
    public func notesTooLarge(_ mebibytes: Int) -> String {
        say("le fichier dépasse \(mebibytes)\u{A0}Mio.", "the file is larger than \(mebibytes) MiB.")
    }
    public var frontMatterUnclosed: String {
        say(
            "l’en-tête commence par «\u{A0}---\u{A0}» mais ne se termine pas. Ajoutez une ligne «\u{A0}---\u{A0}» après lui.",
            "the front matter begins with “---” but never ends. Add a line “---” after it.")
    }
    public func frontMatterTooLarge(_ kibibytes: Int) -> String {
        say("l’en-tête dépasse \(kibibytes)\u{A0}Kio.", "the front matter is larger than \(kibibytes) KiB.")
    }
    public func frontMatterLine(_ line: String) -> String {
        say(
            "«\u{A0}\(line)\u{A0}» n’a pas la forme «\u{A0}nom: valeur\u{A0}».",
            "“\(line)” does not have the form “name: value”.")
    }
    public func yamlProblem(_ problem: String) -> String {
        say("l’en-tête n’est pas du YAML correct (\(problem)).", "the front matter is not correct YAML (\(problem)).")
    }
    public var yamlAlias: String {
        say(
            "les ancres et alias YAML (& et *) ne sont pas acceptés\u{A0}; mettez la valeur entre guillemets ou répétez-la.",
            "YAML anchors and aliases (& and *) are not accepted; put the value in quotes, or repeat it.")
    }
    public func notesTooDeep(_ limit: Int) -> String {
        say(
            "plus de \(limit)\u{A0}listes ou citations les unes dans les autres.",
            "more than \(limit) lists or quotes inside one another.")
    }
    public var derivedUnclosed: String {
        say(
            "«\u{A0}<!-- palabre:begin … -->\u{A0}» n’a pas son «\u{A0}<!-- palabre:end -->\u{A0}».",
            "“<!-- palabre:begin … -->” lacks its “<!-- palabre:end -->”.")
    }
    public func noteTooLong(_ bytes: Int) -> String {
        say(
            "un texte dépasse \(bytes)\u{A0}octets. Coupez-le en plusieurs paragraphes.",
            "a text is longer than \(bytes) bytes. Cut it into several paragraphs.")
    }
    public func notWorkshopJSON(_ problem: String) -> String {
        say(
            "ce n’est pas une rencontre exportée en JSON par Palabre (\(problem)).",
            "this is not a workshop that Palabre exported as JSON (\(problem)).")
    }
    public func newerWorkshopJSON(_ version: Int) -> String {
        say(
            "le fichier vient d’une version plus récente de Palabre (format \(version)).",
            "the file comes from a newer version of Palabre (format \(version)).")
    }
}
