import Organisation
import Planning

/// The rules of following as a table: what holds, from when, who says so, and how well it is known.
struct RuleListing {
    let book: RuleBook
    let own: [DatedRule]
    let day: Day
    let showsAll: Bool

    var listing: Listing {
        let rules = RuleKey.allCases.flatMap { key in
            showsAll ? book.rules.filter { $0.key == key } : [book.rule(key, on: day)].compactMap(\.self)
        }
        return Listing(
            [
                .init(heading: "Quy tắc"), .init(heading: "Giá trị"), .init(heading: "Từ ngày"), .init(heading: "Do"), .init(heading: "Nguồn"),
                .init(heading: "Mức"),
            ], rows: rules.map(row), foot: "\(rules.count) quy tắc \(showsAll ? "của mọi thời gian" : "vào ngày \(day.vietnameseText)").", values: rules)
    }

    private func row(_ rule: DatedRule) -> [String] {
        [
            rule.key.rawValue, rule.value.words, rule.from == .first ? "" : rule.from.vietnameseText,
            own.contains(rule) ? "cơ quan đặt" : "chương trình",
            rule.source, rule.mark.words,
        ]
    }
}

extension SourceMark {
    /// How well the source is known, for officials.
    var words: String {
        switch self {
        case .read: "đã đọc nguồn"
        case .memory: "theo thông lệ"
        case .open: "chưa chốt"
        }
    }
}
