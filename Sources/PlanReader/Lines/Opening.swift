import Vietnamese

/// How a line or paragraph begins: with a label, a bullet, or plain words.
enum Opening: Hashable, Sendable {
    /// A label; its text begins at the byte offset.
    case label(Label, text: Int)
    /// A bullet; its text begins at the byte offset. `sign` tells one level of bullets from another.
    case bullet(sign: UInt64, text: Int)
    case plain(startsSmall: Bool)

    var isPlain: Bool {
        if case .plain = self { return true }
        return false
    }

    /// Reads the opening from the first words of a line; offsets are those of the words.
    static func read(_ words: [Word], in bytes: UnsafeBufferPointer<UInt8>) -> Opening {
        guard !words.isEmpty else { return .plain(startsSmall: false) }
        if let bullet = bullet(words) { return bullet }
        if let label = OpeningLabel.read(words, in: bytes) { return label }
        return .plain(startsSmall: startsSmall(words))
    }

    /// A small letter, also behind an opening quote.
    private static func startsSmall(_ words: [Word]) -> Bool {
        guard words[0].isSign("\""), words.count > 1 else { return words[0].shape == .lower }
        return words[1].shape == .lower || words[1].isNumber
    }

    /// Signs that open an item of a list; the last ones are what symbol fonts leave behind.
    private static let bullets: Set<UInt64> = Set("-+*•●○▪■□◦·✓✔►➢❖".unicodeScalars.map { UInt64($0.value) } + [0xF0B7, 0xF0A7, 0xF02D, 0xF0D8, 0xF0FC])

    private static func bullet(_ words: [Word]) -> Opening? {
        guard words.count > 0, words[0].shape == .sign, bullets.contains(words[0].marked) else { return nil }
        // A bullet alone on its line: its words stand on the next one.
        guard words.count > 1 else { return words[0].isSign("-") || words[0].isSign("+") ? .bullet(sign: words[0].marked, text: Int(words[0].end)) : nil }
        // `*Nơi nhận:*` is emphasis, `* Nơi nhận` an item.
        guard words[1].spaced || !words[0].isSign("*") else { return nil }
        guard words[1].shape != .sign || words[1].isSign("\"") || words[1].isSign("(") else { return nil }
        return .bullet(sign: words[0].marked, text: Int(words[1].start))
    }
}
