/// Dates as they are written where room is short: in the header, on a card.
extension Phrases {
    /// `mer. 15 mars 2023`, `sam. 1er avr. 2023`.
    /// - Parameters:
    ///   - weekday: 0 for Monday.
    ///   - month: 1 for January.
    public func shortDay(weekday: Int, day: Int, month: Int, year: Int) -> String {
        let names = say("lun. mar. mer. jeu. ven. sam. dim.", "Mon Tue Wed Thu Fri Sat Sun").split(separator: " ")
        let name = names.indices.contains(weekday) ? names[weekday] + " " : ""
        return name + say(day == 1 ? "1er " : "\(day) ", "\(day) ") + shortMonth(month, year: year)
    }

    /// `mars 2023`.
    public func shortMonth(_ month: Int, year: Int) -> String {
        let french = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."
        let names = say(french, "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(separator: " ")
        return (names.indices.contains(month - 1) ? names[month - 1] + " " : "") + "\(year)"
    }

    /// `18h02`, of digits.
    public func hour(_ hour: String, _ minute: String) -> String {
        // As all other hours: « 0h03 », « 9h05 ».
        let short = hour.count == 2 && hour.hasPrefix("0") ? String(hour.dropFirst()) : hour
        return say("\(short)h\(minute)", "\(short):\(minute)")
    }

    /// By when an action is to be done, on its card.
    public func dueBy(_ date: String) -> String { say("pour le \(date)", "by \(date)") }
}
