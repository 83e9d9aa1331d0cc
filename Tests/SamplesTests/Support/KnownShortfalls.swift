import Foundation

/// Fields that the reader is known to read otherwise than a careful officer, one a line, a file each. The list is exact: what
/// becomes right must leave it.
enum KnownShortfalls {
    static func of(_ file: String) throws -> Set<String> {
        let list = House.folder.appending(path: "Tests/SamplesTests/Shortfalls/\(file).txt")
        return Set(try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map(String.init))
    }
}
