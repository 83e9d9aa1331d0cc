/// Makes a Word file in memory out of the pieces that a test is about.
struct WordSample {
    var body: String
    var styles: String?
    var numbering: String?
    var footnotes: String?
    var header: String?

    init(_ body: String) {
        self.body = body
    }

    var bytes: [UInt8] {
        var entries: [(String, String)] = [
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", Self.relations([("officeDocument", "word/document.xml")])),
            ("word/_rels/document.xml.rels", Self.relations(related)),
            ("word/document.xml", Self.part("document", "<w:body>\(body)</w:body>")),
        ]
        if let styles { entries.append(("word/styles.xml", Self.part("styles", styles))) }
        if let numbering { entries.append(("word/numbering.xml", Self.part("numbering", numbering))) }
        if let footnotes { entries.append(("word/footnotes.xml", Self.part("footnotes", footnotes))) }
        if let header { entries.append(("word/header1.xml", Self.part("hdr", header))) }
        return ZipSample.bytes(entries)
    }

    private var related: [(String, String)] {
        let parts: [(String, String, String?)] = [
            ("styles", "styles.xml", styles), ("numbering", "numbering.xml", numbering), ("footnotes", "footnotes.xml", footnotes),
            ("header", "header1.xml", header),
        ]
        return parts.filter { $0.2 != nil }.map { ($0.0, $0.1) }
    }

    private static func relations(_ all: [(role: String, target: String)]) -> String {
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let items = all.enumerated().map { "<Relationship Id=\"rId\($0.offset)\" Type=\"\(base)/\($0.element.role)\" Target=\"\($0.element.target)\"/>" }
        return "<?xml version=\"1.0\"?><Relationships>\(items.joined())</Relationships>"
    }

    private static func part(_ root: String, _ content: String) -> String {
        let spaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"m\" xmlns:wps=\"s\" xmlns:v=\"v\""
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:\(root) \(spaces)>\(content)</w:\(root)>"
    }
}

/// A paragraph of one run.
func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(run(text))</w:p>"
}

func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A cell with paragraphs.
func cell(_ texts: String..., properties: String = "") -> String {
    "<w:tc>\(properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")\(texts.map { paragraph($0) }.joined())</w:tc>"
}

func row(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }

func table(_ rows: String...) -> String { "<w:tbl><w:tblPr/>\(rows.joined())</w:tbl>" }

/// The place of a paragraph in a list.
func listed(_ list: Int, _ level: Int = 0) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
}

/// A level of a list.
func level(_ index: Int, _ format: String, _ text: String, start: Int = 1, more: String = "") -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
}
