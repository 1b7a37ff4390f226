import Phrases
import Screen
import Workshop

/// Counts as bars under each other: numbers aligned at the right, bars of whole blocks and eighths, and a pattern of their
/// own for what is against and for abstentions, so that nothing is told by colour alone.
struct VoteBars {
    private let phrases: Phrases
    private let palette: Palette
    /// The highest counts of all that are compared, which take the whole width: of dots, and of hands, which are counted
    /// at other moments.
    private let (mostDots, mostHands): (Int, Int)
    private let digits: Int
    private let labelWidth: Int

    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    init(_ entries: [Ranking.Entry], _ phrases: Phrases, _ palette: Palette) {
        (self.phrases, self.palette) = (phrases, palette)
        let counts = entries.flatMap { $0.votes.all }
        func most(_ areHands: Bool) -> Int {
            counts.filter { Votes.answers.contains($0.label) == areHands }.map(\.count).max() ?? 1
        }
        (mostDots, mostHands) = (most(false), most(true))
        digits = "\(max(mostDots, mostHands))".count
        // Dots alone need no name.
        let isPlain = counts.allSatisfy { $0.label == Votes.dots }
        labelWidth =
            isPlain
            ? 0 : min(16, counts.map { DisplayWidth.columns(of: phrases.voteLabel($0.label, $0.count)) }.max() ?? 0)
    }

    /// A row for each label.
    func rows(_ votes: Votes, indent: Int, width: Int) -> [[Span]] {
        votes.all.map { label, count in
            let number = String(repeating: " ", count: max(0, digits - "\(count)".count)) + "\(count)"
            var lead = String(repeating: " ", count: indent) + number + " "
            if labelWidth > 0 {
                let name = DisplayWidth.clipped(phrases.voteLabel(label, count), to: labelWidth)
                lead += name + String(repeating: " ", count: labelWidth - DisplayWidth.columns(of: name) + 1)
            }
            let room = max(1, width - DisplayWidth.columns(of: lead) - 1)
            return [Span(lead, palette.text), Span(bar(count, label, room), style(label))]
        }
    }

    /// A bar that is never nothing: one vote is seen.
    func bar(_ count: Int, _ label: String, _ room: Int) -> String {
        let highest = max(1, Votes.answers.contains(label) ? mostHands : mostDots)
        let parts = max(1, (count * room * 8 + highest / 2) / highest)
        switch label {
        case Votes.against: return String(repeating: "▒", count: max(1, (parts + 4) / 8))
        case Votes.abstention: return String(repeating: "░", count: max(1, (parts + 4) / 8))
        default: return String(repeating: "█", count: parts / 8) + VoteBars.eighths[parts % 8]
        }
    }

    private func style(_ label: String) -> Style {
        switch label {
        case Votes.inFavour: palette.good
        case Votes.against: palette.warning
        case Votes.abstention: palette.faint
        default: palette.accent
        }
    }
}
