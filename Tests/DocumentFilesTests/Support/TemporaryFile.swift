import DocumentFiles
import Documents
import Foundation

/// A file that is gone when the test is over.
final class TemporaryFile: Sendable {
    let path: String

    init(_ bytes: [UInt8], named name: String = "tep") throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("thucthi-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        path = file.path
    }

    deinit { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }
}

/// Reads bytes as if they had come in a file.
func read(_ bytes: [UInt8], named name: String = "tep", limits: Limits = .standard) async throws -> Document {
    let file = try TemporaryFile(bytes, named: name)
    return try await DocumentFile.read(path: file.path, limits: limits)
}

func read(_ text: String, named name: String = "tep", limits: Limits = .standard) async throws -> Document {
    try await read(Array(text.utf8), named: name, limits: limits)
}

/// The refusal that a reading must end with; nil when it ended with a document.
func refusal(_ bytes: [UInt8], named name: String = "tep", limits: Limits = .standard) async -> DocumentFileError? {
    do {
        _ = try await read(bytes, named: name, limits: limits)
        return nil
    } catch {
        return error as? DocumentFileError
    }
}
