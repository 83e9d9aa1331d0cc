/// One mention of a cited document in the words of a paragraph.
struct ReferenceMention: Sendable {
    var symbol: String
    var type: String?
    var date: String?
    var issuer: String?
    /// Its issuer stands behind it, as in the full form `số … ngày … của …`.
    var isFull = false
    /// Indices of its words, from type to issuer.
    var words: Range<Int>
    /// Clean bytes of the same.
    var range: Range<Int>
    /// Only a number is printed: `Chỉ thị số 32`.
    var isBare: Bool
}
