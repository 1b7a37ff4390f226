/// A day of the Gregorian calendar, as people write it.
public struct CalendarDay: Hashable, Comparable, Sendable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    public let day: Int

    /// The first day that there is.
    public static let first = CalendarDay()

    private init() { (year, month, day) = (1, 1, 1) }

    /// Nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...CalendarMonth.length(year: year, month: month)).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2023-03-15`, `15/03/2023`, `15.3.23`, « mercredi 15 mars 2023 », « 1er avril 2023 », `March 15, 2023`.
    ///
    /// Numbers come day first, as in France. Two digits of a year are of this century. Nil for anything else, and for a
    /// weekday that is not that day's: better print what was typed than correct it.
    public init?(typed text: String) {
        let tokens = CalendarWords.tokens(text)
        let numbers = tokens.compactMap(\.number)
        let names = tokens.compactMap(\.name)
        let weekdays = names.compactMap(CalendarWords.weekday)
        let months = names.compactMap(CalendarWords.month)
        guard numbers.count + names.count == tokens.count, weekdays.count + months.count == names.count else {
            return nil
        }
        guard weekdays.count <= 1 else { return nil }
        let read: CalendarDay?
        switch (months.count, numbers.count) {
        case (1, 2):
            read = CalendarDay(
                year: CalendarWords.year(numbers[1]), month: months[0], day: numbers[0].value)
        case (0, 3) where numbers[0].digits == 4:
            read = CalendarDay(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
        case (0, 3) where numbers[0].digits <= 2 && numbers[1].digits <= 2:
            read = CalendarDay(
                year: CalendarWords.year(numbers[2]), month: numbers[1].value, day: numbers[0].value)
        default:
            read = nil
        }
        guard let read, weekdays.first ?? read.weekday == read.weekday else { return nil }
        self = read
    }

    /// 0 for Monday to 6 for Sunday.
    public var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }

    /// Days since 1 January 1970. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    public var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// As `2023-03-15`.
    public var iso: String {
        "\(CalendarWords.padded(year, 4))-\(CalendarWords.padded(month))-\(CalendarWords.padded(day))"
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// A month, where the day is not known.
public struct CalendarMonth: Hashable, Sendable {
    public let year: Int
    /// 1 to 12.
    public let month: Int

    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    /// Reads `2021-12`, `12/2021`, « décembre 2021 ».
    public init?(typed text: String) {
        let tokens = CalendarWords.tokens(text)
        guard tokens.count == 2 else { return nil }
        switch (tokens[0], tokens[1]) {
        case (.number(let first), .number(let second)) where first.digits == 4 && second.digits <= 2:
            self.init(year: first.value, month: second.value)
        case (.number(let first), .number(let second)) where first.digits <= 2 && second.digits == 4:
            self.init(year: second.value, month: first.value)
        case (.name(let name), .number(let year)) where year.digits == 4:
            guard let month = CalendarWords.month(name) else { return nil }
            self.init(year: year.value, month: month)
        default:
            return nil
        }
    }

    /// As `2021-12`.
    public var iso: String { "\(CalendarWords.padded(year, 4))-\(CalendarWords.padded(month))" }

    /// How many days it has.
    public static func length(year: Int, month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// An hour of the day.
public struct HourOfDay: Hashable, Comparable, Sendable {
    /// 0 to 24; 24 is midnight at the end of the day.
    public let hour: Int
    public let minute: Int

    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour) && (0...59).contains(minute) || (hour, minute) == (24, 0) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// Reads `18:30`, `18.30`, `18h30`, `18 h`, `9h`, `6:30 pm`, `6.30pm`, `6 pm`.
    public init?(typed text: String) {
        let tokens = CalendarWords.tokens(text, separators: [":", "."])
        var hour: Int?
        var minute: Int?
        var half: Int?
        var sawUnit = false
        for token in tokens {
            switch token {
            case .number(let number) where number.digits <= 2 && hour == nil: hour = number.value
            case .number(let number) where number.digits == 2 && minute == nil && half == nil: minute = number.value
            case .name("h") where hour != nil && minute == nil && !sawUnit,
                .name("heures") where hour != nil && minute == nil && !sawUnit:
                sawUnit = true
            case .name("am") where hour != nil && half == nil: half = 0
            case .name("pm") where hour != nil && half == nil: half = 12
            default: return nil
            }
        }
        guard var hour, sawUnit || minute != nil || half != nil else { return nil }
        if let half {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + half
        }
        self.init(hour: hour, minute: minute ?? 0)
    }

    /// As `18:30`.
    public var iso: String { "\(CalendarWords.padded(hour)):\(CalendarWords.padded(minute))" }

    public static func < (left: HourOfDay, right: HourOfDay) -> Bool {
        (left.hour, left.minute) < (right.hour, right.minute)
    }
}
