import Documents

/// Which clauses of the upper document the words of a plan name by their labels.
struct CitedClauses: Sendable {
    /// What a text says of the upper document.
    struct Naming: Sendable {
        var clauses: [Int]
        var namesDocument: Bool
    }

    private static let most = 8

    private let symbol: [UInt8]
    private let headings: Set<Int>
    /// By the path without the name of its outermost label: `Điều 3` is `3`.
    private var byPath: [String: [Int]] = [:]

    init(_ upper: UpperDocument) {
        symbol = Self.plain(upper.symbol ?? "")
        headings = Set(upper.clauses.indices.filter { upper.clauses[$0].place.ordinal == 0 })
        for (index, clause) in upper.clauses.enumerated() { byPath[Self.labels(clause.place.path), default: []].append(index) }
    }

    /// Labels are only those of the upper document where the text names it.
    func naming(in text: String) -> Naming {
        guard !symbol.isEmpty, Self.plain(text).holds(symbol) else { return Naming(clauses: [], namesDocument: false) }
        let paths = PartReferences.paths(in: PrintedWords(text))
        return Naming(clauses: paths.flatMap { named($0) }, namesDocument: true)
    }

    /// The heading itself, else the few items that bear its label.
    private func named(_ path: String) -> ArraySlice<Int> {
        let clauses = byPath[path] ?? []
        return clauses.first.map { headings.contains($0) } ?? false ? clauses.prefix(1) : clauses.prefix(Self.most)
    }

    private static func labels(_ path: String) -> String {
        path.split(separator: ".").map { $0.split(separator: " ").last.map(String.init) ?? "" }.joined(separator: ".")
    }

    /// Blanks inside a number are slips of print.
    private static func plain(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x20 } }
}

extension [UInt8] {
    /// Whether a number stands here and is no part of a longer one.
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return false }
        return indices.dropLast(part.count - 1).contains { index in
            self[index] == first && self[index..<index + part.count].elementsEqual(part) && !(index > 0 && Self.digits.contains(self[index - 1]))
        }
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
