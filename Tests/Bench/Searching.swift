import Console
import Glibc
import Phrases
import Report
import Screen
import Workshop

/// Searching as one types, without a terminal: what a key costs before anything is drawn on it.
struct Searching {
    /// A million texts in one buffer, beside a pass of memchr through as many bytes.
    static func texts(_ count: Int = 1_000_000, runs: Int = 20) -> [Row] {
        var random = Random(seed: 7)
        var texts = FoldedTexts()
        var bytes: [UInt8] = []
        for _ in 0..<count {
            let text = Days.words(&random)
            texts.append(text)
            bytes += Array(text.utf8)
        }
        return ["debattre", "samedi sans", "e", "introuvable"].map { word in
            var (ours, reference) = (Samples(), Samples())
            var found = 0
            for _ in 0..<runs {
                var start = now()
                texts.forEach(holding: Array(word.utf8)) { _ in found += 1 }
                ours.add(now() - start)
                start = now()
                let isThere = bytes.withUnsafeBytes { buffer in
                    buffer.baseAddress.map { memchr($0, 0, buffer.count) != nil } ?? false
                }
                reference.add(now() - start)
                if isThere { found += 1 }
            }
            return Row(
                name: "«\(word)» in \(count) texts: \(found / runs)", figure: ours.median, reference: "one memchr pass",
                referenceFigure: reference.median, runs: runs, target: .times(8))
        }
    }

    /// Keys in the search line over a list of notes: update and view, beside one frame.
    static func keys(notes count: Int = 100_000) -> [Row] {
        let world = World(today: CalendarDay.first, hour: "18:00", now: 1_678_899_900_000)
        var model = Model(
            state: state(notes: count), device: .none, phrases: Phrases(.french), size: Size(width: 120, height: 40),
            today: world.today, now: world.now)
        func press(_ key: Key) -> Nanoseconds {
            let start = now()
            _ = update(&model, .input(.key(key)), world)
            let grid = view(model)
            let end = now()
            return grid.size.width > 0 ? end - start : 0
        }
        _ = press(.escape)
        // Whoever searches before the first pause types on while the index is made beside.
        let fresh = model
        let opening = press(.character("/"))
        let typing = press(.character("b"))
        model = fresh
        for case .index(let state, var index, let revision) in update(&model, .tick, world) {
            index.update(from: state)
            _ = update(&model, .indexed(index, revision: revision), world)
        }
        let openingLater = press(.character("/"))
        var (samples, worst) = (Samples(), Nanoseconds(0))
        let queries = [
            "e", "les aines", "samedi sans voiture", "genre:action ombre", "-jardin voix:0", "\"a l'ombre\"", "s",
        ]
        var pressed = 0
        for query in queries {
            for key in query.map({ Key.character($0) }) + query.map({ _ in Key.backspace }) {
                let taken = press(key)
                samples.add(taken)
                worst = max(worst, taken)
                pressed += 1
            }
        }
        let frame: Nanoseconds = 16_000_000
        func row(_ name: String, _ figure: Nanoseconds, _ runs: Int) -> Row {
            Row(
                name: name, figure: figure, reference: "one frame of 16 ms", referenceFigure: frame, runs: runs,
                target: .times(1))
        }
        return [
            row("key in the search line, \(count) notes", samples.median, pressed), row("  p99", samples.p99, pressed),
            row("  worst", worst, pressed), row("  opening it, after a pause", openingLater, 1),
            row("  opening it before any pause, while the index is made beside", opening, 1),
            row("  and the first key in it", typing, 1),
        ]
    }

    /// The lines of the compte-rendu that is read beside the panes.
    static func reading(notes count: Int = 2_000, runs: Int = 20) -> Row {
        let state = state(notes: count)
        var samples = Samples()
        var lines = 0
        for _ in 0..<runs {
            let start = now()
            lines = Document(state, options: ReportOptions(language: .french)).lines.count
            samples.add(now() - start)
        }
        return Row(
            name: "compte-rendu of \(count) notes as \(lines) lines", figure: samples.median,
            reference: "one frame of 16 ms", referenceFigure: 16_000_000, runs: runs, target: .times(1))
    }

    private static func state(notes count: Int) -> State {
        var state = State()
        var random = Random(seed: 11)
        func perform(_ command: Command) {
            let moment = Moment(clock: .zero, device: .none, at: "2023-03-15T18:00:00.000+01:00")
            for event in (try? state.decide(command, ids: .system)) ?? [] { event.apply(to: &state, at: moment) }
        }
        for number in 1...20 { perform(.addTheme(title: "Thème \(number)", prompt: "", parent: nil, place: .last)) }
        let themes = state.outline.map(\.theme.id)
        var rest = count
        while rest > 0 {
            let drafts = (0..<min(rest, 1_000)).map { _ in
                var draft = Draft(Days.words(&random))
                draft.kind = [.idea, .idea, .question, .action].randomElement(using: &random) ?? .idea
                draft.themes = themes.randomElement(using: &random).map { [.existing($0)] } ?? []
                return draft
            }
            perform(.capture(drafts))
            rest -= drafts.count
        }
        return state
    }
}
