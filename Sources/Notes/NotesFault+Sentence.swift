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
            case .unknownEncoding: phrases.tableEncodingUnknown
            case .utf16: phrases.tableInUTF16
            case .workbook: phrases.tableIsWorkbook
            case .quoteUnclosed: phrases.tableQuoteUnclosed
            case .tooManyCells(let limit): phrases.tableTooWide(limit)
            case .tooManyRows(let limit): phrases.tableTooLong(limit)
            case .emptyTable: phrases.tableIsEmpty
            case .headingsOnly: phrases.tableHasHeadingsOnly
            case .unknownHeadings(let headings): phrases.tableHeadingsUnknown(NotesFault.shown(headings))
            case .noNameColumn(let headings): phrases.tableWithoutNames(NotesFault.shown(headings))
            case .noTextColumn(let headings): phrases.tableWithoutTexts(NotesFault.shown(headings))
            case .noQuestionColumn(let headings): phrases.tableWithoutQuestions(NotesFault.shown(headings))
            }
        return phrases.atLine(line, sentence)
    }

    /// The first headings, each as far as a sentence has room for it.
    private static func shown(_ headings: [String]) -> [String] {
        let shown = headings.prefix(8).map { $0.count > 40 ? $0.prefix(39) + "…" : $0 }
        return headings.count > 8 ? shown + ["…"] : shown
    }
}
