import Phrases
import Workshop

extension ActionTable {
    static let comfort: [Action] = [
        Action(
            .colours, .session, words: { $0.actionColours },
            disabled: { $0.palettes.count > 1 ? nil : $0.phrases.noColoursHere }
        ) { model, _ in
            model.mode = .choosing(.colours(model))
            return []
        }
    ]
}

extension Chooser {
    /// The palettes: each is shown as one comes to it.
    static func colours(_ model: Model) -> Chooser {
        let items = model.palettes.map { palette in
            Item(
                label: (palette == model.chosenPalette ? "✓ " : "  ") + palette.title(model.phrases.language),
                detail: palette.name, pick: .palette(palette.name))
        }
        var chooser = Chooser(title: model.phrases.colours, items)
        chooser.select(model.palettes.firstIndex(of: model.chosenPalette) ?? 0)
        return chooser
    }
}

extension Palette {
    func title(_ language: Language) -> String {
        switch language {
        case .french: titles.french
        case .english: titles.english
        }
    }
}

extension Model {
    /// Shows the colours that a list stands on; those that were chosen where there is no such list.
    mutating func previewPalette() {
        previewedPalette = nil
        guard case .choosing(let chooser) = mode, case .palette(let name) = chooser.current?.pick else { return }
        previewedPalette = palettes.first { $0.name == name }
    }

    /// Takes the colours for good, and has them remembered.
    mutating func choosePalette(_ name: String) -> [Effect] {
        guard let palette = palettes.first(where: { $0.name == name }) else { return [] }
        chosenPalette = palette
        say(phrases.coloursChosen(palette.title(phrases.language)))
        return [.rememberPalette(name)]
    }
}
