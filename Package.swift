// swift-tools-version: 6.2
import PackageDescription

// Who may import whom is the architecture: docs/ARCHITECTURE.md says why, Scripts/check-arrows holds every file to it.

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "thucthi",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "thucthi", targets: ["thucthi"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Level 0: values and doors that know nothing of each other. CEmbedded brings the data files along (docs/adr/0007).
        .target(name: "CEmbedded", cSettings: [.treatAllWarnings(as: .error)]),
        .target(name: "CModels", cSettings: [.treatAllWarnings(as: .error)]),
        .target(name: "CPermissions", cSettings: [.treatAllWarnings(as: .error)]),
        .target(name: "CRules", cSettings: [.treatAllWarnings(as: .error)]),
        .target(name: "Vietnamese", swiftSettings: house),
        .target(name: "Organisation", dependencies: ["CEmbedded"], exclude: ["Resources"], swiftSettings: house),
        .target(name: "Documents", swiftSettings: house),
        .target(name: "HTML", swiftSettings: house),
        .target(name: "SQL", swiftSettings: house),
        .target(name: "Seals", dependencies: [.product(name: "Crypto", package: "swift-crypto")], swiftSettings: house),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CXlsx", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

        // Level 1: bytes to documents, and what a plan is.
        .target(name: "DocumentFiles", dependencies: ["Documents", "Vietnamese", "CArchive", "CXlsx"], swiftSettings: house),
        .target(name: "Planning", dependencies: ["CRules", "Organisation", "Documents", "Vietnamese"], exclude: ["Rules/Resources"], swiftSettings: house),

        // Level 2: the reader.
        .target(
            name: "PlanReader", dependencies: ["CModels", "Documents", "Vietnamese", "Organisation", "Planning"], exclude: ["Resources"], swiftSettings: house
        ),

        // Level 4: what is kept, and the log of every change.
        .target(name: "Storage", dependencies: ["SQL", "Seals", "Vietnamese", "Organisation", "Planning"], swiftSettings: house),

        // Level 5: the use cases, the two databases, and what a reading looks like.
        .target(
            name: "Secretariat", dependencies: ["CPermissions", "SQL", "Seals", "Storage", "Organisation", "Planning", "Documents", "Vietnamese"],
            swiftSettings: house),
        .target(
            name: "SQLiteEngine",
            dependencies: ["SQL", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift")], swiftSettings: house),
        .target(name: "PostgresEngine", dependencies: ["SQL", "CLibpq"], swiftSettings: house),
        .target(name: "Pages", dependencies: ["HTML", "Documents", "Planning", "Organisation"], swiftSettings: house),

        // Level 6: a world of our own invention, for demonstrations and measurements.
        .target(
            name: "Demo", dependencies: ["SQL", "Seals", "Storage", "Secretariat", "Organisation", "Planning", "Vietnamese"], swiftSettings: house),

        // Level 7: the program.
        .executableTarget(
            name: "thucthi",
            dependencies: [
                "Demo", "DocumentFiles", "Documents", "Organisation", "Pages", "Planning", "PlanReader", "PostgresEngine", "SQL", "SQLiteEngine", "Seals",
                "Secretariat",
                "Storage", "Vietnamese",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .executableTarget(
            name: "CrashWriter", dependencies: ["Organisation", "Planning", "PostgresEngine", "SQL", "SQLiteEngine", "Seals", "Secretariat", "Storage"],
            swiftSettings: house),
        .executableTarget(
            name: "Bench",
            dependencies: [
                "DatabaseFixtures", "Demo", "DocumentFiles", "Documents", "Organisation", "Planning", "PlanReader", "Secretariat", "SQL", "Storage",
            ],
            swiftSettings: house),

        // A small fictional plan, for the tests of everything that shows readings.
        .target(name: "PlanSamples", dependencies: ["Documents", "Planning"], path: "Tests/PlanSamples", swiftSettings: house),
        // Fresh databases of both engines, for the tests of everything that is stored.
        .target(
            name: "DatabaseFixtures", dependencies: ["SQL", "SQLiteEngine", "PostgresEngine"], path: "Tests/DatabaseFixtures", exclude: ["private-cluster"],
            swiftSettings: house),
        .testTarget(name: "EngineTests", dependencies: ["SQL", "SQLiteEngine", "PostgresEngine", "DatabaseFixtures"], swiftSettings: house),
        .testTarget(name: "SQLTests", dependencies: ["SQL"], swiftSettings: house),
        .testTarget(name: "SealsTests", dependencies: ["Seals"], swiftSettings: house),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "SQL", "Seals", "Organisation", "Planning", "DatabaseFixtures"], swiftSettings: house),
        .testTarget(
            name: "SecretariatTests",
            dependencies: ["Secretariat", "SQL", "Seals", "Storage", "Organisation", "Planning", "DatabaseFixtures"], swiftSettings: house),
        .testTarget(
            name: "DemoTests", dependencies: ["Demo", "Secretariat", "SQL", "Storage", "Organisation", "Planning", "DatabaseFixtures"], swiftSettings: house),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: house),
        .testTarget(name: "PlanningTests", dependencies: ["Planning", "Organisation", "Documents", "PlanSamples"], exclude: ["Tables"], swiftSettings: house),
        .testTarget(name: "PagesTests", dependencies: ["Pages", "HTML", "Documents", "Planning", "PlanSamples"], swiftSettings: house),
        .testTarget(
            name: "thucthiTests",
            dependencies: [
                "thucthi", "DatabaseFixtures", "Pages", "Documents", "Planning", "PlanSamples", "SQL",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Journeys/Scripts", "Journeys/Goldens", "Journeys/Lists"],
            swiftSettings: house),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents"], swiftSettings: house),
        .testTarget(name: "DocumentFilesTests", dependencies: ["DocumentFiles", "Documents", "CArchive"], swiftSettings: house),
        .testTarget(name: "OrganisationTests", dependencies: ["Organisation", "Vietnamese"], swiftSettings: house),
        .testTarget(name: "VietnameseTests", dependencies: ["Vietnamese"], swiftSettings: house),
        .testTarget(
            name: "CorpusTests", dependencies: ["DocumentFiles", "PlanReader", "Documents", "Planning"], exclude: ["Plans"], swiftSettings: house),
        .testTarget(name: "PlanReaderTests", dependencies: ["PlanReader", "Documents", "Planning", "Organisation", "Vietnamese"], swiftSettings: house),
        .testTarget(
            name: "SamplesTests", dependencies: ["thucthi", "DocumentFiles", "PlanReader", "Planning"], exclude: ["Goldens", "Shortfalls"], swiftSettings: house
        ),
    ],
    cLanguageStandard: .c2x
)
