import Foundation
import Storage

/// A folder for the kept files and the copies of one test.
struct StoreFolder: Sendable {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("thucthi-test-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    var copy: String { path + "/copy.tar" }

    func files(_ name: String = "files") -> AttachmentStore { AttachmentStore(folder: "\(path)/\(name)") }

    func clear() { try? FileManager.default.removeItem(atPath: path) }
}
