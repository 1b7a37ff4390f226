import Phrases
import Screen
import Workshop

extension ActionTable {
    /// What is done while something is projected.
    static let projection: [Action] = [
        Action(
            .followNews, .projection, scoped: [.projection: [.character("f")]], panes: [],
            words: { $0.actionFollowNews }
        ) { model, _ in
            guard case .projecting(var projection) = model.mode else { return [] }
            projection.follows.toggle()
            model.mode = .projecting(projection)
            model.say(projection.follows ? model.phrases.projectionFollows : model.phrases.projectionStays)
            return []
        },
        Action(
            .slower, .projection, scoped: [.projection: [.character("+")]], panes: [], words: { $0.actionSlower }
        ) { model, _ in
            model.pace(by: 1)
            return []
        },
        Action(
            .faster, .projection, scoped: [.projection: [.character("-")]], panes: [], words: { $0.actionFaster }
        ) { model, _ in
            model.pace(by: -1)
            return []
        },
        Action(
            .light, .projection, scoped: [.projection: [.character("i")]], panes: [], words: { $0.actionLight }
        ) { model, _ in
            guard case .projecting(var projection) = model.mode else { return [] }
            projection.isLight.toggle()
            projection.changed()
            model.mode = .projecting(projection)
            return []
        },
    ]
}

extension Model {
    /// A page of the projection stays longer, or less long.
    fileprivate mutating func pace(by steps: Int) {
        guard case .projecting(var projection) = mode else { return }
        projection.slowDown(by: steps)
        projection.turnedAt = now
        mode = .projecting(projection)
        say(projection.seconds.map(phrases.pageEvery) ?? phrases.pageByKey)
    }
}
