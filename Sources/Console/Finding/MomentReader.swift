import Phrases
import Workshop

/// Reads when something was noted: `10m`, `1h30`, `17h30`, `hier`, `15/03`.
struct MomentReader {
    private let context: QueryReading.Context
    private static let minute: Int64 = 60_000
    private static let day: Int64 = 86_400_000
    /// Up to so many hours, `2h` is how long ago; from there on, `17h` is a time of the day.
    private static let longest = 6

    init(_ context: QueryReading.Context) { self.context = context }

    /// - Parameter text: folded.
    /// - Returns: the moment, and how it is said.
    func moment(_ text: String, isSince: Bool) -> (Query.Moment, String)? {
        let phrases = context.phrases
        if let minutes = duration(text) {
            let chip = phrases.searchAgo(phrases.searchDuration(minutes), isSince: isSince)
            return (.instant(context.now - Int64(minutes) * MomentReader.minute), chip)
        }
        if let time = HourOfDay(typed: text) {
            let start = dayOfLastNote(notAfter: time)
            let chip = phrases.searchFrom(phrases.time(hour: time.hour, minute: time.minute), isSince: isSince)
            return (.local(start + Int64(time.hour * 60 + time.minute) * MomentReader.minute), chip)
        }
        guard let day = day(text) else { return nil }
        let chip = phrases.searchFrom(phrases.shortDate(day.iso), isSince: isSince)
        return (.local(Int64(day.daysSince1970) * MomentReader.day), chip)
    }

    /// In minutes.
    private func duration(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), digits.count <= 5 else { return nil }
        let unit = text.dropFirst(digits.count)
        switch unit {
        case "", "m", "mn", "min", "minutes", "minute": return number
        case "j", "d", "jours", "days", "jour", "day": return number * 24 * 60
        case "h" where number <= MomentReader.longest: return number * 60
        default:
            guard unit.first == "h", number <= MomentReader.longest, let minutes = Int(unit.dropFirst()), minutes < 60
            else { return nil }
            return number * 60 + minutes
        }
    }

    /// The day that a time of the day is of: that of the last note, or the day before where it is later than that note;
    /// so that a session can be searched by its hours for ever.
    private func dayOfLastNote(notAfter time: HourOfDay) -> Int64 {
        let latest = context.latest ?? Int64(context.today.daysSince1970) * MomentReader.day
        let start = latest - latest % MomentReader.day
        let isPastMidnight = (latest - start) / MomentReader.minute < 5 * 60
        let isLater = Int64(time.hour * 60 + time.minute) * MomentReader.minute > latest - start
        return isPastMidnight && isLater ? start - MomentReader.day : start
    }

    private func day(_ text: String) -> CalendarDay? {
        switch text {
        case "aujourd'hui", "auj", "today": return context.today
        case "hier", "yesterday": return context.today.adding(days: -1)
        default: break
        }
        let isShort = text.split(separator: "/").count == 2
        return CalendarDay(typed: isShort ? "\(text)/\(context.today.year)" : text)
    }
}
