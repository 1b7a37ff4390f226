/// The compte-rendu as plain text in lines of 72 signs: for an e-mail.
enum TextReport {
    static func text(_ document: Document, _ overrides: [String: String]) throws(TemplateFault) -> String {
        TextWrapping.wrap(try TemplateStore(.text, overrides: overrides).render(ReportView(document)))
    }
}
