import Foundation

/// A folder of our own for the files that outside programs write; it is gone when the work is over, however it ends.
struct WorkingFolder: Sendable {
    let path: String

    /// Does a piece of work in a new folder that only we may open.
    static func with<Value>(_ work: (WorkingFolder) async throws(DocumentFileError) -> Value) async throws(DocumentFileError) -> Value {
        let folder = try WorkingFolder()
        defer { folder.remove() }
        return try await work(folder)
    }

    private init() throws(DocumentFileError) {
        var template = Array("\(NSTemporaryDirectory())/thucthi-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .noWorkingSpace(reason: String(cString: strerror(errno))) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// A place for a file in the folder.
    func file(_ name: String) -> String {
        "\(path)/\(name)"
    }

    private func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
