import Foundation

/// The forms in which a reading can be had.
enum ReadingFormat: String, CaseIterable {
    case tree, json, csv, xlsx, html

    /// By the end of a file's name.
    init?(fileNamed path: String) {
        switch (path as NSString).pathExtension.lowercased() {
        case "txt": self = .tree
        case "json", "jsonl": self = .json
        case "csv": self = .csv
        case "xlsx": self = .xlsx
        case "html", "htm": self = .html
        default: return nil
        }
    }

    /// The end of the name of a file in this form.
    var fileEnding: String { self == .tree ? "txt" : rawValue }

    /// Several documents make one table.
    var isTable: Bool { self == .csv || self == .xlsx }
}
