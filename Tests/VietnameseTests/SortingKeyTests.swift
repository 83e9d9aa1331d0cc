import Testing
import Vietnamese

@Suite("A Vietnamese list")
struct SortingKeyTests {
    private func sorted(_ texts: [String]) -> [String] {
        texts.shuffled().sorted { SortingKey($0) < SortingKey($1) }
    }

    @Test("goes by the Vietnamese alphabet")
    func alphabet() {
        let letters = [
            "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w",
            "x", "y", "z",
        ]
        #expect(sorted(letters) == letters)
        #expect(sorted(letters.map { $0 + "x" }) == letters.map { $0 + "x" })
    }

    @Test("goes by the six tones where the letters are alike")
    func tones() {
        let words = ["ma", "mà", "mả", "mã", "má", "mạ"]
        #expect(sorted(words) == words)
        #expect(sorted(["mạ an", "ma ăn", "mà an"]) == ["mà an", "mạ an", "ma ăn"])
    }

    @Test("puts what is shorter first, and words before what goes on without a blank")
    func lengths() {
        let texts = ["Bắc Ninh", "Bắc Ninh Hạ", "Bắc Ninha", "Bắca"]
        #expect(sorted(texts) == texts)
    }

    @Test("counts numbers by their value")
    func numbers() {
        let texts = ["Phường 1", "Phường 2", "Phường 9", "Phường 12", "Phường 100", "Phường An"]
        #expect(sorted(texts) == texts)
        #expect(SortingKey("Phường 05") == SortingKey("Phường 5"))
    }

    @Test(
        "does not look at capitals, signs, or the way of writing a tone",
        arguments: [("AN", "an"), ("Công-an", "Công an"), ("hòa", "hoà"), ("Đà Nẵng", "Đa\u{300} Na\u{306}\u{303}ng"), ("ð", "đ"), (" An ", "An")])
    func alike(one: String, other: String) {
        #expect(SortingKey(one) == SortingKey(other))
    }

    @Test("keeps apart what is only alike", arguments: [("d", "đ"), ("hoa", "hòa"), ("an", "ân"), ("a b", "ab"), ("", "a")])
    func apart(one: String, other: String) {
        #expect(SortingKey(one) != SortingKey(other))
    }

    @Test("puts other scripts last")
    func scripts() {
        #expect(sorted(["Яков", "Zoe", "An"]) == ["An", "Zoe", "Яков"])
    }

    @Test("of people goes by the given name, then by the family name and what stands between")
    func people() {
        let names = [
            "An", "Lê Thị An", "Nguyễn Văn An", "Trần An", "Nguyễn Văn Án", "Bùi Ân", "Đỗ Bình", "Nguyễn Thị Minh Dung", "Lê Đức", "Nguyễn Đức", "Phạm Thị Yến",
        ]
        #expect(names.shuffled().sorted { SortingKey.ofPerson($0) < SortingKey.ofPerson($1) } == names)
    }

    @Test("of people forgives blanks")
    func blanks() {
        #expect(SortingKey.ofPerson("  Nguyễn  Văn An ") == SortingKey.ofPerson("Nguyễn Văn An"))
        #expect(SortingKey.ofPerson("") < SortingKey.ofPerson("A"))
    }
}
