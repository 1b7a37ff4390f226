import Phrases

extension PackFlaw {
    /// What to tell the one who wrote the pack: where, what is wrong, and what would be right.
    public func sentence(_ phrases: Phrases) -> String {
        let sentence =
            switch reason {
            case .notUTF8: phrases.notesNotUTF8
            case .tooLarge(let limit): phrases.packTooLarge(limit >> 10)
            case .yaml(let problem): phrases.packYAML(problem)
            case .noNumber: phrases.packNoNumber
            case .yamlAlias: phrases.yamlAlias
            case .tooDeep(let limit): phrases.packTooDeep(limit)
            case .repeatedName(let name): phrases.packRepeated(name)
            case .notAPack: phrases.packShape
            case .noTitle: phrases.packNoTitle
            case .unknownName(let name, let nearest, let known): phrases.packUnknownName(name, nearest, known)
            case .shape(let name, .text): phrases.packWantsText(name)
            case .shape(let name, .list): phrases.packWantsList(name)
            case .shape(let name, .fields): phrases.packWantsFields(name)
            case .shape(let name, .textOrFields): phrases.packWantsTextOrFields(name)
            case .number(let name, let value, let range):
                phrases.packNumber(name, value, range.lowerBound, range.upperBound)
            case .unknownWord(let name, let value, let nearest, let known):
                phrases.packUnknownWord(name, value, nearest, known)
            case .unknownLevel(let name, let known): phrases.packUnknownLevel(name, known)
            case .unknownForm(let form, let section, let known): phrases.packUnknownForm(form, section, known)
            case .repeatedSection(let name): phrases.packRepeatedSection(name)
            case .tooLong(let name, let limit): phrases.packTooLong(name, limit)
            case .tooDeepThemes(let limit): phrases.packThemesTooDeep(limit)
            case .unnamed(let name): phrases.packUnnamed(name)
            }
        return phrases.atLine(line, sentence)
    }
}
