import Testing
import Vietnamese

@Suite("The words by which a text is found")
struct SearchTokensTests {
    @Test(
        "part at every sign and lose their capitals",
        arguments: [
            ("12/KH-UBND", ["12", "kh", "ubnd"]), ("đổi-mới sáng tạo", ["đổi", "mới", "sáng", "tạo"]), ("KH&CN", ["kh", "cn"]), ("H49.12", ["h49", "12"]),
            ("2.305", ["2", "305"]), ("«Sở»\u{00A0}Y\ttế\n", ["sở", "y", "tế"]), ("", []), (" – …", []), ("Яков", ["яков"]), ("kế\u{AD}hoạch", ["kếhoạch"]),
        ])
    func cut(text: String, marked: [String]) {
        #expect(SearchTokens(text).marked == marked)
    }

    @Test("have no marks when folded, and đ is d", arguments: [("Đổi mới", "doi moi"), ("doi-moi", "doi moi"), ("ƯƠM", "uom"), ("Sở KH&CN", "so kh cn")])
    func folded(text: String, folded: String) {
        #expect(SearchTokens.folded(text) == folded)
    }

    @Test(
        "are the same wherever the tone stands",
        arguments: [
            ("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuý", "thúy"), ("HOÀ", "hòa"), ("qúy", "quý"), ("quý", "quý"), ("hoàn", "hoàn"), ("toàn", "toàn"),
            ("tuyến", "tuyến"),
            ("ngoài", "ngoài"), ("mía", "mía"), ("của", "của"),
        ])
    func tonePlacement(text: String, token: String) {
        #expect(SearchTokens(text).marked == [token])
    }

    @Test("are composed, whatever the text was", arguments: ["hòa", "nghệ", "đường", "Nẵng", "quý", "KHOẺ"])
    func composed(text: String) throws {
        let decomposed = Self.decomposed(text)
        let token = try #require(SearchTokens(decomposed).marked.first)
        #expect(Array(token.unicodeScalars) == Array(try #require(SearchTokens(text).marked.first).unicodeScalars))
        #expect(token.unicodeScalars.allSatisfy { !Letter.isCombining($0.value) })
    }

    @Test("are as many with marks as without, and cutting them again changes nothing")
    func stable() {
        var generator = SystemRandomNumberGenerator()
        let seed = generator.next()
        print("seed \(seed)")
        var state = seed
        let signs = Array("aăâbcdđeêhoơưuyqàáảãạệ 0123-/.,&ĐÀ\u{300}\u{323}\u{AD}я中\n")
        for _ in 0..<1000 {
            var text = ""
            for _ in 0..<20 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(signs[Int(state >> 33) % signs.count])
            }
            let tokens = SearchTokens(text)
            #expect(tokens.marked.count == tokens.folded.count)
            #expect(SearchTokens(tokens.markedText) == tokens, "\(text)")
            #expect(SearchTokens(tokens.markedText).folded == tokens.folded)
        }
    }

    private static func decomposed(_ text: String) -> String {
        let tones: [Letter.Tone: Unicode.Scalar] = [.falling: "\u{300}", .asking: "\u{309}", .tumbling: "\u{303}", .rising: "\u{301}", .heavy: "\u{323}"]
        let marks: [Letter.Mark: Unicode.Scalar] = [.circumflex: "\u{302}", .breve: "\u{306}", .horn: "\u{31B}"]
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard let letter = Letter(scalar.value), letter.mark != .stroke else { result.append(scalar); continue }
            result.append(Unicode.Scalar(letter.isCapital ? letter.base - 32 : letter.base))
            if let mark = marks[letter.mark] { result.append(mark) }
            if let tone = tones[letter.tone] { result.append(tone) }
        }
        return String(result)
    }
}
