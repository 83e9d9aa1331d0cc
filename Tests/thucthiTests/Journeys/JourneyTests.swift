import DatabaseFixtures
import Foundation
import SQL
import Testing

/// Real plans go the whole way on both engines, and what is said on the way is written down beside the scripts.
@Suite("From a plan to work", .enabled(if: RealPlans.arePresent, "không có kho văn bản; đặt THUCTHI_CORPUS để chỉ chỗ"))
struct JourneyTests {
    @Test("is told alike on both engines, as it was when a person looked at it last", arguments: Journey.names, Dialect.allCases)
    func goes(name: String, dialect: Dialect) async throws {
        let journey = try Journey(name)
        try await DatabasePlace.with(dialect) { place in
            let program = try BuiltProgram(withStore: false)
            defer { program.clean() }
            var run = JourneyRun(store: place.address, program: program, corpus: RealPlans.folder)
            try run.go(journey)
            if ProcessInfo.processInfo.environment["THUCTHI_RECORD"] != nil {
                try run.transcript.write(to: journey.goldenFile, atomically: true, encoding: .utf8)
                Issue.record("recorded \(journey.goldenFile.lastPathComponent): look at it, then run again without THUCTHI_RECORD")
            }
            let golden = try #require(journey.golden, "no golden yet: run with THUCTHI_RECORD=1 and look at it")
            let (said, expected) = (run.transcript.split(separator: "\n"), golden.split(separator: "\n"))
            let first = zip(said, expected).first { $0 != $1 }
            #expect(first == nil, "first line that differs")
            #expect(said.count == expected.count)
        }
    }
}

/// The real documents beside the project, which the journeys begin with.
enum RealPlans {
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["THUCTHI_CORPUS"] { return URL(filePath: path, directoryHint: .isDirectory) }
        let package = Journey.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return package.appending(path: "../shared/corpus", directoryHint: .isDirectory).standardizedFileURL
    }()

    static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }
}
