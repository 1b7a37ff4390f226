/// Every event that this version knows. A journal may hold others, of a newer one.
public enum EventTypes {
    public static let all: [any Event.Type] = [
        ThemeAdded.self, ThemeChanged.self, ThemeMoved.self,
        ContributionAdded.self, ContributionChanged.self, ContributionFiled.self, ContributionMoved.self,
        ContributionNested.self, ContributionRedacted.self, VotesCast.self, VotesCounted.self,
        VotesHidden.self, DotsGivenOut.self,
        AttendeeAdded.self, AttendeeChanged.self, AttendeeNamed.self, AttendeeMerged.self, AttendeeErased.self,
        OrganisationAdded.self, OrganisationChanged.self, OrganisationMerged.self,
        FloorAsked.self, FloorGiven.self, FloorEnded.self, FloorMoved.self, FloorWithdrawn.self,
        UnnamedChanged.self, UnnamedCounted.self,
        DetailSet.self, PersonalDetailSet.self, MeetingAdded.self, MeetingChanged.self,
        PhaseAdded.self, PhaseChanged.self, PhaseMoved.self, PackApplied.self, PackContinued.self,
        SessionClosed.self, SessionReopened.self, ReportValidated.self, DeviceLabelled.self, DeviceSeated.self,
        StepUndone.self, StepRedone.self,
    ]

    static let byName: [String: any Event.Type] = Dictionary(
        uniqueKeysWithValues: all.map { ($0.type, $0) })
}
