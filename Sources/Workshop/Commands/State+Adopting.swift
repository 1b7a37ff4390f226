extension State {
    /// The events of notes that come in, without what would write over the session's own form.
    ///
    /// A field that is filled stays as it is; an introduction goes below the one that is there, for it may be all that the
    /// notes hold.
    /// - Returns: the events, and the fields that hold something else than the notes say.
    public func sparingForm(in events: [any Event]) -> (events: [any Event], kept: [Detail]) {
        var adopted: [any Event] = []
        var kept: [Detail] = []
        for event in events {
            guard let (detail, value) = State.field(event) else {
                adopted.append(event)
                continue
            }
            let own = self.value(of: detail)
            if own.isEmpty {
                adopted.append(event)
            } else if detail == .introduction, !own.contains(value) {
                var joined = DetailSet()
                (joined.detail, joined.value) = (DetailName(detail), own + "\n\n" + value)
                adopted.append(joined)
            } else if own != value, detail != .introduction {
                kept.append(detail)
            }
        }
        return (adopted, kept)
    }

    private static func field(_ event: any Event) -> (Detail, String)? {
        switch event {
        case let event as DetailSet: (event.detail.detail, event.value)
        case let event as PersonalDetailSet: (event.detail.detail, event.value)
        default: nil
        }
    }
}
