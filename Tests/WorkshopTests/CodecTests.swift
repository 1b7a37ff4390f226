import Support
import Testing

@testable import Workshop

/// What an event writes is what is read from it.
@Suite struct CodecTests {
    @Test(arguments: 0..<40)
    func `every event reads back from its fields as it was`(seed: Int) throws {
        var improviser = Improviser(seed: seed)
        for event in improviser.everyEvent() {
            let entry = Entry(event, device: .none, seq: 1, clock: .zero)
            guard case .event(let read) = entry.content else {
                Issue.record("\(event) was not understood")
                continue
            }
            #expect("\(read)" == "\(event)")
            #expect(!entry.isOfANewerVersion)
        }
    }

    @Test func `every type of event is tried`() {
        var improviser = Improviser(seed: 0)
        let tried = improviser.everyEvent().map { type(of: $0).type }
        #expect(tried.sorted() == EventTypes.all.map { $0.type }.sorted())
    }

    @Test func `every field of every type is tried`() {
        var improviser = Improviser(seed: 1)
        for event in improviser.everyEvent() {
            for (tried, empty) in zip(
                Mirror(reflecting: event).children, Mirror(reflecting: type(of: event).init()).children)
            {
                #expect("\(tried.value)" != "\(empty.value)", "\(type(of: event)).\(tried.label ?? "")")
            }
        }
    }

    @Test func `types are lowercase ASCII, a noun and what happened to it`() {
        for event in EventTypes.all {
            let parts = event.type.split(separator: ".")
            #expect(parts.count == 2)
            #expect(parts.allSatisfy { part in part.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
        }
    }

    @Test(arguments: 0..<20)
    func `an event whose words were redacted is still understood, and has no words`(seed: Int) {
        var improviser = Improviser(seed: seed)
        for event in improviser.everyEvent() {
            let entry = Entry(event, device: .none, seq: 1, clock: .zero).redacted
            guard case .event(let read) = entry.content else {
                Issue.record("\(event) was not understood")
                continue
            }
            // Fields that were set to nothing may say so; none holds a word.
            for pair in read.fields.words.pairs { #expect(pair.value == .null) }
            #expect(entry.isRedacted)
        }
    }

    @Test func `an event of an unknown type is kept whole, passed over and counted`() {
        let entry = Entry(
            device: .none, seq: 1, clock: Clock(milliseconds: 1, counter: 0), at: "", step: 1, type: "mood.noted",
            data: ["id": .string("x-1"), "level": .opaque("{\"a\":[1]}")], words: ["text": .string("bonne humeur")],
            line: [1])
        let timeline = Timeline([entry])
        #expect(timeline.unknown == 1)
        #expect(timeline.state == State())
        guard case .unknown(let event) = timeline.entries[0].content else {
            Issue.record("the type was known")
            return
        }
        #expect(event.type == "mood.noted")
        #expect(event.data["level"] == .opaque("{\"a\":[1]}"))
        #expect(event.words["text"] == .string("bonne humeur"))
    }

    @Test func `a field of a newer version is passed over and counted, and the rest is understood`() {
        let entry = Entry(
            device: .none, seq: 1, clock: Clock(milliseconds: 1, counter: 0), at: "", step: 1, type: "theme.added",
            data: ["id": .string("t-1"), "icon": .string("arbre")], words: ["title": .string("Jardin")], line: [1])
        let timeline = Timeline([entry])
        #expect(timeline.unknown == 1)
        #expect(timeline.state.outline.map(\.theme.title) == ["Jardin"])
    }

    @Test func `an event in a shape that is not known is passed over, and counted once however often it comes`() {
        let entry = Entry(
            device: .none, seq: 1, clock: Clock(milliseconds: 1, counter: 0), at: "", step: 1, type: "theme.added",
            data: ["id": .int(3)], words: ["title": .string("Jardin")], line: [1])
        var timeline = Timeline([entry])
        timeline.insert([entry, entry])
        #expect(timeline.unknown == 1)
        #expect(timeline.entries.count == 1)
        #expect(timeline.state == State())
    }
}
