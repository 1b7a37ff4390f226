import Glibc

/// A moment, or how long something took, by a clock that never goes back.
typealias Nanoseconds = Int64

func now() -> Nanoseconds {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Nanoseconds(time.tv_sec) * 1_000_000_000 + Nanoseconds(time.tv_nsec)
}

/// What was measured of one thing, many times.
struct Samples {
    private var values: [Nanoseconds] = []

    var count: Int { values.count }
    var median: Nanoseconds { quantile(0.5) }
    var p99: Nanoseconds { quantile(0.99) }
    var worst: Nanoseconds { values.max() ?? 0 }

    mutating func add(_ value: Nanoseconds) { values.append(value) }

    /// The smallest value that so much of all is not above.
    private func quantile(_ part: Double) -> Nanoseconds {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int((Double(sorted.count) * part).rounded(.up)) - 1)]
    }
}
