/// What is said of the wall of sticky notes.
extension Phrases {
    public var actionBoard: ActionWords {
        words(
            ("tableau ou liste", "Voir les notes en tableau, ou de nouveau en liste"),
            ("board or list", "See the notes as a board, or as a list again"))
    }
    public var actionColumnInto: ActionWords {
        words(
            ("entrer", "Entrer dans la colonne\u{A0}: elle remplit le tableau"),
            ("go in", "Go into the column: it fills the board"))
    }
    public var actionColumnOut: ActionWords {
        words(
            ("remonter", "Remonter\u{A0}: le tableau montre ce qu’il y a autour"),
            ("go up", "Go up: the board shows what is around"))
    }
    public var actionNoteLeft: ActionWords {
        words(
            ("vers la gauche", "Déplacer les notes dans la colonne de gauche"),
            ("to the left", "Move the notes to the column on the left"))
    }
    public var actionNoteRight: ActionWords {
        words(
            ("vers la droite", "Déplacer les notes dans la colonne de droite"),
            ("to the right", "Move the notes to the column on the right"))
    }
    public var actionOpen: ActionWords {
        words(
            ("ouvrir", "Ouvrir ou fermer le groupe, sur le tableau"),
            ("open", "Open or close the group, on the board"))
    }
    public var actionMarkRange: ActionWords {
        words(
            ("marquer jusqu’ici", "Marquer de la dernière note marquée jusqu’à celle-ci"),
            ("mark up to here", "Mark from the last marked note to this one"))
    }

    public func onlyOnBoard(_ key: String) -> String {
        say("C’est possible sur le tableau (\(key)).", "That is for the board (\(key)).")
    }
    public var noDeeper: String { say("Il n’y a rien dessous.", "There is nothing below.") }
    public var noHigher: String { say("C’est tout en haut.", "This is the top.") }
    public var noColumnThere: String {
        say("Il n’y a pas de colonne de ce côté.", "There is no column on that side.")
    }
    public var nothingBelow: String {
        say("Il n’y a rien sous cette note.", "There is nothing under this note.")
    }
    public var noNotesInColumn: String { say("Rien encore", "Nothing yet") }
    /// The column of what stands under a theme, but under none of its children.
    public var withoutSubtheme: String { say("Sans sous-thème", "No sub-theme") }
    public func subnoteCount(_ count: Int) -> String {
        say(count > 1 ? "\(count) précisions" : "1 précision", count == 1 ? "1 detail" : "\(count) details")
    }
}
