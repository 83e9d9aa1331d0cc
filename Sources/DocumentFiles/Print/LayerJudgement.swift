/// Whether the text layer of a page can be believed.
enum LayerJudgement {
    /// A page with fewer words may be a picture with a stamp (a signature's, say) on top.
    static let fewWords = 40

    /// The share of words that can be Vietnamese, abbreviations and numbers left aside; nil where too few are left to judge.
    static func syllableShare(_ words: [PrintedWord]) -> Double? {
        let judged = words.compactMap { letters($0.text) }
        guard judged.count >= 12 else { return nil }
        return Double(judged.count(where: SyllableShape.fits)) / Double(judged.count)
    }

    /// Whether the layer says something else than the page shows: signs without meaning, or words of no language.
    static func isGarbage(_ words: [PrintedWord]) -> Bool {
        isMeaningless(words) || syllableShare(words).map { $0 < 0.55 } ?? false
    }

    /// Whether many of the signs stand for nothing: replaced, private or control characters.
    static func isMeaningless(_ words: [PrintedWord]) -> Bool {
        let scalars = words.flatMap { Array($0.text.unicodeScalars) }
        return scalars.count { isMeaningless($0) } * 10 > scalars.count
    }

    /// The letters of a word that should be a syllable; nil for numbers, names of papers (KH-UBND) and abbreviations.
    private static func letters(_ word: String) -> String? {
        let core = word.trimmingCharacters { !$0.properties.isAlphabetic }
        guard core.unicodeScalars.count > 1, core.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark })
        else { return core.unicodeScalars.count > 2 && !core.contains { "-/.&".contains($0) } ? core : nil }
        return core.unicodeScalars.allSatisfy { !$0.properties.isLowercase } && core.unicodeScalars.count < 6 ? nil : core
    }

    private static func isMeaningless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFFFD, 0xE000...0xF8FF, 0..<0x20, 0x7F..<0xA0: true
        default: false
        }
    }
}
