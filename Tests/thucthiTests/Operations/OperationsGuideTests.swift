import ArgumentParser
import Foundation
import Testing

@testable import thucthi

@Suite("The guide to operations")
struct OperationsGuideTests {
    private static let house = URL(filePath: #filePath).appending(path: "../../../..").standardized
    private let guide: String

    init() throws { guide = try String(contentsOf: Self.house.appending(path: "docs/huong-dan/van-hanh.md"), encoding: .utf8) }

    @Test("names every option of its own commands")
    func options() {
        let shared = Set(Self.options(of: PeopleCommand.List.self))
        let commands: [any ParsableCommand.Type] = [
            LogCommand.List.self, LogCommand.Verify.self, LogCommand.Export.self, LogCommand.Sign.self, LogCommand.Key.New.self, FilesCommand.Check.self,
            Backup.self, Restore.self, DatabaseCommand.Copy.self,
        ]
        for command in commands {
            for option in Self.options(of: command) where !shared.contains(option) { #expect(guide.contains(option), "\(option) of \(command)") }
        }
    }

    @Test("names every code that a copy or a file may be refused with")
    func codes() throws {
        for file in ["Copies/CopyFault.swift", "Files/FileFault.swift", "Attachments/AttachmentError.swift"] {
            let source = try String(contentsOf: Self.house.appending(path: "Sources/Storage/\(file)"), encoding: .utf8)
            let codes = source.matches(of: /case \.\w+: "([a-z-]+)"/).map { String($0.1) }
            #expect(codes.count >= 3)
            for code in codes { #expect(guide.contains("| `\(code)` |"), "\(code)") }
        }
    }

    private static func options(of command: any ParsableCommand.Type) -> [String] {
        command.helpMessage().matches(of: /--[a-z-]+/).map { String($0.0) }
    }
}
