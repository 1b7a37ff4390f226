/// The compte-rendu as one page of HTML that holds all it needs: to read, to print on A4, to publish.
///
/// It is well-formed XML too, so that any reader of either finds the same tree.
enum HTMLReport {
    static func text(_ document: Document, _ overrides: [String: String]) throws(TemplateFault) -> String {
        try TemplateStore(.html, overrides: overrides).render(ReportView(document)) + "\n"
    }
}
