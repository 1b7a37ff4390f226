import Phrases
import Workshop

/// The session's form, field by field.
extension PlainConversation {
    /// `:fiche` reads it; `:fiche 5 Salle Jean` or `:fiche lieu = Salle Jean` fills a field in.
    mutating func form(_ arguments: String) -> [PlainReply] {
        let fields = self.fields
        guard !arguments.isEmpty else {
            let lines = fields.enumerated().map { index, field in
                let value = Cleaning.line(field.value)
                return "\(index + 1). " + phrases.labelled(field.label, value.isEmpty ? phrases.toFillIn : value)
            }
            return list(lines, otherwise: "")
        }
        guard let (field, text) = entry(arguments, fields), case .detail(let detail) = field.name else {
            return [.say(phrases.plainWhat("form"))]
        }
        let complaint = detail == .date ? DateEntry(text, today: world.today).complaint(phrases) : nil
        if let complaint = complaint ?? Form.refusal(of: text, detail, phrases) { return [.say(complaint)] }
        let value = Form.understood(text, detail, world.today)
        return ask(for: .field(detail), .perform(.setDetails([detail: value])))
    }

    private var fields: [Form.Field] {
        FormFields(state: state, pack: pack, phrases: phrases, device: device).list(.session).filter { field in
            if case .detail = field.name { true } else { false }
        }
    }

    /// Which field is meant, and what is to stand there; nothing behind an equals sign empties it.
    private func entry(_ arguments: String, _ fields: [Form.Field]) -> (Form.Field, String)? {
        if let sign = arguments.firstIndex(of: "=") {
            let name = Folded.key(Cleaning.line(String(arguments[..<sign])))
            let text = Cleaning.line(String(arguments[arguments.index(after: sign)...]))
            let whole = fields.first { Folded.key($0.label) == name }
            let begun = fields.filter { !name.isEmpty && Folded.key($0.label).hasPrefix(name) }
            return (whole ?? (begun.count == 1 ? begun[0] : nil)).map { ($0, text) }
        }
        let word = arguments.prefix { !$0.isWhitespace }
        let text = Cleaning.line(String(arguments.dropFirst(word.count)))
        guard let number = Int(word), fields.indices.contains(number - 1), !text.isEmpty else { return nil }
        return (fields[number - 1], text)
    }

    /// A field as it is now.
    func line(of detail: Detail) -> String {
        let value = Cleaning.line(state.value(of: detail))
        return phrases.labelled(phrases.detailLabel(detail.name), value.isEmpty ? phrases.toFillIn : value)
    }
}
