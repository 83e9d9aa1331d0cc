import Organisation

/// The sentence that says who took over from a body: by itself where one body took all, by a person's choice where the work was parted.
struct Succeeded {
    /// As the document names it.
    let name: String
    let body: Body
    let heirs: [Heir]
    /// How many tasks name it.
    let count: Int

    var sentence: String {
        guard let first = heirs.first else { return "Xác định cơ quan thay «\(name)» ở \(count) nhiệm vụ: cơ quan này đã kết thúc\(ending) và danh mục chưa ghi cơ quan kế thừa." }
        if heirs.count == 1, first.isWhole { return "Thay «\(name)» bằng «\(first.body.name)» ở \(count) nhiệm vụ: việc đã chuyển sang cơ quan này\(since(first))." }
        return "Chọn cơ quan thay «\(name)» \(count > 1 ? "cho từng nhiệm vụ trong \(count) nhiệm vụ" : "ở 1 nhiệm vụ"): cơ quan này đã kết thúc\(ending), việc được chia cho \(parts); người xử lý phải quyết định."
    }

    private var ending: String { body.until.map { " từ ngày " + $0.vietnameseText } ?? "" }

    private func since(_ heir: Heir) -> String {
        guard let last = heir.steps.last else { return ending }
        return " từ ngày \(last.date.vietnameseText)" + (last.basis.map { " theo \($0)" } ?? "")
    }

    private var parts: String {
        let bases = heirs.compactMap { $0.steps.last?.basis }.reduce(into: [String]()) { kept, basis in if !kept.contains(basis) { kept.append(basis) } }
        let named = heirs.map { heir in "«\(heir.body.name)»" + share(heir) }.joined(separator: ", ")
        return named + (bases.isEmpty ? "" : " (" + bases.joined(separator: "; ") + ")")
    }

    private func share(_ heir: Heir) -> String {
        let parts = heir.steps.compactMap { step -> String? in if case .part(let words) = step.scope { words } else { nil } }
        return parts.isEmpty ? "" : " (" + parts.joined(separator: "; ") + ")"
    }
}
