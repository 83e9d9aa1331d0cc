import Organisation

extension DueDate {
    /// As officials write it: `15/12/2025`, `tháng 6/2026`, `quý IV/2020`, `năm 2030`.
    public var words: String {
        switch precision {
        case .year: "năm \(year)"
        case .quarter(let quarter): "quý \(Self.numeral(quarter))/\(year)"
        case .month(let month): "tháng \(month)/\(year)"
        case .day(let month, let day): Day(year: year, month: month, day: day)?.vietnameseText ?? "\(day)/\(month)/\(year)"
        }
    }

    private static func numeral(_ quarter: Int) -> String {
        switch quarter {
        case 1: "I"
        case 2: "II"
        case 3: "III"
        case 4: "IV"
        default: "\(quarter)"
        }
    }
}

extension PlanHeader {
    /// The printed date as officials write it: `20/08/2020`, `tháng 6/2024` where the day is blank; as it stands where it is neither.
    public var dateWords: String? {
        guard let text = date?.value else { return nil }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        switch parts.count {
        case 3: return Day(year: parts[0], month: parts[1], day: parts[2])?.vietnameseText ?? text
        case 2: return DueDate(year: parts[0], precision: .month(parts[1])).words
        default: return text
        }
    }
}
