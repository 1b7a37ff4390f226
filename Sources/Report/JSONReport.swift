import FoundationEssentials
import Workshop

/// The whole workshop as JSON: see `Snapshot` for what it holds.
///
/// Keys are in alphabetical order, two spaces a level. Nothing of the workshop is left out unless the report is to be
/// anonymous: then people have neither names nor addresses, fields that name people are not there, and words
/// have an ellipsis for each name.
enum JSONReport {
    static func text(_ state: State, options: ReportOptions) -> String {
        let snapshot = Snapshot(options.printable(state))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(options.isAnonymous ? snapshot.anonymous : snapshot) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
