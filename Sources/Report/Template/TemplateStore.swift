import Mustache

/// All templates, some of them the user's own, made ready to print.
struct TemplateStore {
    private let library: MustacheLibrary

    private let root: TemplateRoot

    /// - Parameters:
    ///   - root: the one that is printed.
    ///   - overrides: the texts of the user's templates, by their names.
    /// - Throws: what is so wrong with one of these that nothing can be printed.
    init(_ root: TemplateRoot, overrides: [String: String]) throws(TemplateFault) {
        self.root = root
        if overrides.isEmpty {
            library = try (TemplateStore.isPlain(root.rawValue) ? TemplateStore.plain : TemplateStore.pages).get()
        } else {
            if let fault = TemplateStore.faults(in: overrides).first(where: \.isFatal) { throw fault }
            // One of the user's may take any other one in.
            var library = try TemplateStore.builtIn { _ in true }.get()
            for (name, text) in overrides { try TemplateStore.add(name, text, to: &library) }
            self.library = library
        }
    }

    /// The program's own, read once, and no more than are needed: reading them takes as long as printing some hundred notes.
    private static let plain = builtIn(where: isPlain)
    private static let pages = builtIn { !isPlain($0) }

    private static func builtIn(where isWanted: (String) -> Bool) -> Result<MustacheLibrary, TemplateFault> {
        HTMLContent.register()
        var library = MustacheLibrary()
        do throws(TemplateFault) {
            for (name, text) in BuiltInTemplates.texts where isWanted(name) { try add(name, text, to: &library) }
            return .success(library)
        } catch {
            return .failure(error)
        }
    }

    /// What is wrong with the user's templates: first what cannot be read, then what cannot be found.
    static func faults(in overrides: [String: String]) -> [TemplateFault] {
        var unreadable: [TemplateFault] = []
        var templates = builtInTags
        for (name, text) in overrides.sorted(by: { $0.key < $1.key }) {
            do throws(TemplateFault) {
                templates[name] = try TemplateTags(withoutLastLineEnd(text), of: name)
            } catch {
                unreadable.append(error)
            }
        }
        let unread = Set(unreadable.map(\.template))
        return unreadable
            + TemplateCheck(templates, changed: overrides.keys.filter { !unread.contains($0) }).faultsOfChanged
    }

    private static let builtInTags = BuiltInTemplates.texts.reduce(into: [String: TemplateTags]()) { tags, template in
        tags[template.key] = try? TemplateTags(withoutLastLineEnd(template.value), of: template.key)
    }

    private static func add(_ name: String, _ text: String, to library: inout MustacheLibrary) throws(TemplateFault) {
        // A partial is read on its own: each has to say what signs mean in it, on a line that is not printed.
        let content = (isPlain(name) ? "{{% CONTENT_TYPE: TEXT }}" : HTMLContent.pragma) + "\n"
        do {
            try library.register(content + withoutLastLineEnd(text), named: name)
        } catch {
            let context = (error as? MustacheTemplate.ParserError)?.context
            throw TemplateFault(
                template: name, line: max(1, (context?.lineNumber ?? 2) - 1), column: context?.columnNumber ?? 1,
                problem: .refused)
        }
    }

    /// Whether signs of HTML are just signs in it.
    private static func isPlain(_ name: String) -> Bool { name == "text" || name.hasPrefix("text-") }

    /// An editor ends a file with a line end, and within a sentence that would be a blank.
    private static func withoutLastLineEnd(_ text: String) -> String {
        text.last?.isNewline ?? false ? String(text.dropLast()) : text
    }

    func render(_ view: some View) throws(TemplateFault) -> String {
        let text = library.render(view, withTemplate: root.rawValue) ?? ""
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw TemplateFault(template: root.rawValue, line: 1, column: 1, problem: .blank)
        }
        return text
    }
}
