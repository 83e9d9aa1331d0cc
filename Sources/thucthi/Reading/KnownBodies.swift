import Foundation
import Organisation
import PlanReader

/// The bodies and abbreviations by which documents are read: those that the program brings along and those of the office.
struct KnownBodies {
    private let catalogue: BodyCatalogue
    private let table: AbbreviationTable

    /// `added` is a file of the office's own bodies.
    init(added path: String?) throws {
        table = try AbbreviationTable.standard()
        let standard = try BodyCatalogue.standard()
        catalogue = try path.map { try standard.adding(json: Self.bytes(of: $0)) } ?? standard
    }

    private static func bytes(of path: String) throws(Refusal) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else { throw .bodiesNotFound(path) }
        return Array(data)
    }

    var reader: Reader { Reader(catalogue: catalogue, abbreviations: table) }
    var dump: StageDump { StageDump(catalogue: catalogue, abbreviations: table) }
}
