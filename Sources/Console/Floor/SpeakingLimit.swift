import Workshop

/// How long a turn should be, as people write it: `2`, `2 min`, `1 min 30`, `90 s`, `1:30`.
enum SpeakingLimit {
    /// In milliseconds; nil for none, or for what is not understood.
    static func read(_ text: String) -> Int64? {
        let words = Folded.text(text).split { !($0.isLetter || $0.isNumber || $0 == ":") }.joined()
        var seconds = 0
        var number: Int?
        var hasMinutes = false
        var unit = ""
        func factor() -> Int? {
            switch unit {
            case "": hasMinutes ? 1 : 60
            case "m", "mn", "min", "minute", "minutes", ":": 60
            case "s", "sec", "seconde", "secondes", "second", "seconds": 1
            default: nil
            }
        }
        func close() -> Bool {
            guard let count = number else { return unit.isEmpty }
            guard let factor = factor() else { return false }
            hasMinutes = hasMinutes || factor == 60
            seconds += count * factor
            (number, unit) = (nil, "")
            return true
        }
        for character in words {
            if let digit = character.wholeNumberValue {
                if !unit.isEmpty, !close() { return nil }
                number = min(9_999, (number ?? 0) * 10 + digit)
            } else {
                unit.append(character)
            }
        }
        guard close(), seconds > 0 else { return nil }
        return Int64(seconds) * 1_000
    }

    /// `1:05`, `1:02:05`: a running clock.
    static func clock(_ milliseconds: Int64) -> String {
        let seconds = max(0, milliseconds / 1_000)
        func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + "\(number)" }
        let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
        return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":" + two(seconds % 60)
    }
}

extension Model {
    /// How long somebody should speak, where somebody said so.
    var speakingLimit: Int64? { SpeakingLimit.read(state[.speakingLimit]) }
}
