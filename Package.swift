// swift-tools-version: 6.2
import PackageDescription

// The targets are the architecture: a module may import what its target names and nothing else, and the build holds
// it to that (`--explicit-target-dependency-import-check error`).

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")

let package = Package(
    name: "palabre",
    products: [.executable(name: "palabre", targets: ["palabre"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .target(name: "Workshop", swiftSettings: strict),
        .target(name: "Phrases", swiftSettings: strict),
        .target(name: "Screen", swiftSettings: strict),
        .target(name: "CCurses", linkerSettings: [.linkedLibrary("ncursesw")]),
        .systemLibrary(name: "CCmark"),
        .systemLibrary(name: "CStemmer"),
        .target(name: "Suggestions", dependencies: ["Workshop", "CStemmer"], swiftSettings: strict),
        .systemLibrary(name: "CMemory"),
        .systemLibrary(name: "CMounts"),
        .target(name: "Journal", dependencies: ["Workshop", "CMounts"], swiftSettings: strict),
        .target(name: "YAML", dependencies: [yams], swiftSettings: strict),
        .target(name: "Notes", dependencies: ["Workshop", "Phrases", "CCmark", "YAML"], swiftSettings: strict),
        .target(
            name: "Packs", dependencies: ["Workshop", "Phrases", "YAML"],
            exclude: ["Library/Samples", "Library/Templates", "Library/Palettes"], resources: [.embedInCode("Library")],
            swiftSettings: strict),
        .target(
            name: "Report", dependencies: ["Workshop", "Phrases", mustache], resources: [.embedInCode("Templates")],
            swiftSettings: strict),
        .target(name: "Session", dependencies: ["Workshop", "Journal"], swiftSettings: strict),
        .target(
            name: "Console", dependencies: ["Workshop", "Report", "Screen", "Phrases", "Suggestions", "CMemory"],
            swiftSettings: strict),
        .target(
            name: "Palettes", dependencies: ["Console", "Screen", "YAML"], resources: [.embedInCode("Files")],
            swiftSettings: strict),
        .target(name: "Terminal", dependencies: ["Screen", "CCurses"], swiftSettings: strict),
        .executableTarget(
            name: "palabre",
            dependencies: [
                "Workshop", "Phrases", "Screen", "Journal", "Packs", "Notes", "Report", "Session", "Console",
                "Palettes", "YAML", "Terminal", argumentParser,
            ],
            exclude: ["Desktop"], resources: [.embedInCode("Samples")], swiftSettings: strict),

        .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
        .target(
            name: "Support", dependencies: ["Workshop", "Screen", "CVTerm"], path: "Tests/Support",
            swiftSettings: strict),
        .testTarget(name: "WorkshopTests", dependencies: ["Workshop", "Support"], swiftSettings: strict),
        .testTarget(name: "JournalTests", dependencies: ["Workshop", "Journal", "Support"], swiftSettings: strict),
        .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: strict),
        .testTarget(
            name: "PacksTests", dependencies: ["Workshop", "Packs", "Phrases", "Support"],
            exclude: ["Goldens"], swiftSettings: strict),
        .testTarget(
            name: "NotesTests", dependencies: ["Workshop", "Notes", "Phrases", "Support"], exclude: ["Goldens"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportTests", dependencies: ["Workshop", "Report", "Notes", "Phrases", "Support", "CCmark"],
            exclude: ["Goldens"], swiftSettings: strict),
        .target(
            name: "Keystrokes", dependencies: ["Workshop", "Console", "Screen", "Phrases"], path: "Tests/Keystrokes",
            swiftSettings: strict),
        .testTarget(
            name: "SuggestionsTests", dependencies: ["Workshop", "Suggestions", "Support"], swiftSettings: strict),
        .testTarget(
            name: "ScreenTests", dependencies: ["Screen", "Support"], swiftSettings: strict),
        .testTarget(
            name: "ConsoleTests",
            dependencies: [
                "Workshop", "Packs", "Notes", "Console", "Palettes", "Screen", "Report", "Phrases", "Suggestions",
                "Support", "Keystrokes",
            ],
            exclude: ["Goldens", "Cases"], swiftSettings: strict),
        .testTarget(
            name: "SessionTests", dependencies: ["Workshop", "Journal", "Session", "Support"],
            swiftSettings: strict),
        .testTarget(
            name: "PalabreTests", dependencies: ["palabre", "Workshop", "Screen", "Session", "Support"],
            exclude: ["Journals"], swiftSettings: strict),
        .executableTarget(
            name: "PalabreBench",
            dependencies: [
                "Workshop", "Session", "Console", "Phrases", "Report", "Screen", "Notes", "Suggestions", "Keystrokes",
            ],
            path: "Tests/Bench",
            exclude: ["Reference", "run"], swiftSettings: strict),
    ]
)
