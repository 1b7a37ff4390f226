import Workshop

/// Reads one journal or people file line by line, as much of it as is there, and goes on when it has grown.
///
/// A line is taken when its sum follows from the sum that the line before it states. So damage costs the lines that it
/// touches, and at most one after them; it is never passed over in silence.
public struct FileReader: Sendable {
    /// Nil until the first line is there and can be read: without it nobody knows whose the events are.
    public private(set) var header: Header?
    /// The lines that could not be taken: the first ones, as many as anybody will want to look at.
    public private(set) var damages: [Damage] = []
    /// How many bytes of complete lines were read; what stands after them is the tail.
    public private(set) var consumed = 0
    /// How many complete lines were read, the header counted.
    public private(set) var lines = 0
    /// How many events were taken.
    public private(set) var count = 0
    /// How many of them hold something that this version does not know.
    public private(set) var unknown = 0
    /// The last seq that was taken; 0 at first.
    public private(set) var seq = 0
    /// The sum that the next line follows; nil where the line before states none.
    private(set) var sum: Sum?
    private var clock: Clock?

    private static let mostDamages = 64

    public init() {}

    /// Takes in more of the file.
    /// - Parameter bytes: the file from `consumed` on. The last line may be incomplete: it is left for the next time.
    /// - Returns: the events of the lines that are complete.
    public mutating func read(_ bytes: [UInt8]) -> [Entry] {
        var entries: [Entry] = []
        read(bytes, into: &entries)
        return entries
    }

    /// Likewise, and adds the events to others.
    mutating func read(_ bytes: [UInt8], into entries: inout [Entry]) {
        // Lines are seldom shorter.
        if entries.isEmpty { entries.reserveCapacity(bytes.count / 200) }
        var start = 0
        while let end = bytes.lineEnd(from: start) {
            readLine(bytes[start..<end], into: &entries)
            consumed += end + 1 - start
            start = end + 1
        }
        // An end that is still to come cannot mend a line that is too long already.
        if bytes.count - start > Grammar.line { note(.length, line: lines + 1) }
    }

    /// What keeps this file from being taken whole.
    /// - Parameters:
    ///   - workshop: the one that it should belong to; nil when any will do.
    ///   - device: whose file it should be; nil for any.
    func problem(in workshop: WorkshopFolder.ID?, as device: Device.ID? = nil, log: Log? = nil) -> FileProblem? {
        if let header {
            if let workshop, header.workshop != workshop { return .otherWorkshop(header.workshop) }
            if let device, header.device != device { return .otherDevice(header.device) }
            if let log, header.log != log { return .damaged(Damage(line: 1, offset: 0, flaw: .syntax(at: 0))) }
            if header.isNewer { return .newer(version: header.version) }
        }
        return damages.first.map { .damaged($0) }
    }

    private mutating func readLine(_ line: ArraySlice<UInt8>, into entries: inout [Entry]) {
        lines += 1
        guard lines > 1 else {
            do throws(Flaw) {
                let read = try LineReader.header(line)
                (header, sum) = (read.header, read.seed)
            } catch {
                note(error, line: lines)
            }
            return
        }
        guard let device = header?.device else { return }
        let before = sum
        do throws(Flaw) {
            let read = try LineReader.event(line, of: device, after: before)
            sum = read.sum
            guard read.entry.seq > seq, clock.map({ read.entry.clock > $0 }) ?? true else { throw .order }
            (seq, clock) = (read.entry.seq, read.entry.clock)
            count += 1
            if read.entry.isOfANewerVersion { unknown += 1 }
            entries.append(read.entry)
        } catch {
            sum = LineReader.statedSum(line)
            note(error, line: lines)
        }
    }

    private mutating func note(_ flaw: Flaw, line: Int) {
        guard damages.count < FileReader.mostDamages, damages.last?.offset != consumed else { return }
        damages.append(Damage(line: line, offset: consumed, flaw: flaw))
    }
}
