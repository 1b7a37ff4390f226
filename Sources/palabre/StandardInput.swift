import Glibc
import Phrases

/// What another program gives.
enum StandardInput {
    private static let limit = 16 << 20

    /// All of it, as UTF-8.
    static func text(_ phrases: Phrases) throws -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw Failure(sentence: phrases.cannotRead("-", phrases.tooLarge)) }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(sentence: phrases.inputNotUTF8)
        }
        return text
    }

    /// A line that a person types; nil at the end of input.
    static func line(asking question: String) -> String? {
        Output.give(question)
        return readLine()
    }
}
