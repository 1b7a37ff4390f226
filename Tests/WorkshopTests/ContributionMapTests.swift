import Support
import Testing

@testable import Workshop

/// The dictionary of notes, held against the language's own.
@Suite struct ContributionMapTests {
    @Test(arguments: 0..<5)
    func `it holds what a dictionary holds, and what differs between copies is found`(seed: Int) {
        var improviser = Improviser(seed: seed)
        var map = ContributionMap()
        var plain: [Contribution.ID: Contribution] = [:]
        var kept: [(ContributionMap, [Contribution.ID: Contribution])] = []
        for turn in 0..<4_000 {
            let id = Contribution.ID("c-\(improviser.number(0...900))") ?? .none
            if improviser.chance(5) {
                map[id] = nil
                plain[id] = nil
            } else {
                var note = Contribution(id: id, at: "", device: .none)
                note.text = "\(improviser.number(0...3))"
                map[id] = note
                plain[id] = note
            }
            if turn % 500 == 0 { kept.append((map, plain)) }
        }
        #expect(map.count == plain.count)
        #expect(Set(map.keys) == Set(plain.keys))
        for id in plain.keys { #expect(map[id] == plain[id]) }
        for (map, plain) in kept { #expect(map.count == plain.count && plain.allSatisfy { map[$0.key] == $0.value }) }
        for (other, otherPlain) in kept {
            let keys = Set(plain.keys).union(otherPlain.keys)
            let expected = keys.filter { plain[$0] != otherPlain[$0] }
            #expect(Set(map.differences(from: other)) == expected)
            #expect((map == other) == expected.isEmpty)
        }
    }

    @Test func `the same notes in another order are equal, and hash alike`() {
        let ids = (0..<200).map { Contribution.ID("c-\($0)") ?? .none }
        var (left, right) = (ContributionMap(), ContributionMap())
        for id in ids { left[id] = Contribution(id: id, at: "", device: .none) }
        for id in ids.reversed() { right[id] = Contribution(id: id, at: "", device: .none) }
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        right[ids[7]]?.text = "autre"
        #expect(left != right)
    }
}
