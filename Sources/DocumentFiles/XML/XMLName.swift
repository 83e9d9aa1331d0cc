/// The name of an element without its prefix, kept as a number so that millions of tags are compared without making strings.
struct XMLName: Hashable, Sendable {
    let hash: UInt64

    /// The FNV-1a start value.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    static let none = XMLName(hash: 0)

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    init(hash: UInt64) {
        self.hash = hash
    }

    init(_ name: String) {
        hash = name.utf8.reduce(Self.seed, Self.step)
    }
}

/// A closed set of element names that one kind of part is read by.
protocol XMLVocabulary: CaseIterable, RawRepresentable<String>, Sendable {
    static var byName: [XMLName: Self] { get }
}

extension XMLVocabulary {
    static func table() -> [XMLName: Self] {
        Dictionary(allCases.map { (XMLName($0.rawValue), $0) }) { first, _ in first }
    }
}
