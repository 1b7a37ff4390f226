import Phrases
import Workshop

extension Phrases {
    /// Why a command was not done.
    public func refusal(_ refusal: Refusal) -> String {
        switch refusal {
        case .nothingTyped: refusedNothingTyped
        case .notThere: refusedNotThere
        case .underItself: refusedUnderItself
        case .sameAlready: refusedSameAlready
        case .notAGroup: notAGroup
        case .isAGroup: refusedIsAGroup
        case .themeAside: refusedThemeAside
        case .tooLong(let limit): refusedTooLong(limit / 1024)
        case .redacted: refusedRedacted
        }
    }
}
