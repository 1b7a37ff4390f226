import Glibc

/// A program that makes a PDF of a page.
struct Converter {
    let name: String
    private let tool: Tool
    private let kind: Kind

    private enum Kind { case browser, weasyPrint }

    /// The best that is there: a browser prints what organizers see in theirs; WeasyPrint is made for it.
    static var found: Converter? {
        if let tool = Tool.find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable") {
            return Converter(name: "Chromium", tool: tool, kind: .browser)
        }
        return Tool.find("weasyprint").map { Converter(name: "WeasyPrint", tool: $0, kind: .weasyPrint) }
    }

    /// - Parameters:
    ///   - page: an absolute path.
    ///   - folder: for what the program leaves behind.
    func convert(_ page: String, to pdf: String, in folder: String) -> Tool.Outcome {
        tool.run(arguments(page, pdf, folder), seconds: 120, log: folder + "/convert.log")
    }

    private func arguments(_ page: String, _ pdf: String, _ folder: String) -> [String] {
        switch kind {
        case .weasyPrint: return [page, pdf]
        case .browser:
            // The page loads nothing and runs nothing; a browser run by root has no sandbox to run in.
            let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
            return sandbox + [
                "--headless", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer",
                "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(pdf)", "file://" + Converter.escaped(page),
            ]
        }
    }

    /// A path as a part of an address: RFC 3986.
    private static func escaped(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "/-._~".utf8.contains(byte)
            let hexadecimal = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + hexadecimal
        }.joined()
    }
}
