import Phrases
import Testing
import Workshop

@Suite("Dates and hours as people write them")
struct CalendarTests {
    @Test(
        "days",
        arguments: [
            ("2024-04-12", "2024-04-12"), ("12/04/2024", "2024-04-12"), ("12.4.24", "2024-04-12"),
            ("vendredi 12 avril 2024", "2024-04-12"), ("le 1er avril 2024", "2024-04-01"),
            ("1 AOÛT 2024", "2024-08-01"),
            ("April 12, 2024", "2024-04-12"), ("Friday 12th April 2024", "2024-04-12"), ("29/02/2024", "2024-02-29"),
        ])
    func days(_ typed: String, _ iso: String) { #expect(CalendarDay(typed: typed)?.iso == iso) }

    @Test(
        "what is no day is not made one",
        arguments: [
            "", "31/02/2024", "29/02/2023", "lundi 12 avril 2024", "2024", "avril 2024", "12 avril", "au printemps",
            "12/13/2024", "2024-04-12T10:00", "12 avril 2024 18h", "1/2/3/4",
        ])
    func noDays(_ typed: String) { #expect(CalendarDay(typed: typed) == nil) }

    @Test(
        "months",
        arguments: [
            ("2021-12", "2021-12"), ("12/2021", "2021-12"), ("décembre 2021", "2021-12"), ("May 2022", "2022-05"),
        ])
    func months(_ typed: String, _ iso: String) { #expect(CalendarMonth(typed: typed)?.iso == iso) }

    @Test(
        "what is no month is not made one", arguments: ["", "13/2021", "2021-12-01", "décembre", "2021", "hiver 2021"])
    func noMonths(_ typed: String) { #expect(CalendarMonth(typed: typed) == nil) }

    @Test(
        "hours",
        arguments: [
            ("18:30", "18:30"), ("18h30", "18:30"), ("18 h", "18:00"), ("9h", "09:00"), ("6:30 pm", "18:30"),
            ("6.30pm", "18:30"), ("18.30", "18:30"),
            ("12 am", "00:00"), ("24h", "24:00"), ("8 heures 15", "08:15"),
        ])
    func hours(_ typed: String, _ iso: String) { #expect(HourOfDay(typed: typed)?.iso == iso) }

    @Test("what is no hour is not made one", arguments: ["", "18", "25h", "18h60", "h30", "vers 18h", "18:30:15"])
    func noHours(_ typed: String) { #expect(HourOfDay(typed: typed) == nil) }

    @Test("weekdays are right over four centuries")
    func weekdays() {
        // 1 January 1970 was a Thursday; each day after it is one further.
        var expected = 3
        var count = 0
        for year in 1970..<2370 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CalendarDay(year: year, month: month, day: day) else { continue }
                    if date.weekday != expected { Issue.record("\(date.iso)") }
                    expected = (expected + 1) % 7
                    count += 1
                }
            }
        }
        #expect(count == 146_097)
    }

    @Test("in words, in both languages")
    func words() {
        let (french, english) = (Phrases(.french), Phrases(.english))
        #expect(french.date(weekday: 4, day: 1, month: 8, year: 2025) == "vendredi 1er août 2025")
        #expect(english.date(weekday: 4, day: 1, month: 8, year: 2025) == "Friday 1 August 2025")
        #expect(
            french.span(from: french.time(hour: 16, minute: 5), to: french.time(hour: 22, minute: 0))
                == "de 16h05 à 22h")
        #expect(french.span(from: "", to: "22h") == "jusqu’à 22h")
        #expect(english.time(hour: 9, minute: 0) == "9:00")
    }
}
