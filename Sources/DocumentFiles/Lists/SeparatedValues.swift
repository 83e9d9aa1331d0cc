import Documents
import Foundation

/// A text of rows with commas, semicolons or tabs between their cells (RFC 4180): quoted cells may hold all of these and line ends.
struct SeparatedValues {
    private static let quote = UInt8(ascii: "\"")
    private let bytes: ArraySlice<UInt8>
    private let separator: UInt8

    /// Valid UTF-8, with or without a byte order mark. The sign that stands most often in the first line parts the cells.
    init(_ text: [UInt8]) {
        bytes = text.starts(with: PlainLines.byteOrderMark) ? text.dropFirst(PlainLines.byteOrderMark.count) : text[...]
        separator = Self.separator(of: bytes)
    }

    /// The rows that print something; each keeps the number that office programs show beside it.
    func table(limits: Limits) throws(DocumentFileError) -> CellTable {
        var reading = Reading(separator: separator, limits: limits)
        for byte in bytes { try reading.take(byte) }
        try reading.finish()
        return CellTable(rows: reading.rows)
    }

    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in bytes {
            if byte == quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D, counts != [0, 0, 0] { break }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
        return candidates[most]
    }

    /// Where we are in the text.
    private struct Reading {
        let separator: UInt8
        let limits: Limits
        var rows: [CellTable.Row] = []
        private var cells: [String] = []
        private var cell: [UInt8] = []
        private var number = 1
        private var pieces = 0
        private var isQuoted = false
        /// A quote inside a quoted cell: the next byte tells whether it ends the cell.
        private var sawQuote = false
        private var isAfterReturn = false

        init(separator: UInt8, limits: Limits) {
            self.separator = separator
            self.limits = limits
        }

        mutating func take(_ byte: UInt8) throws(DocumentFileError) {
            let endsReturn = isAfterReturn && byte == 0x0A
            isAfterReturn = false
            if endsReturn { return }
            if isQuoted, !sawQuote {
                if byte == SeparatedValues.quote { sawQuote = true } else { cell.append(byte) }
                return
            }
            if sawQuote {
                sawQuote = false
                if byte == SeparatedValues.quote { cell.append(byte); return }
                isQuoted = false
            }
            switch byte {
            case separator: try endCell()
            case 0x0A, 0x0D:
                isAfterReturn = byte == 0x0D
                try endRow()
            case SeparatedValues.quote where cell.allSatisfy({ $0 == 0x20 }):
                cell.removeAll()
                isQuoted = true
            default: cell.append(byte)
            }
        }

        mutating func finish() throws(DocumentFileError) {
            if !cell.isEmpty || !cells.isEmpty { try endRow() }
        }

        private mutating func endCell() throws(DocumentFileError) {
            cells.append(Self.printed(cell))
            cell.removeAll(keepingCapacity: true)
            pieces += 1
            if pieces > limits.pieces { throw .tooLong(what: "cells", limit: limits.pieces) }
        }

        private mutating func endRow() throws(DocumentFileError) {
            try endCell()
            if cells.contains(where: { !$0.isEmpty }) { rows.append(CellTable.Row(number: number, cells: cells)) }
            cells = []
            number += 1
        }

        private static func printed(_ cell: [UInt8]) -> String {
            let text = String(decoding: cell, as: UTF8.self)
            return harmed(text.precomposedStringWithCanonicalMapping.trimmingBlanks())
        }

        /// Our own CSV files put an apostrophe before what an office program would run as a formula.
        private static func harmed(_ text: String) -> String {
            guard text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) else { return text }
            return String(text.dropFirst())
        }
    }
}
