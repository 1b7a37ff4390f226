import Phrases
import Report

extension Phrases {
    /// What is wrong with a template, with the file and the place in it.
    func fault(_ fault: TemplateFault, in found: TemplateFolders.Found) -> String {
        let file = found.files[fault.template] ?? fault.template + ".mustache"
        return templateAt(file, fault.line, fault.column, sentence(fault.problem))
    }

    private func sentence(_ problem: TemplateFault.Problem) -> String {
        switch problem {
        case .unfinishedTag: templateUnfinishedTag
        case .notClosed(let name): templateNotClosed(name)
        case .closes(let name, let open): templateCloses(name, open: open)
        case .notUsed(let sign): templateNotUsed(sign)
        case .notPrintable(let name): templateNotPrintable(name)
        case .endless(let name): templateEndless(name)
        case .blank: templateBlank
        case .refused: templateRefused
        case .tooMuch: templateTooMuch
        case .unknownName(let name, let view, let nearest): templateUnknownName(name, inside: view, nearest: nearest)
        case .unknownPartial(let name, let nearest): templateUnknownPartial(name, nearest: nearest)
        case .unknownTemplate(let nearest): templateUnknown(nearest: nearest)
        }
    }
}
