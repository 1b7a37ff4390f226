import Support
import Testing
import Workshop

@testable import Console

/// The book follows the state by what has changed, and is then what a new book would be.
@Suite struct BookTests {
    @Test(arguments: 0..<12)
    func `a book that followed every change is the same as a new one`(seed: Int) {
        var ledger = Ledger(devices: 2, seed: seed)
        var improviser = Improviser(seed: seed)
        var book = Book(ledger.state)
        for turn in 0..<250 {
            let desk = improviser.number(0...1)
            switch improviser.number(0...14) {
            case 0: ledger.undo(on: desk)
            case 1: ledger.redo(on: desk)
            case 2: ledger.part()
            case 3: ledger.meet()
            default: _ = try? ledger.perform(improviser.command(on: ledger.state(of: desk)), on: desk)
            }
            book.follow(ledger.state)
            if turn % 5 == 0 { expectSame(book, Book(ledger.state), ledger.state) }
        }
    }

    @Test func `undoing all of it one by one, and redoing`() throws {
        var ledger = Ledger(devices: 1, seed: 3)
        var improviser = Improviser(seed: 3)
        for _ in 0..<60 { _ = try? ledger.perform(improviser.command(on: ledger.state), on: 0) }
        var book = Book(ledger.state)
        while ledger.undo() {
            book.follow(ledger.state)
            expectSame(book, Book(ledger.state), ledger.state)
        }
        while ledger.redo() { book.follow(ledger.state) }
        expectSame(book, Book(ledger.state), ledger.state)
    }

    private func expectSame(_ book: Book, _ fresh: Book, _ state: State) {
        let arrangement = Arrangement(state)
        let shelves = [Shelf.unfiled, .aside] + book.outline.map { .theme($0.theme.id) }
        for shelf in shelves {
            #expect(book.arrangement.tops(on: shelf) == fresh.arrangement.tops(on: shelf))
            #expect(book.arrangement.lines(on: shelf) == fresh.arrangement.lines(on: shelf))
        }
        for id in state.sequence {
            #expect(book.arrangement.subnotes(of: id) == arrangement.subnotes(of: id))
        }
        for id in [nil] + book.outline.map({ Optional($0.theme.id) }) {
            #expect(book.arrangement.notes(under: id) == arrangement.notes(under: id))
        }
        #expect(book.counts.filter { $0.value != 0 } == fresh.counts.filter { $0.value != 0 })
        #expect(book.total == fresh.total && book.unfiled == fresh.unfiled)
        #expect(book.aside == state.contributionsAside)
        #expect(book.people == fresh.people && book.doubles == fresh.doubles)
    }
}
