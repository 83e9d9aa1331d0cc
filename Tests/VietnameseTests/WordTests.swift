import Testing
import Vietnamese

@Suite("Words of the written language")
struct WordTests {
    @Test(
        "read the same by any case, tone placement and Unicode form",
        arguments: [
            ("hoà", "hòa"), ("Uỷ", "ỦY"), ("Khoa", "KHOA"), ("nghe\u{323}\u{302}", "nghệ"), ("đo", "ĐO"), ("thuỷ", "thủy"),
        ])
    func sameWord(one: String, other: String) {
        #expect(WordCutter.cut(one).map(\.marked) == WordCutter.cut(other).map(\.marked))
    }

    @Test("differ by mark and tone", arguments: [("và", "vá"), ("sở", "so"), ("đa", "da"), ("ban", "bàn"), ("hoá", "hoà")])
    func otherWord(one: String, other: String) {
        #expect(WordCutter.cut(one).map(\.marked) != WordCutter.cut(other).map(\.marked))
        #expect(WordCutter.cut(one).map(\.folded) == WordCutter.cut(other).map(\.folded))
    }

    @Test("are cut with numbers and signs of their own")
    func cutting() {
        let text = "Sở KH&CN: 2.305 nhà (33,59%), mục 1.1. trước 30/9/2010 – 75ha"
        let bytes = Array(text.utf8)
        let words = WordCutter.cut(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(
            words == [
                "Sở", "KH", "&", "CN", ":", "2.305", "nhà", "(", "33,59", "%", ")", ",", "mục", "1.1", ".", "trước", "30", "/", "9", "/", "2010", "–", "75",
                "ha",
            ])
    }
}

@Suite("Phrases that a rule listens for")
struct PhraseBookTests {
    let book = PhraseBook([("chủ trì", 1), ("chủ trì, phối hợp với", 2), ("và", 3), ("phối hợp", 4)])

    @Test(
        "the longest one is heard, also through slips of OCR",
        arguments: [
            ("Chủ trì, phối hợp với", 2, 6), ("CHU TRI xây dựng", 1, 2), ("và", 3, 1), ("phôi hợp", 4, 2),
        ])
    func longest(text: String, meaning: Int, count: Int) throws {
        let found = try #require(book.longest(in: WordCutter.cut(text), at: 0))
        #expect(found == (meaning, count))
    }

    @Test("a single word must carry its marks")
    func single() {
        #expect(book.longest(in: WordCutter.cut("va"), at: 0) == nil)
    }
}
