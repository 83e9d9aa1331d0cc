import Vietnamese

/// Documents that are cited one behind the other share what is printed once: `các Quyết định số A ngày …, số B ngày … của X`.
struct ReferenceSeries {
    let words: [Word]

    private static let numberWord = PhraseBook<Bool>([("=số", true)])
    private static let plural = PhraseBook<Bool>([("=các", true), ("=những", true)])

    /// Gives each mention the type of the one before it and the issuer of those beside it, where the series shows that it has them.
    func complete(_ mentions: [ReferenceMention]) -> [ReferenceMention] {
        var mentions = mentions
        for index in mentions.indices.dropFirst() where mentions[index].type == nil && !mentions[index].isBare {
            let last = mentions[index - 1]
            let listed = isListed(last, mentions[index])
            guard listed || isUnderPlural(mentions[index], behind: last) else { continue }
            mentions[index].type = last.type
            if mentions[index].issuer == nil, !listed, isOfOneIssuer(last, mentions[index]) { mentions[index].issuer = last.issuer }
        }
        for index in mentions.indices.dropLast().reversed() where mentions[index].issuer == nil {
            let next = mentions[index + 1]
            if next.issuer != nil, isBeside(mentions[index], next), isOfOneIssuer(mentions[index], next) { mentions[index].issuer = next.issuer }
        }
        return mentions
    }

    /// `Công văn số A ngày …; số B ngày … và số C`: nothing but a comma or `và` between.
    private func isListed(_ last: ReferenceMention, _ next: ReferenceMention) -> Bool {
        let gap = words[min(last.words.upperBound, next.words.lowerBound)..<next.words.lowerBound]
        return gap.count <= 2 && gap.allSatisfy { $0.isSign(",") || $0.isSign(";") || Connector.isAnd($0) } && (opensWithNumberWord(next) || !gap.isEmpty && next.symbol.contains("/"))
    }

    private func opensWithNumberWord(_ mention: ReferenceMention) -> Bool { Self.numberWord.longest(in: words, at: mention.words.lowerBound) != nil }

    /// `các Quyết định: số A ngày … về quy hoạch …; số B ngày …`: the type in the plural reaches to the end of the sentence.
    private func isUnderPlural(_ next: ReferenceMention, behind last: ReferenceMention) -> Bool {
        guard opensWithNumberWord(next) else { return false }
        let sentence = (words[..<next.words.lowerBound].lastIndex { $0.isSign(".") } ?? -1) + 1
        return (sentence..<max(sentence, last.words.upperBound)).contains { Self.plural.longest(in: words, at: $0) != nil && DocumentTypes.book.longest(in: words, at: $0 + 1)?.meaning == last.type }
    }

    /// Nothing but signs, `và` and `các` between the two.
    private func isBeside(_ mention: ReferenceMention, _ next: ReferenceMention) -> Bool {
        guard mention.words.upperBound <= next.words.lowerBound else { return false }
        return (mention.words.upperBound..<next.words.lowerBound).allSatisfy { words[$0].shape == .sign || Connector.isAnd(words[$0]) || Self.plural.longest(in: words, at: $0) != nil }
    }

    /// The symbols name one body: `627/TB-VPCP` and `10894/VPCP-CN`.
    private func isOfOneIssuer(_ one: ReferenceMention, _ other: ReferenceMention) -> Bool { !issuers(one).isDisjoint(with: issuers(other)) }

    private func issuers(_ mention: ReferenceMention) -> Set<Substring> {
        Set(mention.symbol.split { !$0.isLetter }.filter { $0.count > 1 && !SymbolReader.isType($0) })
    }
}
