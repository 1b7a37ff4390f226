/// A wall clock that moves when it is told to: it begins on Thursday 12 March 2026 at 18:00, Paris time.
public struct FixedClock: Sendable {
    public var milliseconds: Int64

    /// - Parameter milliseconds: since 1970.
    public init(milliseconds: Int64 = 1_773_334_800_000) { self.milliseconds = milliseconds }

    public mutating func advance(milliseconds: Int64 = 1000) { self.milliseconds += milliseconds }

    /// The local time with its offset, as events hold it.
    public var at: String {
        let local = milliseconds + 3_600_000
        let (day, time) = local.quotientAndRemainder(dividingBy: 86_400_000)
        let (year, month, date) = FixedClock.civil(day)
        let clock = [time / 3_600_000, time / 60_000 % 60, time / 1000 % 60].map(FixedClock.twoDigits)
        let fraction = String(String(1000 + time % 1000).dropFirst())
        return "\(year)-" + FixedClock.twoDigits(month) + "-" + FixedClock.twoDigits(date) + "T"
            + clock.joined(separator: ":") + "." + fraction + "+01:00"
    }

    private static func twoDigits(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }

    /// The date of a day counted from 1970: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
    }
}
