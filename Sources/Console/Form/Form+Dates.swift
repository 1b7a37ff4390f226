import Phrases
import Workshop

extension Form.Field {
    /// The value as people read it: a day and an hour in their words, anything else as it was typed.
    func shown(_ phrases: Phrases) -> String {
        switch name {
        case .detail(.date), .meeting(_, .date): phrases.shortDate(value)
        case .detail(.start), .detail(.end), .meeting(_, .start), .meeting(_, .end), .person(.arrival),
            .person(.departure):
            HourOfDay(typed: value).map { phrases.time(hour: $0.hour, minute: $0.minute) } ?? value
        default: value
        }
    }
}
