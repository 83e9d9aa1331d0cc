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

    var reader: Reader { Reader(names: names, abbreviations: abbreviations, catalogue: catalogue) }
    var dump: StageDump { StageDump(names: names, abbreviations: abbreviations) }

    private var names: [(name: String, also: [String])] {
        catalogue.bodies.filter { $0.level == .central || $0.level == .province }.flatMap(Self.names)
    }

    private var abbreviations: [(short: String, full: String)] { table.abbreviations.filter(\.isUnambiguous).map { ($0.short, $0.full) } }

    /// The names by which a body is found. Authorities are told by their canonical name; associations, firms and funds as printed.
    private static func names(of body: Body) -> [(name: String, also: [String])] {
        let printed: [BodyKind] = [.association, .enterprise, .fund, .publicService, .steering]
        guard body.level == .province, printed.contains(body.kind) else { return [(body.name.text, body.variants)] }
        return ([body.name.text] + body.variants).map { ($0, []) }
    }
}
