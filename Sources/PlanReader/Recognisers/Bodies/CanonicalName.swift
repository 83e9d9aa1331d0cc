import Vietnamese

/// Writes a name that no list has: as printed, first letter capital, abbreviations written out.
enum CanonicalName {
    static func write(_ words: ArraySlice<Word>, in text: CleanText, _ lexicon: BodyLexicon) -> String {
        lexicon.abbreviations.writtenOut(words, in: text).comradeWrittenOut.capitalisingFirst.evenDashes
    }

    /// As printed, with nothing changed.
    static func plain(_ words: ArraySlice<Word>, in text: CleanText) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        return text.words(in: Int(first.start)..<Int(last.end))
    }
}

extension String {
    /// `Các đ/c Phó Chủ tịch`
    fileprivate var comradeWrittenOut: String {
        guard let short = range(ofBytes: "đ/c ") ?? range(ofBytes: "Đ/c ") else { return self }
        return self[..<short.lowerBound] + (self[short].hasPrefix("Đ") ? "Đồng chí " : "đồng chí ") + self[short.upperBound...]
    }

    private func range(ofBytes wanted: String) -> Range<Index>? {
        indices.lazy.first { self[$0...].hasPrefix(wanted) }.map { $0..<index($0, offsetBy: wanted.count) }
    }

    /// A dash that has a blank on one side only gets one on the other too: `Kế hoạch -Tài chính`.
    fileprivate var evenDashes: String {
        guard contains(" -") || contains("- ") else { return self }
        return split(separator: "-", omittingEmptySubsequences: false).reduce(into: "") { joined, part in
            guard !joined.isEmpty else { return joined += part }
            let isWide = joined.hasSuffix(" ") || part.hasPrefix(" ")
            joined = isWide ? joined.trimmingEnd + " - " + part.trimmingBlanks : joined + "-" + part
        }
    }

    private var trimmingEnd: String { String(reversed().drop { $0 == " " }.reversed()) }

    /// The first letter in upper case, the rest as it is.
    var capitalisingFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
