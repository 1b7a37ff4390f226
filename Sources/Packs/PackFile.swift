import Workshop
import YAML

/// A pack as a YAML file: `Format` says how it is written.
public enum PackFile {
    /// How large a file may be, in bytes.
    public static let limit = 256 << 10

    /// What a file says, and all that is wrong in it, in the order of its lines.
    ///
    /// What is wrong is left out of the pack, so that a workshop made from a pack of a newer version still has the rest.
    public struct Reading: Hashable, Sendable {
        public let pack: Pack
        public let flaws: [PackFlaw]

        public var isSound: Bool { flaws.isEmpty }
    }

    /// - Parameter name: of the file, without its ending.
    public static func read(_ bytes: [UInt8], name: String) -> Reading {
        func nothing(_ flaw: PackFlaw) -> Reading {
            var pack = Pack()
            pack.name = name
            return Reading(pack: pack, flaws: [flaw])
        }
        guard bytes.count <= limit else { return nothing(PackFlaw(line: nil, .tooLarge(limit: limit))) }
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
            return nothing(PackFlaw(line: line, .notUTF8))
        }
        do throws(YAMLFault) {
            guard let root = try YAMLNode.read(text) else { return nothing(PackFlaw(line: 1, .noTitle)) }
            var reader = PackReader(name: name)
            reader.read(root)
            return Reading(pack: reader.pack, flaws: reader.flaws)
        } catch {
            return nothing(PackFlaw(line: error.line, PackFlaw.Reason(error.reason)))
        }
    }

    public static func read(_ text: String, name: String) -> Reading { read(Array(text.utf8), name: name) }
}

extension PackFlaw.Reason {
    fileprivate init(_ reason: YAMLFault.Reason) {
        switch reason {
        case .alias: self = .yamlAlias
        case .tooDeep: self = .tooDeep(limit: YAMLNode.deepest)
        case .repeatedName(let name): self = .repeatedName(name)
        case .syntax(let problem): self = .yaml(problem)
        }
    }
}
