/// A theme was made.
public struct ThemeAdded: Event {
    public static let type = "theme.added"
    public var id = Identifier<Theme>.none
    public var parent: Theme.ID?
    public var place = Place<Theme>.last
    public var title = ""
    public var prompt = ""

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("parent", &parent)
        coder.data("after", &place)
        coder.words("title", &title)
        coder.words("prompt", &prompt)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.themes[id] == nil else { return }
        let parent = parent.flatMap { state.themes[$0] == nil ? nil : $0 }
        var theme = Theme(id: id, parent: parent)
        theme.title = title
        theme.prompt = prompt
        state.themes[id] = theme
        state.order[parent].insert(id, at: place)
    }
}

/// Fields of a theme were written.
public struct ThemeChanged: Event {
    public static let type = "theme.changed"
    public var id = Identifier<Theme>.none
    public var form = Change<Theme.Form>.kept
    public var whenEmpty = Change<Theme.Emptiness>.kept
    public var leaders = Change<[Attendee.ID]>.kept
    public var reporters = Change<[Attendee.ID]>.kept
    public var isSetAside = Change<Bool>.kept
    public var title = Change<String>.kept
    public var prompt = Change<String>.kept
    public var number = Change<String>.kept
    public var room = Change<String>.kept
    public var headCount = Change<String>.kept
    public var provenance = Change<String>.kept

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("form", &form)
        coder.data("empty", &whenEmpty)
        coder.data("leaders", &leaders)
        coder.data("reporters", &reporters)
        coder.data("aside", &isSetAside)
        coder.words("title", &title)
        coder.words("prompt", &prompt)
        coder.words("number", &number)
        coder.words("room", &room)
        coder.words("head-count", &headCount)
        coder.words("provenance", &provenance)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard let theme = state.themes[id] else { return }
        state.themes[id] = changed(theme)
    }

    /// The theme as it is after this event.
    func changed(_ theme: Theme) -> Theme {
        var theme = theme
        form.apply(to: &theme.form)
        whenEmpty.apply(to: &theme.whenEmpty)
        leaders.apply(to: &theme.leaders)
        reporters.apply(to: &theme.reporters)
        isSetAside.apply(to: &theme.isSetAside)
        title.apply(to: &theme.title)
        prompt.apply(to: &theme.prompt)
        number.apply(to: &theme.number)
        room.apply(to: &theme.room)
        headCount.apply(to: &theme.headCount)
        provenance.apply(to: &theme.provenance)
        return theme
    }
}

/// A theme went elsewhere in the tree. A move under itself, which another device's move may have made of it, is passed over.
public struct ThemeMoved: Event {
    public static let type = "theme.moved"
    public var id = Identifier<Theme>.none
    public var parent: Theme.ID?
    public var place = Place<Theme>.last

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("parent", &parent)
        coder.data("after", &place)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard let theme = state.themes[id], parent.map({ state.themes[$0] != nil }) ?? true else { return }
        if let parent, state.isTheme(parent, within: id) { return }
        if place == .after(id), parent == theme.parent { return }
        state.order[theme.parent].removeAll { $0 == id }
        state.themes[id]?.parent = parent
        state.order[parent].insert(id, at: place)
    }
}
