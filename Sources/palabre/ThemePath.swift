import Console
import Phrases
import Workshop

/// Finds a theme by its title, or by titles from the top with `/` between: without regard to case or accents.
enum ThemePath {
    static func find(_ path: String, in state: State, _ phrases: Phrases) throws -> Theme.ID {
        let wanted = path.split(separator: "/").map { Matching.key(String($0)) }
        let outline = state.outline.map { state.path(to: $0.theme.id) }
        let found = outline.filter { titles in
            var rest = titles[...]
            guard titles.last.map({ Matching.key($0.title) }) == wanted.last else { return false }
            return wanted.allSatisfy { part in
                guard let index = rest.firstIndex(where: { Matching.key($0.title) == part }) else { return false }
                rest = rest[(index + 1)...]
                return true
            }
        }
        func names(_ paths: [[Theme]]) -> String {
            paths.map { $0.map(\.title).joined(separator: "/") }.joined(separator: ", ")
        }
        guard let first = found.first?.last else { throw Failure(sentence: phrases.unknownTheme(path, names(outline))) }
        guard found.count == 1 else { throw Failure(sentence: phrases.ambiguousTheme(path, names(found))) }
        return first.id
    }
}
