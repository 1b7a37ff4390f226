import Workshop

/// When a note was captured, read from what its journal says: `2023-03-15T17:42:10.123+01:00`.
struct Timestamp {
    /// Milliseconds since 1970, by the world's clock and by that on the wall; 0 for what is no such time.
    let instant: Int64
    let local: Int64

    init(_ text: String) {
        var numbers: [Int] = []
        var isInside = false
        var isWest = false
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte), numbers.count <= 9 {
                if !isInside { numbers.append(0) }
                numbers[numbers.count - 1] = min(9_999, numbers[numbers.count - 1] * 10 + Int(byte) - 0x30)
                isInside = true
            } else {
                isInside = false
                if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { isWest = byte == UInt8(ascii: "-") }
            }
        }
        guard numbers.count >= 6, let day = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) else {
            (instant, local) = (0, 0)
            return
        }
        let seconds = numbers[3] * 3_600 + numbers[4] * 60 + numbers[5]
        local = Int64(day.daysSince1970 * 86_400 + seconds) * 1_000
        let offset = numbers.count >= 8 ? numbers[numbers.count - 2] * 60 + numbers[numbers.count - 1] : 0
        instant = local - Int64(isWest ? -offset : offset) * 60_000
    }
}
