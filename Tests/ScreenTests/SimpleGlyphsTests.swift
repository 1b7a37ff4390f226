import Screen
import Testing

@Suite struct SimpleGlyphsTests {
    @Test func `letters and what fonts have stay as they are`() {
        for scalar in "aéœ€’…–│─╭╮╰╯▾▸●█".unicodeScalars { #expect(SimpleGlyphs.simple(scalar.value) == scalar.value) }
    }

    @Test func `what is put in the place of a sign is as wide, and needs nothing put in its place`() throws {
        for value in UInt32(0x2000)..<0x2C00 {
            let simple = SimpleGlyphs.simple(value)
            guard simple != value else { continue }
            let (one, other) = try (#require(Unicode.Scalar(value)), #require(Unicode.Scalar(simple)))
            #expect(DisplayWidth.columns(of: String(one)) == DisplayWidth.columns(of: String(other)), "\(one) \(other)")
            #expect(SimpleGlyphs.simple(simple) == simple)
        }
    }
}
