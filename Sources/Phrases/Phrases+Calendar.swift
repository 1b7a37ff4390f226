/// Dates and hours in words. Days, months and hours come as numbers, for what they are in is another module's matter.
extension Phrases {
    /// - Parameter number: 1 to 12.
    public func month(_ number: Int) -> String {
        let french = [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre",
        ]
        let english = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        let index = min(max(number, 1), 12) - 1
        return say(french[index], english[index])
    }

    /// - Parameter number: 0 for Monday to 6 for Sunday.
    public func weekday(_ number: Int) -> String {
        let french = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let index = min(max(number, 0), 6)
        return say(french[index], english[index])
    }

    /// « mercredi 15 mars 2023 », with « 1er » for the first.
    public func date(weekday: Int, day: Int, month: Int, year: Int) -> String {
        let name = self.weekday(weekday)
        let monthName = self.month(month)
        return say("\(name) \(day == 1 ? "1er" : "\(day)") \(monthName) \(year)", "\(name) \(day) \(monthName) \(year)")
    }

    /// « décembre 2021 ».
    public func date(month: Int, year: Int) -> String {
        let name = self.month(month)
        return say("\(name) \(year)", "\(name) \(year)")
    }

    /// « 16h30 », « 22h ».
    public func time(hour: Int, minute: Int) -> String {
        let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
        return say(minute == 0 ? "\(hour)h" : "\(hour)h\(minutes)", "\(hour):\(minutes)")
    }

    /// « de 16h30 à 22h », « à partir de 16h30 », « jusqu'à 22h »; empty when neither is known.
    public func span(from start: String, to end: String) -> String {
        switch (start.isEmpty, end.isEmpty) {
        case (false, false): say("de \(start) à \(end)", "from \(start) to \(end)")
        case (false, true): say("à partir de \(start)", "from \(start)")
        case (true, false): say("jusqu’à \(end)", "until \(end)")
        case (true, true): ""
        }
    }

    public func minutes(_ number: Int) -> String {
        say("\(number)\u{A0}min", "\(number) min")
    }
}
