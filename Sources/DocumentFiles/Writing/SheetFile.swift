import CXlsx
import Documents

/// Writes one sheet: widths, headings, rows, what may be chosen, what stays in sight, what is locked, how it prints.
struct SheetFile {
    let sheet: Sheet
    let page: UnsafeMutablePointer<lxw_worksheet>
    let looks: SheetLooks

    /// What a cell of a workbook can hold, in UTF-16 units.
    static let longestText = 32_767

    func write() {
        writeHeadings()
        for (index, row) in sheet.rows.enumerated() { write(row, at: lxw_row_t(index + 1)) }
        for (index, column) in sheet.columns.enumerated() where !column.choices.isEmpty { offer(column.choices, in: index) }
        keepInSight()
        setPrint()
        if sheet.isProtected { protect() }
    }

    private var lastRow: lxw_row_t { lxw_row_t(max(sheet.rows.count, 1)) }
    private var lastColumn: lxw_col_t { lxw_col_t(max(sheet.columns.count, 1) - 1) }

    private func writeHeadings() {
        for (index, column) in sheet.columns.enumerated() {
            worksheet_set_column(page, lxw_col_t(index), lxw_col_t(index), column.width, nil)
            worksheet_write_string(page, 0, lxw_col_t(index), column.title, looks.heading)
        }
        worksheet_set_row(page, 0, 34, nil)
        if !sheet.columns.isEmpty { worksheet_autofilter(page, 0, 0, lastRow, lastColumn) }
    }

    private func write(_ row: [Sheet.Cell], at line: lxw_row_t) {
        for (index, column) in sheet.columns.enumerated() {
            let cell = index < row.count ? row[index] : .empty
            let place = lxw_col_t(index)
            switch cell {
            case .empty: worksheet_write_blank(page, line, place, format(column))
            case .text(let text): worksheet_write_string(page, line, place, Self.fitting(text), format(column))
            case .number(let number): worksheet_write_number(page, line, place, Double(number), format(column))
            case .share(let share): worksheet_write_number(page, line, place, share, format(column, isShare: true))
            }
        }
    }

    private func format(_ column: Sheet.Column, isShare: Bool = false) -> UnsafeMutablePointer<lxw_format>? {
        looks.format(SheetLooks.Body(wraps: column.wraps, isLocked: column.isLocked, isShare: isShare))
    }

    /// Longer words would make the library drop the cell whole.
    static func fitting(_ text: String) -> String {
        let clean = text.unicodeScalars.contains("\0") ? text.replacing("\0", with: "\u{FFFD}") : text
        guard clean.utf16.count > longestText else { return clean }
        var kept = ""
        var units = 1
        for sign in clean {
            units += sign.utf16.count
            if units > longestText { break }
            kept.append(sign)
        }
        return kept + "…"
    }

    private func offer(_ choices: [String], in column: Int) {
        var copies = choices.map { strdup($0) } + [nil]
        defer { copies.forEach { free($0) } }
        copies.withUnsafeMutableBufferPointer { list in
            var rule = lxw_data_validation()
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            rule.value_list = list.baseAddress
            worksheet_data_validation_range(page, 1, lxw_col_t(column), lastRow, lxw_col_t(column), &rule)
        }
    }

    private func keepInSight() {
        worksheet_freeze_panes(page, 1, lxw_col_t(sheet.frozenColumns))
    }

    /// Across the page, as wide as the page, headings again on each.
    private func setPrint() {
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)
        worksheet_fit_to_pages(page, 1, 0)
        worksheet_repeat_rows(page, 0, 0)
        worksheet_set_footer(page, "&C&P/&N")
    }

    private func protect() {
        var allowed = lxw_protection()
        allowed.format_columns = 1
        allowed.format_rows = 1
        allowed.sort = 1
        allowed.autofilter = 1
        worksheet_protect(page, nil, &allowed)
    }
}
