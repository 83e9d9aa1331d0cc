import Documents

/// A workbook as a document: the rows of its sheets, a new page between sheets.
enum WorkbookDocument {
    static func document(_ package: ZipPackage, name: String, limits: Limits) throws(DocumentFileError) -> Document {
        let main = "xl/workbook.xml"
        let parts = try package.parts { $0.hasPrefix("xl/") && ($0.hasSuffix(".rels") || $0.hasSuffix(".xml")) && !isAside($0) }
        guard let bytes = parts[main] else { throw .damaged(part: main, reason: "missing") }
        let workbook = try WorkbookPart(bytes, part: main, depthLimit: limits.depth)
        let relations = try Relations(parts[Relations.name(of: main)], of: main, depthLimit: limits.depth)
        let strings =
            try part("sharedStrings", relations, parts)
            .map { part throws(DocumentFileError) in try SharedStrings(part.bytes, name: part.name, depthLimit: limits.depth) } ?? SharedStrings()
        let formats =
            try part("styles", relations, parts)
            .map { part throws(DocumentFileError) in try CellFormats(part.bytes, part: part.name, depthLimit: limits.depth) } ?? CellFormats()

        var draft = DocumentDraft(limits: limits)
        for sheet in workbook.sheets where !sheet.isHidden {
            guard let target = relations.target(id: sheet.relation), let bytes = parts[target] else { continue }
            if !draft.names.isEmpty { try draft.add(.pageBreak) }
            draft.names.append(sheet.name)
            draft = try SheetReading(
                bytes, part: target, sheet: draft.names.count - 1, into: draft, strings: strings, formats: formats,
                from1904: workbook.countsFrom1904, depthLimit: limits.depth
            ).read()
        }
        let hidden = workbook.sheets.count(where: \.isHidden)
        if hidden > 0 { draft.remarks.append(.hiddenContentLeftOut(count: hidden)) }
        return try draft.document(name: name, format: .sheet)
    }

    private static func part(_ role: String, _ relations: Relations, _ parts: [String: [UInt8]]) -> (name: String, bytes: [UInt8])? {
        relations.targets(role).first.flatMap { name in parts[name].map { (name, $0) } }
    }

    /// Parts that hold no cells.
    private static func isAside(_ name: String) -> Bool {
        ["xl/theme/", "xl/drawings/", "xl/charts/", "xl/media/", "xl/pivot", "xl/externalLinks/", "xl/calcChain"].contains { name.hasPrefix($0) }
    }
}
