import Phrases
import Workshop
import YAML

extension PackReader {
    mutating func readRoles(_ field: YAMLField) {
        for role in fields(field.value, field.name) {
            pack.roles.append(.init(name: Cleaning.line(role.name), task: line(role)))
        }
    }

    mutating func readAgenda(_ field: YAMLField) {
        for element in elements(field.value, field.name) {
            var step = Pack.Step(title: "")
            if case .text(let title) = element.content {
                step.title = Cleaning.line(title)
            } else {
                for part in fields(element, field.name, .textOrFields) {
                    switch part.name {
                    case "title": step.title = line(part)
                    case "minutes": step.minutes = number(part.value, part.name, in: 1...1440)
                    case "who": step.who = line(part)
                    case "how": step.how = text(part)
                    default: complainOfName(part, known: ["title", "minutes", "who", "how"])
                    }
                }
            }
            if step.title.isEmpty {
                complain(.unnamed(field.name), at: element.line)
            } else {
                pack.agenda.append(step)
            }
        }
    }

    mutating func readCapacity(_ field: YAMLField) {
        let range = 1...100_000
        guard case .fields(let parts) = field.value.content else {
            if let number = number(field.value, field.name, in: range) { pack.capacity = .init(number: number) }
            return
        }
        var (people, reason): (Int?, String) = (nil, "")
        for part in parts {
            switch part.name {
            case "number": people = number(part.value, part.name, in: range)
            case "reason": reason = line(part)
            default: complainOfName(part, known: ["number", "reason"])
            }
        }
        if let people {
            pack.capacity = .init(number: people, reason: reason)
        } else if !parts.contains(where: { $0.name == "number" }) {
            complain(.noNumber, at: field.line)
        }
    }

    mutating func readDetails(_ field: YAMLField) {
        for part in fields(field.value, field.name) {
            guard let detail = detail(part.name, at: part.line, field.name) else { continue }
            let value = detail.hasLines ? text(part) : line(part)
            guard !value.isEmpty else { continue }
            pack.details[detail] = value
            if case .extra(let name) = detail, !pack.extras.contains(name) { pack.extras.append(name) }
        }
    }

    mutating func readQuestions(_ field: YAMLField) {
        for element in elements(field.value, field.name) {
            var question: (name: String, hint: String)?
            switch element.content {
            case .fields(let parts) where parts.count == 1:
                question = parts.first.map { ($0.name, line($0)) }
            case .text(let name): question = (name, "")
            case .fields, .list: complain(.shape(field.name, .textOrFields), at: element.line)
            }
            guard let question, let detail = detail(question.name, at: element.line, field.name) else { continue }
            if !pack.fields.contains(where: { $0.detail == detail }) {
                pack.fields.append(.init(detail: detail, hint: question.hint))
            }
        }
    }

    /// The field of that name, by the front matter's name or by what the form calls it; else one of the organisers' own.
    private mutating func detail(_ name: String, at line: Int, _ list: String) -> Detail? {
        let name = Cleaning.line(name)
        guard !name.isEmpty else {
            complain(.unnamed(list), at: line)
            return nil
        }
        let folded = Folded.text(name)
        return Detail.standard.first { detail in
            detail.name == folded
                || Language.allCases.contains { Folded.text(Phrases($0).detailLabel(detail.name)) == folded }
        } ?? .extra(name)
    }

    mutating func readSections(_ field: YAMLField) {
        for element in elements(field.value, field.name) {
            var plan: SectionPlan?
            switch element.content {
            case .text(let name): plan = section(name, at: element.line)
            case .fields(let parts) where parts.count == 1:
                guard let part = parts.first else { continue }
                plan = section(part.name, at: part.line)
                if let read = plan { plan = filled(read, part) }
            case .fields, .list: complain(.shape(field.name, .textOrFields), at: element.line)
            }
            guard let plan else { continue }
            if pack.sections.contains(where: { $0.section == plan.section }) {
                complain(.repeatedSection(plan.section.rawValue), at: element.line)
            } else {
                pack.sections.append(plan)
            }
        }
    }

    private mutating func section(_ name: String, at line: Int) -> SectionPlan? {
        let word = YAMLField("sections", YAMLNode(.text(name), line: line), line: line)
        return self.word(word, ReportSection.self).map { SectionPlan($0) }
    }

    /// A section with its form and title: `- people: names`, or both by name.
    private mutating func filled(_ plan: SectionPlan, _ part: YAMLField) -> SectionPlan {
        var plan = plan
        if case .text = part.value.content {
            plan.form = form(of: plan.section, part)
            return plan
        }
        for field in fields(part.value, part.name, .textOrFields) {
            switch field.name {
            case "title": plan.title = line(field)
            case "form": plan.form = form(of: plan.section, field)
            case "times" where plan.section == .agenda:
                plan.times = word(field, SectionPlan.Times.self) ?? .planned
            default:
                complainOfName(field, known: ["title", "form"] + (plan.section == .agenda ? ["times"] : []))
            }
        }
        return plan
    }

    private mutating func form(of section: ReportSection, _ field: YAMLField) -> SectionPlan.Form? {
        let text = line(field)
        guard !text.isEmpty else { return nil }
        let form = SectionPlan.Form(rawValue: Folded.text(text))
        if let form, section.forms.contains(form) { return form }
        complain(
            .unknownForm(text, section: section.rawValue, known: section.forms.map(\.rawValue)), at: field.value.line)
        return nil
    }
}
