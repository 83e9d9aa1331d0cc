import Documents
import Testing

@testable import DocumentFiles

@Suite("Lớp chữ: telling a sound text layer from garbage")
struct TextLayerTests {
    @Test("Vietnamese syllables fit", arguments: ["nghiệp", "NGHIỆP", "quyết", "giao", "đủ", "ủy", "khuya", "xã", "thuở", "Trường", "nhie\u{302}\u{323}m"])
    func syllables(word: String) {
        #expect(SyllableShape.fits(word))
    }

    @Test("other letters do not", arguments: ["ñy", "nh©n", "tØnh", "world", "strength", "xyz"])
    func others(word: String) {
        #expect(!SyllableShape.fits(word))
    }

    @Test("a layer in an old font encoding is garbage; a layer with abbreviations and numbers is not")
    func layers() {
        #expect(LayerJudgement.isGarbage(words("ñy ban nh©n d©n tØnh Lµo Cai kÕ ho¹ch thùc hiÖn nhiÖm vô khoa häc c«ng nghÖ n¨m 2005")))
        #expect(
            !LayerJudgement.isGarbage(words("Số: 12/KH-UBND Kế hoạch UBND tỉnh Lào Cai giao Sở KH&CN, Sở TT&TT, VNPT thực hiện 05 nhiệm vụ năm 2025 (95%)")))
        #expect(LayerJudgement.isGarbage(words("\u{E001}\u{E002} \u{FFFD}\u{FFFD} a")))
    }

    private func words(_ text: String) -> [PrintedWord] {
        text.split(separator: " ").map { PrintedWord(text: String($0), box: Box(left: 0, top: 0, right: 1, bottom: 1), confidence: 100) }
    }
}
