/// A form in which plans come, with the ending of its number.
struct PlanForm {
    let type: String
    let ending: String

    /// How often each is met.
    static let shares: [(Int, PlanForm)] = [
        (60, PlanForm(type: "Kế hoạch", ending: "KH-UBND")), (12, PlanForm(type: "Quyết định", ending: "QĐ-UBND")),
        (8, PlanForm(type: "Chương trình", ending: "CTr-UBND")),
        (8, PlanForm(type: "Chỉ thị", ending: "CT-UBND")), (7, PlanForm(type: "Công văn", ending: "UBND-KGVX")),
        (5, PlanForm(type: "Đề án", ending: "ĐA-UBND")),
    ]
    static let usual = PlanForm(type: "Kế hoạch", ending: "KH-UBND")
}
