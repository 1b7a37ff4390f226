/// What an action is called: a verb for the footer, a sentence for the help.
public struct ActionWords: Hashable, Sendable {
    public let verb: String
    public let sentence: String
}

extension Phrases {
    func words(_ french: (String, String), _ english: (String, String)) -> ActionWords {
        ActionWords(verb: say(french.0, english.0), sentence: say(french.1, english.1))
    }

    public var actionCapture: ActionWords {
        words(("noter", "Noter ce qui se dit"), ("capture", "Capture what is said"))
    }
    public var actionCaptureUnfiled: ActionWords {
        words(
            ("noter sans thème", "Noter sans thème, pour ranger plus tard"),
            ("capture unfiled", "Capture without a theme, to file later"))
    }
    public var actionSearch: ActionWords {
        words(
            ("chercher", "Chercher dans toutes les notes\u{A0}; depuis leur volet, une personne"),
            ("search", "Search all notes; from their pane, people"))
    }
    public var actionPalette: ActionWords {
        words(("tout", "Tout ce qu’on peut faire"), ("all", "All that can be done"))
    }
    public var actionHelp: ActionWords { words(("aide", "L’aide"), ("help", "Help")) }
    public var actionForm: ActionWords {
        words(("séance", "Remplir la fiche de la séance"), ("session", "Fill in the session’s form"))
    }
    public var actionShowPack: ActionWords {
        words(
            ("modèle", "Relire le modèle\u{A0}: déroulé, consignes, qui fait quoi"),
            ("pack", "Read the pack: agenda, prompts, who does what"))
    }
    public var actionThemePrinting: ActionWords {
        words(
            ("imprimer", "Choisir comment le thème s’imprime (puces, ligne, paragraphes, numéros)"),
            ("print", "Choose how the theme is printed (bullets, line, paragraphs, numbers)"))
    }
    public var actionThemeEmptiness: ActionWords {
        words(
            ("si vide", "Choisir ce que devient le thème si rien n’y est dit"),
            ("if empty", "Choose what becomes of the theme when nothing is said under it"))
    }
    public var actionReport: ActionWords {
        words(
            ("compte-rendu", "Lire le compte-rendu tel qu’il serait maintenant"),
            ("report", "Read the report as it would be now"))
    }
    public var actionClose: ActionWords {
        words(
            ("clore", "Clore la séance et écrire le compte-rendu"), ("close", "Close the session and write the report"))
    }
    public var actionReopen: ActionWords { words(("rouvrir", "Rouvrir la séance"), ("reopen", "Reopen the session")) }
    public var actionCompile: ActionWords {
        words(
            ("écrire", "Écrire le compte-rendu sans clore la séance"),
            ("write", "Write the report without closing the session"))
    }
    public var actionSheet: ActionWords {
        words(
            ("émargement", "Écrire la feuille d’émargement, à imprimer"),
            ("sign-in", "Write the sign-in sheet, to print"))
    }
    public var actionUndo: ActionWords {
        words(("annuler", "Annuler la dernière action"), ("undo", "Undo the last action"))
    }
    public var actionRedo: ActionWords {
        words(("rétablir", "Rétablir ce qui a été annulé"), ("redo", "Redo what was undone"))
    }
    public var actionSaved: ActionWords {
        words(
            ("enregistré ?", "Savoir si tout est enregistré (ce l’est toujours)"),
            ("saved?", "Know whether all is saved (it always is)"))
    }
    public var actionInterrupt: ActionWords {
        words(
            ("ne rien perdre", "Ne fait rien perdre : dit comment quitter"),
            ("lose nothing", "Loses nothing: says how to quit"))
    }
    public var actionQuit: ActionWords {
        words(("quitter", "Quitter (tout est enregistré)"), ("quit", "Quit (all is saved)"))
    }
    public var actionShowPeople: ActionWords {
        words(("personnes", "Aller aux personnes"), ("people", "Go to the people"))
    }
    public var actionShowThemes: ActionWords { words(("thèmes", "Aller aux thèmes"), ("themes", "Go to the themes")) }
    public var actionShowNotes: ActionWords {
        words(("contributions", "Aller aux contributions"), ("notes", "Go to the contributions"))
    }
    public var actionNextPane: ActionWords {
        words(("volet suivant", "Aller au volet suivant"), ("next pane", "Go to the next pane"))
    }
    public var actionPreviousPane: ActionWords {
        words(("volet précédent", "Aller au volet précédent"), ("previous pane", "Go to the previous pane"))
    }
    public var actionUp: ActionWords { words(("monter", "Monter"), ("up", "Up")) }
    public var actionDown: ActionWords { words(("descendre", "Descendre"), ("down", "Down")) }
    public var actionLeft: ActionWords {
        words(("à gauche", "Replier, ou aller au volet de gauche"), ("left", "Fold, or go to the pane on the left"))
    }
    public var actionRight: ActionWords {
        words(("à droite", "Déplier, ou aller au volet de droite"), ("right", "Unfold, or go to the pane on the right"))
    }
    public var actionPageUp: ActionWords { words(("page haute", "Monter d’une page"), ("page up", "A page up")) }
    public var actionPageDown: ActionWords {
        words(("page basse", "Descendre d’une page"), ("page down", "A page down"))
    }
    public var actionFirst: ActionWords { words(("début", "Aller au début"), ("first", "Go to the first")) }
    public var actionLast: ActionWords { words(("fin", "Aller à la fin"), ("last", "Go to the last")) }
    public var actionMenu: ActionWords {
        words(
            ("agir", "Lister ce qu’on peut faire de ce qui est choisi"),
            ("act", "List what can be done with what is selected"))
    }
    public var actionLeave: ActionWords {
        words(("revenir", "Quitter la recherche, ôter les marques"), ("leave", "Leave the search, take off the marks"))
    }
    public var actionNewNote: ActionWords { words(("noter", "Ajouter une note"), ("new", "Add a note")) }
    public var actionEditNote: ActionWords {
        words(("corriger", "Corriger le texte de la note"), ("edit", "Edit the words of the note"))
    }
    public var actionReformulate: ActionWords {
        words(
            ("reformuler", "Reformuler la note (ses mots restent)"),
            ("reformulate", "Reformulate the note (its words stay)"))
    }
    public var actionMark: ActionWords {
        words(("marquer", "Marquer la note, pour en traiter plusieurs"), ("mark", "Mark the note, to treat several"))
    }
    public var actionMoveNotes: ActionWords {
        words(("ranger", "Ranger les notes sous un thème"), ("move", "Move the notes to a theme"))
    }
    public var actionTagNotes: ActionWords {
        words(("thèmes", "Ajouter ou ôter un thème aux notes"), ("themes", "Add or take off a theme of the notes"))
    }
    public var actionKind: ActionWords {
        words(
            ("nature", "Changer la nature des notes (idée, question, décision…)"),
            ("kind", "Change the kind of the notes (idea, question, decision…)"))
    }
    public var actionHighlight: ActionWords {
        words(("mettre en avant", "Mettre les notes en avant, ou non"), ("highlight", "Highlight the notes, or not"))
    }
    public var actionDone: ActionWords {
        words(("fait", "Dire l’action faite, ou à faire"), ("done", "Say the action done, or to do"))
    }
    public var actionSubnote: ActionWords {
        words(("préciser", "Ajouter une précision sous la note"), ("detail", "Add a sub-note under this one"))
    }
    public var actionUnnest: ActionWords {
        words(
            ("sortir", "Sortir la note de celle où elle est"),
            ("take out", "Take the note from under the one it is under"))
    }
    public var actionGroup: ActionWords {
        words(
            ("regrouper", "Regrouper les notes sous un titre, ou dans le groupe marqué avec elles"),
            ("group", "Group the notes under a title, or into the group marked with them"))
    }
    public var actionDissolve: ActionWords {
        words(
            ("dégrouper", "Défaire le groupe (ses notes restent)"), ("ungroup", "Take the group apart (its notes stay)")
        )
    }
    public var actionPromote: ActionWords {
        words(("en thème", "Faire du groupe un thème"), ("to theme", "Make a theme of the group"))
    }
    public var actionVote: ActionWords {
        words(("une gommette de plus", "Ajouter une gommette"), ("one dot more", "Add a dot"))
    }
    public var actionUnvote: ActionWords {
        words(("une gommette de moins", "Ôter une gommette"), ("one dot less", "Take a dot off"))
    }
    public var actionCount: ActionWords {
        words(
            ("compter", "Taper les voix d’une note (19, 12 pour 3 contre)"),
            ("count", "Type a note’s votes (19, 12 for 3 against)"))
    }
    public var actionMethod: ActionWords {
        words(
            ("comment décidé", "Dire comment la décision a été prise"),
            ("how decided", "Say how the decision was taken"))
    }
    public var actionAuthors: ActionWords {
        words(
            ("qui", "Dire qui l’a dit\u{A0}; d’une action, qui la fait"),
            ("who", "Say who said it; of an action, who does it"))
    }
    public var actionDue: ActionWords {
        words(("échéance", "Dire pour quand est l’action"), ("due", "Say by when the action is due"))
    }
    public var actionNoteUp: ActionWords { words(("plus haut", "Monter la note"), ("higher", "Move the note up")) }
    public var actionNoteDown: ActionWords { words(("plus bas", "Descendre la note"), ("lower", "Move the note down")) }
    public var actionSetNotesAside: ActionWords {
        words(
            ("écarter", "Écarter les notes, ou les reprendre (rien n’est supprimé)"),
            ("set aside", "Set the notes aside, or take them back (nothing is deleted)"))
    }
    public var actionNewTheme: ActionWords {
        words(("nouveau thème", "Ajouter un thème après celui-ci"), ("new theme", "Add a theme after this one"))
    }
    public var actionNewSubtheme: ActionWords {
        words(("sous-thème", "Ajouter un thème sous celui-ci"), ("sub-theme", "Add a theme under this one"))
    }
    public var actionRenameTheme: ActionWords {
        words(("renommer", "Renommer le thème"), ("rename", "Rename the theme"))
    }
    public var actionThemeForm: ActionWords {
        words(
            ("fiche", "Remplir la fiche du thème : enjeu, salle, animation, rapport, présences"),
            ("form", "Fill in the theme’s form: prompt, room, who leads, who reports, head-count"))
    }
    public var actionMoveTheme: ActionWords {
        words(("déplacer", "Déplacer le thème sous un autre"), ("move", "Move the theme under another one"))
    }
    public var actionThemeUp: ActionWords { words(("plus haut", "Monter le thème"), ("higher", "Move the theme up")) }
    public var actionThemeDown: ActionWords {
        words(("plus bas", "Descendre le thème"), ("lower", "Move the theme down"))
    }
    public var actionSetThemeAside: ActionWords {
        words(
            ("écarter", "Écarter le thème et ce qu’il contient"),
            ("set aside", "Set the theme aside with what it holds"))
    }
    public var actionRestoreThemes: ActionWords {
        words(("reprendre", "Reprendre les thèmes écartés"), ("restore", "Take back the themes set aside"))
    }
    public var actionFold: ActionWords {
        words(("replier", "Replier ou déplier le thème"), ("fold", "Fold or unfold the theme"))
    }
    public var actionNewPerson: ActionWords {
        words(("ajouter", "Ajouter une personne (nom, organisation)"), ("add", "Add a person (name, organisation)"))
    }
    public var actionEditPerson: ActionWords {
        words(("corriger", "Corriger la fiche de la personne"), ("edit", "Edit the person’s form"))
    }
    public var actionPresent: ActionWords {
        words(("présence", "Noter la personne présente, ou non"), ("presence", "Mark the person present, or not"))
    }
    public var actionPresence: ActionWords {
        words(
            ("autre présence", "Noter la personne excusée, représentée, à distance…"),
            ("other presence", "Mark the person excused, by proxy, at a distance…"))
    }
    public var actionConsent: ActionWords {
        words(
            ("recontacter", "Noter si la personne peut être recontactée"),
            ("contact", "Note whether the person may be contacted again"))
    }
    public var actionMergeOrganisations: ActionWords {
        words(
            ("fusionner l’organisation", "Dire que son organisation est la même qu’une autre"),
            ("merge organisation", "Say that the organisation is the same as another one"))
    }
    public var actionMergePeople: ActionWords {
        words(
            ("fusionner", "Dire que c’est la même personne qu’une autre"),
            ("merge", "Say that this is the same person as another"))
    }
    public var actionSetPersonAside: ActionWords {
        words(("écarter", "Écarter la personne de la liste"), ("set aside", "Set the person aside from the list"))
    }
}
