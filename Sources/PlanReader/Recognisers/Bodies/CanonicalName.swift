import Vietnamese

/// Writes a name that no list has: as printed, first letter capital, abbreviations written out.
enum CanonicalName {
    static func write(_ words: ArraySlice<Word>, in text: CleanText, _ lexicon: BodyLexicon) -> String {
        lexicon.abbreviations.writtenOut(words, in: text).capitalisingFirst
    }

    /// As printed, with nothing changed.
    static func plain(_ words: ArraySlice<Word>, in text: CleanText) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        return text.words(in: Int(first.start)..<Int(last.end))
    }
}

extension String {
    /// The first letter in upper case, the rest as it is.
    var capitalisingFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
