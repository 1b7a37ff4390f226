import Phrases
import Workshop

/// The session's form, field by field.
extension PlainConversation {
    /// `:fiche` reads it; `:fiche 5 Salle Jean` or `:fiche lieu = Salle Jean` fills a field in.
    mutating func form(_ arguments: String) -> [PlainReply] {
        let fields = self.fields
        guard !arguments.isEmpty else {
            let lines = fields.enumerated().map { index, field in
                let value = Cleaning.line(field.shown(phrases))
                return "\(index + 1). " + phrases.labelled(field.label, value.isEmpty ? phrases.toFillIn : value)
            }
            return list(lines, otherwise: "")
        }
        guard let (found, text) = entry(arguments, fields) else { return [.say(phrases.plainWhat("form"))] }
        guard found.count == 1, case .detail(let detail) = found[0].name else {
            return [.say(phrases.plainNoSuchField(named(arguments), found.map(\.label)))]
        }
        if let refusal = Form.refusal(of: text, detail, phrases) { return [.say(refusal)] }
        let complaint: String? =
            switch detail {
            case .date: DateEntry(text, today: world.today).complaint(phrases)
            case .start, .end: Form.complaint(aboutHour: text, phrases)
            default: nil
            }
        let value = Form.understood(text, detail, world.today)
        // What is not understood is kept as it was typed.
        return (complaint.map { [.say($0)] } ?? []) + ask(for: .field(detail), .perform(.setDetails([detail: value])))
    }

    private var fields: [Form.Field] {
        FormFields(state: state, pack: pack, phrases: phrases, device: device).list(.session).filter { field in
            if case .detail = field.name { true } else { false }
        }
    }

    /// What a field is called by, as it was typed.
    private func named(_ arguments: String) -> String {
        let name = arguments.prefix { arguments.contains("=") ? $0 != "=" : !$0.isWhitespace }
        return Cleaning.line(String(name))
    }

    /// Which fields may be meant, and what is to stand there; nothing behind an equals sign empties it.
    private func entry(_ arguments: String, _ fields: [Form.Field]) -> (fields: [Form.Field], text: String)? {
        if let sign = arguments.firstIndex(of: "=") {
            let name = Folded.key(named(arguments))
            let text = Cleaning.line(String(arguments[arguments.index(after: sign)...]))
            let whole = fields.first { Folded.key($0.label) == name }
            guard !name.isEmpty else { return nil }
            return (whole.map { [$0] } ?? fields.filter { Folded.key($0.label).hasPrefix(name) }, text)
        }
        let word = arguments.prefix { !$0.isWhitespace }
        let text = Cleaning.line(String(arguments.dropFirst(word.count)))
        guard let number = Int(word), !text.isEmpty else { return nil }
        return (fields.indices.contains(number - 1) ? [fields[number - 1]] : [], text)
    }

    /// A field as it is now.
    func line(of detail: Detail) -> String {
        let label = phrases.detailLabel(detail.name)
        let field = Form.Field(name: .detail(detail), label: label, value: state.value(of: detail))
        let value = Cleaning.line(field.shown(phrases))
        return phrases.labelled(label, value.isEmpty ? phrases.toFillIn : value)
    }
}
