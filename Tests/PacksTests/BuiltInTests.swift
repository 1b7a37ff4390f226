import Foundation
import Phrases
import Testing
import Workshop

@testable import Packs

@Suite struct BuiltInTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Themes")

    @Test func `every file of Themes is carried along, as it is`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }.sorted()
        #expect(BuiltInPacks.files.map(\.name) == names)
        for file in BuiltInPacks.files {
            let data = try Data(contentsOf: Self.folder.appendingPathComponent(file.name + ".yml"))
            #expect(Data(file.bytes) == data, "\(file.name)")
        }
    }

    @Test(arguments: BuiltInPacks.files.map(\.name))
    func `nothing is wrong in it, and it is whole`(name: String) throws {
        let file = try #require(BuiltInPacks.files.first { $0.name == name })
        let reading = PackFile.read(file.bytes, name: name)
        #expect(reading.flaws.map { $0.sentence(Phrases(.english)) }.isEmpty)
        let pack = reading.pack
        #expect(!pack.description.isEmpty && !pack.audience.isEmpty && !pack.roles.isEmpty)
        #expect(!pack.agenda.isEmpty && pack.agenda.allSatisfy { $0.minutes != nil })
        #expect(!pack.themes.isEmpty && !pack.fields.isEmpty)
        #expect(pack.capacity?.reason.isEmpty == false)
        #expect(pack.sections.contains { $0.section == .themes })
        #expect(PackFile.read(PackFile.text(of: pack), name: name).pack == pack)
    }

    @Test(arguments: BuiltInPacks.files.map(\.name).filter { !$0.hasSuffix(".en") })
    func `it is the same in both languages`(name: String) throws {
        func pack(_ name: String) throws -> Pack {
            PackFile.read(try #require(BuiltInPacks.files.first { $0.name == name }).bytes, name: name).pack
        }
        let (french, english) = (try pack(name), try pack(name + ".en"))
        #expect((french.language, english.language) == ("fr", "en"))
        func shape(_ plans: [ThemePlan]) -> String {
            plans.map { "\($0.form) \($0.whenEmpty) \($0.prompt.isEmpty) \($0.ask.isEmpty) (\(shape($0.themes)))" }
                .joined(separator: ", ")
        }
        #expect(shape(french.tree) == shape(english.tree))
        #expect(french.agenda.map(\.minutes) == english.agenda.map(\.minutes))
        #expect(french.roles.count == english.roles.count)
        #expect(french.levels.count == english.levels.count)
        #expect(french.sections.map(\.section) == english.sections.map(\.section))
        #expect(french.sections.map(\.form) == english.sections.map(\.form))
        #expect(french.fields.count == english.fields.count)
        #expect(french.capacity?.number == english.capacity?.number)
    }

    @Test(arguments: ["assises", "assises.en"])
    func `of Assises a smaller question is a plain theme, and a track has its headings`(name: String) throws {
        let pack = PackFile.read(try #require(BuiltInPacks.files.first { $0.name == name }).bytes, name: name).pack
        let (question, tracks) = (try #require(pack.tree.first), try #require(pack.tree.last))
        #expect(question.themes.count == 2 && question.themes.allSatisfy { $0.themes.isEmpty })
        #expect(tracks.themes.count == 5 && tracks.themes.allSatisfy { $0.themes.count == 3 })
        // Themes that are made in the room: beside the tracks, and below the smaller questions.
        #expect(pack.plan("Zibeline", under: [tracks.title]).themes.count == 3)
        #expect(pack.plan("Zibeline", under: [question.title, question.themes[0].title]).themes.isEmpty)
        #expect(pack.plan("Zibeline", under: [question.title]).themes.isEmpty)
    }

    @Test
    func
        `under a theme that a pack plans nothing under a new theme is plain, under one of one's own it has its headings`()
        throws
    {
        let file = try #require(BuiltInPacks.files.first { $0.name == "forum-ouvert" })
        let pack = PackFile.read(file.bytes, name: file.name).pack
        #expect(pack.plan("Zibeline", under: ["Convergence"]).themes.isEmpty)
        #expect(pack.plan("Zibeline", under: ["Second créneau"]).themes.count == 3)
        #expect(pack.plan("Zibeline", under: ["Troisième créneau"]).themes.count == 3)
    }

    @Test func `each format of the trade is there`() {
        let titles = Set(BuiltInPacks.files.map(\.name))
        for name in [
            "pause-cafe", "brunch", "banquet", "rencontre-ateliers", "synthese", "reunion", "assises",
            "marche-exploratoire", "post-its", "world-cafe", "metaplan", "forum-ouvert", "debat-mouvant",
            "atouts-faiblesses", "bilan",
        ] { #expect(titles.isSuperset(of: [name, name + ".en"]), "\(name)") }
    }
}
