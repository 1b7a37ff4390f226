extension Mode {
    /// Changes the sorting that something else stands over: a list, a line, the help.
    mutating func changeTriageBelow(_ change: (inout Triage) -> Void) {
        switch self {
        case .choosing(var chooser):
            chooser.over.changeTriage(change)
            self = .choosing(chooser)
        case .typing(var entry):
            entry.over.changeTriage(change)
            self = .typing(entry)
        case .reading(var reading):
            reading.over.changeTriage(change)
            self = .reading(reading)
        case .helping(let top, .triaging(var triage)):
            change(&triage)
            self = .helping(top: top, over: .triaging(triage))
        default: break
        }
    }
}

extension Chooser.Over {
    fileprivate mutating func changeTriage(_ change: (inout Triage) -> Void) {
        guard case .triage(var triage) = self else { return }
        change(&triage)
        self = .triage(triage)
    }
}
