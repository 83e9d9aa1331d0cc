/// The day, month, quarter or year by which something is due, as printed: `15/12/2025`, `tháng 6/2026`, `quý IV/2020`, `năm 2030`.
public struct DueDate: Hashable, Sendable {
    /// What is known below the year.
    public enum Precision: Hashable, Sendable {
        case year
        case quarter(Int)
        case month(Int)
        case day(month: Int, day: Int)
    }

    /// The year, always known.
    public var year: Int
    /// What is known below the year.
    public var precision: Precision

    /// The day, month, quarter or year itself.
    public init(year: Int, precision: Precision) {
        self.year = year
        self.precision = precision
    }

    /// `2025-12-15`, `2026-06`, `2020-Q4`, `2030`.
    public var text: String {
        switch precision {
        case .year: "\(year)"
        case .quarter(let quarter): "\(year)-Q\(quarter)"
        case .month(let month): "\(year)-\(Self.two(month))"
        case .day(let month, let day): "\(year)-\(Self.two(month))-\(Self.two(day))"
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
