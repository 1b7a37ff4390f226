import Keystrokes

/// Prints how many keys the usual things of a session take.
enum KeystrokeTable {
    static func write() throws {
        print("\nkeys, without the letters of what is said")
        for count in try Keystrokes.counted() {
            let limit = "\(count.limit.lowerBound) to \(count.limit.upperBound)"
            let name = count.what + String(repeating: " ", count: max(1, 48 - count.what.count))
            let keys = String(repeating: " ", count: max(0, 3 - "\(count.keys)".count)) + "\(count.keys)"
            print(name + keys + "   target " + limit + (count.limit.contains(count.keys) ? "  met" : "  MISSED"))
        }
    }
}
