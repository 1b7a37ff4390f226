import Journal
import Workshop

/// A journal or people file as it was read, for what it holds to be compared.
struct LogFile {
    let name: String
    let status: FolderReader.File
    /// Empty where nothing of it is taken.
    var bytes: [UInt8] = []

    init(name: String, status: FolderReader.File) { (self.name, self.status) = (name, status) }

    /// The lines that are complete: what stands after them may be half an event.
    var complete: [UInt8] { Array(bytes.prefix(status.offset)) }

    /// Whether there are lines to take: also of a newer version, or some among others that cannot be read.
    var isTaken: Bool {
        guard status.header != nil, status.offset > 0 else { return false }
        return switch status.problem {
        case nil, .newer, .damaged: true
        default: false
        }
    }

    /// What keeps it from being had whole; nil where nothing does, or where it is no file of this workshop.
    var lack: Survey.Lack.Reason? {
        switch status.problem {
        case .otherWorkshop: nil
        case .damaged(let damage): status.header == nil ? .left(.damaged(damage)) : .damaged(damage)
        case nil, .newer: status.header == nil ? .empty : status.tail > 0 ? .cut : nil
        case .some(let problem): .left(problem)
        }
    }

    /// Whether the other one is the beginning of this one, or the same; or this one is what is left of it without words that
    /// were taken out. Where lines cannot be read, whether this one has every event of the other.
    func holds(_ other: LogFile) -> Bool {
        guard isTaken, other.isTaken, let own = status.header, let theirs = other.status.header else { return false }
        guard status.damages.isEmpty, other.status.damages.isEmpty else { return events.isSuperset(of: other.events) }
        if own.generation == theirs.generation {
            return other.status.offset <= status.offset
                && bytes[..<other.status.offset].elementsEqual(other.bytes[..<other.status.offset])
        }
        return own.generation > theirs.generation && status.events >= other.status.events
    }

    private var events: Set<EventKey> {
        var reader = FileReader()
        return Set(reader.read(complete).map(EventKey.init))
    }

    /// The name that a device's file has here; nil where its identifier could lead out of the folder.
    static func name(of header: Header) -> String? {
        let device = header.device.rawValue
        let isPlain = device.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        return isPlain ? "\(header.log.rawValue)/\(device).jsonl" : nil
    }
}

/// One event, wherever it is read.
struct EventKey: Hashable {
    let device: Device.ID
    let seq: Int
    let clock: Clock

    init(_ entry: Entry) { (device, seq, clock) = (entry.device, entry.seq, entry.clock) }
}
