/// The workshop was made from a pack, which is carried along whole: its text, or the first part of it.
public struct PackApplied: Event {
    public static let type = "pack.applied"
    public var name = ""
    public var source = ""
    /// Names this application, where `PackContinued` brings the rest.
    public var application: AppliedPack.Application.ID?

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("name", &name)
        coder.data("application", &application)
        coder.words("source", &source)
    }

    public func apply(to state: inout State, at moment: Moment) {
        state.pack = AppliedPack(name: name, source: source, application: application)
    }
}

/// The text of a pack goes on: a line of the journal holds 64 KiB, a pack 256. Parts of another application than the one
/// that counts are passed over, so that packs applied on two devices at once do not mix.
public struct PackContinued: Event {
    public static let type = "pack.continued"
    public var application = AppliedPack.Application.ID.none
    public var source = ""

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("application", &application)
        coder.words("source", &source)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.pack?.application == application else { return }
        state.pack?.source += source
    }
}

extension AppliedPack {
    /// The events that apply it: one, or several where its text is longer than a field of a line may be.
    func events(_ ids: IdentifierSource) -> [any Event] {
        let parts = AppliedPack.parts(of: source)
        var applied = PackApplied()
        (applied.name, applied.source) = (name, parts.first ?? "")
        guard parts.count > 1 else { return [applied] }
        applied.application = ids.application()
        return [applied]
            + parts.dropFirst().map { part in
                var continued = PackContinued()
                (continued.application, continued.source) = (applied.application ?? .none, part)
                return continued
            }
    }

    /// Pieces of at most `Decision.longestText` bytes that join to the text, cut between its scalars.
    private static func parts(of source: String) -> [String] {
        var parts: [String] = []
        var rest = source.utf8[...]
        while !rest.isEmpty {
            var end =
                rest.index(rest.startIndex, offsetBy: Decision.longestText, limitedBy: rest.endIndex) ?? rest.endIndex
            while end < rest.endIndex, rest[end] & 0xC0 == 0x80 { end = rest.index(before: end) }
            parts.append(String(decoding: rest[..<end], as: UTF8.self))
            rest = rest[end...]
        }
        return parts
    }
}
