import Glibc

/// What tells this machine from others: digests of what the system calls itself and of its built-in network adapters.
///
/// Town halls buy machines by the dozen and copy one disk to all of them, state folder, machine id and host name included;
/// the adapters' addresses are what is left to tell them apart. Digests are enough to compare, and say nothing to whoever
/// reads the file.
public struct Machine: Hashable, Sendable {
    /// Of `/etc/machine-id`.
    public var system: String
    public var host: String
    /// Of the addresses that adapters were built with. Those that are plugged in by USB go from machine to machine.
    public var adapters: Set<String>

    public init(system: String, host: String, adapters: Set<String>) {
        (self.system, self.host, self.adapters) = (system, host, adapters)
    }

    /// Whether this is the same machine later: its name and some of its adapters may have changed.
    public func isSame(as other: Machine) -> Bool {
        guard system == other.system else { return false }
        if adapters.isEmpty || other.adapters.isEmpty { return host == other.host }
        return !adapters.isDisjoint(with: other.adapters)
    }

    /// Words that `init(_:)` reads: `s-…` for the system, `h-…` for the host, `a-…` for each adapter.
    public var text: String {
        (["s-" + system, "h-" + host] + adapters.sorted().map { "a-" + $0 }).joined(separator: " ")
    }

    /// Nil where no system is named.
    public init?(_ text: String) {
        var machine = Machine(system: "", host: "", adapters: [])
        for word in text.split(whereSeparator: \.isWhitespace) {
            let value = String(word.dropFirst(2))
            switch word.prefix(2) {
            case "s-": machine.system = value
            case "h-": machine.host = value
            case "a-": machine.adapters.insert(value)
            default: break
            }
        }
        guard !machine.system.isEmpty else { return nil }
        self = machine
    }
}

extension Machine {
    public static var current: Machine {
        Machine(
            system: digest(content(of: "/etc/machine-id")), host: digest(hostName),
            adapters: Set(builtInAddresses.map(digest)))
    }

    /// What the machine is called on its network; empty where it has no name.
    public static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static var builtInAddresses: [String] {
        let root = "/sys/class/net"
        guard let folder = opendir(root) else { return [] }
        defer { closedir(folder) }
        var addresses: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let path = root + "/" + name
            // 0: the address is the adapter's own, neither random nor given.
            guard name.first != ".", content(of: path + "/addr_assign_type") == "0",
                let bus = target(of: path + "/device/subsystem"), bus != "usb"
            else { continue }
            let address = content(of: path + "/address")
            if address.contains(where: { $0 != "0" && $0 != ":" }) { addresses.append(address) }
        }
        return addresses
    }

    /// The last part of where a link leads; nil where it is none.
    private static func target(of path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        guard count > 0 else { return nil }
        let target = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return target.split(separator: "/").last.map(String.init)
    }

    private static func content(of path: String) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(descriptor, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).filter { !$0.isWhitespace }
    }

    /// 64 bits of the FNV-1a hash, in hexadecimal.
    private static func digest(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
