import Testing

@testable import Journal

struct ChecksumTests {
    /// RFC 3720, B.4.
    @Test(arguments: [
        ([UInt8](repeating: 0, count: 32), "8a9136aa"), ([UInt8](repeating: 0xFF, count: 32), "62a8ab43"),
        (Array(0..<32), "46dd794e"), (Array((0..<32).reversed()), "113fdb5c"), (Array("123456789".utf8), "e3069283"),
    ])
    func knownBytesGiveTheirKnownSums(bytes: [UInt8], sum: String) {
        var checksum = Checksum()
        checksum.add(bytes[...])
        #expect(Sum(checksum).description == sum)
        #expect(Sum(Array(sum.utf8))?.description == sum)
    }

    @Test func aSumDoesNotDependOnHowItsBytesAreCut() {
        let bytes = (0..<100).map { UInt8($0 * 7 % 256) }
        var whole = Checksum()
        whole.add(bytes[...])
        for cut in bytes.indices {
            var pieces = Checksum()
            pieces.add(bytes[..<cut])
            pieces.add(bytes[cut...])
            #expect(pieces.value == whole.value)
        }
    }
}
