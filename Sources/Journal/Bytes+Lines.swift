import Glibc

extension [UInt8] {
    /// Where the line that begins at `start` ends: the index of its `\n`, or nil.
    func lineEnd(from start: Int) -> Int? {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, start < bytes.count,
                let found = memchr(base + start, 0x0A, bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
