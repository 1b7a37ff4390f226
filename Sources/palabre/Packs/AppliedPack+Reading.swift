import Packs
import Workshop

extension State {
    /// The pack that the workshop was made from, read from what it carries along; nil where it was made from none.
    var packRead: Pack? { pack.map { PackFile.read($0.source, name: $0.name).pack } }
}
