import Foundation
import Phrases
import Support
import Testing
import Workshop

@testable import Report

@Suite("Templates that people change")
struct TemplateTests {
    private func faults(_ overrides: [String: String]) -> [TemplateFault.Problem] {
        Templates.faults(in: overrides).map(\.problem)
    }

    private func fault(_ overrides: [String: String]) -> TemplateFault? {
        let options = ReportOptions(language: .french, templates: overrides)
        do throws(TemplateFault) {
            _ = try ReportFormat.html.render(Gardens().state, options: options)
            _ = try ReportFormat.text.render(Gardens().state, options: options)
            return nil
        } catch {
            return error
        }
    }

    @Test("the program's own use nothing that does not exist")
    func ours() {
        #expect(Templates.faults(in: BuiltInTemplates.texts).isEmpty)
    }

    @Test("every file among the templates is registered, told of and used")
    func registered() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Themes/Templates")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }
        #expect(files.sorted() == BuiltInTemplates.texts.keys.sorted())
        #expect(files.sorted() == Templates.names.sorted())
        for name in files {
            let text = try String(contentsOf: folder.appending(path: name + ".mustache"), encoding: .utf8)
            #expect(Templates.text(of: name) == text)
        }
    }

    @Test("a changed copy takes the place of the program's own")
    func override() throws {
        let templates = ["part": "<p>{{#title}}{{>words}}{{/title}}</p>\n", "text": "{{title}}\n"]
        let options = ReportOptions(language: .french, templates: templates)
        #expect(try ReportFormat.html.render(Gardens().state, options: options).contains("<p>Déroulé</p>"))
        #expect(
            try ReportFormat.text.render(Gardens().state, options: options)
                == "Jardins partagés\u{A0}: la belle saison\n")
    }

    @Test("a partial of one's own may be used by a changed copy")
    func ownPartial() {
        #expect(faults(["html": "{{>logo}}{{title}}", "logo": "<p>{{series}}</p>"]).isEmpty)
    }

    @Test("what does not exist is named, with its place and what was probably meant")
    func unknown() {
        let faults = Templates.faults(in: ["html": "<h1>\n  {{titel}} {{>wrods}} {{votes}}</h1>"])
        #expect(
            faults == [
                TemplateFault(
                    template: "html", line: 2, column: 3,
                    problem: .unknownName("titel", inside: "report", nearest: "title")),
                TemplateFault(
                    template: "html", line: 2, column: 13, problem: .unknownPartial("wrods", nearest: "words")),
                TemplateFault(
                    template: "html", line: 2, column: 24,
                    problem: .unknownName("votes", inside: "report", nearest: nil)),
            ])
    }

    @Test("a name is looked for where it stands: in the innermost thing first, then around it")
    func contexts() {
        #expect(faults(["note": "{{votes}} {{number}} {{level}}"]).isEmpty)
        #expect(faults(["theme": "{{#lists}}{{#notes}}{{votes}}{{/notes}}{{/lists}}"]).isEmpty)
        #expect(
            faults(["theme": "{{#lists}}{{votes}}{{/lists}}"]) == [
                .unknownName("votes", inside: "list", nearest: "notes")
            ])
        #expect(faults(["html": "{{labels.skip}}{{labels.who}}{{page.title}}"]).isEmpty)
        #expect(faults(["html": "{{labels.whom}}"]) == [.unknownName("whom", inside: "labels", nearest: "who")])
    }

    @Test("a file that no template uses is told")
    func unused() {
        #expect(faults(["stile": ""]) == [.unknownTemplate(nearest: "style")])
    }

    @Test(
        "what cannot be read is told with its place",
        arguments: [
            ("a\n{{title", 2, 1, .unfinishedTag), ("{{}}", 1, 1, .unfinishedTag), ("{{a b}}", 1, 1, .unfinishedTag),
            ("{{#parts}}", 1, 1, .notClosed("parts")), ("{{/parts}}", 1, 1, .closes("parts", open: nil)),
            ("{{#parts}}\n {{/title}}", 2, 2, .closes("title", open: "parts")), ("{{{title}}}", 1, 1, .notUsed("{{{")),
            ("{{&title}}", 1, 1, .notUsed("{{&")), ("{{=<% %>=}}", 1, 1, .notUsed("{{=")),
            ("{{<html}}{{/html}}", 1, 1, .notUsed("{{<")), ("{{count(parts)}}", 1, 1, .notUsed("count(parts)")),
            ("{{>*title}}", 1, 1, .notUsed("*title")), ("{{parts}}", 1, 1, .notPrintable("parts")),
            ("{{.}}", 1, 1, .notPrintable(".")), ("{{parts.title}}", 1, 1, .notPrintable("parts")),
            ("", 1, 1, .blank), (" \n\n", 1, 1, .blank), ("{", 1, 1, .refused),
        ] as [(String, Int, Int, TemplateFault.Problem)])
    func broken(_ text: String, _ line: Int, _ column: Int, _ problem: TemplateFault.Problem) {
        let fault = fault(["html": text])
        #expect(fault?.problem == problem && fault?.line == line)
        if problem != .refused { #expect(fault?.column == column) }
    }

    @Test(
        "one that comes round to itself is told before it is tried",
        arguments: [
            ["words": "{{>words}}"], ["words": "{{#runs}}{{/runs}}{{>note}}"],
            ["part": "{{#parts}}{{>part}}{{/parts}}"], ["html": "{{>part}}", "part": "{{>html}}"],
            ["theme": "{{#lists}}{{#notes}}{{#themes}}{{>theme}}{{/themes}}{{/notes}}{{/lists}}"],
        ])
    func endless(_ overrides: [String: String]) {
        guard case .endless = fault(overrides)?.problem else {
            Issue.record("\(String(describing: fault(overrides)))")
            return
        }
    }

    @Test("names that do not exist do not keep the report from being made")
    func lenient() { #expect(fault(["part": "<p>{{foo}}{{>bar}}</p>"]) == nil) }

    @Test("random pieces of templates never bring it down")
    func anything() {
        let pieces = [
            "{{", "}}", "{{#", "{{/", "{{^", "{{>", "{{!", "parts", "title", "runs", "words", "notes", "lists", "theme",
            ".",
            "\n", " ", "{{#parts}}", "{{/parts}}", "{{>part}}", "{{#themes}}", "{{/themes}}", "{{>theme}}", "{", "é",
            "{{{",
            "{{#lists}}", "{{/lists}}", "{{>lists}}", "{{#notes}}", "{{/notes}}", "{{>note}}",
        ]
        for seed in 0..<120 {
            var improviser = Improviser(seed: seed)
            var text = ""
            for _ in 0..<improviser.number(1...10) { text += improviser.any(pieces) ?? "" }
            if let name = improviser.any(["html", "words", "note", "text"]) { _ = fault([name: text]) }
        }
    }

    @Test("the reference of the names is in step with the code")
    func reference() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Report/Report.docc/Templates.md")
        let before = try? String(contentsOf: file, encoding: .utf8)
        let now = TemplatesPage.text
        guard before != now else { return }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(now.utf8).write(to: file)
            Issue.record("recorded \(file.path): look at it, and run again without RECORD")
        } else {
            Issue.record("\(file.path) is not what the code says; RECORD=1 writes it anew")
        }
    }

    @Test("every sentence about a name is there in both languages, and ends as a sentence")
    func sentences() {
        for language in Language.allCases {
            for view in Templates.views(language) {
                for name in view.names { #expect(name.meaning.hasSuffix("."), "\(view.name).\(name.name)") }
            }
        }
        #expect(Set(Templates.views(.french).map(\.name)).count == Templates.views(.french).count)
    }
}
