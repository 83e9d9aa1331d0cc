import Documents

/// A plain text as a document: each printed line a block, blank ones too; a form feed begins a page.
enum PlainLines {
    static func document(_ text: DecodedText, name: String, limits: Limits) throws(DocumentFileError) -> Document {
        var draft = DocumentDraft(limits: limits)
        draft.append(text.bytes)
        if text.undecodable > 0 { draft.remarks.append(.undecodableBytes(count: text.undecodable)) }
        try addLines(of: text.bytes, to: &draft)
        return try draft.document(name: name, format: .text)
    }

    /// Cuts at line feeds and form feeds. A carriage return before a line feed belongs to no line; alone it ends one, as on old Macs.
    private static func addLines(of bytes: [UInt8], to draft: inout DocumentDraft) throws(DocumentFileError) {
        var start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case 0x0A:
                try draft.add(.line(start..<index))
                start = index + 1
            case 0x0D:
                try draft.add(.line(start..<index))
                if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            case 0x0C:
                if index > start { try draft.add(.line(start..<index)) }
                try draft.add(.pageBreak)
                start = index + 1
            default: break
            }
            index += 1
        }
        if start < bytes.count { try draft.add(.line(start..<bytes.count)) }
    }

    /// U+FEFF in UTF-8: kept in the text, so that code points count as in the decoded file, but part of no line.
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
