import ArgumentParser
import Organisation

/// Days from a first to a last, as they are typed: `2026-01-01..2026-06-30`.
struct DaySpan {
    /// Longer spans hold more periods than anybody reads.
    private static let mostYears = 10

    let from: Day
    let until: Day

    /// Reads the two days. Throws for anything else, and for more than ten years.
    init(typed text: String) throws {
        let parts = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        guard parts.count == 2, let from = Day(parts[0]), let until = Day(parts[1]), from <= until else {
            throw ValidationError("«\(text)» không phải khoảng ngày; hãy viết như 2026-01-01..2026-06-30.")
        }
        guard until.year - from.year <= Self.mostYears else { throw ValidationError("Khoảng ngày dài quá \(Self.mostYears) năm; hãy rút ngắn.") }
        self.from = from
        self.until = until
    }
}
