import Workshop

/// A list of people that was pasted: one a line, the columns of a spreadsheet, or the addresses of a message.
public struct PastedPeople: Hashable, Sendable {
    public let drafts: [PersonDraft]

    public init(_ text: String) { drafts = [] }
}
