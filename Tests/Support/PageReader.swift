import Foundation
import FoundationXML

/// A page of HTML as an independent reader of XML finds it: elements and words, in their order.
public final class PageReader: NSObject, XMLParserDelegate {
    public struct Element {
        public let name: String
        public let attributes: [String: String]
        public var words = ""
        public var children: [Element] = []

        /// Itself and all that is in it, in order.
        public var all: [Element] { [self] + children.flatMap(\.all) }

        public func all(_ name: String) -> [Element] { all.filter { $0.name == name } }
    }

    private var open: [Element] = []
    private var root: Element?

    /// Nil when the page is not well-formed.
    public static func read(_ page: String) -> Element? {
        let reader = PageReader()
        let parser = XMLParser(data: Data(page.utf8))
        parser.delegate = reader
        return parser.parse() ? reader.root : nil
    }

    public func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(Element(name: name, attributes: attributes))
    }

    public func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        guard let element = open.popLast() else { return }
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].children.append(element)
            open[open.count - 1].words += name == "br" ? "\n" : element.words
        }
    }

    public func parser(_ parser: XMLParser, foundCharacters words: String) {
        if !open.isEmpty { open[open.count - 1].words += words }
    }
}
