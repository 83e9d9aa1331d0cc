import Organisation
import Vietnamese

/// Lists as offices write them, for tests: cells parted by bars, the first line the headings in row 1.
enum ListSample {
    static let folding = NameFolding { SearchTokens.folded($0) }
    static let today = SmallOffice.day("2026-01-15")

    static func rows(_ lines: [String]) -> [ListRow] {
        lines.enumerated().map { index, line in
            ListRow(number: index + 1, cells: line.split(separator: "|", omittingEmptySubsequences: false).map { String($0) })
        }
    }

    static func mint() -> IdentifierMint {
        var counter: UInt128 = 1000
        return IdentifierMint(at: Instant(microseconds: 0)) {
            counter += 1
            return counter
        }
    }
}
