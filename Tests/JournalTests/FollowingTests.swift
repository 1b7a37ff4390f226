import Glibc
import Support
import Testing
import Workshop

@testable import Journal

/// The folder is looked at when it changes, and only then.
struct FollowingTests {
    let place = Workplace()
    private let wake: WakePipe
    private let lines: [[UInt8]]
    /// An hour: nothing is found by looking every now and then.
    private let never = 3_600_000

    init() throws {
        wake = try WakePipe()
        var samples = Samples(seed: 68)
        lines = samples.lines(6)
    }

    private func write(_ count: Int, to name: String = "journal/d-1.jsonl") {
        Disk.write(place.folder(name), Array(lines[..<count].joined()))
    }

    /// Waits until the news is so.
    private func waitForNews(
        of follower: Follower, _ entries: inout [Entry], until isMet: ([Entry], Follower.News) -> Bool
    ) throws {
        while true {
            let news = follower.news()
            entries += news.entries
            if isMet(entries, news) { return }
            var request = pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0)
            try #require(poll(&request, 1, 20_000) == 1)
            wake.quiet()
        }
    }

    @Test func `what is appended or moved in is told by the system`() throws {
        let follower = try Follower(FolderReader(place.folder.path), every: never, wake: wake)
        defer { follower.finish() }
        var entries: [Entry] = []
        for count in 2...5 {
            write(count)
            try waitForNews(of: follower, &entries) { entries, _ in entries.count >= count - 1 }
        }
        write(6, to: "journal/.aside.part")
        rename(place.folder("journal/.aside.part"), place.folder("journal/d-1.jsonl"))
        try waitForNews(of: follower, &entries) { entries, _ in Set(entries.map(\.seq)).count == 5 }
    }

    @Test func `a folder that is made later is followed, and so is one that was deleted and made again`() throws {
        let follower = try Follower(FolderReader(place.folder.path), every: never, wake: wake)
        defer { follower.finish() }
        var entries: [Entry] = []
        for _ in 1...2 {
            Disk.makeFolder(place.folder("people"))
            write(2, to: "people/d-1.jsonl")
            try waitForNews(of: follower, &entries) { $1.files["people/d-1.jsonl"]?.events == 1 }
            unlink(place.folder("people/d-1.jsonl"))
            rmdir(place.folder("people"))
            try waitForNews(of: follower, &entries) { $1.files["people/d-1.jsonl"] == nil }
        }
    }

    @Test func `a workshop that vanishes is told of, and goes on when it comes back`() throws {
        let workshop = place.folder("atelier")
        Disk.makeFolder(workshop)
        Disk.makeFolder(workshop + "/journal")
        let follower = try Follower(FolderReader(workshop), every: 20, wake: wake)
        defer { follower.finish() }
        var entries: [Entry] = []
        for count in [2, 4] {
            write(count, to: "atelier/journal/d-1.jsonl")
            try waitForNews(of: follower, &entries) { entries, _ in Set(entries.map(\.seq)).count == count - 1 }
            rename(workshop, workshop + "-away")
            try waitForNews(of: follower, &entries) { $1.fault?.isNotFound == true }
            rename(workshop + "-away", workshop)
            try waitForNews(of: follower, &entries) { $1.fault == nil }
        }
        write(6, to: "atelier/journal/d-1.jsonl")
        try waitForNews(of: follower, &entries) { entries, _ in Set(entries.map(\.seq)).count == 5 }
    }

    @Test func `where the system tells of nothing, the folder is looked at every now and then`() throws {
        let follower = try Follower(FolderReader(place.folder.path), every: 5, watches: false, wake: wake)
        defer { follower.finish() }
        var entries: [Entry] = []
        for count in [2, 3] {
            write(count)
            try waitForNews(of: follower, &entries) { entries, _ in entries.count == count - 1 }
        }
    }
}
