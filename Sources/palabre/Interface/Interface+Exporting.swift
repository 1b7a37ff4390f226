import Console
import Journal
import Phrases
import Report
import Workshop

/// What is written and copied while the session goes on.
extension Interface {
    func copy(_ text: String, said: String) {
        send(terminal.copy(text) ? .said(said) : .notice(phrases.noClipboard))
    }

    /// Writes a file beside the other compte-rendus; what names everybody goes into the folder of the sign-in sheet.
    func export(_ export: ReportExport) {
        attempt {
            var options = self.exportOptions
            let words = export.isNameless ? self.session.state.anonymousWords : nil
            (options.isAnonymous, options.hasAnonymousWords) = (words != nil, words != nil)
            let files = Exporter(folder: self.folder, phrases: self.phrases)
            var remarks: [String] = []
            let file = try files.write(export, words?.state ?? self.session.state, options) { remarks.append($0) }
            if export.tellsVotes, self.session.state.voting.isHidden { remarks.append(self.phrases.votesLeftOut) }
            remarks += words.map(self.phrases.remarks(on:)) ?? []
            self.send(.exported(file: file, remarks: remarks.map(\.begunLarge)))
        }
    }

    /// Writes the file that was asked for; one that is there already is left alone.
    func export(to path: String) {
        attempt {
            let files = Exporter(folder: self.folder, phrases: self.phrases)
            let file = try files.write(to: path, self.session.state, self.exportOptions)
            let lacksVotes = self.session.state.voting.isHidden && ReportExport(path: file)?.tellsVotes == true
            self.send(.said(self.phrases.exported(file) + (lacksVotes ? ". " + self.phrases.votesLeftOut : "")))
        }
    }

    private var exportOptions: ReportOptions {
        ReportOptions(session.state, language: askedLanguage, otherwise: phrases.language)
    }

    private func attempt(_ body: () throws -> Void) {
        do {
            try body()
        } catch let failure as Failure {
            send(.notice(failure.sentence.begunLarge))
        } catch {
            send(.notice("\(error)"))
        }
    }
}
