import Phrases

extension NotesFault {
    /// What to tell the one who wanted to read the file: where, what is wrong, and what would be right.
    public func sentence(_ phrases: Phrases) -> String {
        let sentence =
            switch reason {
            case .notUTF8: phrases.notesNotUTF8
            case .containsNUL: phrases.notesContainNUL
            case .tooLarge(let limit): phrases.notesTooLarge(limit >> 20)
            case .frontMatterUnclosed: phrases.frontMatterUnclosed
            case .frontMatterTooLarge(let limit): phrases.frontMatterTooLarge(limit >> 10)
            case .frontMatterLine(let line): phrases.frontMatterLine(String(line.prefix(60)))
            case .yaml(let problem): phrases.yamlProblem(problem)
            case .yamlAlias: phrases.yamlAlias
            case .tooDeep(let limit): phrases.notesTooDeep(limit)
            case .derivedUnclosed: phrases.derivedUnclosed
            case .textTooLong(let limit): phrases.noteTooLong(limit)
            case .json(let problem): phrases.notWorkshopJSON(problem)
            case .newerFormat(let version): phrases.newerWorkshopJSON(version)
            }
        return phrases.atLine(line, sentence)
    }
}
