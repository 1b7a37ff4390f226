import Keystrokes
import Testing

/// The keys of a session stay few.
@Suite struct KeystrokeTests {
    @Test func `usual things take few keys`() throws {
        for count in try Keystrokes.counted() {
            #expect(count.limit.contains(count.keys), "\(count.what): \(count.keys)")
        }
    }
}
