import Planning

/// The year that stands in for one that a deadline does not print.
enum DocumentYear {
    /// The year of issue, else the last year of the title, else the latest year of a cited document.
    static func find(_ header: PlanHeader, _ references: [Cited<Reference>]) -> Int? {
        if let date = header.date?.value, let year = Int(date.prefix(4)) { return year }
        let titled = header.title?.value.split { !$0.isNumber }.compactMap { Int($0) }.filter { (1990...2100).contains($0) }.last
        return titled ?? references.compactMap { $0.value.date.flatMap { Int($0.prefix(4)) } }.max()
    }
}
