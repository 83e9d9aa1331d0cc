import Documents
import Testing

@testable import DocumentFiles

@Suite("Văn bản thuần: a plain text keeps its printed lines")
struct PlainTextTests {
    @Test("every printed line is a line, blank ones too, and a form feed begins a page")
    func lines() async throws {
        let document = try await read("KẾ HOẠCH\n\nI. Mục đích\r\nII. Yêu cầu\u{0C}Trang 2\n")
        #expect(document.format == .text)
        #expect(dump(document) == "L KẾ HOẠCH\nL \nL I. Mục đích\nL II. Yêu cầu\n---\nL Trang 2")
    }

    @Test("columns of a text stay in their line")
    func columns() async throws {
        #expect(try await dump(read("1 | Sở KH&CN | 30/6\n2\tSở Tài chính")) == "L 1 | Sở KH&CN | 30/6\nL 2\tSở Tài chính")
    }

    @Test("a byte order mark stays in the text, so that code points count as in the file, but stands in no line")
    func byteOrderMark() async throws {
        let document = try await read("\u{FEFF}Số: 12")
        #expect(dump(document) == "L Số: 12")
        let range = try #require(document.range(of: "12"))
        #expect(document.places(of: range) == [.text(scalars: 5..<7)])
    }

    @Test("UTF-16 with its mark is read, both ways round", arguments: [false, true])
    func utf16(bigEndian: Bool) async throws {
        let units = Array("\u{FEFF}Ủy ban 🏛\nđủ".utf16)
        let bytes = units.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let document = try await read(bytes)
        #expect(dump(document) == "L Ủy ban 🏛\nL đủ")
        #expect(document.remarks.isEmpty)
    }

    @Test("Windows-1258 is read with its tones as marks of their own")
    func windows1258() async throws {
        // "Thực hiện đủ số" as Windows of 1998 wrote it.
        let bytes: [UInt8] =
            Array("Th".utf8) + [0xFD, 0xF2] + Array("c hi".utf8) + [0xEA, 0xF2] + Array("n ".utf8)
            + [0xF0] + Array("u".utf8) + [0xD2] + Array(" s".utf8) + [0xF4, 0xEC]
        let document = try await read(bytes)
        #expect(dump(document) == "L Thư\u{323}c hiê\u{323}n đu\u{309} sô\u{301}")
    }

    @Test("bytes that are no text are replaced and told")
    func undecodable() async throws {
        let document = try await read(Array("Kế hoạch ".utf8) + [0xFF, 0xC3] + Array(" năm 2025".utf8))
        #expect(dump(document) == "L Kế hoạch \u{FFFD}\u{FFFD} năm 2025")
        #expect(document.remarks == [.undecodableBytes(count: 2)])
    }

    @Test("the text is never changed: composed and decomposed letters stay as they came")
    func notNormalised() async throws {
        let text = "e\u{302}\u{301} và ế"
        #expect(try await read(text).text.bytes == Array(text.utf8))
    }
}
