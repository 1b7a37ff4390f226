import Glibc
import Journal
import Workshop

extension Session {
    /// What a session runs on. Every part can be replaced by a test.
    public struct Options: Sendable {
        /// Where this user's device ids are kept: never in the workshop folder, for a copied folder would fork them.
        public var stateFolder: String
        public var world = World.system
        public var ids = IdentifierSource.system
        /// A new salt at each call: 32 hexadecimal digits.
        public var salts: @Sendable () -> String = { Options.hexadecimal() + Options.hexadecimal() }
        public var fileSystem = FileSystem.system
        /// Which machine this is: device ids are kept apart for each.
        public var machine: @Sendable () -> Machine = { Machine.current }
        /// Whether what cannot be written to the folder is kept on this machine and tried again: for a program that stays open.
        /// A command that fails has failed. What was kept is written by whoever opens the workshop next.
        public var rescues = false
        /// Whether other devices' files are looked at while the session is open.
        public var follows = true

        public init(stateFolder: String = Options.userStateFolder) { self.stateFolder = stateFolder }

        public static var userStateFolder: String { StateFolder.user.path }

        private static func hexadecimal() -> String {
            let digits = String(UInt64.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
    }

    public enum Mode: Hashable, Sendable {
        case writing
        /// Nothing is written, neither to the folder nor to the state folder.
        case reading
    }
}
