import Screen
import Workshop

/// The panes, in the order of their keys.
enum Pane: Int, CaseIterable, Hashable, Sendable {
    case people, themes, notes
}

/// What is listed in the notes pane.
enum Shelf: Hashable, Sendable {
    case theme(Theme.ID)
    /// Notes without a theme.
    case unfiled
    /// Notes and themes that were set aside.
    case aside
}

/// What keys mean now, with what that needs.
enum Mode: Hashable, Sendable {
    case browsing
    case capturing
    case typing(LineEntry)
    case naming(NameEntry)
    case choosing(Chooser)
    case searching(SearchLine)
    case filling(Form)
    case pasting(PasteBox)
    /// The help, over what one goes back to.
    indirect case helping(top: Int, over: Mode)
    case reading(Reading)
    case floor(FloorPanel)
    case ranking(RankingList)
    case projecting(Projection)
    /// The notes without a theme, one by one.
    case triaging(Triage)
    case picking(FilePicker)
    /// The compte-rendu has the keys; what is looked for in it while that is being typed.
    case reviewing(find: TextField?)
    /// Which table this computer is.
    case seating(SeatBox)
    case gathering(GatherBox)
}
