import Documents

/// A Word file as a document: page headers, the text, then notes and page footers.
enum WordDocument {
    static func document(_ package: ZipPackage, name: String, limits: Limits) throws(DocumentFileError) -> Document {
        let main = try mainPart(package)
        let folder = main.split(separator: "/").dropLast().joined(separator: "/")
        let parts = try package.parts { isText($0, in: folder) || $0 == main }
        guard let body = parts[main] else { throw .damaged(part: main, reason: "missing") }
        let relations = try Relations(parts[Relations.name(of: main)], of: main, depthLimit: limits.depth)
        let styles =
            try relations.targets("styles").first.flatMap { name in parts[name].map { (name, $0) } }
            .map { part throws(DocumentFileError) in try Styles(part.1, part: part.0, depthLimit: limits.depth) } ?? Styles()
        let numbering =
            try relations.targets("numbering").first.flatMap { name in parts[name].map { (name, $0) } }
            .map { part throws(DocumentFileError) in try Numbering(part.1, part: part.0, depthLimit: limits.depth) } ?? Numbering()

        var reading = WordReading(draft: DocumentDraft(limits: limits), lists: ListCounters(numbering), styles: styles, depthLimit: limits.depth)
        for header in relations.targets("header") { try reading.read(parts[header], name: header, as: .aside) }
        try reading.read(body, name: main, as: .body)
        for role in ["footnotes", "endnotes", "footer"] {
            for part in relations.targets(role) { try reading.read(parts[part], name: part, as: .aside) }
        }
        return try reading.document(name: name)
    }

    /// The part with the text: nearly always `word/document.xml`, but the package has the last word.
    private static func mainPart(_ package: ZipPackage) throws(DocumentFileError) -> String {
        let top = try package.parts { $0 == "_rels/.rels" }
        let relations = try Relations(top["_rels/.rels"], of: "", depthLimit: package.limits.depth)
        return relations.targets("officeDocument").first { package.holds($0) } ?? "word/document.xml"
    }

    /// Whether a part may hold words or say how they are numbered.
    private static func isText(_ name: String, in folder: String) -> Bool {
        guard name.hasPrefix("\(folder)/") else { return false }
        return name.hasSuffix(".rels")
            || ["styles", "numbering", "header", "footer", "footnotes", "endnotes"].contains {
                name.dropFirst(folder.count + 1).hasPrefix($0) && name.hasSuffix(".xml")
            }
    }
}
