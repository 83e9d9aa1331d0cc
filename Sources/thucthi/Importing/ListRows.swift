public import DocumentFiles
import Documents
import Organisation
public import Secretariat

/// The rows of a list that an office keeps in a workbook or a CSV file.
enum ListRows {
    /// Reads the sheet of a name, or the first one that is not empty.
    static func read(_ path: String, sheet: String?) async throws -> [ListRow] {
        let tables = try await ListFile.read(path: path)
        let wanted = tables.first { table in sheet.map { table.sheet == $0 } ?? !table.rows.isEmpty }
        guard let table = wanted else {
            throw Declined("no-sheet", "Tệp không có trang tính «\(sheet ?? "")»; hãy xem lại tên trang tính.")
        }
        return table.rows.map { ListRow(number: $0.number, cells: $0.cells) }
    }
}

extension DocumentFileError: Explaining {}
