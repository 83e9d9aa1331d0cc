/// What two texts may have in common: a word, two words that stand side by side, an area of work that both speak of.
struct SubjectTerm: Hashable, Sendable {
    enum Kind: UInt8, Sendable { case word, pair, area }

    var kind: Kind
    /// The word, the pair or the number of the area, so that equal ones are equal.
    var key: UInt64

    /// A single syllable says little; two side by side are mostly one Vietnamese word.
    var factor: Double {
        switch kind {
        case .word: 0.25
        case .pair: 1
        case .area: 1.2
        }
    }

    static func word(_ key: UInt64) -> SubjectTerm { SubjectTerm(kind: .word, key: key) }
    static func pair(_ left: UInt64, _ right: UInt64) -> SubjectTerm { SubjectTerm(kind: .pair, key: left &* 31 ^ right) }
    static func area(_ area: Int) -> SubjectTerm { SubjectTerm(kind: .area, key: UInt64(area)) }
}
