public import Documents
import Foundation

/// A list that an office keeps in a table: an Excel workbook, or a CSV file in any encoding that plain texts may have.
public struct ListFile: Sendable {
    /// The tables of the file at a path, one for each sheet that is not hidden; a file without a filled row is refused as empty.
    ///
    /// What the file is, its content decides. A text document, a PDF or a picture is no list and is refused.
    public static func read(path: String, limits: Limits = .standard) async throws(DocumentFileError) -> [CellTable] {
        let tables: [CellTable]
        switch try FileContent(path: path, name: path, limits: limits) {
        case .text(let text, .html): throw .unknownKind(found: "a page, \(text.bytes.count) bytes, no list")
        case .text(let text, _): tables = [try SeparatedValues(text.bytes).table(limits: limits)]
        case .package(_, .workbook), .package(_, .openDocumentSheet), .binary(.oldWorkbook):
            tables = composed(CellTable.tables(of: try await DocumentFile.read(path: path, limits: limits)))
        default: throw .unknownKind(found: "a document without rows")
        }
        guard tables.contains(where: { !$0.rows.isEmpty }) else { throw .empty }
        return tables
    }

    private static func composed(_ tables: [CellTable]) -> [CellTable] {
        tables.map { table in
            CellTable(
                sheet: table.sheet,
                rows: table.rows.map { row in
                    CellTable.Row(number: row.number, cells: row.cells.map { $0.precomposedStringWithCanonicalMapping.trimmingBlanks() })
                })
        }
    }
}
