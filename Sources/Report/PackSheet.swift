import Phrases
import Workshop

/// A pack as a sheet for whoever facilitates: what it is for, who does what, the agenda with its minutes, the themes and
/// what to ask. Texts are the pack's own; labels are in the reader's language.
public enum PackSheet {
    /// Plain lines, indented by two spaces a level; an empty one between parts.
    public static func lines(_ pack: Pack, _ phrases: Phrases) -> [String] {
        let total = pack.minutes.map { "  (" + phrases.hours($0) + ")" } ?? ""
        var parts: [[String]] = [
            [pack.title + (pack.name.isEmpty ? "" : "  [\(pack.name)]")], paragraphs(pack.description),
            facts(pack, phrases),
            part(phrases.packMaterials, pack.materials.map { "- " + $0 }),
            part(phrases.packRoles, pack.roles.map { phrases.labelled($0.name, $0.task) }),
            part(phrases.packAgenda + total, pack.agenda.flatMap { step($0, phrases) }),
            part(phrases.packThemes, themes(pack.themes, pack, phrases)),
        ]
        for (depth, plans) in pack.each.sorted(by: { $0.key < $1.key }) {
            parts.append(part(phrases.packEach(pack.levelName(depth)), themes(plans, pack, phrases)))
        }
        let fields = pack.fields.map { question in
            let label = phrases.detailLabel(question.detail.name)
            return question.hint.isEmpty ? "- " + label : "- " + phrases.labelled(label, question.hint)
        }
        parts.append(part(phrases.packFields, fields))
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private static func part(_ heading: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [heading] + lines.map { $0.isEmpty ? "" : "  " + $0 }
    }

    private static func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { Cleaning.line(String($0)) }
    }

    private static func facts(_ pack: Pack, _ phrases: Phrases) -> [String] {
        var facts: [String] = []
        if !pack.audience.isEmpty { facts.append(phrases.labelled(phrases.packAudience, pack.audience)) }
        if let capacity = pack.capacity {
            let places = phrases.places(capacity.number)
            let text = capacity.reason.isEmpty ? places : places + ", " + capacity.reason
            facts.append(phrases.labelled(phrases.packCapacity, text))
        }
        if let minutes = pack.minutes { facts.append(phrases.labelled(phrases.packDuration, phrases.hours(minutes))) }
        return facts
    }

    private static func step(_ step: Pack.Step, _ phrases: Phrases) -> [String] {
        let minutes = step.minutes.map { " (\(phrases.minutes($0)))" } ?? ""
        let head = "- " + step.title + minutes + (step.who.isEmpty ? "" : " – " + step.who)
        return [head] + paragraphs(step.how).filter { !$0.isEmpty }.map { "  " + $0 }
    }

    private static func themes(_ plans: [ThemePlan], _ pack: Pack, _ phrases: Phrases) -> [String] {
        plans.flatMap { plan in
            let room = plan.room.isEmpty ? "" : " (\(plan.room))"
            let asked = plan.ask.isEmpty ? plan.prompt : plan.prompt + "\n" + plan.ask
            let prompt = paragraphs(asked).filter { !$0.isEmpty }.enumerated().map { index, line in
                let label = index == 0 && !pack.promptLabel.isEmpty ? phrases.labelled(pack.promptLabel, line) : line
                return "  " + label
            }
            return ["- " + plan.title + room] + prompt + themes(plan.themes, pack, phrases).map { "  " + $0 }
        }
    }
}
