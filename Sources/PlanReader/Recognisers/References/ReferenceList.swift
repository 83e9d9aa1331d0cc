import Documents
import Planning

/// Gathers the mentions of a whole document: each cited document once, told as at its fullest mention.
struct ReferenceList {
    private struct Entry {
        var best: ReferenceMention
        var type: String?
        var date: String?
        var ranges: [Range<Int>]
    }

    private var entries: [String: Entry] = [:]
    private var order: [String] = []

    mutating func add(_ mention: ReferenceMention) {
        let key = Self.key(mention.symbol)
        guard var entry = entries[key] else {
            entries[key] = Entry(best: mention, type: mention.type, date: mention.date, ranges: [mention.range])
            order.append(key)
            return
        }
        entry.ranges.append(mention.range)
        if mention.isFull || entry.best.issuer == nil, mention.issuer?.count ?? 0 > entry.best.issuer?.count ?? 0 {
            entry.best = mention
            entry.date = mention.date ?? entry.date
        }
        if entry.date == nil { entry.date = mention.date }
        if mention.type?.count ?? 0 > entry.type?.count ?? 0 { entry.type = mention.type }
        entries[key] = entry
    }

    /// A dash for a slash is a slip of the pen: `48/2017-TT-BYT` is `48/2017/TT-BYT`.
    private static func key(_ symbol: String) -> String { String(symbol.lowercased().map { $0 == "/" ? "-" : $0 }) }

    /// The documents in the order of their first mention; the document's own number is none.
    func finish(own: String?, source: (Range<Int>) -> Range<Int>) -> [Cited<Reference>] {
        order.compactMap { key -> Cited<Reference>? in
            guard let entry = entries[key], key != own.map(Self.key), !(entry.best.isBare && entry.date == nil && hasFuller(entry)) else { return nil }
            let reference = Reference(symbol: entry.best.symbol, type: entry.type, date: entry.date, issuer: entry.best.issuer)
            return Cited(reference, Citation(source(entry.best.range)))
        }
    }

    /// `Đề án số 08` is the `08-ĐA/TU` that is cited elsewhere.
    private func hasFuller(_ bare: Entry) -> Bool {
        entries.values.contains { other in
            guard !other.best.isBare, other.type?.lowercased() == bare.type?.lowercased() else { return false }
            return Int(other.best.symbol.prefix { $0.isNumber }) == Int(bare.best.symbol)
        }
    }
}
