import Workshop
import YAML

extension PackFile {
    /// The file of a pack: reading it gives the pack again. What a pack does not say is not written.
    public static func text(of pack: Pack) -> String {
        var writer = PackWriter()
        writer.write(pack)
        return YAMLNode(.fields(writer.fields)).text { PackWriter.isShort($0) }
    }
}

/// A pack as names and values, in the order in which people read them.
private struct PackWriter {
    private(set) var fields: [YAMLField] = []

    mutating func write(_ pack: Pack) {
        add("title", text(pack.title))
        add("language", text(pack.language))
        add("description", text(pack.description))
        add("audience", text(pack.audience))
        add("materials", list(pack.materials.map { YAMLNode(.text($0)) }))
        add("roles", pairs(pack.roles.map { ($0.name, YAMLNode(.text($0.task))) }))
        add("levels", list(pack.levels.map { YAMLNode(.text($0)) }))
        add("prompt_label", text(pack.promptLabel))
        add("prompt_hint", text(pack.promptHint))
        let emptiness = PackWriter.commonEmptiness(pack)
        if emptiness != .print { add("empty", text(emptiness.rawValue)) }
        add("agenda", list(pack.agenda.map(step)))
        add("themes", themes(pack.themes, emptiness))
        let each = pack.each.sorted { $0.key < $1.key }.filter { !pack.levelName($0.key).isEmpty }
        add(
            "each",
            pairs(each.compactMap { depth, plans in themes(plans, emptiness).map { (pack.levelName(depth), $0) } }))
        if let capacity = pack.capacity {
            let number = YAMLNode(.text("\(capacity.number)"))
            add(
                "capacity",
                capacity.reason.isEmpty
                    ? number : pairs([("number", number), ("reason", YAMLNode(.text(capacity.reason)))]))
        }
        let details = Detail.standard + pack.extras.map { .extra($0) }
        add(
            "details",
            pairs(details.compactMap { detail in pack.details[detail].map { (detail.name, YAMLNode(.text($0))) } }))
        add(
            "fields",
            list(
                pack.fields.map { question in
                    question.hint.isEmpty
                        ? YAMLNode(.text(question.detail.name))
                        : YAMLNode(.fields([YAMLField(question.detail.name, YAMLNode(.text(question.hint)))]))
                }))
        if pack.inclusive != .epicene { add("inclusive", text(pack.inclusive.rawValue)) }
        add("letterhead", text(pack.letterhead.joined(separator: "\n")))
        add("sections", list(pack.sections.map(section)))
    }

    /// Lists of a few words stand on one line.
    static func isShort(_ list: YAMLNode) -> Bool {
        guard case .list(let elements) = list.content else { return false }
        var length = 0
        for element in elements {
            guard case .text(let text) = element.content, !text.contains("\n") else { return false }
            length += text.count + 2
        }
        return length < 90
    }

    /// What most themes do when nothing was said.
    private static func commonEmptiness(_ pack: Pack) -> Theme.Emptiness {
        var counts: [Theme.Emptiness: Int] = [:]
        func count(_ plans: [ThemePlan]) {
            for plan in plans {
                counts[plan.whenEmpty, default: 0] += 1
                count(plan.themes)
            }
        }
        count(pack.themes)
        for plans in pack.each.values { count(plans) }
        return Theme.Emptiness.allCases.max { counts[$0] ?? 0 < counts[$1] ?? 0 } ?? .print
    }

    private mutating func add(_ name: String, _ value: YAMLNode?) {
        if let value { fields.append(YAMLField(name, value)) }
    }

    private func text(_ text: String) -> YAMLNode? { text.isEmpty ? nil : YAMLNode(.text(text)) }

    private func list(_ elements: [YAMLNode]) -> YAMLNode? { elements.isEmpty ? nil : YAMLNode(.list(elements)) }

    private func pairs(_ pairs: [(String, YAMLNode)]) -> YAMLNode? {
        pairs.isEmpty ? nil : YAMLNode(.fields(pairs.map { YAMLField($0.0, $0.1) }))
    }

    private func step(_ step: Pack.Step) -> YAMLNode {
        let parts = [
            ("title", text(step.title)), ("minutes", step.minutes.map { YAMLNode(.text("\($0)")) }),
            ("who", text(step.who)), ("how", text(step.how)),
        ].compactMap { name, value in value.map { (name, $0) } }
        return parts.count == 1 ? YAMLNode(.text(step.title)) : YAMLNode(.fields(parts.map { YAMLField($0.0, $0.1) }))
    }

    private func themes(_ plans: [ThemePlan], _ emptiness: Theme.Emptiness) -> YAMLNode? {
        list(plans.map { theme($0, emptiness) })
    }

    private func theme(_ plan: ThemePlan, _ emptiness: Theme.Emptiness) -> YAMLNode {
        let parts = [
            ("title", text(plan.title)), ("prompt", text(plan.prompt)), ("ask", text(plan.ask)),
            ("form", plan.form == .bullets ? nil : text(plan.form.rawValue)),
            ("empty", plan.whenEmpty == emptiness ? nil : text(plan.whenEmpty.rawValue)),
            ("number", text(plan.number)), ("room", text(plan.room)),
            ("themes", plan.keepsItsOwn ? YAMLNode(.list(plan.themes.map { theme($0, emptiness) })) : nil),
        ].compactMap { name, value in value.map { (name, $0) } }
        return parts.count == 1 ? YAMLNode(.text(plan.title)) : YAMLNode(.fields(parts.map { YAMLField($0.0, $0.1) }))
    }

    private func section(_ plan: SectionPlan) -> YAMLNode {
        let name = plan.section.rawValue
        guard !plan.title.isEmpty || plan.times != .planned else {
            guard let form = plan.form else { return YAMLNode(.text(name)) }
            return YAMLNode(.fields([YAMLField(name, YAMLNode(.text(form.rawValue)))]))
        }
        let parts = [
            ("title", text(plan.title)), ("form", plan.form.flatMap { text($0.rawValue) }),
            ("times", plan.times == .planned ? nil : text(plan.times.rawValue)),
        ]
        let fields = parts.compactMap { part, value in value.map { YAMLField(part, $0) } }
        return YAMLNode(.fields([YAMLField(name, YAMLNode(.fields(fields)))]))
    }
}
