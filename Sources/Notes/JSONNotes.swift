import FoundationEssentials
import Workshop

/// The JSON that a report is written as, back to the events that make the same workshop, identifiers and all.
public enum JSONNotes {
    /// - Parameter bytes: a whole file.
    /// - Throws: why nothing can be taken from the file.
    public static func read(_ bytes: some Sequence<UInt8>) throws(NotesFault) -> [any Event] {
        let data = Data(bytes)
        guard data.count <= SourceText.limit else { throw NotesFault(line: nil, .tooLarge(limit: SourceText.limit)) }
        let decoder = JSONDecoder()
        do {
            let head = try decoder.decode(Head.self, from: data)
            guard head.format == Snapshot.formatName else { throw NotesFault(line: nil, .json("format")) }
            guard head.version <= Snapshot.currentVersion else {
                throw NotesFault(line: nil, .newerFormat(head.version))
            }
            return try decoder.decode(Snapshot.self, from: data).events
        } catch let fault as NotesFault {
            throw fault
        } catch {
            throw NotesFault(line: nil, .json(place(of: error)))
        }
    }

    private struct Head: Decodable {
        let format: String
        let version: Int
    }

    /// Where in the file, such as `contributions[3].kind`.
    private static func place(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "JSON" }
        let context: DecodingError.Context
        var missing: String?
        switch error {
        case .keyNotFound(let key, let where_): (context, missing) = (where_, key.stringValue)
        case .typeMismatch(_, let where_), .valueNotFound(_, let where_), .dataCorrupted(let where_): context = where_
        @unknown default: return "JSON"
        }
        var place = ""
        for key in context.codingPath {
            if let index = key.intValue {
                place += "[\(index)]"
            } else {
                place += (place.isEmpty ? "" : ".") + key.stringValue
            }
        }
        if let missing { place += (place.isEmpty ? "" : ".") + missing }
        return place.isEmpty ? "JSON" : place
    }
}
