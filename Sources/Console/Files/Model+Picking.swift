import Phrases
import Report
import Screen
import Workshop

extension Model {
    mutating func pressPicking(_ key: Key, _ picker: FilePicker) -> [Effect] {
        var picker = picker
        let outcome = picker.press(key)
        mode = .picking(picker)
        return answer(outcome, of: picker)
    }

    mutating func pointPicking(_ event: MouseEvent, _ picker: FilePicker, _ body: Rect) -> [Effect] {
        var picker = picker
        var outcome = FilePicker.Outcome.going
        switch event.action {
        case .wheelUp: outcome = picker.press(.up)
        case .wheelDown: outcome = picker.press(.down)
        case .press: if let row = picker.row(at: event.position, in: body) { outcome = picker.choose(row: row) }
        case .release: break
        }
        mode = .picking(picker)
        return answer(outcome, of: picker)
    }

    private mutating func answer(_ outcome: FilePicker.Outcome, of picker: FilePicker) -> [Effect] {
        switch outcome {
        case .going: return []
        case .look(let path): return [.look(path)]
        case .chosen(let path): return choose(path, picker.purpose)
        case .givenUp:
            mode = .browsing
            return []
        }
    }

    private mutating func choose(_ path: String, _ purpose: FilePicker.Purpose) -> [Effect] {
        switch purpose {
        case .opening:
            mode = .browsing
            return leave(for: .folder(path))
        case .checking:
            mode = .browsing
            return [.run(.checkPack(path))]
        case .taking:
            mode = .choosing(.taking(path, self))
            return []
        }
    }

    /// Takes in what a folder holds, where it is still wanted.
    mutating func listed(_ listing: FolderListing) -> [Effect] {
        guard case .picking(var picker) = mode else { return [] }
        let file = picker.take(listing)
        mode = .picking(picker)
        return file.map { choose($0, picker.purpose) } ?? []
    }
}

/// What a file is taken as.
public enum Taking: Hashable, Sendable {
    /// What its ending and its columns say.
    case itself
    case people, notes, questionnaire
    /// People, whose empty fields are filled in.
    case completing
    /// Text, a note a line, shown before it is taken.
    case lines
}

extension Chooser {
    /// What a file may be taken as.
    static func taking(_ path: String, _ model: Model) -> Chooser {
        let phrases = model.phrases
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let table: [(String, Taking)] = [
            (phrases.takeAsPeople, .people), (phrases.takeCompleting, .completing), (phrases.takeAsNotes, .notes),
            (phrases.takeAsQuestionnaire, .questionnaire),
        ]
        let choices: [(String, Taking)] =
            switch FilePicker.ending(of: name) {
            case "csv", "tsv": [(phrases.takeByColumns, .itself)] + table
            case "txt": [(phrases.takeAsLines, .lines)] + table
            default: [(phrases.takeAsWritten, .itself), (phrases.takeAsLines, .lines)]
            }
        return Chooser(title: phrases.takeAs(name), choices.map { Item(label: $0.0, pick: .take(path, $0.1)) })
    }

    static func templates(_ model: Model) -> Chooser {
        Chooser(
            title: model.phrases.chooseTemplate,
            Templates.names.map { name in
                Item(
                    label: name, detail: Templates.meaning(of: name, model.phrases.language),
                    pick: .errand(.copyTemplate(name)))
            })
    }

    static func packs(_ packs: [Welcome.PackChoice], _ model: Model) -> Chooser {
        Chooser(
            title: model.phrases.choosePack,
            packs.map { Item(label: $0.title, detail: $0.name, pick: .errand(.pack($0.name))) })
    }
}
