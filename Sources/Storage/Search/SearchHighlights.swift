import Vietnamese

extension SearchQuery {
    /// The words of a text that the query found, as bytes of its UTF-8, in order and none within another.
    ///
    /// Words with the query's own marks, where the text has them all; otherwise those that are the same without marks.
    public func highlights(in text: String) -> [Range<Int>] {
        let found = SearchTokens(text)
        let isMarked = Set(tokens.marked).isSubset(of: found.marked)
        let (wanted, words) = isMarked ? (Set(tokens.marked), found.marked) : (Set(tokens.folded), found.folded)
        return words.indices.filter { wanted.contains(words[$0]) }.map { found.places[$0] }
    }
}
