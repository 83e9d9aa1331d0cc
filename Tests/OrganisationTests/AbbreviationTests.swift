import Organisation
import Testing

@Suite("The short forms of official documents")
struct AbbreviationTests {
    let table: AbbreviationTable

    init() throws { table = try AbbreviationTable.standard() }

    @Test(
        "stand for their words wherever they are",
        arguments: [
            ("KH&CN", "Khoa học và Công nghệ"), ("LĐ-TB&XH", "Lao động - Thương binh và Xã hội"), ("UBND", "Ủy ban nhân dân"),
            ("ĐMST", "đổi mới sáng tạo"), ("TCĐLCL", "Tiêu chuẩn Đo lường Chất lượng"), ("BĐBP", "Bộ đội Biên phòng"),
        ])
    func plain(short: String, full: String) {
        #expect(table.meaning(of: short, after: nil)?.full == full)
    }

    @Test("mean what the word before them says, when they mean several things")
    func contexts() {
        #expect(table.meaning(of: "TC", after: "Sở")?.full == "Tài chính")
        #expect(table.meaning(of: "CT", after: "Bộ")?.full == "Công Thương")
        #expect(table.meaning(of: "TC", after: nil) == nil)
        #expect(table.meaning(of: "CN", after: nil) == nil)
    }

    @Test("have one meaning without context, and none besides those with one")
    func unambiguous() {
        for abbreviation in table.abbreviations where abbreviation.isUnambiguous {
            #expect(table.meanings(of: abbreviation.short).count == 1, "\(abbreviation.short)")
        }
    }

    @Test("never have two meanings after one word")
    func oneMeaning() {
        for abbreviation in table.abbreviations {
            for word in abbreviation.contexts {
                #expect(table.meanings(of: abbreviation.short).count { $0.contexts.contains(word) } == 1, "\(word) \(abbreviation.short)")
            }
        }
    }

    @Test("name a source, and words that are longer than they are")
    func complete() {
        for abbreviation in table.abbreviations {
            #expect(!abbreviation.source.isEmpty && abbreviation.full.count > abbreviation.short.count, "\(abbreviation.short)")
        }
    }
}
