import Vietnamese

/// Reads the symbol of a document: `696/QĐ-TTg`, `36-NQ/TW`, `05/2025/QĐ-UBND`, `33-CT / TW`.
struct SymbolReader {
    let words: [Word]
    let text: CleanText

    /// The symbol that begins at a word, without spaces, and the index behind it. Behind `số` a bare number counts too.
    func read(at start: Int, until end: Int, behindNumberWord: Bool) -> (symbol: String, end: Int, isBare: Bool)? {
        guard start < end, words[start].isNumber || behindNumberWord && words[start].shape == .capitals else { return nil }
        var index = start + 1
        while index < end, goesOn(index, end) { index += 1 }
        while index > start + 1, words[index - 1].shape == .sign { index -= 1 }
        let symbol = written(start, index)
        let letters = words[start..<index].contains { $0.isCapitalised }
        let joined = words[start..<index].contains { $0.isSign("/") || $0.isSign("-") }
        let isJoinedAtOnce = behindNumberWord || start + 1 < end && words[start + 1].shape == .sign
        if letters, joined, isJoinedAtOnce, symbol.contains(where: \.isNumber) { return repaired(symbol.puttingBackHyphen, index, end) }
        guard behindNumberWord, words[start].isNumber else { return nil }
        return (text.words(in: words[start].range), start + 1, true)
    }

    /// Goes on without a space, or with spaces around a slash.
    private func goesOn(_ index: Int, _ end: Int) -> Bool {
        let word = words[index]
        let isJoint = word.isSign("/") || word.isSign("-") || word.isSign("&") || word.isSign(".")
        if isJoint {
            guard index + 1 < end, !words[index + 1].isSign("/") else { return false }
            if word.isSign("/") { return !words[index + 1].spaced || word.spaced && words[index + 1].isCapitalised || words[index + 1].shape == .capitals }
            if word.isSign("-"), joinsTypeAndIssuer(index) { return true }
            return !word.spaced && !words[index + 1].spaced && words[index + 1].shape != .sign
        }
        guard word.isLetters || word.isNumber else { return false }
        return !word.spaced || words[index - 1].isSign("/") || words[index - 1].isSign("-")
    }

    private static let types: Set<String> = ["NQ", "QĐ", "NĐ", "CT", "KH", "TT", "TTLT", "TB", "BC", "TTr", "KL", "CTr", "HD", "ĐA", "CV", "CĐ", "PL", "NQLT", "QC", "CTHĐ"]

    /// `QĐ`, `NQ`: the part of a symbol that stands for the type of document.
    static func isType(_ part: Substring) -> Bool { types.contains(String(part)) }

    private static let issuers = PhraseBook<Bool>([("=TTg", true)])

    /// `71/NQ -CP`, `178/2026/NĐ- CP`: blanks around the dash between the type of a symbol and its issuer.
    private func joinsTypeAndIssuer(_ dash: Int) -> Bool {
        guard dash > 1, words[dash - 2].isSign("/"), Self.isType(Substring(text.words(in: words[dash - 1].range))) else { return false }
        return words[dash + 1].shape == .capitals || Self.issuers.longest(in: words, at: dash + 1) != nil
    }

    private func written(_ start: Int, _ end: Int) -> String {
        words[start..<end].map { text.words(in: $0.range) }.joined().replacingDashes
    }

    /// A hyphen lost at a line break is put back: `6138/UBND KGVX`.
    private func repaired(_ symbol: String, _ index: Int, _ end: Int) -> (symbol: String, end: Int, isBare: Bool) {
        guard index + 1 < end, words[index].shape == .capitals, words[index].range.count <= 8, words[index - 1].shape == .capitals, Self.followers.longest(in: words, at: index + 1) != nil else {
            return (symbol, index, false)
        }
        return (symbol + "-" + text.words(in: words[index].range), index + 1, false)
    }

    private static let followers = PhraseBook<Bool>([("ngày", true), ("của", true)])
}

extension String {
    /// `6138/UBNDKGVX`, `186/KHUBND`: the hyphen that a line break swallowed.
    fileprivate var puttingBackHyphen: String {
        guard !contains("-"), let slash = lastIndex(of: "/") else { return self }
        let letters = self[index(after: slash)...]
        for issuer in ["UBND", "HĐND", "VPCP", "TTg"] {
            if letters.hasPrefix(issuer), letters.count >= issuer.count + 2 { return self[...slash] + issuer + "-" + letters.dropFirst(issuer.count) }
            let type = letters.dropLast(issuer.count)
            if letters.hasSuffix(issuer), ["KH", "QĐ", "CT", "NQ", "TB", "BC", "TTr", "KL", "CTr", "HD", "ĐA", "PA", "CV", "GM"].contains(String(type)) { return self[...slash] + type + "-" + issuer }
        }
        return self
    }

    /// En dashes of a symbol become hyphens. All of them begin with the same byte, which few symbols hold.
    fileprivate var replacingDashes: String { !utf8.contains(0xE2) ? self : String(map { $0 == "–" || $0 == "—" || $0 == "−" ? "-" : $0 }) }
}
