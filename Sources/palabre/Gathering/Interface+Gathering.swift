import Console
import Journal
import Phrases
import Session
import Workshop

/// What the interface waits for while folders are looked at or taken in.
enum GatherAnswer: Sendable {
    case found([TableOffer])
    /// Folders that somebody asked to look at; or why there are none.
    case looked([TableOffer], String)
    case completed((path: String, choices: [String]))
    case taken([Gatherer.Outcome])
}

extension Interface {
    /// Begins it, in a thread of its own: a key may be slow, and whoever notes goes on noting.
    func gather(_ request: GatherRequest) {
        let gatherer = Gatherer(home: folder, phrases: phrases, writing: session.device)
        let home = folder
        do throws(SystemFault) {
            let job = try BackgroundJob<GatherAnswer>(wake: session.wake) {
                switch request {
                case .search: .found(gatherer.offers(PluggedIn().workshops(except: home)))
                case .look(let typed): Interface.look(TypedPath.whole(typed), gatherer)
                case .complete(let typed): .completed(TypedPath.complete(typed))
                case .join(let paths): .taken(paths.map { gatherer.take($0) })
                }
            }
            gathering.append(job)
        } catch {
            send(.gathered(.refused(phrases.system(error))))
        }
    }

    private static func look(_ path: String, _ gatherer: Gatherer) -> GatherAnswer {
        if PluggedIn.isSame(path, gatherer.home) { return .looked([], gatherer.phrases.isThisVeryFolder) }
        let found = PluggedIn().workshops(under: path, except: gatherer.home)
        if found.count == 1 {
            do throws(SessionFault) {
                return .looked([try gatherer.offer(found[0])], "")
            } catch {
                return .looked([], gatherer.phrases.fault(error))
            }
        }
        let offers = gatherer.offers(found)
        return .looked(offers, offers.isEmpty ? gatherer.phrases.nothingToGather(path) : "")
    }

    /// Tells what was found or done, when it was.
    /// - Returns: whether it was.
    func takeGathered() -> Bool {
        let answers = gathering.map { $0.take() }
        gathering = zip(gathering, answers).filter { $1 == nil }.map(\.0)
        for answer in answers.compactMap(\.self) { hear(answer) }
        return answers.contains { $0 != nil }
    }

    private func hear(_ answer: GatherAnswer) {
        switch answer {
        case .found(let offers): send(.gathered(.found(offers)))
        case .looked(let offers, let why):
            send(.gathered(offers.isEmpty ? .refused(why) : .looked(offers)))
        case .completed(let found): send(.gathered(.completed(found.path, choices: found.choices)))
        case .taken(let outcomes):
            var gathered = GatherNews.Gathered("", isNew: false)
            gathered.sentence = outcomes.compactMap { take($0, &gathered) }.joined(separator: " · ")
            let twice = Gatherer.twice(outcomes, in: session.state)
            if gathered.isNew, !twice.isEmpty {
                gathered.sentence += ". " + phrases.namesakes(twice, phrases.actionMergeDoubles.sentence)
            }
            if !gathered.sentence.isEmpty { send(.gathered(.joined(gathered))) }
            let waiting = outcomes.compactMap { if case .waits(let path) = $0 { path } else { nil } }
            if !waiting.isEmpty { carryOut(.leave(for: .again(model.selectedTheme, gathering: waiting))) }
        }
    }

    /// - Returns: what is said of it; nil where that comes later.
    private func take(_ outcome: Gatherer.Outcome, _ gathered: inout GatherNews.Gathered) -> String? {
        switch outcome {
        case .waits: return nil
        case .failed(let why):
            gathered.isWarning = true
            return why
        case .taken(let folder):
            if folder.events > 0 { gathered.isNew = true }
            if folder.isClosing || folder.isIncomplete { gathered.isWarning = true }
            return folder.sentence(phrases)
        case .other(let name, let state):
            let joining = Joining(state, to: session.state)
            if !joining.isEmpty {
                carryOut(.perform(.adopt(joining.events)))
                (gathered.isNew, gathered.isUndoable) = (true, true)
            }
            let folder = GatheredFolder(
                name: name, notes: joining.notes, people: joining.people, events: joining.events.count)
            return folder.sentence(phrases, undo: model.undoKey)
        }
    }
}
