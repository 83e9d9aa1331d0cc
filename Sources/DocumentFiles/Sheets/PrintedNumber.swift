import Foundation

/// A number of a sheet as it is printed.
enum PrintedNumber {
    /// Text that is no number is printed as it stands.
    static func printed(_ text: String, _ format: NumberFormat, from1904: Bool) -> String {
        guard let value = Double(text), value.isFinite else { return text }
        switch format {
        case .general: return general(value)
        case .fixed(let decimals, let grouped, let percent):
            let digits = String(format: "%.\(decimals)f", percent ? value * 100 : value)
            return vietnamese(digits, grouped: grouped) + (percent ? "%" : "")
        case .date(let day, let month, let year, let time):
            return DaySerial(value, from1904: from1904)?.printed(day: day, month: month, year: year, time: time) ?? general(value)
        }
    }

    /// As many digits as a cell shows; what floating point adds behind them is not printed.
    private static func general(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        let short = String(format: "%.11g", value)
        return short.contains("e") ? vietnamese(String(value), grouped: false) : vietnamese(short, grouped: false)
    }

    private static func vietnamese(_ digits: String, grouped: Bool) -> String {
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = grouped ? grouping(parts[0]) : String(parts[0])
        return parts.count > 1 ? "\(whole),\(parts[1])" : whole
    }

    private static func grouping(_ digits: Substring) -> String {
        let sign = digits.hasPrefix("-") ? "-" : ""
        let bare = Array(digits.dropFirst(sign.count))
        return sign
            + bare.enumerated().map { index, digit in
                index > 0 && (bare.count - index).isMultiple(of: 3) ? ".\(digit)" : String(digit)
            }.joined()
    }
}
