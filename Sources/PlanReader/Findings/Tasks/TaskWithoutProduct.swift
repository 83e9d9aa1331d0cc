import Planning

/// A row of a table of tasks whose cell for the product is empty, though the table has a column for it.
struct TaskWithoutProduct: FindingRule {
    static let kind = FindingKind("no-product", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        let considered = evidence.tasks.indices.filter { hasColumn(evidence, $0) }
        let tasks = considered.filter { evidence.tasks[$0].product == nil }
        return TaskGroups.findings(
            Self.kind, tasks: tasks, among: considered, in: evidence, noun: "nhiệm vụ trong bảng", one: { "Điền sản phẩm của nhiệm vụ \(Quoted.brief($0.text)): bảng có cột sản phẩm nhưng ô này trống." },
            many: { "Điền sản phẩm cho \($0): bảng có cột sản phẩm nhưng các ô này trống." })
    }

    private func hasColumn(_ evidence: Evidence, _ task: Int) -> Bool {
        guard case .row(let table) = evidence.tree.nodes[evidence.places[task]].form else { return false }
        return evidence.tree.tables[table].first(.product) != nil
    }
}
