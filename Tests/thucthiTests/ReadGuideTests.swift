import ArgumentParser
import Foundation
import Testing

@testable import thucthi

@Suite("The guide to reading")
struct ReadGuideTests {
    private static let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private let guide: String

    init() throws {
        guide = try String(contentsOf: Self.house.appending(path: "docs/huong-dan/doc-van-ban.md"), encoding: .utf8)
    }

    @Test("names every code that a file may be refused with, and its exit status")
    func codes() throws {
        for file in ["DocumentFiles/Refusals/DocumentFileError.swift", "DocumentFiles/Writing/WritingError.swift"] {
            let source = try String(contentsOf: Self.house.appending(path: "Sources/\(file)"), encoding: .utf8)
            let entries = source.matches(of: /\("([A-Z-]+)", (\d+)\)/)
            #expect(entries.count >= 5)
            for entry in entries { #expect(guide.contains("| \(entry.2) | `\(entry.1)` |"), "\(entry.1)") }
        }
        for refusal in [Refusal.emptyFolder(""), .bodiesNotFound("")] { #expect(guide.contains("| \(refusal.exitStatus) | `\(refusal.code)` |")) }
    }

    @Test("names every option and form")
    func options() {
        for option in Read.helpMessage().matches(of: /--[a-z-]+/).map({ String($0.0) }) where option != "--help" {
            #expect(guide.contains("`\(option)`"), "\(option)")
        }
        for format in ReadingFormat.allCases { #expect(guide.contains("- **\(format.rawValue)**:"), "\(format)") }
    }
}
