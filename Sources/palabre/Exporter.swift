import Console
import Glibc
import Journal
import Phrases
import Report
import Workshop

/// Makes one file of a workshop: the compte-rendu in a format, a table, the sign-in sheet.
struct Exporter {
    /// The workshop's.
    let folder: String
    let phrases: Phrases

    /// Writes it where such files are; one that was corrected by hand stays, and the new one goes beside it.
    ///
    /// - Parameter tell: takes a sentence about one that was corrected by hand.
    /// - Returns: the file, as seen from the workshop's folder.
    func write(
        _ export: ReportExport, _ state: State, _ options: ReportOptions, tell: (String) -> Void
    ) throws -> String {
        if export == .sheet {
            let path = try SheetFolder(of: folder).compile(state, options, rows: SignInSheet.usualEmptyRows, phrases)
            return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
        }
        let text = try text(export, state, options)
        let name = export == .people ? SheetFolder.name : ReportFolder.name
        let files = [(fileName(export, state, options), text)]
        let written = try DerivedFolder(folder + "/" + name, phrases).write(files, tell: tell)
        return name + "/" + (written.first ?? "")
    }

    /// Writes it where somebody wants it, as what its name ends in.
    ///
    /// - Returns: the path.
    func write(to typed: String, _ state: State, _ options: ReportOptions) throws -> String {
        let path = Exporter.expanded(typed)
        guard let export = ReportExport(path: path) else { throw Failure(sentence: phrases.unknownEnding(typed)) }
        guard access(path, F_OK) != 0 else { throw Failure(sentence: phrases.neverOverwritten(path)) }
        try OutputFile(path, phrases).write(try text(export, state, options))
        return path
    }

    /// `~/` is the home folder, as in a shell.
    private static func expanded(_ path: String) -> String {
        // Typed behind what stands there already.
        if path.hasPrefix("~//") || path.hasPrefix("~/~/") { return expanded(String(path.dropFirst(2))) }
        guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
        return String(cString: home) + path.dropFirst()
    }

    /// While votes are hidden a file that people read shows none either. JSON is the session whole, to be imported again.
    private func text(_ export: ReportExport, _ whole: State, _ options: ReportOptions) throws -> String {
        let state = export == .json ? whole : whole.asShown
        return switch export {
        case .page, .namelessPage: try render(.html, state, options)
        case .markdown, .namelessMarkdown: try render(.markdown, state, options)
        case .text, .namelessText: try render(.text, state, options)
        case .json: try render(.json, state, options)
        case .notes: CSVReport.text(.notes, of: state, options: options)
        case .actions: CSVReport.text(.actions, of: state, options: options)
        case .people: CSVReport.text(.people, of: state, options: options)
        case .sheet: try SheetFolder(of: folder).text(state, options, rows: SignInSheet.usualEmptyRows, phrases)
        }
    }

    private func render(_ format: ReportFormat, _ state: State, _ options: ReportOptions) throws -> String {
        let templates = try TemplateFolders(workshop: folder).read(phrases)
        var options = options
        options.templates = templates.texts
        do throws(TemplateFault) {
            return try format.render(state, options: options)
        } catch {
            throw Failure(sentence: phrases.fault(error, in: templates))
        }
    }

    private func fileName(_ export: ReportExport, _ state: State, _ options: ReportOptions) -> String {
        let format: ReportFormat =
            switch export {
            case .page, .namelessPage, .sheet: .html
            case .markdown, .namelessMarkdown: .markdown
            case .text, .namelessText: .text
            case .json: .json
            case .notes, .actions, .people: .csv
            }
        let name = format.fileName(for: state, options: options)
        guard format == .csv || export.isNameless else { return name }
        let phrases = Phrases(options.language)
        let slug = export.isNameless ? phrases.namelessSlug : phrases.tableSlug(export.rawValue)
        let ending = "." + format.fileExtension
        return String(name.dropLast(ending.count)) + "-" + slug + ending
    }
}
