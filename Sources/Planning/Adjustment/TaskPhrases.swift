import Vietnamese

/// What two wordings are compared by: their words and every two words in a row, without marks, case and signs.
struct TaskPhrases {
    /// Each once, sorted.
    let keys: [UInt64]

    init(_ text: String) {
        var keys: Set<UInt64> = []
        var before: UInt64 = 0
        for word in WordCutter.cut(text) where word.shape != .sign {
            keys.insert(word.folded)
            if before != 0 { keys.insert((before &* 1_099_511_628_211) ^ word.folded) }
            before = word.folded
        }
        self.keys = keys.sorted()
    }
}
