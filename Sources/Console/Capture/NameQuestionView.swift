import Phrases
import Screen
import Workshop

/// The question under the empty capture line: what a name means, with a digit before each answer.
enum NameQuestionView {
    static func lines(_ model: Model, _ palette: Palette, width: Int) -> [[Span]] {
        guard let question = model.nameQuestion else { return [] }
        let answers = model.nameAnswers.enumerated().map { index, answer in
            ("\(index + 1)", label(answer, model))
        }
        let all = answers + [("0", model.phrases.leaveAsTyped)]
        let typed = model.typedAnswer.map { "\($0)" }
        let text =
            question.isTheme
            ? model.phrases.whichThemeIs(question.mark) : model.phrases.whoIs(GivenNames.name(question.name))
        var lines = [[Span(text, palette.mark)]]
        var used = DisplayWidth.columns(of: lines[0][0].text)
        for (key, text) in all {
            let columns = DisplayWidth.columns(of: key + text) + 4
            if used + columns > width {
                lines.append([])
                used = 0
            }
            used += columns
            let lead = lines[lines.count - 1].isEmpty ? " " : "  "
            let room = max(4, width - DisplayWidth.columns(of: key) - 4)
            lines[lines.count - 1] += [
                Span(lead + key + " ", palette.accent),
                Span(
                    DisplayWidth.clipped(text, to: room),
                    key == typed ? palette.accent.with(reverse: true) : palette.text),
            ]
        }
        return lines
    }

    private static func label(_ answer: NameAnswer, _ model: Model) -> String {
        switch answer {
        case .new: return model.phrases.newPersonAnswer
        case .nameOnly: return model.phrases.nameOnlyAnswer
        case .theme(let id): return model.state.path(to: id).map(\.title).joined(separator: " › ")
        case .person(let id):
            guard let person = model.state.person(id) else { return "" }
            let organisation = model.state.organisation(of: person)?.name ?? ""
            return person.name + (organisation.isEmpty ? "" : " · " + organisation)
        }
    }
}
