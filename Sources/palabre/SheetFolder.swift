import Phrases
import Report
import Workshop

/// The folder of the sign-in sheet: never that of what is published, for the sheet names everybody.
struct SheetFolder {
    static let name = "emargement"

    private let workshop: String

    init(of workshop: String) { self.workshop = workshop }

    /// - Returns: the page.
    func text(_ state: State, _ options: ReportOptions, rows: Int, _ phrases: Phrases) throws -> String {
        let templates = try TemplateFolders(workshop: workshop).read(phrases)
        var options = options
        options.templates = templates.texts
        do throws(TemplateFault) {
            return try SignInSheet.text(state, options: options, emptyRows: rows)
        } catch {
            throw Failure(sentence: phrases.fault(error, in: templates))
        }
    }

    /// Writes the page.
    /// - Returns: the file.
    func compile(_ state: State, _ options: ReportOptions, rows: Int, _ phrases: Phrases) throws -> String {
        let text = try text(state, options, rows: rows, phrases)
        let folder = workshop + "/" + SheetFolder.name
        let name = SignInSheet.fileName(for: state, options.language)
        let names = try DerivedFolder(folder, phrases).write([(name, text)])
        return folder + "/" + (names.first ?? name)
    }
}
