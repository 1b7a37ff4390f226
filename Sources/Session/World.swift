import Glibc
import Workshop

/// What a session asks of the machine it runs on, apart from files.
public struct World: Sendable {
    /// Milliseconds since 1970. It may jump, or go back.
    public var now: @Sendable () -> Int64
    /// Local time with its offset, of milliseconds since 1970: `2023-03-15T17:42:10.123+01:00`.
    public var localTime: @Sendable (Int64) -> String
    /// The time zone's name, as `Europe/Paris`; empty where it is not known.
    public var zone: String

    public init(
        now: @escaping @Sendable () -> Int64, localTime: @escaping @Sendable (Int64) -> String, zone: String
    ) {
        self.now = now
        self.localTime = localTime
        self.zone = zone
    }

    /// The machine's clock, and the time zone of the process.
    public static var system: World {
        World(
            now: {
                var time = timespec()
                clock_gettime(CLOCK_REALTIME, &time)
                return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
            },
            localTime: { localTime(of: $0) }, zone: systemZone)
    }

    /// Written in the time zone of the process (`localtime_r`).
    static func localTime(of milliseconds: Int64) -> String {
        let milliseconds = min(max(0, milliseconds), Clock.bound.milliseconds - 1)
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let offset = Int(parts.tm_gmtoff) / 60
        return padded(Int(parts.tm_year) + 1900, 4) + "-" + padded(Int(parts.tm_mon) + 1, 2) + "-"
            + padded(Int(parts.tm_mday), 2) + "T" + padded(Int(parts.tm_hour), 2) + ":"
            + padded(Int(parts.tm_min), 2) + ":" + padded(Int(parts.tm_sec), 2) + "."
            + padded(Int(milliseconds % 1000), 3) + (offset < 0 ? "-" : "+") + padded(abs(offset) / 60, 2) + ":"
            + padded(abs(offset) % 60, 2)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// `TZ`, or where `/etc/localtime` leads.
    private static var systemZone: String {
        if let zone = getenv("TZ") {
            let name = String(cString: zone)
            if !name.isEmpty { return name.first == ":" ? String(name.dropFirst()) : name }
        }
        var target = [CChar](repeating: 0, count: 1024)
        let count = readlink("/etc/localtime", &target, target.count)
        guard count > 0 else { return "" }
        let path = target.prefix(count).map { UInt8(bitPattern: $0) }
        let names = String(decoding: path, as: UTF8.self).split(separator: "/")
        guard let start = names.lastIndex(of: "zoneinfo") else { return "" }
        return names[(start + 1)...].joined(separator: "/")
    }
}
