import ArgumentParser
import Planning

/// What headings of an office's own lists mean, as they are typed: `Tiêu đề=cột`.
enum HeadingPairs {
    /// The column of each heading. Throws for a pair that names no column of this kind of list.
    static func columns<Column: RawRepresentable<String> & CaseIterable>(_ pairs: [String], of type: Column.Type) throws -> [String: String] {
        var columns: [String: String] = [:]
        for pair in pairs {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, Column(rawValue: parts[1]) != nil else {
                throw ValidationError("«\(pair)» không đúng dạng Tiêu đề=cột; các cột: \(names(of: type)).")
            }
            columns[parts[0]] = parts[1]
        }
        return columns
    }

    /// The columns, for messages.
    static func names<Column: RawRepresentable<String> & CaseIterable>(of type: Column.Type) -> String {
        Column.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
