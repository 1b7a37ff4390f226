import Workshop

extension Draft {
    /// The note that its words would be if they had been typed.
    func readAsTyped(in context: CaptureContext, isSubnote: Bool = false) -> Draft {
        var draft = self
        draft.subnotes = subnotes.map { $0.readAsTyped(in: context, isSubnote: true) }
        let understanding = CaptureLine(text).understanding(in: context)
        // A note under another one stands where that one does: its marks stay words.
        guard let typed = understanding.draft(under: nil), !isSubnote || typed.themes.isEmpty else { return draft }
        (draft.text, draft.kind, draft.due) = (typed.text, typed.kind, typed.due)
        (draft.dots, draft.votes) = (typed.dots, typed.votes)
        if !typed.themes.isEmpty { draft.themes = typed.themes }
        draft.authors += typed.authors.filter { !draft.authors.contains($0) }
        return draft
    }
}
