import Workshop

/// Something that another device wrote, as it comes in.
public struct Arrival: Hashable, Sendable {
    /// What it is about.
    public enum Subject: Hashable, Sendable {
        case note(Contribution.ID)
        case theme(Theme.ID)
        case person(Attendee.ID)
        case session
    }

    public let device: Device.ID
    public let subject: Subject
    /// Whether it made what it is about.
    public let isNew: Bool

    public init(device: Device.ID, subject: Subject, isNew: Bool) {
        (self.device, self.subject, self.isNew) = (device, subject, isNew)
    }

    /// Nil for what nobody needs to be told of.
    public init?(_ entry: Entry) {
        guard case .event(let event) = entry.content else { return nil }
        switch event {
        case let event as ContributionAdded: self.init(device: entry.device, subject: .note(event.id), isNew: true)
        case let event as ContributionChanged: self.init(device: entry.device, subject: .note(event.id), isNew: false)
        case let event as ThemeAdded: self.init(device: entry.device, subject: .theme(event.id), isNew: true)
        case let event as ThemeChanged: self.init(device: entry.device, subject: .theme(event.id), isNew: false)
        case let event as AttendeeAdded: self.init(device: entry.device, subject: .person(event.id), isNew: true)
        case let event as AttendeeChanged: self.init(device: entry.device, subject: .person(event.id), isNew: false)
        case let event as AttendeeNamed: self.init(device: entry.device, subject: .person(event.id), isNew: false)
        case is DetailSet, is PersonalDetailSet: self.init(device: entry.device, subject: .session, isNew: false)
        default: return nil
        }
    }
}
