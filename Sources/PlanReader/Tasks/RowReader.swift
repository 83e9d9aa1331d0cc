import Planning
import Vietnamese

/// Reads the cells of a table's row by the columns of its table.
struct RowReader {
    let source: ParagraphText
    let charges: ChargeReader
    let table: TaskTable

    /// `above` fills cells that a merged cell of the row above left empty.
    func read(_ node: Node, above: Charge?) -> Charge {
        var charge = Charge()
        if let cell = cell(.lead, node) { read(bodies: cell, isLead: true, into: &charge) }
        if let cell = cell(.coordinating, node) { charge.coordinating += charges.bodies(cell) }
        if let cell = cell(.deadline, node) {
            let words = source.text.cut(cell)
            charge.deadline = CellDeadline(words: words, text: source.text, documentYear: charges.documentYear).read().map { ($0.deadline, cell) }
        }
        if let cell = cell(.product, node) { charge.product = (source.text.line(cell), cell) }
        if let above, charge.leads.isEmpty, isMerged(node) { inherit(from: above, node, into: &charge) }
        if charge.deadline == nil, groupsByTime(node) { charge.deadline = above?.deadline }
        if table.first(.lead) == nil || charge.leads.isEmpty && charge.coordinating.isEmpty { addRunning(node, into: &charge) }
        return charge
    }

    private func cell(_ column: TaskTable.Column, _ node: Node) -> Range<Int>? {
        guard let index = table.first(column), index < node.cells.count, !node.cells[index].isEmpty else { return nil }
        let words = source.text.cut(node.cells[index])
        return words.contains { $0.isLetters || $0.isNumber } ? node.cells[index] : nil
    }

    /// A lead cell may hold `X chủ trì, phối hợp với Y`.
    private func read(bodies cell: Range<Int>, isLead: Bool, into charge: inout Charge) {
        let words = source.text.cut(cell)
        if ActorCues.coordination.occurs(in: words) {
            let told = charges.running(words, cited: [])
            charge.leads += told.leads
            charge.coordinating += told.coordinating
            if !told.leads.isEmpty { return }
        }
        charge.leads += charges.bodies(cell)
    }

    /// The lead cell is there and empty: the cell above reaches down.
    private func isMerged(_ node: Node) -> Bool {
        guard let lead = table.first(.lead), lead < node.cells.count else { return false }
        return node.cells[lead].isEmpty
    }

    /// A column of times before the work, empty here: the time above reaches down.
    private func groupsByTime(_ node: Node) -> Bool {
        guard let time = table.first(.deadline), let task = table.first(.task), time < task, time < node.cells.count else { return false }
        return node.cells[time].isEmpty
    }

    private func inherit(from above: Charge, _ node: Node, into charge: inout Charge) {
        charge.leads = above.leads
        if charge.coordinating.isEmpty { charge.coordinating = above.coordinating }
        if charge.deadline == nil { charge.deadline = above.deadline }
    }

    private func addRunning(_ node: Node, into charge: inout Charge) {
        let words = source.text.cut(node.text)
        let told = charges.running(words, cited: ReferenceRecogniser(words: words, text: source.text).read().map(\.words))
        charge.leads += told.leads
        charge.coordinating += told.coordinating
        charge.deadline = charge.deadline ?? told.deadline
    }
}
