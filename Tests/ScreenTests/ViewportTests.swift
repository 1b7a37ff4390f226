import Screen
import Testing

@Suite struct ViewportTests {
    @Test func `it stays while the selection shows, and moves by what is missing`() {
        var viewport = Viewport()
        #expect(viewport.reveal(4, of: 20, room: 5) { _ in 1 } == 0..<5)
        #expect(viewport.reveal(5, of: 20, room: 5) { _ in 1 } == 1..<6)
        #expect(viewport.reveal(3, of: 20, room: 5) { _ in 1 } == 1..<6)
        #expect(viewport.reveal(0, of: 20, room: 5) { _ in 1 } == 0..<5)
    }

    @Test func `an item taller than the room begins at the top`() {
        var viewport = Viewport()
        #expect(viewport.reveal(2, of: 4, room: 3) { $0 == 2 ? 9 : 1 } == 2..<3)
    }

    @Test func `a list that shrank fills the room again`() {
        var viewport = Viewport(first: 15)
        #expect(viewport.reveal(nil, of: 6, room: 4) { _ in 1 } == 2..<6)
        #expect(viewport.reveal(nil, of: 2, room: 4) { _ in 1 } == 0..<2)
        #expect(viewport.reveal(nil, of: 0, room: 4) { _ in 1 } == 0..<0)
    }

    @Test func `whatever the heights, the selection is whole or alone too tall`() {
        var random = Random(seed: 5)
        var viewport = Viewport()
        for _ in 0..<2_000 {
            let heights = (0..<Int.random(in: 1...30, using: &random)).map { _ in Int.random(in: 1...6, using: &random)
            }
            let selection = Int.random(in: 0..<heights.count, using: &random)
            let room = Int.random(in: 1...12, using: &random)
            let shown = viewport.reveal(selection, of: heights.count, room: room) { heights[$0] }
            #expect(shown.contains(selection))
            let above = heights[shown.lowerBound..<selection].reduce(0, +)
            #expect(above + heights[selection] <= room || shown.lowerBound == selection)
        }
    }

    @Test func `a hundred thousand items cost no more than a screen of them`() {
        var viewport = Viewport()
        var asked = 0
        viewport.reveal(70_000, of: 100_000, room: 30) { _ in
            asked += 1
            return 2
        }
        #expect(asked < 100)
    }
}
