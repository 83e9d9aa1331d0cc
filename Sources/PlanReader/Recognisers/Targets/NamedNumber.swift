import Vietnamese

/// Numbers that count nothing: they name an article, a year, a standard, a part of a list, or belong to a name.
struct NamedNumber {
    let words: [Word]
    let text: CleanText

    private static let names = PhraseBook<Bool>(
        [
            "số", "điều", "khoản", "điểm", "mục", "chương", "phụ lục", "biểu", "mẫu", "quý", "tháng", "năm", "ngày", "giai đoạn", "lần thứ", "thứ", "khóa", "nhóm", "cấp", "loại", "hạng", "bậc", "kỷ niệm", "TCVN", "QCVN", "ISO",
            "tuổi", "lớp", "khu vực", "quốc lộ", "đường", "phiên bản", "covid", "gồm", "nhóm từ", "trong", "đối với", "nhất là đối với", "đề án", "quân khu", "sau", "dự án", "lãi suất", "có", "mức", "công suất", "trước", "hơn",
            "thời kỳ", "nhiệm kỳ", "với tỷ lệ", "tỷ lệ", "việt nam", "trình độ", "vòng", "hộ nghèo", "mức hỗ trợ", "còn", "hệ số", "ủy ban nhân dân", "đối tượng",
        ].map { ($0, true) })

    func names(_ index: Int, isYear: Bool) -> Bool {
        isYear || isBehindName(index) || isListed(index) || isFraction(index) || isQuoted(index)
    }

    /// `Điều 7`, `Chương trình 135`, `Chlorine 70%`
    private func isBehindName(_ index: Int) -> Bool {
        let behindCapital = index > 1 && words[index - 1].isCapitalised && (words[index - 2].isLetters || words[index - 2].isSign(",") && words[index - 1].shape == .capital)
        return behindCapital || (max(0, index - 4)..<index).contains { start in Self.names.longest(in: words, at: start).map { start + $0.count == index } ?? false }
    }

    /// `đối tượng 2, 3, 4`; the end of a range that was looked at: `1% - 3%`.
    private func isListed(_ index: Int) -> Bool {
        guard index > 1 else { return false }
        if words[index - 1].isSign(",") { return words[index - 2].isNumber && words[index - 2].range.count < 3 && words[index].range.count < 3 }
        return words[index - 1].isSign("-") && (words[index - 2].isNumber || words[index - 2].isSign("%"))
    }

    private func isFraction(_ index: Int) -> Bool {
        index + 1 < words.count && (words[index + 1].isSign("/") || words[index + 1].isSign(".") && !words[index + 1].spaced && index + 2 < words.count && !words[index + 2].spaced)
    }

    /// `thi đua “500 ngày đêm”`: what stands in quotes is the name of something.
    private func isQuoted(_ index: Int) -> Bool {
        guard let open = words[..<index].lastIndex(where: { $0.isSign("\"") }), words[index...].contains(where: { $0.isSign("\"") }) else { return false }
        return words[..<open].count { $0.isSign("\"") } % 2 == 0
    }
}
