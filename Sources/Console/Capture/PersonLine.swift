import Workshop

/// A person as typed on one line: *Prénom Nom, Organisation, fonction*, with an address and a telephone number anywhere.
public enum PersonLine {
    /// Nil when there is neither a name nor an address.
    public static func draft(_ line: String) -> PersonDraft? { nil }
}
