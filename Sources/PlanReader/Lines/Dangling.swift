import Vietnamese

/// A line whose last word cannot be the last of its sentence: the rest stands on the next line, however short this one is.
enum Dangling {
    /// Enough for the last words of a line.
    private static let tail = 24

    static func ends(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = max(line.lowerBound, line.upperBound - tail)
        while start > line.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
        var words: [Word] = []
        WordCutter.cut(bytes, in: start..<line.upperBound, into: &words)
        guard let last = words.last else { return false }
        return last.isSign(",") || last.isLetters && needy.longest(in: [last], at: 0) != nil
    }

    /// Words of joining and of place, quantifiers, and nouns that are nothing without a name.
    private static let needy = PhraseBook<Bool>(
        [
            "=của", "=và", "=hoặc", "=các", "=những", "=mọi", "=mỗi", "=trong", "=ngoài", "=trên", "=dưới", "=tại", "=từ", "=đến", "=với", "=cho", "=về", "=theo", "=bằng", "=để", "=nhằm", "=do", "=bởi", "=vì", "=là", "=cùng", "=giữa", "=vào", "=qua",
            "=có", "=được", "=bị", "=đã", "=sẽ", "=đang", "=không", "=chưa", "=cần", "=phải", "=như", "=khi", "=nếu", "=mà", "=thì", "=sở", "=bộ", "=ban", "=cục", "=vụ", "=ủy", "=uỷ", "=số", "=ngày", "=tháng", "=năm", "=thành",
        ].map { ($0, true) })
}
