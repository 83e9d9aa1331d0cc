import Documents
import Testing

@testable import DocumentFiles

@Suite("Bảng tính: the cells of a workbook as they are printed")
struct WorkbookTests {
    private func workbook(_ rows: String, more: [(String, String)] = [], hidden: Bool = false) -> [UInt8] {
        let relation = { (id: String, role: String, target: String) in "<Relationship Id=\"\(id)\" Type=\"x/\(role)\" Target=\"\(target)\"/>" }
        let second = hidden ? "<sheet name=\"An\" sheetId=\"2\" state=\"hidden\" r:id=\"r2\"/>" : ""
        return ZipSample.bytes(
            [
                ("xl/workbook.xml", "<workbook><sheets><sheet name=\"Phụ lục\" sheetId=\"1\" r:id=\"r1\"/>\(second)</sheets></workbook>"),
                (
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships>\(relation("r1", "worksheet", "worksheets/sheet1.xml"))\(relation("r2", "worksheet", "/xl/worksheets/sheet1.xml"))"
                        + "\(relation("r3", "sharedStrings", "sharedStrings.xml"))\(relation("r4", "styles", "styles.xml"))</Relationships>"
                ),
                ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
                ("xl/sharedStrings.xml", "<sst><si><t>Nhiệm vụ</t></si><si><r><t>Sở </t></r><r><t>Y tế</t></r><rPh><t>x</t></rPh></si></sst>"),
                (
                    "xl/styles.xml",
                    "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-42A]dd\\/mm\\/yyyy;@\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>"
                ),
            ] + more)
    }

    @Test("shared and inline strings, numbers, truths; columns line up where cells are missing")
    func cells() async throws {
        let rows =
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"B4\" t=\"inlineStr\"><is><t>trực tiếp</t></is></c><c r=\"D4\" t=\"b\"><v>1</v></c></row>"
        let document = try await read(workbook(rows))
        #expect(document.format == .sheet)
        #expect(dump(document) == "R Nhiệm vụ |  | Sở Y tế | \nR 1 | trực tiếp |  | TRUE")
        let range = try #require(document.range(of: "trực tiếp"))
        #expect(document.places(of: range) == [.cell(sheet: "Phụ lục", row: 3, column: 1)])
    }

    @Test("days, shares and amounts are printed as their style says, the Vietnamese way")
    func numbers() async throws {
        let rows =
            "<row><c s=\"1\"><v>45838</v></c><c s=\"2\"><v>45838</v></c><c s=\"3\"><v>0.95</v></c><c s=\"4\"><v>1234567.5</v></c><c><v>0.30000000000000004</v></c></row>"
        #expect(try await dump(read(workbook(rows))) == "R 30/06/2025 | 30/06/2025 | 95% | 1.234.567,50 | 0,3")
    }

    @Test("a hidden sheet is left out, and told")
    func hiddenSheet() async throws {
        let document = try await read(workbook("<row><c><v>5</v></c></row>", hidden: true))
        #expect(dump(document) == "R 5")
        #expect(document.remarks == [.hiddenContentLeftOut(count: 1)])
    }

    @Test(
        "number formats tell what they show",
        arguments: [
            ("dd/mm/yyyy", NumberFormat.date(day: true, month: true, year: true, time: false)),
            ("mm/yyyy", .date(day: false, month: true, year: true, time: false)),
            ("h:mm", .date(day: false, month: false, year: false, time: true)),
            ("#,##0.0\" đồng\"", .fixed(decimals: 1, grouped: true, percent: false)),
            ("[Red]0%;(0%)", .fixed(decimals: 0, grouped: false, percent: true)),
            ("General", .general),
        ])
    func formats(code: String, format: NumberFormat) {
        #expect(NumberFormat(code: code) == format)
    }

    @Test(
        "days are counted with the false leap day of 1900",
        arguments: [(1.0, "01/01/1900"), (61, "01/03/1900"), (45_658, "01/01/2025"), (2_958_465, "31/12/9999")])
    func days(serial: Double, printed: String) throws {
        #expect(DaySerial(serial, from1904: false)?.printed(day: true, month: true, year: true, time: false) == printed)
    }
}
